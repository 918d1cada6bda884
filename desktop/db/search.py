# SPDX-License-Identifier: Apache-2.0
"""The index of notes: contentless FTS5 whose rowid is the note's id, negated.

So reading it in ascending order gives the newest notes first and stops at the limit, however
common the word. Column `client` holds one token per client, for search within one.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
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
    WHERE note_fts MATCH ? AND session.trashed_at IS NULL AND client.trashed_at IS NULL
    ORDER BY note_fts.rowid LIMIT ?"""


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


def index_note(conn: Connection, note: NoteId, client: ClientId, body: str) -> bool:
    """Bring the index up to a note's text and its addenda; False when it already was."""
    text = "\n".join((body, *addenda_of(conn, note)))
    digest = hashlib.sha256(text.encode()).hexdigest()
    known = conn.execute(_STATE, (note,)).fetchone()
    if known is not None and known[0] == digest:
        return False
    if known is not None:
        conn.execute(_DELETE, (-note,))
    conn.execute(_INSERT, (-note, text, client_token(client)))
    conn.execute(_SET_STATE, (note, digest))
    return True


def give_to(conn: Connection, note: NoteId, client: ClientId, body: str) -> None:
    """Index a note that was indexed before under the client it now belongs to."""
    if conn.execute(_STATE, (note,)).fetchone() is None:
        return
    text = "\n".join((body, *addenda_of(conn, note)))
    conn.execute(_DELETE, (-note,))
    conn.execute(_INSERT, (-note, text, client_token(client)))
    conn.execute(_SET_STATE, (note, hashlib.sha256(text.encode()).hexdigest()))


def fill(conn: Connection, notes: Iterable[tuple[NoteId, ClientId, str]]) -> None:
    """Index many new notes without addenda; fastest newest id first."""
    for note, client, body in notes:
        conn.execute(_INSERT, (-note, body, client_token(client)))
        digest = hashlib.sha256(body.encode()).hexdigest()
        conn.execute(_SET_STATE, (note, digest))


def find(conn: Connection, match: str, limit: int) -> list[Found]:
    """Up to `limit` notes that match an FTS5 expression, newest first."""
    return [Found(*row) for row in conn.execute(_FIND, (match, limit))]


def addenda_of(conn: Connection, note: NoteId) -> list[str]:
    """The texts of a note's addenda, oldest first."""
    return [row[0] for row in conn.execute(_ADDENDA, (note,))]
