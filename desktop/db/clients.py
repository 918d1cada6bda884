# SPDX-License-Identifier: Apache-2.0
"""Clients and their tags.

`sort_key` is the folded name, then the folded other names and the code on lines of their own: the
list sorts and is searched by one index, and a line break sorts before every letter.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from desktop.db.binding import Connection
from desktop.db.folding import fold
from desktop.db.rows import Table, moment_text
from desktop.domain.client import Client, ClientStatus
from desktop.domain.ids import ClientId

CLIENT = Table("client", Client, extra=("sort_key",))

READ = CLIENT.by_key
BY_CODE = CLIENT.select + " WHERE client.code IN (?1, ?2, ?3) ORDER BY client.code = ?1 DESC"
INSERT = CLIENT.insert
UPDATE = CLIENT.update
HIGHEST_CODE = (
    "SELECT max(CAST(substr(code, 8) AS INTEGER)) FROM client"
    " WHERE code >= ?1 AND code < ?1 || ':' AND substr(code, 8) NOT GLOB '*[^0-9]*'"
)
SET_STATUS = "UPDATE client SET status = ?, updated_at = ? WHERE id = ?"
COUNTS = "SELECT status, count(*) FROM client WHERE trashed_at IS NULL GROUP BY status"
TAGS = "SELECT tag FROM client_tag WHERE client_id = ? ORDER BY tag"
ALL_TAGS = (
    "SELECT DISTINCT t.tag FROM client_tag AS t JOIN client AS c ON c.id = t.client_id"
    " WHERE c.trashed_at IS NULL ORDER BY t.tag"
)
IN_USE = """SELECT EXISTS (SELECT 1 FROM session WHERE client_id = :client)
    OR EXISTS (SELECT 1 FROM appointment WHERE client_id = :client)
    OR EXISTS (SELECT 1 FROM episode WHERE client_id = :client)
    OR EXISTS (SELECT 1 FROM goal WHERE client_id = :client)
    OR EXISTS (SELECT 1 FROM risk_flag WHERE client_id = :client)
    OR EXISTS (SELECT 1 FROM risk_assessment WHERE client_id = :client)
    OR EXISTS (SELECT 1 FROM document WHERE client_id = :client)
    OR EXISTS (SELECT 1 FROM disclosure WHERE client_id = :client)
    OR EXISTS (SELECT 1 FROM contact WHERE client_id = :client)
    OR EXISTS (SELECT 1 FROM administration WHERE client_id = :client)
    OR EXISTS (SELECT 1 FROM task WHERE client_id = :client)
    OR EXISTS (SELECT 1 FROM measure_schedule WHERE client_id = :client)"""
DELETE = "DELETE FROM client WHERE id = ?"
CLEAR_TAGS = "DELETE FROM client_tag WHERE client_id = ?"
ADD_TAG = "INSERT INTO client_tag (client_id, tag) VALUES (?, ?)"


def sort_key(client: Client) -> str:
    """What the client sorts and is found by."""
    others = (client.alias if client.full_name else "", client.nickname, client.code)
    return "\n".join(fold(part) for part in (client.name, *others) if part)


def client(conn: Connection, client_id: ClientId) -> Client | None:
    """The client, trashed or not; None when there is no such record."""
    return CLIENT.first(conn.execute(READ, (client_id,)))


def client_by_code(conn: Connection, code: str) -> Client | None:
    """The client with this code as typed, else in capitals, else in small letters."""
    return CLIENT.first(conn.execute(BY_CODE, (code, code.upper(), code.lower())))


def insert_client(conn: Connection, record: Client) -> ClientId:
    """Store a new client; its id."""
    cursor = conn.execute(INSERT, CLIENT.values(record, sort_key(record)))
    return ClientId(int(cursor.lastrowid or 0))


def update_client(conn: Connection, record: Client) -> None:
    """Store every field of a client that is there."""
    conn.execute(UPDATE, (*CLIENT.values(record, sort_key(record)), record.id))


def next_code(conn: Connection, year: int) -> str:
    """The code after the highest one of the year: K-2026-001, K-2026-002, …, K-2026-1000."""
    start = f"K-{year}-"
    (highest,) = conn.execute(HIGHEST_CODE, (start,)).fetchone()
    return f"{start}{(highest or 0) + 1:03d}"


def set_status(conn: Connection, client_id: ClientId, status: ClientStatus, at: datetime) -> None:
    """Where the client stands now."""
    conn.execute(SET_STATUS, (status.value, moment_text(at), client_id))


def counts(conn: Connection) -> dict[ClientStatus, int]:
    """How many clients stand where; the bin apart."""
    return {ClientStatus(status): count for status, count in conn.execute(COUNTS)}


def tags(conn: Connection, client_id: ClientId) -> tuple[str, ...]:
    """The client's tags by name."""
    return tuple(tag for (tag,) in conn.execute(TAGS, (client_id,)))


def all_tags(conn: Connection) -> tuple[str, ...]:
    """Every tag in use."""
    return tuple(tag for (tag,) in conn.execute(ALL_TAGS))


def replace_tags(conn: Connection, client_id: ClientId, names: Iterable[str]) -> None:
    """Keep exactly `names`."""
    conn.execute(CLEAR_TAGS, (client_id,))
    conn.executemany(ADD_TAG, [(client_id, name) for name in names])


def delete_unused_client(conn: Connection, client: ClientId) -> bool:
    """Take out a client nobody has worked with; False when somebody has."""
    if conn.execute(IN_USE, {"client": client}).fetchone()[0]:
        return False
    conn.execute(CLEAR_TAGS, (client,))
    conn.execute(DELETE, (client,))
    return True
