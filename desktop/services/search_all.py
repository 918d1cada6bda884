# SPDX-License-Identifier: Apache-2.0
"""Searching everything that was written, newest first: for the therapist's own eyes.

Notes stand in an index of their own, all other texts in a second one; both are asked and merged by
moment. A period is a range of ids of notes, and words for its months beside the other texts.
"""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from heapq import merge
from itertools import islice

from desktop.db import search, written, written_texts
from desktop.db.rows import moment_of, moment_text
from desktop.db.written import FoundText
from desktop.domain.ids import ClientId, SessionId
from desktop.domain.note import NoteHit
from desktop.domain.search_text import SearchText, find_place, parse_search, pattern_of, snippet_at
from desktop.domain.written import ALL_KINDS, SearchFilter, WrittenHit, WrittenHits, WrittenKind
from desktop.services.search import hit_of, terms_of
from desktop.services.vault import OpenVault

_EVERYTHING = SearchFilter()
_NOTHING = WrittenHits((), more=False)
_MONTHS_LIMIT = 24
_YEARS_LIMIT = 30
_FIRST_YEAR = 1990
SNIPPETS_SECONDS = 0.03
"""When many long texts are found, those that take longer come with the next search."""
_OTHERS = ALL_KINDS - {WrittenKind.NOTE}


def search_everything(
    vault: OpenVault, text: str, wanted: SearchFilter = _EVERYTHING, limit: int = 50
) -> WrittenHits:
    """The newest texts of the kinds wanted that have all words of `text`."""
    parsed = parse_search(text)
    if not parsed.is_enough:
        return _NOTHING
    since, until = _bounds(wanted)
    pattern, room = pattern_of(parsed), limit + 1
    streams: list[Iterator[WrittenHit]] = []
    with vault.store.reading("search") as conn:
        if WrittenKind.NOTE in wanted.kinds:
            match = _match(parsed, wanted, by_month=False)
            notes = search.find(conn, match, room, since, until)
            streams.append(_of_note(hit_of(vault, row, pattern)) for row in notes)
    if wanted.kinds & _OTHERS:
        match = _match(parsed, wanted, by_month=True) + _kinds(wanted)
        with vault.store.reading("search.written") as conn:
            texts = written.find(conn, match, since, until, room)
        streams.append(_text_hits(vault, texts, pattern))
    return _cut(streams, limit)


def _cut(streams: list[Iterator[WrittenHit]], limit: int) -> WrittenHits:
    """Merged by moment; both streams make a snippet only for what is taken."""
    until = time.perf_counter() + SNIPPETS_SECONDS
    hits: list[WrittenHit] = []
    merged = merge(*streams, key=lambda hit: hit.at, reverse=True)
    for hit in islice(merged, limit + 1):
        if len(hits) == limit or (hits and time.perf_counter() > until):
            return WrittenHits(tuple(hits), more=True)
        hits.append(hit)
    return WrittenHits(tuple(hits), more=False)


def _bounds(wanted: SearchFilter) -> tuple[str, str]:
    since = moment_text(wanted.since) if wanted.since else search.ALWAYS[0]
    until = moment_text(wanted.until) if wanted.until else search.ALWAYS[1]
    return since, until


def _match(parsed: SearchText, wanted: SearchFilter, *, by_month: bool) -> str:
    parts = [f"body : ({terms_of(parsed)})"]
    if wanted.client is not None:
        parts.append(f"client : {search.client_token(wanted.client)}")
    months = _period(wanted) if by_month else []
    if months:
        parts.append(f"client : ({' OR '.join(months)})")
    return " AND ".join(parts)


def _kinds(wanted: SearchFilter) -> str:
    kinds = wanted.kinds & _OTHERS
    if kinds == _OTHERS:
        return ""
    return f" AND kind : ({' OR '.join(sorted(map(written.kind_token, kinds)))})"


def _period(wanted: SearchFilter) -> list[str]:
    """The words of the months or years a period touches; none where they would be too many."""
    if wanted.since is None and wanted.until is None:
        return []
    since = (wanted.since or datetime(_FIRST_YEAR, 1, 1, tzinfo=UTC)).astimezone(UTC)
    until = (wanted.until or since.replace(year=since.year + _YEARS_LIMIT, day=1)).astimezone(UTC)
    first, last = since.year * 12 + since.month - 1, until.year * 12 + until.month - 1
    if last - first < _MONTHS_LIMIT:
        return [f"m{month // 12:04}{month % 12 + 1:02}" for month in range(first, last + 1)]
    return [f"y{year}" for year in range(since.year, until.year + 1)]


def _of_note(hit: NoteHit) -> WrittenHit:
    return WrittenHit(
        kind=WrittenKind.NOTE,
        record=hit.note_id,
        client_id=hit.client_id,
        client_name=hit.client_name,
        session_id=hit.session_id,
        at=hit.starts_at,
        zone=hit.zone,
        snippet=hit.snippet,
        marks=hit.marks,
    )


def whole_text(vault: OpenVault, hit: WrittenHit) -> str:
    """The text that was found, "" when it is gone; not for notes and transcripts."""
    record = hit.record
    if hit.kind is WrittenKind.RISK and hit.session_id:
        record = -hit.session_id
    with vault.store.reading("search.text") as conn:
        found = written_texts.source(conn, hit.kind, record)
    return found.body.strip() if found else ""


def _text_hits(
    vault: OpenVault, found: list[FoundText], pattern: re.Pattern[str]
) -> Iterator[WrittenHit]:
    pages: set[int] = set()
    for row in found:
        kind, piece = WrittenKind(row.kind), row.record // written_texts.PIECES
        if kind is WrittenKind.TRANSCRIPT:
            if piece in pages:
                continue
            pages.add(piece)
        with vault.store.reading("search.text") as conn:
            source = written_texts.source(conn, kind, row.record)
        body = source.body if source else ""
        snippet, marks = snippet_at(body, find_place(body, pattern) or 0, pattern)
        record, page = abs(row.record), 0
        if kind is WrittenKind.TRANSCRIPT:
            record, page = divmod(piece, written_texts.PAGES_LIMIT)
        yield WrittenHit(
            kind=kind,
            record=record,
            client_id=ClientId(row.client_id) if row.client_id else None,
            client_name=row.client_name or "",
            session_id=SessionId(row.session_id) if row.session_id else None,
            at=moment_of(row.at),
            zone=row.zone or "",
            snippet=snippet,
            marks=marks,
            page=page,
        )
