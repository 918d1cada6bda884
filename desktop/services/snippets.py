# SPDX-License-Identifier: Apache-2.0
"""Short texts of one's own, typed as `;keyword`; what fills the holes in them."""

from __future__ import annotations

from dataclasses import replace
from uuid import uuid4
from zoneinfo import ZoneInfo

from desktop.db import writing_aids as db
from desktop.db.audit import append_audit
from desktop.db.binding import Connection
from desktop.domain.changed import Changed
from desktop.domain.formats import date_long
from desktop.domain.i18n import Language
from desktop.domain.ids import SessionId
from desktop.domain.problems import Problem
from desktop.domain.problems.aids import (
    AID_TOO_LONG,
    KEYWORD_TAKEN,
    KEYWORD_WRONG,
    SNIPPET_EMPTY,
)
from desktop.domain.problems.care import RECORD_GONE
from desktop.domain.writing_aids import BODY_LIMIT, Snippet, is_keyword
from desktop.services.clients import get_client
from desktop.services.sessions import get_session, session_number
from desktop.services.typed_text import tidy_text
from desktop.services.vault import OpenVault


def list_snippets(vault: OpenVault) -> tuple[Snippet, ...]:
    """All in use, by keyword."""
    with vault.store.reading("snippet.list") as conn:
        return db.snippets(conn)


def add_snippet(vault: OpenVault, keyword: str, body: str) -> tuple[int, Changed]:
    """A new short text; its keyword is kept in small letters."""
    keyword, body = _checked(keyword, body)
    now = vault.clock.now()
    with vault.store.writing("snippet.add") as conn:
        _require_free(conn, keyword, 0)
        record = Snippet(0, str(uuid4()), keyword, body, now, now, None)
        key = db.put_snippet(conn, record)
        append_audit(conn, vault.clock, "snippet.add", "snippet", record.uuid)
    return key, Changed.TEMPLATES


def change_snippet(vault: OpenVault, number: int, keyword: str, body: str) -> Changed:
    """Other words or another keyword."""
    keyword, body = _checked(keyword, body)
    with vault.store.writing("snippet.change") as conn:
        found = db.snippet(conn, number)
        if found is None or found.trashed_at is not None:
            raise Problem(RECORD_GONE)
        _require_free(conn, keyword, number)
        now = vault.clock.now()
        db.put_snippet(conn, replace(found, keyword=keyword, body=body, updated_at=now))
        append_audit(conn, vault.clock, "snippet.change", "snippet", found.uuid)
    return Changed.TEMPLATES


def hole_values(vault: OpenVault, session: SessionId, language: Language) -> dict[str, str]:
    """What the holes of a short text say in the note of a session."""
    held = get_session(vault, session)
    client = get_client(vault, held.client_id)
    day = held.starts_at.astimezone(ZoneInfo(held.zone)).date()
    number = session_number(vault, session)
    return {
        "date": date_long(day, language),
        "nickname": client.nickname or client.alias or client.full_name,
        "session": "" if number is None else str(number),
    }


def _checked(keyword: str, body: str) -> tuple[str, str]:
    keyword, body = tidy_text(keyword).removeprefix(";").lower(), tidy_text(body)
    if not is_keyword(keyword):
        raise Problem(KEYWORD_WRONG)
    if not body:
        raise Problem(SNIPPET_EMPTY)
    if len(body) > BODY_LIMIT:
        raise Problem(AID_TOO_LONG, limit=BODY_LIMIT)
    return keyword, body


def _require_free(conn: Connection, keyword: str, own: int) -> None:
    other = db.with_keyword(conn, keyword)
    if other is not None and other.id != own:
        raise Problem(KEYWORD_TAKEN, keyword=keyword)
