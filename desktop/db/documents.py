# SPDX-License-Identifier: Apache-2.0
"""Documents: one row each, the content in pages so that no statement holds the vault for long."""

from __future__ import annotations

from collections.abc import Iterable

from desktop.db.binding import Connection
from desktop.db.rows import Table
from desktop.domain.document import DocumentLine
from desktop.domain.ids import ClientId, DocumentId, SessionId

DOCUMENT = Table("document", DocumentLine)

_INSERT = DOCUMENT.insert
_INSERT_PAGE = "INSERT INTO document_page (document_id, position, body) VALUES (?, ?, ?)"
_PAGE = "SELECT body FROM document_page WHERE document_id = ? AND position = ?"
_OF_CLIENT = (
    DOCUMENT.select
    + " WHERE document.client_id = ? ORDER BY document.created_at DESC, document.id DESC LIMIT ?"
)
_OF_SESSION = (
    DOCUMENT.select
    + """ JOIN session ON session.id = document.session_id
    WHERE document.client_id = session.client_id AND document.session_id = ?
    ORDER BY document.created_at, document.id"""
)


def insert(conn: Connection, document: DocumentLine, pages: Iterable[bytes]) -> DocumentId:
    """Store a document with its pages; its id."""
    key = DocumentId(conn.execute(_INSERT, DOCUMENT.values(document)).lastrowid or 0)
    rows = ((key, position, page) for position, page in enumerate(pages))
    conn.executemany(_INSERT_PAGE, rows)
    return key


def page(conn: Connection, document: DocumentId, position: int) -> bytes | None:
    """One page, counted from 0, or None."""
    row = conn.execute(_PAGE, (document, position)).fetchone()
    return bytes(row[0]) if row else None


def of_client(conn: Connection, client: ClientId, limit: int) -> tuple[DocumentLine, ...]:
    """The documents of a client, newest first."""
    return DOCUMENT.read_all(conn.execute(_OF_CLIENT, (client, limit)))


def of_session(conn: Connection, session: SessionId) -> tuple[DocumentLine, ...]:
    """The documents of a session, oldest first."""
    return DOCUMENT.read_all(conn.execute(_OF_SESSION, (session,)))
