# SPDX-License-Identifier: Apache-2.0
"""Long texts attached to a session: kept whole, read in pages."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from uuid import uuid4

from desktop.db import documents, notes
from desktop.db.audit import append_audit
from desktop.db.binding import Connection
from desktop.domain.changed import Changed
from desktop.domain.document import DocumentKind, DocumentLine
from desktop.domain.i18n import QT_TRANSLATE_NOOP
from desktop.domain.ids import ClientId, DocumentId, SessionId
from desktop.domain.note_text import exact_bytes
from desktop.domain.problems import Problem
from desktop.domain.problems.notes import (
    DOCUMENT_MISSING,
    SESSION_MISSING,
    TRANSCRIPT_EMPTY,
    TRANSCRIPT_TOO_LONG,
)
from desktop.domain.progress import Cancelled, Progress, never, silent
from desktop.services.staged import Step, Wrote, write_staged
from desktop.services.vault import OpenVault

PAGE_CHARACTERS = 16_000
TRANSCRIPT_LIMIT = 20_000_000
WRITING = QT_TRANSLATE_NOOP("Progress", "Writing the text")
_MEGA = 1_000_000


def attach_transcript(
    vault: OpenVault,
    session: SessionId,
    title: str,
    text: str,
    progress: Progress = silent,
    cancelled: Cancelled = never,
) -> tuple[DocumentId, Changed]:
    """Keep a long text exactly, at most 20 MB of UTF-8, beside the note of a session.

    It is written in parts and shown to nobody before the last one.
    """
    data = _checked(text)
    pages = list(_pages(text))
    described = _described(vault, title, data, len(pages))
    begun: list[DocumentLine] = []

    def begin(conn: Connection) -> list[Wrote]:
        owner = notes.session_owner(conn, session)
        if owner is None:
            raise Problem(SESSION_MISSING)
        document = replace(described, client_id=owner.client_id, session_id=session)
        begun.append(replace(document, id=documents.insert(conn, document)))
        return [("document", begun[0].id)]

    def write(position: int, conn: Connection) -> list[Wrote]:
        documents.insert_page(conn, begun[0].id, position, pages[position])
        return []

    def finish(conn: Connection, batch: str) -> None:
        del batch
        documents.arrive(conn, begun[0].id)
        detail: dict[str, str | int] = {"bytes": len(data), "pages": len(pages)}
        append_audit(conn, vault.clock, "document.attach", "document", begun[0].uuid, detail)

    steps: list[Step] = [begin, *(partial(write, position) for position in range(len(pages)))]
    write_staged(
        vault.store,
        "document.attach",
        steps,
        finish,
        progress=progress,
        stage=WRITING,
        cancelled=cancelled,
    )
    return begun[0].id, Changed.DOCUMENTS


def _described(vault: OpenVault, title: str, data: bytes, pages: int) -> DocumentLine:
    """The document before its client is known; the sum of a long text takes a while."""
    return DocumentLine(
        id=DocumentId(0),
        uuid=str(uuid4()),
        client_id=ClientId(0),
        session_id=None,
        kind=DocumentKind.TRANSCRIPT,
        title=exact_bytes(title.strip()).decode(),
        media_type="text/plain; charset=utf-8",
        size=len(data),
        pages=pages,
        sha256=hashlib.sha256(data).hexdigest(),
        created_at=vault.clock.now(),
        arrived=False,
    )


def _checked(text: str) -> bytes:
    data = exact_bytes(text)
    if not text.strip():
        raise Problem(TRANSCRIPT_EMPTY)
    if len(data) > TRANSCRIPT_LIMIT:
        size = -(-len(data) // _MEGA)
        raise Problem(TRANSCRIPT_TOO_LONG, size=size, limit=TRANSCRIPT_LIMIT // _MEGA)
    return data


def _pages(text: str) -> Iterator[bytes]:
    """Pieces of one page each, cut after a line where one ends in the second half of the page."""
    start = 0
    while start < len(text):
        end = start + PAGE_CHARACTERS
        if end < len(text):
            line = text.rfind("\n", start + PAGE_CHARACTERS // 2, end)
            end = line + 1 if line >= 0 else end
        yield text[start:end].encode()
        start = end


def document_page_text(vault: OpenVault, document: DocumentId, page: int) -> str:
    """One page of a text document, counted from 0."""
    with vault.store.reading("document.page") as conn:
        data = documents.page(conn, document, page)
    if data is None:
        raise Problem(DOCUMENT_MISSING)
    return data.decode()


def get_document(vault: OpenVault, document: DocumentId) -> DocumentLine:
    """A document without its content; Problem when it is gone."""
    with vault.store.reading("document.get") as conn:
        found = documents.get(conn, document)
    if found is None:
        raise Problem(DOCUMENT_MISSING)
    return found


def list_documents(
    vault: OpenVault, client: ClientId, limit: int = 200
) -> tuple[DocumentLine, ...]:
    """The documents of a client, newest first, without their content."""
    with vault.store.reading("document.list") as conn:
        return documents.of_client(conn, client, limit)


def documents_of_session(vault: OpenVault, session: SessionId) -> tuple[DocumentLine, ...]:
    """The documents of a session, oldest first, without their content."""
    with vault.store.reading("document.list") as conn:
        return documents.of_session(conn, session)
