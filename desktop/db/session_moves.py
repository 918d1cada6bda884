# SPDX-License-Identifier: Apache-2.0
"""Moving a session and all that was written in it to another client, value by value.

A move is a list of steps, each one value of one row before and after. Taking it back walks the
list from its end, and only where every value still is what the move made it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from desktop.db.binding import Connection
from desktop.db.rows import Table
from desktop.domain.ids import ClientId, EpisodeId, SessionId
from desktop.domain.session_move import MoveOutline, SessionMove

MOVE = Table("session_move", SessionMove)

INSERT = MOVE.insert
OF_SESSION = MOVE.select + " WHERE session_move.session_id = ? ORDER BY session_move.id"
NAME = "SELECT CASE WHEN full_name = '' THEN alias ELSE full_name END FROM client WHERE id = ?"
OUTLINE = """SELECT EXISTS (SELECT 1 FROM note WHERE session_id = :id),
    EXISTS (SELECT 1 FROM note WHERE session_id = :id AND state = 'signed'),
    (SELECT count(*) FROM administration WHERE session_id = :id),
    (SELECT count(*) FROM document WHERE session_id = :id),
    (SELECT count(*) FROM goal_rating WHERE session_id = :id),
    (SELECT count(*) FROM task WHERE session_id = :id),
    (SELECT count(*) FROM open_thread WHERE session_id = :id),
    EXISTS (SELECT 1 FROM session WHERE id = :id AND appointment_id IS NOT NULL)"""
_FLAGS = """FROM risk_flag WHERE session_id = :id OR administration_id IN (
    SELECT id FROM administration WHERE session_id = :id)"""
# An assessment goes along where it answers nothing but what goes along.
ASSESSMENTS = "SELECT DISTINCT assessment_id " + _FLAGS
FLAGS = "SELECT id " + _FLAGS
ASSESSED_WITH_OTHERS = " ".join(
    (
        "SELECT 1 FROM risk_flag WHERE assessment_id IN (",
        ASSESSMENTS,
        ") AND id NOT IN (",
        FLAGS,
        ") LIMIT 1",
    )
)
RATED = """SELECT rating.id, rating.goal_id, goal.title FROM goal_rating AS rating
    JOIN goal ON goal.id = rating.goal_id WHERE rating.session_id = ? ORDER BY rating.id"""
SAME_GOAL = """SELECT there.id FROM goal AS here JOIN goal AS there
    ON there.client_id = ? AND there.trashed_at IS NULL AND there.title = here.title
    AND there.scale_min = here.scale_min AND there.scale_max = here.scale_max
    WHERE here.id = ? ORDER BY there.id LIMIT 1"""
GIVE_TEXTS = "UPDATE written SET client_id = ?, sha256 = '' WHERE session_id = ?"
IS_RATED = "SELECT 1 FROM goal_rating WHERE goal_id = ? LIMIT 1"
DELETE_GOAL = "DELETE FROM goal WHERE id = ?"
_OWNED = ("note", "risk_check", "administration", "document", "task", "supervision_item")
_KEYS = {"note": "id", "risk_check": "session_id"}


@dataclass(frozen=True, slots=True)
class Step:
    """One value of one row."""

    table: str
    key: str
    row: int
    column: str
    before: Any
    after: Any


def ids(conn: Connection, table: str, session: SessionId, by: str = "session_id") -> list[int]:
    """The rows of a table that belong to a session, by their primary key."""
    key = _KEYS.get(table, "id")
    sql = " ".join(("SELECT", key, "FROM", table, "WHERE", by, "= ? ORDER BY", key))
    return [row[0] for row in conn.execute(sql, (session,))]


def column_of(conn: Connection, sql: str, session: SessionId) -> list[int]:
    """The first column of a statement over a session, without NULLs."""
    return [row[0] for row in conn.execute(sql, {"id": session}) if row[0] is not None]


def value(conn: Connection, table: str, key: str, row: int, column: str) -> Any:
    """One value as stored; None also where the row is gone."""
    sql = " ".join(("SELECT", column, "FROM", table, "WHERE", key, "= ?"))
    found = conn.execute(sql, (row,)).fetchone()
    return found[0] if found else None


def put(conn: Connection, step: Step, wanted: Any) -> None:
    """Store one value."""
    sql = " ".join(("UPDATE", step.table, "SET", step.column, "= ? WHERE", step.key, "= ?"))
    conn.execute(sql, (wanted, step.row))


def set_value(conn: Connection, table: str, row: int, column: str, after: Any) -> Iterator[Step]:
    """Store one value of one row; nothing where it already is so."""
    key = _KEYS.get(table, "id")
    before = value(conn, table, key, row, column)
    if before != after:
        step = Step(table, key, row, column, before, after)
        put(conn, step, after)
        yield step


def move_rows(
    conn: Connection, session: SessionId, client: ClientId, episode: EpisodeId
) -> Iterator[Step]:
    """The session and what hangs on it by a client of its own; ratings and appointment apart."""
    threads = ids(conn, "open_thread", session)
    elsewhere = ids(conn, "open_thread", session, "closed_in_session_id")
    flags = column_of(conn, FLAGS, session)
    assessments = column_of(conn, ASSESSMENTS, session)
    owner = value(conn, "session", "id", session, "client_id")
    yield from set_value(conn, "session", session, "client_id", client)
    yield from set_value(conn, "session", session, "episode_id", episode)
    for table in _OWNED:
        for row in ids(conn, table, session):
            if value(conn, table, _KEYS.get(table, "id"), row, "client_id") is not None:
                yield from set_value(conn, table, row, "client_id", client)
            if table == "administration":
                yield from set_value(conn, table, row, "episode_id", episode)
    for table, rows in (
        ("risk_flag", flags),
        ("risk_assessment", assessments),
        ("open_thread", threads),
    ):
        for row in rows:
            yield from set_value(conn, table, row, "client_id", client)
    if owner != client:
        yield from _loose_ends(conn, session, threads, elsewhere)


def _loose_ends(
    conn: Connection, session: SessionId, threads: list[int], elsewhere: list[int]
) -> Iterator[Step]:
    for row in (one for one in elsewhere if one not in threads):
        # A thread of the client it was taken from stays closed, but not in this session.
        yield from set_value(conn, "open_thread", row, "closed_in_session_id", None)
    for row in threads:
        closed_in = value(conn, "open_thread", "id", row, "closed_in_session_id")
        if closed_in not in (None, session):
            yield from set_value(conn, "open_thread", row, "closed_in_session_id", None)


def rated(conn: Connection, session: SessionId) -> list[tuple[int, int, str]]:
    """Rating, goal and the goal's title."""
    return [(row[0], row[1], row[2]) for row in conn.execute(RATED, (session,))]


def same_goal(conn: Connection, client: ClientId, goal: int) -> int | None:
    """A goal of a client with the same title and scale."""
    row = conn.execute(SAME_GOAL, (client, goal)).fetchone()
    return row[0] if row else None


def assessed_with_others(conn: Connection, session: SessionId) -> bool:
    """Whether an assessment of its flags also answers flags that would stay."""
    return conn.execute(ASSESSED_WITH_OTHERS, {"id": session}).fetchone() is not None


def delete_unrated(conn: Connection, goal: int) -> bool:
    """Take away a goal that was made for a move; False where it was rated since."""
    if conn.execute(IS_RATED, (goal,)).fetchone() is not None:
        return False
    conn.execute(DELETE_GOAL, (goal,))
    return True


def outline(conn: Connection, session: SessionId) -> MoveOutline:
    """What would go along."""
    row = conn.execute(OUTLINE, {"id": session}).fetchone()
    note, signed, forms, documents, ratings, tasks, threads, appointment = row
    return MoveOutline(
        bool(note), bool(signed), forms, documents, ratings, tasks, threads, bool(appointment)
    )


def give_texts(conn: Connection, session: SessionId, client: ClientId) -> None:
    """Have the index of other texts file those of a session under a client when it runs next."""
    conn.execute(GIVE_TEXTS, (client, session))


def insert_move(conn: Connection, record: SessionMove) -> None:
    """Keep the trace of a move."""
    conn.execute(INSERT, MOVE.values(record))


def moves_of(conn: Connection, session: SessionId) -> tuple[SessionMove, ...]:
    """The moves of a session, oldest first."""
    return MOVE.read_all(conn.execute(OF_SESSION, (session,)))


def name_of(conn: Connection, client: ClientId) -> str:
    """What a client is called; "" when gone."""
    row = conn.execute(NAME, (client,)).fetchone()
    return row[0] if row else ""
