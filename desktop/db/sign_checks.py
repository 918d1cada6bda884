# SPDX-License-Identifier: Apache-2.0
"""What stands around a session at the moment its note is signed, in one statement."""

from __future__ import annotations

from typing import NamedTuple

from desktop.db.binding import Connection
from desktop.domain.ids import SessionId

_AROUND = """SELECT (SELECT r.state FROM risk_check AS r WHERE r.session_id = s.id),
    s.attendance, s.starts_at,
    EXISTS (SELECT 1 FROM goal AS g
        WHERE g.client_id = s.client_id AND g.status = 'active' AND g.trashed_at IS NULL),
    EXISTS (SELECT 1 FROM goal AS g JOIN goal_rating AS r ON r.goal_id = g.id
        WHERE g.client_id = s.client_id AND r.session_id = s.id),
    EXISTS (SELECT 1 FROM task AS t WHERE t.client_id = s.client_id AND t.doer = 'client'
        AND t.done_on IS NULL AND t.trashed_at IS NULL AND t.created_at < s.starts_at),
    EXISTS (SELECT 1 FROM appointment AS a
        WHERE a.client_id = s.client_id AND a.starts_at > :now AND a.status = 'planned')
    FROM session AS s WHERE s.id = :session"""


class Around(NamedTuple):
    """`risk` is None where nothing was noted; the start as stored."""

    risk: str | None
    attendance: str
    starts_at: str
    has_goals: int
    rated: int
    open_tasks: int
    has_next: int


def around(conn: Connection, session: SessionId, now: str) -> Around | None:
    """What stands around a session, None when it is gone."""
    row = conn.execute(_AROUND, {"session": session, "now": now}).fetchone()
    return Around(*row) if row else None
