# SPDX-License-Identifier: Apache-2.0
"""Sessions, and the number each has among those held in its episode."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from desktop.db.binding import Connection
from desktop.db.rows import Table, read_all
from desktop.domain.ids import ClientId, SessionId
from desktop.domain.session import Attendance, Session, SessionLine

SESSION = Table("session", Session)
_NOTE_START = 400

READ = SESSION.by_key
INSERT = SESSION.insert
UPDATE = SESSION.update
OTHERS = "SELECT 1 FROM session WHERE appointment_id = ? AND id <> ? AND trashed_at IS NULL LIMIT 1"
LAST = (
    SESSION.select + " WHERE session.client_id = ? AND session.trashed_at IS NULL"
    " ORDER BY session.starts_at DESC, session.id DESC LIMIT 1"
)
COUNTS = """SELECT attendance, count(*) FROM session
    WHERE client_id = ? AND trashed_at IS NULL GROUP BY attendance"""
PREVIOUS = """
SELECT before.id FROM session AS this JOIN session AS before ON before.client_id = this.client_id
WHERE this.id = ? AND before.trashed_at IS NULL AND before.attendance IN ('attended', 'late')
  AND (before.starts_at, before.id) < (this.starts_at, this.id)
ORDER BY before.starts_at DESC, before.id DESC LIMIT 1
"""
NUMBER = """
SELECT CASE WHEN this.attendance IN ('attended', 'late') AND this.initial_consultation = 0
                 AND this.trashed_at IS NULL THEN
    (SELECT count(*) FROM session AS s
     WHERE s.episode_id = this.episode_id AND s.attendance IN ('attended', 'late')
       AND s.initial_consultation = 0 AND s.trashed_at IS NULL
       AND (s.starts_at, s.id) <= (this.starts_at, this.id))
END FROM session AS this WHERE this.id = ?
"""
PAGE = f"""
WITH numbered AS (
    SELECT id, starts_at, attendance IN ('attended', 'late') AND initial_consultation = 0 AS held,
        sum(attendance IN ('attended', 'late') AND initial_consultation = 0)
            OVER (PARTITION BY episode_id ORDER BY starts_at, id) AS number
    FROM session WHERE client_id = :client AND trashed_at IS NULL
), page AS MATERIALIZED (
    SELECT id, CASE WHEN held THEN number END AS number FROM numbered
    WHERE :before IS NULL OR (starts_at, id) < (SELECT b.starts_at, b.id FROM session AS b
                                                WHERE b.id = :before)
    ORDER BY starts_at DESC, id DESC LIMIT :size
)
SELECT session.id, page.number, session.starts_at, session.zone, session.minutes,
    session.modality, session.attendance, coalesce(note.state, 'none'),
    coalesce(substr(note.body, 1, {_NOTE_START}), '')
FROM page CROSS JOIN session ON session.id = page.id LEFT JOIN note ON note.session_id = page.id
ORDER BY session.starts_at DESC, session.id DESC
"""  # noqa: S608 - the only hole is a number of ours


def session(conn: Connection, session_id: SessionId) -> Session | None:
    """The session, trashed or not."""
    return SESSION.first(conn.execute(READ, (session_id,)))


def last_session(conn: Connection, client_id: ClientId) -> Session | None:
    """The client's newest session."""
    return SESSION.first(conn.execute(LAST, (client_id,)))


def previous_session(conn: Connection, session_id: SessionId) -> SessionId | None:
    """The session held before this one, in any episode of the client."""
    row = conn.execute(PREVIOUS, (session_id,)).fetchone()
    return SessionId(row[0]) if row else None


def session_number(conn: Connection, session_id: SessionId) -> int | None:
    """Its place among the sessions held in its episode; None when it does not count."""
    row = conn.execute(NUMBER, (session_id,)).fetchone()
    return row[0] if row else None


def page(
    conn: Connection, client_id: ClientId, before: int | None, size: int
) -> tuple[SessionLine, ...]:
    """Newest first; `before` is the id to go on from. `first_words` are the note's own."""
    holes = {"client": client_id, "before": before, "size": size}
    rows = conn.execute(PAGE, holes).fetchall()
    return read_all(SessionLine, [_with_first_words(row) for row in rows])


def attendance_counts(conn: Connection, client_id: ClientId) -> dict[Attendance, int]:
    """How many sessions went which way."""
    found = dict(conn.execute(COUNTS, (client_id,)).fetchall())
    return {one: found[one.value] for one in Attendance if one.value in found}


def stands_elsewhere(conn: Connection, record: Session) -> bool:
    """Whether another session outside the trash was held for the same appointment."""
    return conn.execute(OTHERS, (record.appointment_id, record.id)).fetchone() is not None


def insert_session(conn: Connection, record: Session) -> SessionId:
    """Store a new session; its id."""
    return SessionId(int(conn.execute(INSERT, SESSION.values(record)).lastrowid or 0))


def update_session(conn: Connection, record: Session) -> None:
    """Store every field."""
    conn.execute(UPDATE, (*SESSION.values(record), record.id))


def _with_first_words(row: Sequence[Any]) -> tuple[Any, ...]:
    return (*row[:-1], first_words(row[-1]))


def first_words(body: str, limit: int = 120) -> str:
    """The start of a note without its headings, on one line, cut after a word with an ellipsis."""
    lines = (line.strip() for line in body.splitlines())
    text = " ".join(line for line in lines if line and not line.startswith("#"))
    if len(text) <= limit:
        return text
    return text[:limit].rpartition(" ")[0].rstrip(" ,;:.") + "…"
