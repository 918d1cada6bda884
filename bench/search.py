# SPDX-License-Identifier: Apache-2.0
"""Searching as one types: every prefix of common and rare words, in all notes and in one client."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from bench.big_vault import BigVault
from bench.figure import Figure, spread
from bench.painted import milliseconds
from desktop.domain.ids import ClientId
from desktop.domain.written import ALL_KINDS, SearchFilter
from desktop.services.search import can_search, search_notes
from desktop.services.search_all import search_everything
from desktop.services.vault import OpenVault

WORDS = ("dan", "yang", "di", "saya", "tidak", "cemas", "tidur", "sekolah", "xylofon")
PHRASES = ("tidur malam", "cemas dan", '"tidak bisa"', "yang di saya dan")
ROUNDS = 3
CLIENTS = 40
YEARS = (1990, 2010, 2025)


def run(big: BigVault) -> list[Figure]:
    """Milliseconds per key."""
    vault = big.open()
    everywhere, within = [], []
    for _ in range(ROUNDS):
        everywhere += [_one(vault, text, None) for text in as_typed()]
    for number in range(CLIENTS):
        client = ClientId(1 + number * 113)
        within += [_one(vault, text, client) for text in (*WORDS, *PHRASES)]
    period = [_within(vault, text, year) for year in YEARS for text in (*WORDS, *PHRASES)]
    vault.close()
    return [
        *spread("search", "everything, within one month", period, 50),
        *spread("search", "as one types, in all notes", everywhere, 50),
        *spread("search", "within one client", within, 50),
    ]


def _within(vault: OpenVault, text: str, year: int) -> float:
    since = datetime(year, 5, 1, tzinfo=UTC)
    wanted = SearchFilter(since=since, until=since + timedelta(days=31), kinds=ALL_KINDS)
    started = time.perf_counter()
    search_everything(vault, text, wanted)
    return milliseconds(started)


def as_typed() -> Iterator[str]:
    """Each text from two letters on."""
    for text in (*WORDS, *PHRASES):
        yield from (text[:end] for end in range(2, len(text) + 1) if can_search(text[:end]))


def _one(vault: OpenVault, text: str, client: ClientId | None) -> float:
    started = time.perf_counter()
    search_notes(vault, text, client=client)
    return milliseconds(started)
