# SPDX-License-Identifier: Apache-2.0
"""Risk: asked in each session, followed up until an assessment in words closes it."""

from __future__ import annotations

from uuid import uuid4

from desktop.db import administrations, notes, risk
from desktop.db.audit import append_audit
from desktop.db.binding import Connection
from desktop.db.rows import moment_text
from desktop.domain.administration import Administration, RiskState
from desktop.domain.changed import Changed
from desktop.domain.ids import ClientId, RiskAssessmentId, RiskFlagId, SessionId
from desktop.domain.note_text import check_section
from desktop.domain.problems import Problem
from desktop.domain.problems.notes import SESSION_MISSING
from desktop.domain.problems.outcomes import ASSESSMENT_EMPTY, CLIENT_MISSING, FLAG_NOT_OPEN
from desktop.domain.risk import (
    RiskAssessment,
    RiskCheck,
    RiskCheckState,
    RiskFlag,
    RiskFlagKind,
)
from desktop.services.vault import OpenVault

_FLAG_OF_STATE = {
    RiskState.POSITIVE: RiskFlagKind.ITEM_POSITIVE,
    RiskState.UNKNOWN: RiskFlagKind.ITEM_UNKNOWN,
}


def get_risk_check(vault: OpenVault, session: SessionId) -> RiskCheck:
    """The check made in a session; "not asked" while nobody touched it, never "none"."""
    with vault.store.reading("risk.check") as conn:
        found = risk.get_check(conn, session)
        owner = notes.session_owner(conn, session)
    if owner is None:
        raise Problem(SESSION_MISSING)
    state = RiskCheckState.NOT_ASKED
    return found or RiskCheck(session, owner.client_id, state, "", vault.clock.now())


def set_risk_check(
    vault: OpenVault, session: SessionId, state: RiskCheckState, note: str = ""
) -> Changed:
    """Record what was asked and heard; something reported opens a flag, once per session.

    Taking it back leaves the flag open: only an assessment closes it.
    """
    check_section(note)
    with vault.store.writing("risk.check") as conn:
        owner = notes.session_owner(conn, session)
        if owner is None:
            raise Problem(SESSION_MISSING)
        client = owner.client_id
        risk.save_check(conn, RiskCheck(session, client, state, note, vault.clock.now()))
        if state is RiskCheckState.REPORTED and not risk.session_flag_is_open(
            conn, client, session
        ):
            _open_flag(vault, conn, client, RiskFlagKind.SESSION, session=session)
        detail: dict[str, str | int] = {"state": state.value}
        append_audit(conn, vault.clock, "risk.check", "session", owner.uuid, detail)
    return Changed.RISK


def flag_administration(vault: OpenVault, conn: Connection, form: Administration) -> Changed:
    """Within the caller's transaction: open the flag a stored form asks for, if it is not open."""
    kind = _FLAG_OF_STATE.get(form.risk)
    if kind is None or form.historic:
        return Changed.NOTHING
    if risk.administration_flag_is_open(conn, form.id, kind):
        return Changed.NOTHING
    _open_flag(vault, conn, form.client_id, kind, form=form)
    return Changed.RISK


def _open_flag(
    vault: OpenVault,
    conn: Connection,
    client: ClientId,
    kind: RiskFlagKind,
    *,
    session: SessionId | None = None,
    form: Administration | None = None,
) -> None:
    flag = RiskFlag(
        id=RiskFlagId(0),
        uuid=str(uuid4()),
        client_id=client,
        kind=kind,
        administration_id=form.id if form else None,
        session_id=session,
        opened_at=vault.clock.now(),
        closed_at=None,
        assessment_id=None,
    )
    risk.insert_flag(conn, flag)
    append_audit(conn, vault.clock, "risk.flag", "risk_flag", flag.uuid, {"kind": kind.value})


def open_flags(
    vault: OpenVault, client: ClientId | None = None, limit: int = 50
) -> tuple[RiskFlag, ...]:
    """What still waits for an assessment, of one client or of all, newest first."""
    with vault.store.reading("risk.flags") as conn:
        return risk.open_flags(conn, client, limit)


def write_assessment(
    vault: OpenVault,
    client: ClientId,
    formulation: str,
    plan: str = "",
    actions: str = "",
    closes: tuple[RiskFlagId, ...] = (),
) -> tuple[RiskAssessmentId, Changed]:
    """Store an assessment in words and close the flags it answers: the only way to close one."""
    for text in (formulation, plan, actions):
        check_section(text)
    if not formulation.strip():
        raise Problem(ASSESSMENT_EMPTY)
    now = vault.clock.now()
    with vault.store.writing("risk.assessment") as conn:
        if administrations.client_uuid(conn, client) is None:
            raise Problem(CLIENT_MISSING)
        uuid, none = str(uuid4()), RiskAssessmentId(0)
        made = RiskAssessment(none, uuid, client, formulation, plan, actions, now)
        key = risk.insert_assessment(conn, made)
        for flag in dict.fromkeys(closes):
            if not risk.close_flag(conn, flag, client, key, moment_text(now)):
                raise Problem(FLAG_NOT_OPEN)
        detail: dict[str, str | int] = {"closed": len(set(closes))}
        append_audit(conn, vault.clock, "risk.assessment", "risk_assessment", uuid, detail)
    return key, Changed.RISK


def list_assessments(
    vault: OpenVault, client: ClientId, limit: int = 50
) -> tuple[RiskAssessment, ...]:
    """The assessments of a client, newest first."""
    with vault.store.reading("risk.assessments") as conn:
        return risk.assessments(conn, client, limit)
