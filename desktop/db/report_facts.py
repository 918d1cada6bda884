# SPDX-License-Identifier: Apache-2.0
"""What reports count over the sessions of one client."""

from __future__ import annotations

from typing import NamedTuple

from desktop.db.binding import Connection
from desktop.domain.ids import ClientId

_SESSIONS = """SELECT starts_at, zone, techniques,
    attendance IN ('attended', 'late') AND initial_consultation = 0
    FROM session WHERE client_id = ? AND trashed_at IS NULL AND attendance IN ('attended', 'late')
    ORDER BY starts_at, id"""
_GOALS_OF_SESSION = """SELECT DISTINCT goal.title, goal.position, goal.id FROM goal_rating
    JOIN goal ON goal.id = goal_rating.goal_id
    WHERE goal.client_id = ? AND goal_rating.session_id = ? AND goal.trashed_at IS NULL
    ORDER BY goal.position, goal.id"""


class SessionFact(NamedTuple):
    """One session that took place; the moment as stored, `counts` in the number of sessions."""

    starts_at: str
    zone: str
    techniques: str
    counts: int


def sessions(conn: Connection, client: ClientId) -> list[SessionFact]:
    """The sessions of a client that took place, oldest first."""
    return [SessionFact(*row) for row in conn.execute(_SESSIONS, (client,))]


def goals_of_session(conn: Connection, client: ClientId, session: int) -> tuple[str, ...]:
    """Titles of the goals rated in a session."""
    return tuple(row[0] for row in conn.execute(_GOALS_OF_SESSION, (client, session)))
