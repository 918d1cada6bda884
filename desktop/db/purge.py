# SPDX-License-Identifier: Apache-2.0
"""Destroying what the trash lets go, in statements that each take a few rows.

What hangs on a record goes first, a batch at a time, so that the last statement is short too.
"""

from __future__ import annotations

from collections.abc import Iterator

from desktop.db.binding import Connection
from desktop.db.trash import KEEPS
from desktop.db.written_texts import source
from desktop.domain.trash import TrashKind
from desktop.domain.written import WrittenKind

MERGE_PAGES = 6
_BATCH = 12
_PAGES = 2

VERSIONS = """DELETE FROM note_version WHERE id IN (SELECT v.id FROM note_version AS v
    JOIN note AS n ON n.id = v.note_id WHERE n.session_id = :id LIMIT :size)"""
PAGES_OF_SESSION = """DELETE FROM document_page WHERE (document_id, position) IN (
    SELECT p.document_id, p.position FROM document_page AS p
    JOIN document AS d ON d.id = p.document_id
    WHERE d.session_id = :id AND d.kind = 'transcript' LIMIT :size)"""
DOCUMENTS_OF_SESSION = """DELETE FROM document WHERE id IN (SELECT d.id FROM document AS d
    WHERE d.session_id = :id AND d.kind = 'transcript' LIMIT :size)"""
PAGES_OF_CLIENT = """DELETE FROM document_page WHERE (document_id, position) IN (
    SELECT p.document_id, p.position FROM document_page AS p
    JOIN document AS d ON d.id = p.document_id WHERE d.client_id = :id LIMIT :size)"""
DOCUMENTS_OF_CLIENT = """DELETE FROM document WHERE id IN (
    SELECT id FROM document WHERE client_id = :id LIMIT :size)"""
FORMS_OF_CLIENT = """DELETE FROM administration WHERE id IN (
    SELECT id FROM administration WHERE client_id = :id LIMIT :size)"""
APPOINTMENTS_OF_CLIENT = """DELETE FROM appointment WHERE id IN (
    SELECT id FROM appointment WHERE client_id = :id LIMIT :size)"""
RATINGS_OF_CLIENT = """DELETE FROM goal_rating WHERE id IN (SELECT r.id FROM goal_rating AS r
    JOIN goal AS g ON g.id = r.goal_id WHERE g.client_id = :id LIMIT :size)"""
RATINGS_OF_GOAL = """DELETE FROM goal_rating WHERE id IN (
    SELECT id FROM goal_rating WHERE goal_id = :id LIMIT :size)"""
PAGES_OF_DOCUMENT = """DELETE FROM document_page WHERE (document_id, position) IN (
    SELECT document_id, position FROM document_page WHERE document_id = :id LIMIT :size)"""
_FIRST = {
    TrashKind.CLIENT: (
        (PAGES_OF_CLIENT, _PAGES),
        (DOCUMENTS_OF_CLIENT, _BATCH),
        (FORMS_OF_CLIENT, _BATCH),
        (APPOINTMENTS_OF_CLIENT, _BATCH),
        (RATINGS_OF_CLIENT, _BATCH),
    ),
    TrashKind.SESSION: (
        (VERSIONS, _BATCH),
        (PAGES_OF_SESSION, _PAGES),
        (DOCUMENTS_OF_SESSION, _BATCH),
    ),
    TrashKind.GOAL: ((RATINGS_OF_GOAL, _BATCH),),
    TrashKind.DOCUMENT: ((PAGES_OF_DOCUMENT, _PAGES),),
}


def _verdict(kind: TrashKind) -> str:
    keeps = KEEPS.get(kind, "NULL")
    return " ".join(("SELECT t.uuid, t.trashed_at,", keeps, "FROM", kind, "AS t WHERE t.id = ?"))


_VERDICTS = {kind: _verdict(kind) for kind in TrashKind}
_DELETES = {kind: " ".join(("DELETE FROM", kind, "WHERE id = ?")) for kind in TrashKind}
_TEXTS = """SELECT note.id, note.body FROM note WHERE note.session_id = ?
    UNION ALL SELECT note.id, addendum.body FROM note JOIN addendum ON addendum.note_id = note.id
    WHERE note.session_id = ?"""
_TAKE_OUT = "DELETE FROM note_fts WHERE rowid = ?"
_MERGE = "INSERT INTO note_fts (note_fts, rank) VALUES ('merge', ?)"
_MERGE_WRITTEN = "INSERT INTO written_fts (written_fts, rank) VALUES ('merge', ?)"
_HIT = "SELECT 1 FROM note_fts WHERE note_fts MATCH ? AND rowid = ?"
_HIT_WRITTEN = "SELECT 1 FROM written_fts WHERE written_fts MATCH ? AND rowid = ?"
INDEXES = {"note_fts": (_MERGE, _HIT), "written_fts": (_MERGE_WRITTEN, _HIT_WRITTEN)}
# What goes with a session; its tasks and threads stay with the client.
_OF_SESSION = """SELECT id, kind, record_id FROM written WHERE session_id = ?
    AND kind IN ('process_note', 'risk', 'reflection')"""
_OF_CLIENT = "SELECT id, kind, record_id FROM written WHERE client_id = ?"
_OF_RECORD = "SELECT id, kind, record_id FROM written WHERE record_id = ? AND kind = ?"
_WRITTEN_AS = {
    TrashKind.GOAL: WrittenKind.GOAL,
    TrashKind.TASK: WrittenKind.TASK,
    TrashKind.THREAD: WrittenKind.THREAD,
    TrashKind.SUPERVISION: WrittenKind.SUPERVISION,
}
UNWRITTEN = frozenset({TrashKind.ADMINISTRATION, TrashKind.CONTACT, TrashKind.ENQUIRY})
"""Kinds whose words are in no index."""
_END_STATE = "DELETE FROM desk_state WHERE key = ?"


def verdict(conn: Connection, kind: TrashKind, number: int) -> tuple[str, str, str] | None:
    """The uuid, since when in the trash, and why it is kept, "" for neither; None when gone."""
    row = conn.execute(_VERDICTS[kind], (number,)).fetchone()
    return (row[0], row[1] or "", row[2] or "") if row else None


def first_steps(kind: TrashKind) -> Iterator[tuple[str, int]]:
    """What is repeated until it finds nothing, each with its size, before `delete`."""
    return iter(_FIRST.get(kind, ()))


def run_step(conn: Connection, sql: str, number: int, size: int) -> bool:
    """Take a batch away; False when there was none left."""
    return conn.execute(sql, {"id": number, "size": size}).rowcount > 0


def texts_of(conn: Connection, kind: TrashKind, number: int) -> list[tuple[str, int, str]]:
    """What goes from the indexes with a record: index, row and text each.

    A transcript's pages went before it; they are too many words to look for.
    """
    texts = [("written_fts", -row, body) for row, body in _written_of(conn, kind, number)]
    if kind is TrashKind.SESSION:
        texts += [("note_fts", -note, body) for note, body in _notes_of(conn, number)]
    return texts


def _notes_of(conn: Connection, session: int) -> list[tuple[int, str]]:
    """The note of a session and its addenda: the note's id and a text each."""
    return [(row[0], row[1]) for row in conn.execute(_TEXTS, (session, session))]


def _written_of(conn: Connection, kind: TrashKind, number: int) -> Iterator[tuple[int, str]]:
    if kind is TrashKind.SESSION:
        rows = conn.execute(_OF_SESSION, (number,)).fetchall()
    elif kind is TrashKind.CLIENT:
        rows = conn.execute(_OF_CLIENT, (number,)).fetchall()
    else:
        rows = conn.execute(_OF_RECORD, (number, _WRITTEN_AS.get(kind, ""))).fetchall()
    for row, written_kind, record in rows:
        found = source(conn, WrittenKind(written_kind), record)
        if found is not None:
            yield row, found.body


def delete(conn: Connection, kind: TrashKind, number: int) -> None:
    """Delete the record, and its note from the index."""
    if kind is TrashKind.SESSION:
        for note in {note for note, _ in _notes_of(conn, number)}:
            conn.execute(_TAKE_OUT, (-note,))
    conn.execute(_DELETES[kind], (number,))


def merge_step(conn: Connection, index: str, *, first: bool) -> bool:
    """One step of FTS5's optimize, which leaves no word of deleted rows; False when it is done."""
    before = conn.total_changes
    conn.execute(INDEXES[index][0], (-MERGE_PAGES if first else MERGE_PAGES,))
    return conn.total_changes - before > 1


def is_found(conn: Connection, index: str, row: int, word: str) -> bool:
    """Whether an index still finds a word in a row."""
    return conn.execute(INDEXES[index][1], (f'body : "{word}"', row)).fetchone() is not None


def end_state(conn: Connection, key: str) -> None:
    """Forget a word of the desk's state."""
    conn.execute(_END_STATE, (key,))
