# SPDX-License-Identifier: Apache-2.0
"""Making findable what an older Teduh wrote, and what was typed and never left: for the worker.

Each step is a transaction of about 2 ms that also notes how far it came, so it can stop anywhere
and goes on from there the next time. When all is done, one look at the desk's state says so.
"""

from __future__ import annotations

import time

from desktop.db import written, written_texts
from desktop.db.binding import Connection
from desktop.db.desk_state import read_state, write_state
from desktop.domain.progress import Cancelled, never
from desktop.domain.written import WrittenKind
from desktop.services.vault import OpenVault

STATE = "search.indexed"
"""The key of the desk's state that holds "phase:key" of the last text done, then DONE."""
DONE = "done"
STEP_SECONDS = 0.002
PAUSE_SECONDS = 0.005
TURN_SECONDS = 1.0
_KEYS = 20
_STALE = 52
_PARTS = 4


def is_indexed(vault: OpenVault) -> bool:
    """Whether every old text can be found."""
    with vault.store.reading("search.indexed") as conn:
        return read_state(conn, STATE) == DONE


def is_indexing(vault: OpenVault) -> bool:
    """Whether old texts are being made findable; not before that has begun."""
    with vault.store.reading("search.indexed") as conn:
        return read_state(conn, STATE) not in ("", DONE)


def index_some(vault: OpenVault, cancelled: Cancelled = never) -> bool:
    """Index for about a second, so that other work gets its turn; True while there is more."""
    until = time.monotonic() + TURN_SECONDS
    while not cancelled():
        with vault.store.writing("search.index") as conn:
            more = _step(conn)
        if not more:
            return index_left(vault, until, cancelled)
        if time.monotonic() > until:
            return True
        time.sleep(PAUSE_SECONDS)
    return True


def _step(conn: Connection) -> bool:
    state = read_state(conn, STATE)
    if state == DONE:
        return False
    phase, _, after = state.partition(":")
    number, key = int(phase or 0), int(after or 0)
    until = time.perf_counter() + STEP_SECONDS
    there = number < len(written_texts.PHASES)
    keys = written_texts.keys_after(conn, number, key, _KEYS) if there else []
    for key in keys:
        _index(conn, number, key)
        if time.perf_counter() > until:
            break
    if keys:
        write_state(conn, STATE, f"{number}:{key}")
    elif number + 1 < len(written_texts.PHASES):
        write_state(conn, STATE, f"{number + 1}:0")
    else:
        write_state(conn, STATE, DONE)
    return True


def _index(conn: Connection, phase: int, key: int) -> None:
    kind, _, sign = written_texts.PHASES[phase]
    if kind == WrittenKind.TRANSCRIPT:
        for piece in range(written_texts.PIECES):
            written.mark(conn, WrittenKind.TRANSCRIPT, key * written_texts.PIECES + piece)
        return
    written.index_text(conn, WrittenKind(kind), sign * key)


def _merge(vault: OpenVault, cancelled: Cancelled) -> None:
    """Join what was just written with what is there: the more parts, the longer each step takes."""
    more = True
    while more and not cancelled():
        with vault.store.writing("search.merge") as conn:
            more = written.merge_step(conn)
        time.sleep(PAUSE_SECONDS)


def index_left(vault: OpenVault, until: float = 0.0, cancelled: Cancelled = never) -> bool:
    """Index some of what was typed and not left, a text at a time; True when there may be more.

    It ends after `_STALE` texts, or when `until` has passed on the monotonic clock.
    """
    with vault.store.reading("search.stale") as conn:
        waiting = written.stale(conn, _STALE)
    for number, (kind, record) in enumerate(waiting):
        if number and (cancelled() or (until and time.monotonic() > until)):
            return True
        leave_text(vault, kind, record)
        if number % _PARTS == _PARTS - 1:
            _merge(vault, cancelled)
        elif number:
            time.sleep(PAUSE_SECONDS)
    return len(waiting) == _STALE


def leave_text(vault: OpenVault, kind: WrittenKind, record: int) -> None:
    """Make a text that is saved as it is typed findable, now that it is left."""
    with vault.store.writing("search.leave") as conn:
        if written.is_stale(conn, kind, record):
            written.index_text(conn, kind, record)
