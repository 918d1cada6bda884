# SPDX-License-Identifier: Apache-2.0
"""Saving a note beside the same statements without our layers, under the same pragmas.

A save is two statements in one transaction: the UPDATE of the note, and that of the row sums and
the generation, which every transaction of the vault carries. Beside it stands the price of that
promise: the same save against the UPDATE of the note alone.
"""

from __future__ import annotations

import hashlib
import json
import time
import zlib
from collections.abc import Callable
from uuid import uuid4

from bench.big_vault import BigVault
from bench.figure import Figure, interleaved, p95, ratio
from bench.painted import milliseconds
from desktop.db.binding import Cursor
from desktop.db.connection import open_connection
from desktop.db.store import DATABASE
from desktop.domain.ids import NoteId
from desktop.services.notes import leave_note, save_draft
from desktop.services.vault import OpenVault

PAIRS = 400
_DRAFT = "SELECT max(id) FROM note WHERE state = 'draft'"
_UPDATE = "UPDATE note SET body = ?, updated_at = ? WHERE id = ? AND state = 'draft'"
_SUMS = "SELECT value FROM meta WHERE key = 'state'"
_SUM = "UPDATE meta SET value = ? WHERE key = 'state'"
_NEWEST = """SELECT id, number, body, codec FROM note_version
    WHERE note_id = ? ORDER BY number DESC LIMIT 1"""
_PACK = "UPDATE note_version SET body = ?, codec = 'zlib' WHERE id = ?"
_VERSION = """INSERT INTO note_version
    (uuid, note_id, number, body, codec, characters, sha256, reason, made_at)
    VALUES (?, ?, ?, ?, 'utf-8', ?, ?, 'left', ?)"""
_UNFIND = "DELETE FROM note_fts WHERE rowid = ?"
_FIND = "INSERT INTO note_fts (rowid, body, client) VALUES (?, ?, ?)"
_FOUND = """INSERT INTO note_index_state (note_id, sha256) VALUES (?, ?)
    ON CONFLICT (note_id) DO UPDATE SET sha256 = excluded.sha256"""
_LAST = "SELECT id, hash FROM audit_event ORDER BY id DESC LIMIT 1"
_AUDIT = """INSERT INTO audit_event (id, at, action, kind, record_uuid, detail, hash)
    VALUES (?, ?, 'note.leave', 'note', ?, '{}', ?)"""
_LINE = "Klien bercerita tentang tidur yang lebih baik dan pekerjaan yang masih berat. "


def run(big: BigVault) -> list[Figure]:
    """Each on a copy of its own, with texts that grow as one types."""
    with big.copies(2) as (first, second):
        vault = big.open(first)
        connection = open_connection(second / DATABASE, big.keys.data_key)
        note, raw = newest_draft(vault), Cursor(connection)
        sums = raw.execute(_SUMS).fetchone()[0]
        same = interleaved(_raw_draft(raw, note, sums), draft_saver(vault, note), PAIRS)
        alone = interleaved(_raw_draft(raw, note, ""), draft_saver(vault, note), PAIRS)
        whole = interleaved(_raw_leaving(raw, note, sums), _leaver(vault, note), PAIRS)
        raw.close()
        connection.close()
        vault.close()
    return [
        ratio("save", "a note of 2 kB, against the same statements", same, 1.3),
        ratio("save", "and leaving it, against the same statements", whole, None),
        ratio("save", "a note of 2 kB, against its UPDATE alone", alone, None),
        Figure("save", "a note of 2 kB, p95", p95(same[1]), "ms"),
    ]


def newest_draft(vault: OpenVault) -> NoteId:
    """Some note that may be written."""
    with vault.store.reading() as connection:
        return NoteId(connection.execute(_DRAFT).fetchone()[0])


def text_at(number: int) -> str:
    """About 2 kB that differ every time."""
    return f"{number} {_LINE * 25}{_LINE[: number % len(_LINE)]}"


def stamp(number: int) -> str:
    """A moment that is another every time: the index of drafts is ordered by it."""
    return f"2030-01-01T{number // 3600:02}:{number // 60 % 60:02}:{number % 60:02}.000Z"


def draft_saver(vault: OpenVault, note: NoteId) -> Callable[[], float]:
    """Saves through the service; milliseconds."""
    return _each(lambda _number, text: save_draft(vault, note, text))


def _leaver(vault: OpenVault, note: NoteId) -> Callable[[], float]:
    """What the program does when the therapist writes the last words and goes elsewhere."""

    def leave(_number: int, text: str) -> None:
        save_draft(vault, note, text)
        leave_note(vault, note)

    return _each(leave)


def _raw_draft(raw: Cursor, note: NoteId, sums: str) -> Callable[[], float]:
    """`sums` is stored with it, another each time; "" leaves that statement out."""
    return _each(lambda number, text: _update(raw, note, number, text, sums))


def _raw_leaving(raw: Cursor, note: NoteId, sums: str) -> Callable[[], float]:
    """The same rows, in as many transactions."""

    def leave(number: int, text: str) -> None:
        _update(raw, note, number, text, sums)
        raw.execute("BEGIN IMMEDIATE")
        _version(raw, note, number, text)
        raw.execute(_UNFIND, (-note,))
        raw.execute(_FIND, (-note, text, "c1"))
        raw.execute(_FOUND, (note, hashlib.sha256(text.encode()).hexdigest()))
        last, before = raw.execute(_LAST).fetchone()
        event = json.dumps([last + 1, stamp(number), "note.leave", "note", str(note), "{}"])
        chained = hashlib.sha256(before + event.encode()).digest()
        raw.execute(_AUDIT, (last + 1, stamp(number), str(note), chained))
        raw.execute(_SUM, (_another(sums, number + 1),))
        raw.execute("COMMIT")

    return _each(leave)


def _update(raw: Cursor, note: NoteId, number: int, text: str, sums: str) -> None:
    raw.execute("BEGIN IMMEDIATE")
    raw.execute(_UPDATE, (text, stamp(number), note))
    if sums:
        raw.execute(_SUM, (_another(sums, number),))
    raw.execute("COMMIT")


def _another(sums: str, number: int) -> str:
    """Sums of the same length that differ every time."""
    return f"{sums[:-8]}{number:08}"


def _version(raw: Cursor, note: NoteId, number: int, text: str) -> None:
    body, newest = text.encode(), raw.execute(_NEWEST, (note,)).fetchone()
    if newest is not None and newest[3] == "utf-8":
        raw.execute(_PACK, (zlib.compress(newest[2], 6), newest[0]))
    digest, place = hashlib.sha256(body).hexdigest(), newest[1] + 1 if newest else 1
    raw.execute(_VERSION, (str(uuid4()), note, place, body, len(text), digest, stamp(number)))


def _each(act: Callable[[int, str], object]) -> Callable[[], float]:
    number = 0

    def measured() -> float:
        nonlocal number
        number += 1
        text = text_at(number)
        started = time.perf_counter()
        act(number, text)
        return milliseconds(started)

    return measured
