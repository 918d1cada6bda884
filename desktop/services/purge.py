# SPDX-License-Identifier: Apache-2.0
"""Emptying the trash: for the worker, in short transactions with a pause between them.

Signed notes, clients with sessions and what belongs to a risk or to the register stay: only the
erasure process may destroy them. A purge that was cut off is ended by the next one.

Only what was due already at a run half a day ago or more goes: a computer whose clock jumps years
ahead for a day takes nothing away.
"""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from datetime import datetime, timedelta

from desktop.db import purge as db
from desktop.db import trash as trash_db
from desktop.db.audit import append_audit
from desktop.db.desk_state import read_state, write_state
from desktop.db.rows import moment_of, moment_text
from desktop.domain.changed import Changed
from desktop.domain.problems import Problem
from desktop.domain.problems.care import RECORD_GONE
from desktop.domain.problems.trash import IS_KEPT
from desktop.domain.progress import Cancelled, never
from desktop.domain.trash import DAYS_KEPT, TrashKind, TrashLine
from desktop.services.trash import CHANGED, PURGING, purging_text
from desktop.services.vault import OpenVault

CLEANING = "trash.cleaning"
"""The key of the desk's state that says that words of destroyed notes may be in the index."""
RUN = "trash.run"
"""The key of the desk's state that holds the moment of the last run that counts."""
BETWEEN_RUNS = timedelta(hours=12)
PAUSE_SECONDS = 0.005
_PAGE = 50
_WORDS_AT_ONCE = 50
_WORD = re.compile(r"\w+")
_Words = set[tuple[str, int, str]]


def purge(vault: OpenVault, cancelled: Cancelled = never) -> Changed:
    """Destroy what has been in the trash for 30 days and may be destroyed; what that touched."""
    changed, words = _end_cut_off(vault, cancelled)
    before = _last_run(vault)
    until = _cutoff(vault, before)
    for line in list(_due(vault, until)) if until else ():
        if cancelled():
            return changed
        changed |= _destroy(vault, line.kind, line.id, until, words, cancelled)
    _clean(vault, words, cancelled)
    if not cancelled():
        _note_run(vault, before)
    return changed


def delete_for_good(
    vault: OpenVault, kind: TrashKind, number: int, cancelled: Cancelled = never
) -> Changed:
    """Destroy one thing in the trash at once. Raises Problem for what only erasure may destroy."""
    ended, words = _end_cut_off(vault, cancelled)
    with vault.store.reading("trash.verdict") as conn:
        found = db.verdict(conn, kind, number)
    if found is None or not found[1]:
        raise Problem(RECORD_GONE)
    if found[2]:
        raise Problem(IS_KEPT)
    changed = _destroy(vault, kind, number, found[1], words, cancelled)
    _clean(vault, words, cancelled)
    return changed | ended


def _due(vault: OpenVault, until: str) -> Iterator[TrashLine]:
    cursor = (until, len(TrashKind), 0)
    while True:
        with vault.store.reading("trash.due") as conn:
            lines = trash_db.listed(conn, None, cursor, _PAGE)
        yield from (line for line in lines if line.keeps is None)
        if len(lines) < _PAGE:
            return
        cursor = trash_db.cursor_of(lines[-1])
        time.sleep(PAUSE_SECONDS)


def _last_run(vault: OpenVault) -> datetime | None:
    with vault.store.reading("trash.run") as conn:
        known = read_state(conn, RUN)
    return moment_of(known) if known else None


def _cutoff(vault: OpenVault, before: datetime | None) -> str:
    """What was moved to the trash until then is due; "" in a first run, or after a wrong clock."""
    if before is None or vault.clock.now() - before < BETWEEN_RUNS:
        return ""
    return moment_text(before - timedelta(days=DAYS_KEPT))


def _note_run(vault: OpenVault, before: datetime | None) -> None:
    now = vault.clock.now()
    if before is None or before > now or now - before >= BETWEEN_RUNS:
        with vault.store.writing("trash.run") as conn:
            write_state(conn, RUN, moment_text(now))


def _end_cut_off(vault: OpenVault, cancelled: Cancelled) -> tuple[Changed, _Words]:
    words: _Words = set()
    with vault.store.reading("trash.purging") as conn:
        kind, _, number = read_state(conn, PURGING).partition(":")
    if not kind:
        return Changed.NOTHING, words
    return _go_on(vault, TrashKind(kind), int(number), words, cancelled), words


def _destroy(
    vault: OpenVault,
    kind: TrashKind,
    number: int,
    until: str,
    words: _Words,
    cancelled: Cancelled,
) -> Changed:
    """From here on it is not listed and not restored, whatever happens meanwhile."""
    with vault.store.writing("trash.purge") as conn:
        found = db.verdict(conn, kind, number)
        if found is None or not found[1] or found[1] > until or found[2]:
            return Changed.NOTHING
        write_state(conn, PURGING, purging_text(kind, number))
    return _go_on(vault, kind, number, words, cancelled)


def _go_on(
    vault: OpenVault, kind: TrashKind, number: int, words: _Words, cancelled: Cancelled
) -> Changed:
    for sql, size in db.first_steps(kind):
        more = True
        while more:
            if cancelled():
                return Changed.NOTHING
            with vault.store.writing("trash.purge") as conn:
                more = db.run_step(conn, sql, number, size)
            time.sleep(PAUSE_SECONDS)
    _last_step(vault, kind, number, words)
    return CHANGED[kind]


def _last_step(vault: OpenVault, kind: TrashKind, number: int, words: _Words) -> None:
    with vault.store.writing("trash.purge") as conn:
        found = db.verdict(conn, kind, number)
        if found is not None:
            texts = db.texts_of(conn, kind, number)
            db.delete(conn, kind, number)
            append_audit(conn, vault.clock, f"{kind}.purge", kind, found[0])
            if kind not in db.UNWRITTEN:
                write_state(conn, CLEANING, "1")
            words.update((at, row, word) for at, row, body in texts for word in _WORD.findall(body))
        db.end_state(conn, PURGING)
    time.sleep(PAUSE_SECONDS)


def _clean(vault: OpenVault, words: _Words, cancelled: Cancelled) -> None:
    """Rewrite the index without the destroyed words, then look for each of them."""
    with vault.store.reading("trash.cleaning") as conn:
        if not read_state(conn, CLEANING):
            return
    for index in db.INDEXES:
        first = more = True
        while more:
            if cancelled():
                return
            with vault.store.writing("trash.merge") as conn:
                more, first = db.merge_step(conn, index, first=first), False
            time.sleep(PAUSE_SECONDS)
    hits = _hits(vault, sorted(words))
    with vault.store.writing("trash.cleaned") as conn:
        db.end_state(conn, CLEANING)
        detail: dict[str, str | int] = {"words": len(words), "hits": hits}
        append_audit(conn, vault.clock, "trash.cleaned", "trash", "", detail)


def _hits(vault: OpenVault, words: list[tuple[str, int, str]]) -> int:
    found = 0
    for start in range(0, len(words), _WORDS_AT_ONCE):
        with vault.store.reading("trash.scan") as conn:
            some = words[start : start + _WORDS_AT_ONCE]
            found += sum(db.is_found(conn, index, row, word) for index, row, word in some)
        time.sleep(PAUSE_SECONDS)
    return found
