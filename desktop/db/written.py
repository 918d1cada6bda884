# SPDX-License-Identifier: Apache-2.0
"""The index of texts other than notes, kept up by whoever commits.

TEMP triggers note which texts a transaction touched; just before its COMMIT they are read again and
the index follows, so no writer can forget it. What is typed and saved every second is only marked
(`sha256` = '') and indexed when it is left, or by `stale` at the latest when the vault is opened.

`written_fts` is contentless; its rowid is the id in `written`, negated. Column `client` holds a
token for the client and one for the month, column `kind` one for the kind.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from typing import NamedTuple

from desktop.db.binding import Connection
from desktop.db.connection import VaultConnection, vault_connection
from desktop.db.search import index_note, period_tokens
from desktop.db.written_texts import LATER, WATCHED, Source, place, source
from desktop.domain.ids import ClientId, NoteId
from desktop.domain.written import WrittenKind

_GONE, _SESSION = "gone", "session"

_HAS_INDEX = "SELECT 1 FROM sqlite_schema WHERE name = 'written'"
_KNOWN = "SELECT id, sha256 FROM written WHERE kind = ? AND record_id = ?"
_FORGET = "DELETE FROM written WHERE kind = ? AND record_id = ?"
_INSERT = """INSERT INTO written (kind, record_id, client_id, session_id, at, sha256)
    VALUES (?, ?, ?, ?, ?, ?)"""
_UPDATE = """UPDATE written SET client_id = ?, session_id = ?, at = ?, sha256 = ?
    WHERE id = ?"""
_MARK = "UPDATE written SET sha256 = '' WHERE id = ? AND sha256 <> ''"
_OF_SESSION = "SELECT kind, record_id FROM written WHERE session_id = ?"
_NOTE_OF_SESSION = """SELECT note.id, note.client_id, note.body FROM note
    JOIN note_index_state ON note_index_state.note_id = note.id WHERE note.session_id = ?"""
_STALE = "SELECT kind, record_id FROM written WHERE sha256 = '' LIMIT ?"
MERGE_PAGES = 8
_MERGE = "INSERT INTO written_fts (written_fts, rank) VALUES ('merge', ?)"
_TAKE_OUT = "DELETE FROM written_fts WHERE rowid = ?"
_PUT_IN = "INSERT INTO written_fts (rowid, body, client, kind) VALUES (?, ?, ?, ?)"
# CROSS JOIN keeps the index outermost; any other order would visit all its rows.
_FIND = """SELECT w.kind, w.record_id, w.client_id,
    CASE client.full_name WHEN '' THEN client.alias ELSE client.full_name END,
    w.session_id, w.at, session.zone
    FROM written_fts
    CROSS JOIN written AS w ON w.id = -written_fts.rowid
    LEFT JOIN client ON client.id = w.client_id
    LEFT JOIN session ON session.id = w.session_id
    WHERE written_fts MATCH :match AND client.trashed_at IS NULL AND session.trashed_at IS NULL
      AND w.at >= :since AND w.at < :until
      AND CASE w.kind
        WHEN 'transcript' THEN EXISTS (SELECT 1 FROM document AS d
            WHERE d.id = w.record_id / 400000 AND d.arrived = 1 AND d.trashed_at IS NULL)
        WHEN 'goal' THEN EXISTS (SELECT 1 FROM goal AS g
            WHERE g.id = w.record_id AND g.trashed_at IS NULL)
        WHEN 'task' THEN EXISTS (SELECT 1 FROM task AS k
            WHERE k.id = w.record_id AND k.trashed_at IS NULL)
        WHEN 'thread' THEN EXISTS (SELECT 1 FROM open_thread AS o
            WHERE o.id = w.record_id AND o.trashed_at IS NULL)
        WHEN 'supervision' THEN EXISTS (SELECT 1 FROM supervision_item AS i
            WHERE i.id = w.record_id AND i.trashed_at IS NULL)
        ELSE 1 END
    ORDER BY written_fts.rowid LIMIT :size"""


class FoundText(NamedTuple):
    """One hit without its text; the moment as stored."""

    kind: str
    record: int
    client_id: int | None
    client_name: str | None
    session_id: int | None
    at: str
    zone: str | None


def watch(connection: VaultConnection) -> None:
    """Install the TEMP triggers that note which texts a transaction touches.

    A vault that was left at an earlier step has no such index, and nothing to note.
    """
    if connection.execute(_HAS_INDEX).fetchone() is None:
        return
    touched = connection.changes.touched

    def note(kind: str, *records: int) -> None:
        touched.update(dict.fromkeys((kind, record) for record in records))

    connection.create_function("teduh_text_touched", -1, note)
    for statement in _triggers():
        connection.execute(statement)


def _triggers() -> Iterator[str]:
    for table, kind, key, columns in WATCHED:
        for event, row in (("INSERT", "NEW"), (f"UPDATE OF {columns}", "NEW"), ("DELETE", "OLD")):
            yield _trigger(f"{event[:6]}_{table}", event, table, f"'{kind}', {key.format(row=row)}")
    yield _trigger("gone", "DELETE", "written", f"'{_GONE}', OLD.id")
    columns = "UPDATE OF client_id, starts_at"
    yield _trigger("moved", columns, "session", f"'{_SESSION}', NEW.id")


def _trigger(name: str, event: str, table: str, values: str) -> str:
    return (
        f"CREATE TEMP TRIGGER text_{name} AFTER {event} ON main.{table}"
        f" BEGIN SELECT teduh_text_touched({values}); END"
    )


def bring_up(conn: Connection) -> None:
    """Let the index follow what the running transaction touched; called before its COMMIT."""
    touched = vault_connection(conn).changes.touched
    if not touched:
        return
    moved = {text for kind, key in touched if kind == _SESSION for text in _moved(conn, key)}
    touched.update(dict.fromkeys(moved))
    texts = [(WrittenKind(k), r) for k, r in touched if k not in (_GONE, _SESSION)]
    present = [(kind, record, place(conn, kind, record)) for kind, record in texts]
    for kind, record, found in present:
        if found is None:
            conn.execute(_FORGET, (kind, record))
    # An id that was given back may be given out again, so what is gone goes first.
    for kind_name, number in list(touched):
        if kind_name == _GONE:
            conn.execute(_TAKE_OUT, (-number,))
    for kind, record, found in present:
        if found is not None:
            later = kind in LATER and (kind, record) not in moved
            if later or kind is not WrittenKind.TRANSCRIPT:
                _follow(conn, kind, record, found, later=later)
            else:
                index_text(conn, kind, record)
    touched.clear()


def _moved(conn: Connection, session: int) -> list[tuple[str, int]]:
    """The texts of a session that has another client or start; its note is indexed at once."""
    for note, client, body in conn.execute(_NOTE_OF_SESSION, (session,)).fetchall():
        index_note(conn, NoteId(note), ClientId(client), body)
    return [(kind, record) for kind, record in conn.execute(_OF_SESSION, (session,))]


def _follow(conn: Connection, kind: WrittenKind, record: int, text: Source, *, later: bool) -> None:
    known = conn.execute(_KNOWN, (kind, record)).fetchone()
    digest = "" if later else _digest(text)
    if known is None:
        values = (kind, record, text.client_id, text.session_id, text.at, digest)
        number = conn.execute(_INSERT, values).lastrowid or 0
    elif later:
        conn.execute(_MARK, (known[0],))
        return
    elif known[1] == digest:
        return
    else:
        number = known[0]
        conn.execute(_UPDATE, (text.client_id, text.session_id, text.at, digest, number))
        conn.execute(_TAKE_OUT, (-number,))
    if not later:
        conn.execute(_PUT_IN, (-number, text.body, *_tokens(kind, text)))


def _digest(text: Source) -> str:
    return hashlib.sha256("\0".join(map(str, text)).encode()).hexdigest()


def _tokens(kind: WrittenKind, text: Source) -> tuple[str, str]:
    client = f"c{text.client_id} " if text.client_id else ""
    return client + period_tokens(text.at), kind_token(kind)


def kind_token(kind: WrittenKind) -> str:
    """The word that stands for a kind in the index."""
    return kind.replace("_", "")


def index_text(conn: Connection, kind: WrittenKind, record: int) -> bool:
    """Index a text that was left, or that nobody has indexed yet; False when it is gone."""
    found = source(conn, kind, record)
    if found is not None:
        _follow(conn, kind, record, found, later=False)
    return found is not None


def stale(conn: Connection, limit: int) -> list[tuple[WrittenKind, int]]:
    """Texts that were typed and not yet indexed."""
    return [(WrittenKind(kind), record) for kind, record in conn.execute(_STALE, (limit,))]


def find(conn: Connection, match: str, since: str, until: str, limit: int) -> list[FoundText]:
    """Up to `limit` texts that match an FTS5 expression, the last written first."""
    values = {"match": match, "since": since, "until": until, "size": limit}
    return [FoundText(*row) for row in conn.execute(_FIND, values)]


def mark(conn: Connection, kind: WrittenKind, record: int) -> None:
    """Have a text indexed with those that were typed and not left."""
    found = place(conn, kind, record)
    if found is not None:
        _follow(conn, kind, record, found, later=True)


def merge_step(conn: Connection) -> bool:
    """Join some of the many small parts of the index; False when that was all."""
    before = conn.total_changes
    conn.execute(_MERGE, (MERGE_PAGES,))
    return conn.total_changes - before > 1


def is_stale(conn: Connection, kind: WrittenKind, record: int) -> bool:
    """Whether a text was typed and not yet indexed."""
    known = conn.execute(_KNOWN, (kind, record)).fetchone()
    return known is not None and known[1] == ""
