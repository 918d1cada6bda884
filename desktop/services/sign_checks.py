# SPDX-License-Identifier: Apache-2.0
"""What to tell before signing."""

from __future__ import annotations

from desktop.db import sign_checks as db
from desktop.db.rows import moment_text
from desktop.domain.ids import SessionId
from desktop.domain.risk import RiskCheckState
from desktop.domain.session import HELD, Attendance
from desktop.domain.sign_checks import SignCheck
from desktop.services.vault import OpenVault


def open_checks(vault: OpenVault, session: SessionId) -> tuple[SignCheck, ...]:
    """What is usually done by now and is not; empty when all is well or the session is gone."""
    now = moment_text(vault.clock.now())
    with vault.store.reading("note.checks") as conn:
        found = db.around(conn, session, now)
    if found is None:
        return ()
    held = Attendance(found.attendance) in HELD and found.starts_at <= now
    missing = {
        SignCheck.RISK: held and found.risk in (None, RiskCheckState.NOT_ASKED),
        SignCheck.ATTENDANCE: not held,
        SignCheck.GOAL: bool(held and found.has_goals and not found.rated),
        SignCheck.TASKS: bool(held and found.open_tasks),
        SignCheck.NEXT: not found.has_next,
    }
    return tuple(check for check in SignCheck if missing[check])
