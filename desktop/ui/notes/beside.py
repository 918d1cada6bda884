# SPDX-License-Identifier: Apache-2.0
"""What stands under a note: saved at once; what the vault refuses is kept here and tried again."""

from __future__ import annotations

from dataclasses import replace

from desktop.domain.changed import Changed
from desktop.domain.ids import SessionId
from desktop.domain.problems import Problem
from desktop.domain.risk import RiskCheckState
from desktop.services.risk import get_risk_check, set_risk_check
from desktop.services.sessions import draft_of, get_session, update_session
from desktop.services.vault import OpenVault

Risk = tuple[RiskCheckState, str]
Work = tuple[str, int]
"""Techniques in words, minutes."""


class Beside:
    """Risk check and work of sessions, those that wait to be saved before the stored ones."""

    def __init__(self, vault: OpenVault) -> None:
        self._vault = vault
        self._risk: dict[SessionId, Risk] = {}
        self._work: dict[SessionId, Work] = {}

    def risk(self, session: SessionId) -> Risk:
        """What was asked and heard."""
        stored = get_risk_check(self._vault, session)
        return self._risk.get(session, (stored.state, stored.note))

    def work(self, session: SessionId) -> Work:
        """Techniques and minutes."""
        stored = get_session(self._vault, session)
        return self._work.get(session, (stored.techniques, stored.minutes))

    def save_risk(self, session: SessionId, risk: Risk) -> Changed:
        """Keep it, in memory at least; Problem when the vault refuses."""
        self._risk[session] = risk
        changed = set_risk_check(self._vault, session, *risk)
        del self._risk[session]
        return changed

    def save_work(self, session: SessionId, work: Work) -> Changed:
        """Keep it, in memory at least; Problem when the vault refuses."""
        self._work[session] = work
        draft = draft_of(get_session(self._vault, session))
        techniques, minutes = work
        changed = update_session(
            self._vault, session, replace(draft, techniques=techniques, minutes=minutes)
        )
        del self._work[session]
        return changed

    def save_waiting(self) -> Problem | None:
        """Try again whatever was refused; why it still is."""
        try:
            for session, risk in list(self._risk.items()):
                self.save_risk(session, risk)
            for session, work in list(self._work.items()):
                self.save_work(session, work)
        except Problem as problem:
            return problem
        return None
