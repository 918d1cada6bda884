# SPDX-License-Identifier: Apache-2.0
"""Searching all notes, newest first: drafts that were left, signed notes and addenda."""

from __future__ import annotations

import re

from desktop.db import search
from desktop.db.rows import moment_of
from desktop.db.search import Found
from desktop.domain.ids import ClientId, NoteId, SessionId
from desktop.domain.note import NoteHit, NoteHits
from desktop.domain.search_text import (
    SearchText,
    Term,
    find_place,
    parse_search,
    pattern_of,
    snippet_at,
)
from desktop.services.vault import OpenVault


def can_search(text: str) -> bool:
    """Whether this is enough to search for: at least one word of two letters."""
    return parse_search(text).is_enough


def search_notes(
    vault: OpenVault, text: str, *, client: ClientId | None = None, limit: int = 50
) -> NoteHits:
    """The newest notes with all words of `text` (of one client); none while it is too short."""
    wanted = parse_search(text)
    if not wanted.is_enough:
        return NoteHits((), more=False)
    with vault.store.reading("search") as conn:
        found = search.find(conn, _expression(wanted, client), limit + 1)
    pattern = pattern_of(wanted)
    hits = tuple(hit_of(vault, row, pattern) for row in found[:limit])
    return NoteHits(hits, more=len(found) > limit)


def _expression(wanted: SearchText, client: ClientId | None) -> str:
    """The terms as FTS5 strings, which quote every sign there is."""
    body = f"body : ({terms_of(wanted)})"
    return body if client is None else f"{body} AND client : {search.client_token(client)}"


def terms_of(wanted: SearchText) -> str:
    """All terms as FTS5 strings."""
    return " AND ".join(map(_quoted, wanted.terms))


def _quoted(term: Term) -> str:
    return f'"{" ".join(term.words)}"{" *" if term.prefix else ""}'


def hit_of(vault: OpenVault, row: Found, pattern: re.Pattern[str]) -> NoteHit:
    """A note found, with the words around the first place."""
    text, place = _found_in(vault, row, pattern)
    snippet, marks = snippet_at(text, place, pattern)
    return NoteHit(
        note_id=NoteId(row.note_id),
        session_id=SessionId(row.session_id),
        client_id=ClientId(row.client_id),
        client_name=row.client_name,
        starts_at=moment_of(row.starts_at),
        zone=row.zone,
        snippet=snippet,
        marks=marks,
    )


def _found_in(vault: OpenVault, row: Found, pattern: re.Pattern[str]) -> tuple[str, int]:
    """The text that holds a term and where; the note's own words go before its addenda's."""
    place = find_place(row.body, pattern)
    if place is not None:
        return row.body, place
    with vault.store.reading("search.addenda") as conn:
        addenda = search.addenda_of(conn, NoteId(row.note_id))
    for text in addenda:
        place = find_place(text, pattern)
        if place is not None:
            return text, place
    # The draft was changed since it was last left; it is shown by its beginning.
    return row.body, 0
