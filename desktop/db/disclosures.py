# SPDX-License-Identifier: Apache-2.0
"""The register of what left the vault."""

from __future__ import annotations

from desktop.db.binding import Connection
from desktop.db.rows import Table
from desktop.domain.document import Disclosure
from desktop.domain.ids import ClientId, DisclosureId

DISCLOSURE = Table("disclosure", Disclosure)

_INSERT = DISCLOSURE.insert
_OF_CLIENT = (
    DISCLOSURE.select
    + " WHERE disclosure.client_id = ?"
    + " ORDER BY disclosure.disclosed_at DESC, disclosure.id DESC LIMIT ?"
)


def insert(conn: Connection, disclosure: Disclosure) -> DisclosureId:
    """Store an entry; its id."""
    return DisclosureId(conn.execute(_INSERT, DISCLOSURE.values(disclosure)).lastrowid or 0)


def of_client(conn: Connection, client: ClientId, limit: int) -> tuple[Disclosure, ...]:
    """A client's entries, newest first."""
    return DISCLOSURE.read_all(conn.execute(_OF_CLIENT, (client, limit)))
