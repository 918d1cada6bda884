# SPDX-License-Identifier: Apache-2.0
"""The index of notes: contentless FTS5 whose rowid is the note's id, negated.

So reading it in ascending order gives the newest notes first and stops at the limit, however
common the word. Column `client` holds one token per client, for search within one.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from desktop.db.binding import Connection
from desktop.domain.ids import ClientId, NoteId

_STATE = "SELECT sha256 FROM note_index_state WHERE note_id = ?"
_SET_STATE = """INSERT INTO note_index_state (note_id, sha256) VALUES (?, ?)
    ON CONFLICT (note_id) DO UPDATE SET sha256 = excluded.sha256"""
_DELETE = "DELETE FROM note_fts WHERE rowid = ?"
_INSERT = "INSERT INTO note_fts (rowid, body, client) VALUES (?, ?, ?)"
_ADDENDA = "SELECT body FROM addendum WHERE note_id = ? ORDER BY id"
# CROSS JOIN keeps the index outermost; any other order would visit all its rows.
_FIND = """SELECT note.id, note.session_id, note.client_id,
    CASE client.full_name WHEN '' THEN client.alias ELSE client.full_name END,
    session.starts_at, session.zone, note.body
    FROM note_fts
    CROSS JOIN note ON note.id = -note_fts.rowid
    CROSS JOIN session ON session.id = note.session_id
    CROSS JOIN client ON client.id = note.client_id
    WHERE note_fts MATCH :match AND note_fts.rowid BETWEEN :low AND :high
      AND session.trashed_at IS NULL AND client.trashed_at IS NULL
      AND session.starts_at >= :since AND session.starts_at < :until
    ORDER BY note_fts.rowid LIMIT :size"""
_STARTS = """SELECT session.starts_at FROM note
    JOIN session ON session.id = note.session_id WHERE note.id = ?"""
# Ids grow with time but for what was brought in later, so a period is mostly a short range of them.
_RANGE = """SELECT -max(note.id), -min(note.id) FROM session
    CROSS JOIN note ON note.session_id = session.id
    WHERE session.starts_at >= :since AND session.starts_at < :until"""
_NEWEST_START = "SELECT max(starts_at) FROM session"
_EVERY = (-(2**62), 0)
_RANGE_DAYS = 750
"""In a longer period the range is not worth its price: most of what matches lies in it."""
ALWAYS = ("", "~")
"""The bounds of a period that has none, around every stored moment."""


class Found(NamedTuple):
    """One hit with the text it was found in; the moment as stored."""

    note_id: int
    session_id: int
    client_id: int
    client_name: str
    starts_at: str
    zone: str
    body: str


def client_token(client: ClientId) -> str:
    """The word that stands for a client in the index."""
    return f"c{client}"


def period_tokens(at: str) -> str:
    """The words that stand for the month and the year of a stored moment."""
    return f"m{at[:4]}{at[5:7]} y{at[:4]}"


def index_note(conn: Connection, note: NoteId, client: ClientId, body: str) -> bool:
    """Bring the index up to a note's text and its addenda; False when it already was."""
    text = "\n".join((body, *addenda_of(conn, note)))
    words = _client_column(client, conn.execute(_STARTS, (note,)).fetchone()[0])
    digest = _digest(text, words)
    known = conn.execute(_STATE, (note,)).fetchone()
    if known is not None and known[0] == digest:
        return False
    if known is not None:
        conn.execute(_DELETE, (-note,))
    conn.execute(_INSERT, (-note, text, words))
    conn.execute(_SET_STATE, (note, digest))
    return True


def give_to(conn: Connection, note: NoteId, client: ClientId, body: str) -> None:
    """Index a note that was indexed before under the client it now belongs to."""
    if conn.execute(_STATE, (note,)).fetchone() is not None:
        index_note(conn, note, client, body)


def _client_column(client: ClientId, starts_at: str) -> str:
    return f"{client_token(client)} {period_tokens(starts_at)}"


def _digest(text: str, words: str) -> str:
    return hashlib.sha256(f"{words}\n{text}".encode()).hexdigest()


def fill(conn: Connection, notes: Iterable[tuple[NoteId, ClientId, str, str]]) -> None:
    """Index many new notes without addenda: id, client, text, start; fastest newest id first."""
    for note, client, body, starts_at in notes:
        words = _client_column(client, starts_at)
        conn.execute(_INSERT, (-note, body, words))
        conn.execute(_SET_STATE, (note, _digest(body, words)))


def find(
    conn: Connection, match: str, limit: int, since: str = ALWAYS[0], until: str = ALWAYS[1]
) -> list[Found]:
    """Up to `limit` notes that match an FTS5 expression, newest first."""
    low, high = _range(conn, since, until)
    if low is None:
        return []
    values = {"match": match, "since": since, "until": until, "size": limit}
    values |= {"low": low, "high": high}
    return [Found(*row) for row in conn.execute(_FIND, values)]


def _range(conn: Connection, since: str, until: str) -> tuple[int | None, int]:
    """The rows of the index a period may lie in, (None, 0) for none."""
    first, last = since[:10] or "1900-01-01", until[:10] if until != ALWAYS[1] else "9999-12-31"
    days = (date.fromisoformat(last) - date.fromisoformat(first)).days
    if until == ALWAYS[1] and since:
        newest = conn.execute(_NEWEST_START).fetchone()[0] or since
        days = (date.fromisoformat(newest[:10]) - date.fromisoformat(first)).days
    if days > _RANGE_DAYS:
        return _EVERY
    row = conn.execute(_RANGE, {"since": since, "until": until}).fetchone()
    return row[0], row[1] or 0


def addenda_of(conn: Connection, note: NoteId) -> list[str]:
    """The texts of a note's addenda, oldest first."""
    return [row[0] for row in conn.execute(_ADDENDA, (note,))]
