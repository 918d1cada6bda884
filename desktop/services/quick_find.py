# SPDX-License-Identifier: Apache-2.0
"""Finding clients by a few letters of any of their names or codes, as the palette does."""

from __future__ import annotations

from collections.abc import Container, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from heapq import nsmallest

from desktop.db import quick_find as db
from desktop.domain.client import ClientName, ClientStatus
from desktop.domain.fuzzy import best_span, pattern
from desktop.domain.ids import ClientId
from desktop.services.vault import OpenVault

_PAGE = 1000
_RUNNING = timedelta(hours=1)
_PRESENT = frozenset({ClientStatus.ACTIVE, ClientStatus.WAITING})
Names = tuple[ClientName, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """The best of `total` matches; `loose` where nobody matched as typed."""

    names: Names = ()
    total: int = 0
    loose: bool = False


NOBODY = Found()


def all_names(vault: OpenVault) -> Names:
    """The names of all clients in the order of the list, without the bin; some 2 MB at 5,000.

    Read in pages, so that nobody waits behind it.
    """
    found: list[ClientName] = []
    last = ("", 0)
    while True:
        with vault.store.reading("client.names") as conn:
            page, last = db.names_after(conn, last, _PAGE)
        found += page
        if len(page) < _PAGE:
            return tuple(found)


def next_times(vault: OpenVault, clients: Sequence[ClientId]) -> dict[ClientId, datetime]:
    """When each of a few clients comes next, or has come within the hour; aware UTC."""
    with vault.store.reading("client.next") as conn:
        return db.next_times(conn, clients, vault.clock.now() - _RUNNING)


def find(
    names: Names,
    wanted: Sequence[str],
    recent: Container[ClientId] = (),
    limit: int = 5,
    *,
    loose: bool = True,
) -> Found:
    """The best matches and how many there are; `wanted` are tokens of `domain.fuzzy.tokens`.

    The start of the name comes first, then the start of any of its words or of the code, then the
    rest; recent clients and those in care before others. Only where nobody matches are letters
    left out or exchanged taken too, if `loose`.
    """
    if not wanted:
        return NOBODY
    letters, longer = [t for t in wanted if len(t) == 1], [t for t in wanted if len(t) > 1]
    hits = [name for name in names if all(token in name.key for token in longer)]
    if letters:
        hits = [name for name in hits if all(best_span(letter, name.key) for letter in letters)]
    slipped = not hits and loose
    if slipped:
        loosely = [pattern(token) for token in wanted]
        hits = [name for name in names if all(way.search(name.key) for way in loosely)]
    starts = tuple(f"{sign}{wanted[0]}" for sign in " \n-")

    def rank(name: ClientName) -> tuple[int, bool, bool]:
        key = name.key
        place = 0 if key.startswith(wanted[0]) else 1 if any(s in key for s in starts) else 2
        return place, name.id not in recent, name.status not in _PRESENT

    return Found(tuple(nsmallest(limit, hits, key=rank)), len(hits), slipped and bool(hits))


def names_of(vault: OpenVault, wanted: Sequence[ClientId]) -> Names:
    """The names of a few clients in the order asked for; those that are gone are left out."""
    with vault.store.reading("client.names.of") as conn:
        there = {name.id: name for name in db.names_of(conn, wanted)}
    return tuple(there[client] for client in wanted if client in there)
