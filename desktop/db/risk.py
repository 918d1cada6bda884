# SPDX-License-Identifier: Apache-2.0
"""Risk: checks made in sessions, flags that stay open, and the assessments that close them."""

from __future__ import annotations

from desktop.db.binding import Connection
from desktop.db.rows import Table
from desktop.domain.ids import AdministrationId, ClientId, RiskAssessmentId, RiskFlagId, SessionId
from desktop.domain.risk import RiskAssessment, RiskCheck, RiskFlag, RiskFlagKind

CHECK = Table("risk_check", RiskCheck, key="session_id")
FLAG = Table("risk_flag", RiskFlag)
ASSESSMENT = Table("risk_assessment", RiskAssessment)

_GET_CHECK = CHECK.by_key
_SAVE_CHECK = CHECK.upsert
_INSERT_FLAG = FLAG.insert
_INSERT_ASSESSMENT = ASSESSMENT.insert
_CLOSE = """UPDATE risk_flag SET closed_at = ?, assessment_id = ?
    WHERE id = ? AND client_id = ? AND closed_at IS NULL"""
# A flag whose form or session is in the trash waits there with it; it is not closed by that.
_SHOWN = """ LEFT JOIN administration ON administration.id = risk_flag.administration_id
    LEFT JOIN session ON session.id = risk_flag.session_id
    JOIN client ON client.id = risk_flag.client_id
    WHERE risk_flag.closed_at IS NULL AND administration.trashed_at IS NULL
      AND session.trashed_at IS NULL AND client.trashed_at IS NULL"""
_NEWEST_FIRST = " ORDER BY risk_flag.opened_at DESC, risk_flag.id DESC LIMIT ?"
_OPEN = FLAG.select + _SHOWN + _NEWEST_FIRST
_OPEN_OF_CLIENT = FLAG.select + _SHOWN + " AND risk_flag.client_id = ?" + _NEWEST_FIRST
_OPEN_FOR_SESSION = """SELECT 1 FROM risk_flag
    WHERE client_id = ? AND session_id = ? AND kind = 'session' AND closed_at IS NULL"""
_FLAG_FOR_ADMINISTRATION = """SELECT 1 FROM risk_flag
    WHERE administration_id = ? AND kind = ? AND closed_at IS NULL"""
_ASSESSMENTS = (
    ASSESSMENT.select
    + " WHERE risk_assessment.client_id = ?"
    + " ORDER BY risk_assessment.made_at DESC, risk_assessment.id DESC LIMIT ?"
)


def get_check(conn: Connection, session: SessionId) -> RiskCheck | None:
    """The check made in a session, or None while nobody touched it."""
    return CHECK.first(conn.execute(_GET_CHECK, (session,)))


def save_check(conn: Connection, check: RiskCheck) -> None:
    """Store or replace the check of a session."""
    conn.execute(_SAVE_CHECK, CHECK.values(check))


def insert_flag(conn: Connection, flag: RiskFlag) -> RiskFlagId:
    """Open a flag; its id."""
    return RiskFlagId(conn.execute(_INSERT_FLAG, FLAG.values(flag)).lastrowid or 0)


def session_flag_is_open(conn: Connection, client: ClientId, session: SessionId) -> bool:
    """Whether what was reported in this session still waits for an assessment."""
    return conn.execute(_OPEN_FOR_SESSION, (client, session)).fetchone() is not None


def administration_flag_is_open(
    conn: Connection, administration: AdministrationId, kind: RiskFlagKind
) -> bool:
    """Whether this form already has an open flag of this kind."""
    row = conn.execute(_FLAG_FOR_ADMINISTRATION, (administration, kind.value)).fetchone()
    return row is not None


def open_flags(conn: Connection, client: ClientId | None, limit: int) -> tuple[RiskFlag, ...]:
    """Open flags of one client or of the practice, newest first."""
    if client is None:
        return FLAG.read_all(conn.execute(_OPEN, (limit,)))
    return FLAG.read_all(conn.execute(_OPEN_OF_CLIENT, (client, limit)))


def insert_assessment(conn: Connection, assessment: RiskAssessment) -> RiskAssessmentId:
    """Store an assessment; its id."""
    values = ASSESSMENT.values(assessment)
    return RiskAssessmentId(conn.execute(_INSERT_ASSESSMENT, values).lastrowid or 0)


def close_flag(
    conn: Connection, flag: RiskFlagId, client: ClientId, assessment: RiskAssessmentId, at: str
) -> bool:
    """Close one open flag of this client by an assessment; False when there is none."""
    return conn.execute(_CLOSE, (at, assessment, flag, client)).rowcount == 1


def assessments(conn: Connection, client: ClientId, limit: int) -> tuple[RiskAssessment, ...]:
    """The assessments of a client, newest first."""
    return ASSESSMENT.read_all(conn.execute(_ASSESSMENTS, (client, limit)))
