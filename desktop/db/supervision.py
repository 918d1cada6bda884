# SPDX-License-Identifier: Apache-2.0
"""Questions for supervision."""

from __future__ import annotations

from typing import Any

from desktop.db.binding import Connection
from desktop.db.rows import Table, reader
from desktop.domain.ids import ClientId, SessionId, SupervisionItemId
from desktop.domain.supervision import SupervisionFilter, SupervisionItem, SupervisionLine

ITEM = Table("supervision_item", SupervisionItem)

READ = ITEM.by_key
INSERT = ITEM.insert
UPDATE = ITEM.update
_NAMED = (
    "SELECT "
    + ITEM.columns
    + """, coalesce(CASE WHEN c.full_name = '' THEN c.alias ELSE c.full_name END, ''),
    coalesce(c.code, '')
FROM supervision_item LEFT JOIN client AS c ON c.id = supervision_item.client_id
WHERE supervision_item.trashed_at IS NULL AND c.trashed_at IS NULL"""
)
_ORDER = " ORDER BY supervision_item.id DESC LIMIT :size"
_OF_CLIENT = " AND (:client IS NULL OR supervision_item.client_id = :client)"
LIST_OPEN = _NAMED + " AND supervision_item.discussed_on IS NULL" + _OF_CLIENT + _ORDER
LIST_DISCUSSED = _NAMED + " AND supervision_item.discussed_on IS NOT NULL" + _OF_CLIENT + _ORDER
LIST_ALL = _NAMED + _OF_CLIENT + _ORDER
OF_SESSION = (
    ITEM.select + " WHERE supervision_item.session_id = ? AND supervision_item.trashed_at IS NULL"
    " ORDER BY supervision_item.id"
)
_LISTS = {
    SupervisionFilter.OPEN: LIST_OPEN,
    SupervisionFilter.DISCUSSED: LIST_DISCUSSED,
    SupervisionFilter.ALL: LIST_ALL,
}


def item(conn: Connection, item_id: SupervisionItemId) -> SupervisionItem | None:
    """One question, also from the trash."""
    return ITEM.first(conn.execute(READ, (item_id,)))


def listed(
    conn: Connection, wanted: SupervisionFilter, client: ClientId | None, limit: int
) -> tuple[SupervisionLine, ...]:
    """The newest first; those of clients in the trash apart."""
    holes: dict[str, Any] = {"client": client, "size": limit}
    read = reader(SupervisionItem)
    rows = conn.execute(_LISTS[wanted], holes).fetchall()
    return tuple(SupervisionLine(read(row[:-2]), row[-2], row[-1]) for row in rows)


def of_session(conn: Connection, session: SessionId) -> tuple[SupervisionItem, ...]:
    """What was marked in a session."""
    return ITEM.read_all(conn.execute(OF_SESSION, (session,)))


def insert_item(conn: Connection, record: SupervisionItem) -> SupervisionItemId:
    """Store a new question; its id."""
    return SupervisionItemId(int(conn.execute(INSERT, ITEM.values(record)).lastrowid or 0))


def update_item(conn: Connection, record: SupervisionItem) -> None:
    """Store every field."""
    conn.execute(UPDATE, (*ITEM.values(record), record.id))
