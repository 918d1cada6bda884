# SPDX-License-Identifier: Apache-2.0
"""Documents: one row each, the content in pages so that no statement holds the vault for long.

One whose pages are still being written (`arrived` = 0) is shown to nobody.
"""

from __future__ import annotations

from desktop.db.binding import Connection
from desktop.db.rows import Table
from desktop.domain.document import DocumentLine
from desktop.domain.ids import ClientId, DocumentId, SessionId

DOCUMENT = Table("document", DocumentLine)

_INSERT = DOCUMENT.insert
_INSERT_PAGE = "INSERT INTO document_page (document_id, position, body) VALUES (?, ?, ?)"
_PAGE = """SELECT body FROM document_page WHERE document_id = ? AND position = ?
    AND EXISTS (SELECT 1 FROM document WHERE id = document_id AND arrived = 1)"""
_ARRIVED = "UPDATE document SET arrived = 1 WHERE id = ?"
_BY_ID = DOCUMENT.select + " WHERE document.id = ? AND document.trashed_at IS NULL"
_OF_CLIENT = (
    DOCUMENT.select
    + """ LEFT JOIN session ON session.id = document.session_id
    WHERE document.client_id = ? AND document.arrived = 1 AND document.trashed_at IS NULL
      AND session.trashed_at IS NULL
    ORDER BY document.created_at DESC, document.id DESC LIMIT ?"""
)
_OF_SESSION = (
    DOCUMENT.select
    + """ JOIN session ON session.id = document.session_id
    WHERE document.client_id = session.client_id AND document.session_id = ?
      AND document.arrived = 1 AND document.trashed_at IS NULL
    ORDER BY document.created_at, document.id"""
)


def insert(conn: Connection, document: DocumentLine) -> DocumentId:
    """Store a document without its pages; its id."""
    return DocumentId(conn.execute(_INSERT, DOCUMENT.values(document)).lastrowid or 0)


def insert_page(conn: Connection, document: DocumentId, position: int, body: bytes) -> None:
    """Store one page, counted from 0."""
    conn.execute(_INSERT_PAGE, (document, position, body))


def arrive(conn: Connection, document: DocumentId) -> None:
    """Every page is there: from now on the document is shown."""
    conn.execute(_ARRIVED, (document,))


def page(conn: Connection, document: DocumentId, position: int) -> bytes | None:
    """One page, counted from 0, or None."""
    row = conn.execute(_PAGE, (document, position)).fetchone()
    return bytes(row[0]) if row else None


def get(conn: Connection, document: DocumentId) -> DocumentLine | None:
    """A document that is not in the trash, or None."""
    return DOCUMENT.first(conn.execute(_BY_ID, (document,)))


def of_client(conn: Connection, client: ClientId, limit: int) -> tuple[DocumentLine, ...]:
    """The documents of a client, newest first."""
    return DOCUMENT.read_all(conn.execute(_OF_CLIENT, (client, limit)))


def of_session(conn: Connection, session: SessionId) -> tuple[DocumentLine, ...]:
    """The documents of a session, oldest first."""
    return DOCUMENT.read_all(conn.execute(_OF_SESSION, (session,)))
