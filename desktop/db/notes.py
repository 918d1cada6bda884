# SPDX-License-Identifier: Apache-2.0
"""Notes and their addenda: one row per session, the text exact, and the chain of signatures."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from desktop.db.binding import Connection
from desktop.db.rows import Table, read_all
from desktop.domain.ids import ClientId, NoteId, SessionId
from desktop.domain.note import Addendum, Note
from desktop.domain.note_work import UnsignedNote

NOTE = Table("note", Note)
ADDENDUM = Table("addendum", Addendum)

_HEAD_KEY = "signing.head"
_INSERT = NOTE.insert
_BY_ID = NOTE.by_key
_OF_SESSION = NOTE.select + " WHERE note.session_id = ?"
_SAVE = "UPDATE note SET body = ?, updated_at = ? WHERE id = ? AND state = 'draft'"
_SET_TEMPLATE = "UPDATE note SET template = ?, updated_at = ? WHERE id = ? AND state = 'draft'"
_SIGN = """UPDATE note SET state = 'signed', signed_at = ?, signed_by = ?, signature = ?,
    previous_signature = ? WHERE id = ? AND state = 'draft'"""
_UNSIGN = """UPDATE note SET state = 'draft', signed_at = NULL, signed_by = '', signature = '',
    previous_signature = '' WHERE id = ? AND state = 'signed'"""
_SESSION_OWNER = "SELECT client_id, uuid FROM session WHERE id = ?"
_PREVIOUS = (
    NOTE.select
    + """ JOIN session ON session.id = note.session_id
    JOIN session AS here ON here.id = ?
    WHERE session.client_id = here.client_id
      AND (session.starts_at, session.id) < (here.starts_at, here.id)
      AND session.trashed_at IS NULL AND note.body <> ''
    ORDER BY session.starts_at DESC, session.id DESC LIMIT 1"""
)
_UNSIGNED = """SELECT note.id, note.session_id, note.client_id,
    CASE client.full_name WHEN '' THEN client.alias ELSE client.full_name END,
    session.starts_at, session.zone, note.updated_at
    FROM note INDEXED BY note_unsigned
    JOIN session ON session.id = note.session_id
    JOIN client ON client.id = note.client_id
    WHERE note.state = 'draft' AND note.body <> ''
      AND session.trashed_at IS NULL AND client.trashed_at IS NULL
    ORDER BY note.updated_at DESC LIMIT ?"""
_INSERT_ADDENDUM = ADDENDUM.insert
_ADDENDA = ADDENDUM.select + " WHERE addendum.note_id = ? ORDER BY addendum.id"
_THERAPIST = "SELECT therapist_name FROM practice WHERE id = 1"
_GET_HEAD = "SELECT value FROM desk_state WHERE key = ?"
_SET_HEAD = """INSERT INTO desk_state (key, value) VALUES (?, ?)
    ON CONFLICT (key) DO UPDATE SET value = excluded.value"""
_NEWEST_SIGNATURE = """SELECT signature FROM (
    SELECT * FROM (SELECT signature, signed_at FROM note WHERE state = 'signed'
                   ORDER BY signed_at DESC, id DESC LIMIT 1)
    UNION ALL
    SELECT * FROM (SELECT signature, signed_at FROM addendum
                   ORDER BY signed_at DESC, id DESC LIMIT 1))
    ORDER BY signed_at DESC LIMIT 1"""

# Walked by id: the index of signed notes would be read and sorted whole for every slice.
SIGNED_NOTES = """SELECT note.id, note.uuid, session.uuid, note.body, note.signed_at,
    note.signed_by, note.signature, note.previous_signature
    FROM note NOT INDEXED CROSS JOIN session ON session.id = note.session_id
    WHERE note.id > :after AND note.state = 'signed' ORDER BY note.id LIMIT :size"""
SIGNED_ADDENDA = """SELECT addendum.id, addendum.uuid, note.uuid, addendum.body, addendum.signed_at,
    addendum.signed_by, addendum.signature, addendum.previous_signature FROM addendum
    JOIN note ON note.id = addendum.note_id
    WHERE addendum.id > :after ORDER BY addendum.id LIMIT :size"""

TAKEN_BACK = "note.take_back"
TAKEN_BACK_EVENTS = """SELECT id, detail FROM audit_event
    WHERE id > :after AND action = 'note.take_back' ORDER BY id LIMIT :size"""
_COUNT_SIGNED = """SELECT (SELECT count(*) FROM note WHERE state = 'signed')
    + (SELECT count(*) FROM addendum)"""


class SessionOwner(NamedTuple):
    """Whose session it is, and its lasting name."""

    client_id: ClientId
    uuid: str


def session_owner(conn: Connection, session: SessionId) -> SessionOwner | None:
    """Client and uuid of a session, or None when it is not there."""
    row = conn.execute(_SESSION_OWNER, (session,)).fetchone()
    return SessionOwner(ClientId(row[0]), row[1]) if row else None


def get_note(conn: Connection, note: NoteId) -> Note | None:
    """The note, or None."""
    return NOTE.first(conn.execute(_BY_ID, (note,)))


def note_of_session(conn: Connection, session: SessionId) -> Note | None:
    """The note of a session, or None while it has none."""
    return NOTE.first(conn.execute(_OF_SESSION, (session,)))


def previous_note(conn: Connection, session: SessionId) -> Note | None:
    """The written note of the nearest earlier session of the same client."""
    return NOTE.first(conn.execute(_PREVIOUS, (session,)))


def insert_note(conn: Connection, note: Note) -> NoteId:
    """Store a new note; its id."""
    return NoteId(conn.execute(_INSERT, NOTE.values(note)).lastrowid or 0)


def save_body(conn: Connection, note: NoteId, body: str, at: str) -> bool:
    """Replace the text of a draft; False when there is no such draft. The hot path: one UPDATE."""
    return conn.execute(_SAVE, (body, at, note)).rowcount == 1


def set_template(conn: Connection, note: NoteId, template: str, at: str) -> bool:
    """Name the template of a draft; False when there is no such draft."""
    return conn.execute(_SET_TEMPLATE, (template, at, note)).rowcount == 1


def sign(conn: Connection, note: NoteId, at: str, by: str, signature: str, previous: str) -> None:
    """Make a draft a signed note."""
    conn.execute(_SIGN, (at, by, signature, previous, note))


def unsign(conn: Connection, note: NoteId) -> None:
    """Make a signed note a draft again."""
    conn.execute(_UNSIGN, (note,))


def unsigned(conn: Connection, limit: int) -> tuple[UnsignedNote, ...]:
    """Written drafts, the last touched first."""
    return read_all(UnsignedNote, conn.execute(_UNSIGNED, (limit,)))


def insert_addendum(conn: Connection, addendum: Addendum) -> int:
    """Store an addendum; its id."""
    return int(conn.execute(_INSERT_ADDENDUM, ADDENDUM.values(addendum)).lastrowid or 0)


def addenda(conn: Connection, note: NoteId) -> tuple[Addendum, ...]:
    """The addenda of a note, oldest first."""
    return ADDENDUM.read_all(conn.execute(_ADDENDA, (note,)))


def therapist_name(conn: Connection) -> str:
    """Who signs: the name with titles, as on paper."""
    row: Sequence[str] | None = conn.execute(_THERAPIST).fetchone()
    return row[0] if row else ""


def count_signed(conn: Connection) -> int:
    """How many notes and addenda are signed."""
    return int(conn.execute(_COUNT_SIGNED).fetchone()[0])


def signing_head(conn: Connection) -> str:
    """The newest signature of the vault, "" before the first.

    It is kept by name, because a clock that was set back must not fork the chain.
    """
    row = conn.execute(_GET_HEAD, (_HEAD_KEY,)).fetchone()
    row = row or conn.execute(_NEWEST_SIGNATURE).fetchone()
    return str(row[0]) if row else ""


def set_signing_head(conn: Connection, signature: str) -> None:
    """Remember the newest signature."""
    conn.execute(_SET_HEAD, (_HEAD_KEY, signature))
