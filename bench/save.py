# SPDX-License-Identifier: Apache-2.0
"""Saving a note beside the same statement without our layers, under the same pragmas."""

from __future__ import annotations

import time
from collections.abc import Callable

from bench.big_vault import BigVault
from bench.figure import Figure, interleaved, p95, ratio
from bench.painted import milliseconds
from desktop.db.connection import VaultConnection, open_connection
from desktop.db.store import DATABASE
from desktop.domain.ids import NoteId
from desktop.services.notes import save_draft
from desktop.services.vault import OpenVault

PAIRS = 300
_DRAFT = "SELECT max(id) FROM note WHERE state = 'draft'"
_UPDATE = "UPDATE note SET body = ?, updated_at = ? WHERE id = ? AND state = 'draft'"
_LINE = "Klien bercerita tentang tidur yang lebih baik dan pekerjaan yang masih berat. "


def run(big: BigVault) -> list[Figure]:
    """Each on a copy of its own, with texts that grow as one types."""
    with big.copies(2) as (first, second):
        vault = big.open(first)
        raw = open_connection(second / DATABASE, big.keys.data_key)
        note = newest_draft(vault)
        pairs = interleaved(_raw_save(raw, note), draft_saver(vault, note), PAIRS)
        raw.close()
        vault.close()
    return [
        ratio("save", "a note of 2 kB, against the bare statement", pairs, 1.3),
        Figure("save", "a note of 2 kB, p95", p95(pairs[1]), "ms"),
    ]


def newest_draft(vault: OpenVault) -> NoteId:
    """Some note that may be written."""
    with vault.store.reading() as connection:
        return NoteId(connection.execute(_DRAFT).fetchone()[0])


def text_at(number: int) -> str:
    """About 2 kB that differ every time."""
    return f"{number} {_LINE * 25}{_LINE[: number % len(_LINE)]}"


def draft_saver(vault: OpenVault, note: NoteId) -> Callable[[], float]:
    """Saves through the service; milliseconds."""
    number = 0

    def save() -> float:
        nonlocal number
        number += 1
        text = text_at(number)
        started = time.perf_counter()
        save_draft(vault, note, text)
        return milliseconds(started)

    return save


def _raw_save(raw: VaultConnection, note: NoteId) -> Callable[[], float]:
    number = 0

    def save() -> float:
        nonlocal number
        number += 1
        text = text_at(number)
        started = time.perf_counter()
        raw.execute("BEGIN IMMEDIATE")
        raw.execute(_UPDATE, (text, "2026-01-01T00:00:00.000Z", note))
        raw.execute("COMMIT")
        return milliseconds(started)

    return save
