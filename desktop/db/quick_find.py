# SPDX-License-Identifier: Apache-2.0
"""What the command palette finds clients by, and the few words beside the ones it shows."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime

from desktop.db.binding import Connection
from desktop.db.rows import Row, moment_of, moment_text
from desktop.domain.client import ClientName, ClientStatus
from desktop.domain.ids import ClientId

NAMES = (
    "SELECT id, code, CASE WHEN full_name = '' THEN alias ELSE full_name END, full_name = '',"
    " status, sort_key FROM client WHERE trashed_at IS NULL AND (sort_key, id) > (?, ?)"
    " ORDER BY sort_key, id LIMIT ?"
)
NAMES_OF = (
    "SELECT id, code, CASE WHEN full_name = '' THEN alias ELSE full_name END, full_name = '',"
    " status, sort_key FROM client WHERE trashed_at IS NULL"
    " AND id IN (SELECT value FROM json_each(?))"
)
NEXT_TIMES = (
    "SELECT client.id, (SELECT min(p.starts_at) FROM appointment AS p"
    " WHERE p.client_id = client.id AND p.starts_at >= ?2 AND p.status = 'planned')"
    " FROM client WHERE client.id IN (SELECT value FROM json_each(?1))"
)


def names_after(
    conn: Connection, last: tuple[str, int], size: int
) -> tuple[tuple[ClientName, ...], tuple[str, int]]:
    """A page of names in the order of the list, and where the next page begins."""
    names = tuple(map(_name, conn.execute(NAMES, (*last, size))))
    return names, ((names[-1].key, names[-1].id) if names else last)


def names_of(conn: Connection, clients: Sequence[ClientId]) -> tuple[ClientName, ...]:
    """The names of a few clients, in no order; those in the bin are left out."""
    return tuple(map(_name, conn.execute(NAMES_OF, (json.dumps(clients),))))


def next_times(
    conn: Connection, clients: Sequence[ClientId], since: datetime
) -> dict[ClientId, datetime]:
    """The next planned appointment of each of a few clients, where there is one."""
    found = conn.execute(NEXT_TIMES, (json.dumps(clients), moment_text(since)))
    return {ClientId(client): moment_of(at) for client, at in found if at is not None}


def _name(row: Row) -> ClientName:
    return ClientName(ClientId(row[0]), row[1], row[2], bool(row[3]), ClientStatus(row[4]), row[5])
