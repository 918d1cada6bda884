# SPDX-License-Identifier: Apache-2.0
"""The list of clients: its order at once, its lines page by page as they come into view."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, time
from zoneinfo import ZoneInfo

from desktop.db import client_lists as db
from desktop.db.rows import moment_text
from desktop.domain.client import ClientFilter, ClientLine, ClientSort
from desktop.domain.ids import ClientId
from desktop.services.clients import as_read
from desktop.services.vault import OpenVault


def client_order(
    vault: OpenVault, wanted: ClientFilter, sort: ClientSort = ClientSort.NAME
) -> tuple[ClientId, ...]:
    """Who is listed, in order, without the bin; no client's record is read."""
    clock, today = vault.clock, vault.clock.today()
    day = datetime.combine(today, time(), ZoneInfo(clock.zone_name())).astimezone(UTC)
    with vault.store.reading("client.order") as conn:
        found = db.order(conn, wanted, sort, db.Moment(clock.now(), today, day))
    if sort is ClientSort.LAST:
        return _newest_first(found, _moments(vault, db.LAST_SESSIONS))
    if sort is ClientSort.NEXT:
        return _soonest_first(found, _moments(vault, db.NEXT_APPOINTMENTS))
    return found


def _moments(vault: OpenVault, sql: str) -> dict[ClientId, str]:
    """A moment as stored for each client who has one."""
    holes = {"now": moment_text(vault.clock.now())} if ":now" in sql else {}
    slices = vault.store.read_slices(sql, holes)
    return {ClientId(row[0]): row[1] for rows in slices for row in rows if row[1] is not None}


def _newest_first(by_name: Sequence[ClientId], at: Mapping[ClientId, str]) -> tuple[ClientId, ...]:
    # Sorting keeps the order by name among equals, also in reverse.
    return tuple(sorted(by_name, key=lambda client: at.get(client, ""), reverse=True))


def _soonest_first(by_name: Sequence[ClientId], at: Mapping[ClientId, str]) -> tuple[ClientId, ...]:
    return tuple(sorted(by_name, key=lambda client: (client not in at, at.get(client, ""))))


def client_lines(vault: OpenVault, clients: Sequence[ClientId]) -> tuple[ClientLine, ...]:
    """Their lines in the same order; those that are gone for good are left out."""
    with vault.store.reading("client.lines") as conn:
        found = db.lines(conn, clients, vault.clock.now(), vault.clock.today())
    return tuple(map(as_read, found))


def clients_named(vault: OpenVault, start: str) -> frozenset[ClientId]:
    """Those whose name begins with these letters, whatever their case and marks."""
    with vault.store.reading("client.named") as conn:
        return db.named(conn, start) if start.strip() else frozenset()
