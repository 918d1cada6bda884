# SPDX-License-Identifier: Apache-2.0
"""Templates and short texts. There are some dozens: they are read whole."""

from __future__ import annotations

from desktop.db.binding import Connection
from desktop.db.rows import Table
from desktop.domain.ids import SessionId
from desktop.domain.writing_aids import NoteTemplate, Snippet

TEMPLATE = Table("note_template", NoteTemplate)
SNIPPET = Table("snippet", Snippet)

TEMPLATES = TEMPLATE.select + " WHERE note_template.trashed_at IS NULL ORDER BY position, id"
READ_TEMPLATE = TEMPLATE.by_key
ADD_TEMPLATE = TEMPLATE.insert
UPDATE_TEMPLATE = TEMPLATE.update
SNIPPETS = SNIPPET.select + " WHERE snippet.trashed_at IS NULL ORDER BY keyword"
READ_SNIPPET = SNIPPET.by_key
WITH_KEYWORD = SNIPPET.select + " WHERE snippet.keyword = ? AND snippet.trashed_at IS NULL"
ADD_SNIPPET = SNIPPET.insert
UPDATE_SNIPPET = SNIPPET.update
# The notes of one client, those of the same service first, the newest of them.
LAST_USED = """SELECT n.template FROM session AS here
    JOIN session AS s ON s.client_id = here.client_id AND s.trashed_at IS NULL AND s.id <> here.id
    JOIN note AS n ON n.session_id = s.id
    WHERE here.id = ? AND n.template NOT IN ('', 'first', 'closing', 'phone')
    ORDER BY s.episode_id = here.episode_id DESC, s.starts_at DESC LIMIT 1"""


def templates(conn: Connection) -> tuple[NoteTemplate, ...]:
    """What is stored of templates, in order."""
    return TEMPLATE.read_all(conn.execute(TEMPLATES))


def template(conn: Connection, number: int) -> NoteTemplate | None:
    """One, also from the trash."""
    return TEMPLATE.first(conn.execute(READ_TEMPLATE, (number,)))


def put_template(conn: Connection, record: NoteTemplate) -> int:
    """Store a new one (id 0) or every field of one that is there; its id."""
    if record.id:
        conn.execute(UPDATE_TEMPLATE, (*TEMPLATE.values(record), record.id))
        return record.id
    return conn.execute(ADD_TEMPLATE, TEMPLATE.values(record)).lastrowid or 0


def snippets(conn: Connection) -> tuple[Snippet, ...]:
    """All in use, by keyword."""
    return SNIPPET.read_all(conn.execute(SNIPPETS))


def snippet(conn: Connection, number: int) -> Snippet | None:
    """One, also from the trash."""
    return SNIPPET.first(conn.execute(READ_SNIPPET, (number,)))


def with_keyword(conn: Connection, keyword: str) -> Snippet | None:
    """The one in use with a keyword."""
    return SNIPPET.first(conn.execute(WITH_KEYWORD, (keyword,)))


def put_snippet(conn: Connection, record: Snippet) -> int:
    """Store a new one (id 0) or every field of one that is there; its id."""
    if record.id:
        conn.execute(UPDATE_SNIPPET, (*SNIPPET.values(record), record.id))
        return record.id
    return conn.execute(ADD_SNIPPET, SNIPPET.values(record)).lastrowid or 0


def last_used(conn: Connection, session: SessionId) -> str:
    """The template of the client's last note, of the same service first; "" for none."""
    row = conn.execute(LAST_USED, (session,)).fetchone()
    return str(row[0]) if row else ""
