# SPDX-License-Identifier: Apache-2.0
"""The journal of a write in parts: which rows it wrote so far, and taking them out again.

`desk_state` holds one row `staged.<batch>` that says how far the batch is, and a row
`part.<batch>.<number>` for each of its transactions with the rows that one wrote. Rows are named by
uuid: an id may be given to another record once its own is gone.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from desktop.db.binding import Connection
from desktop.db.client_before import AFTER, BEFORE, client_in, put_back

Row = tuple[str, str]
"""Table and uuid; or BEFORE and a client as it was before; or AFTER and as it was left."""

PAGES_AT_ONCE = 16

_BEGIN = "INSERT INTO desk_state (key, value) VALUES (?, ?)"
_SET = "UPDATE desk_state SET value = ? WHERE key = ?"
_GET = "SELECT value FROM desk_state WHERE key = ?"
_FORGET = "DELETE FROM desk_state WHERE key = ?"
_FORGET_PARTS = "DELETE FROM desk_state WHERE key > ? AND key < ?"
_BATCHES = "SELECT key, value FROM desk_state WHERE key > 'staged.' AND key < 'staged/'"
_LAST_PART = """SELECT key, value FROM desk_state WHERE key > ? AND key < ?
    ORDER BY key DESC LIMIT 1"""
PARTS = """SELECT key, value FROM desk_state WHERE key > :after AND key < :end
    ORDER BY key LIMIT :size"""
_DELETE_PAGES = """DELETE FROM document_page WHERE (document_id, position) IN (
    SELECT document_id, position FROM document_page
    WHERE document_id = (SELECT id FROM document WHERE uuid = :uuid)
    ORDER BY position DESC LIMIT :size)"""

OF_CLIENT = (
    "administration",
    "appointment",
    "contact",
    "disclosure",
    "document",
    "episode",
    "goal",
    "measure_schedule",
    "open_thread",
    "risk_assessment",
    "risk_flag",
    "session",
    "supervision_item",
    "task",
)
_WORK = " UNION ALL ".join(
    " ".join(("SELECT uuid FROM", name, "WHERE client_id = (SELECT id FROM client WHERE uuid = ?)"))
    for name in OF_CLIENT
)
_TABLES = ("client", *OF_CLIENT)
_DELETE = {name: " ".join(("DELETE FROM", name, "WHERE uuid = ?")) for name in _TABLES}
_OWNER = {
    name: " ".join(
        ("SELECT uuid FROM client WHERE id = (SELECT client_id FROM", name, "WHERE uuid = ?)")
    )
    for name in OF_CLIENT
}
_UUID = {name: " ".join(("SELECT uuid FROM", name, "WHERE id = ?")) for name in _TABLES}


class Stage(StrEnum):
    """How far a batch is."""

    WRITING = "writing"
    WHOLE = "whole"
    TAKING_OUT = "taking_out"


@dataclass(frozen=True, slots=True)
class Batch:
    """A write in parts: what it is for, and how far it is."""

    id: str
    action: str
    stage: Stage


def begin(conn: Connection, batch: Batch) -> None:
    """The batch exists from now on."""
    conn.execute(_BEGIN, (_head(batch.id), _text(batch)))


def set_stage(conn: Connection, batch: Batch) -> None:
    """Say how far it is."""
    conn.execute(_SET, (_text(batch), _head(batch.id)))


def get(conn: Connection, batch: str) -> Batch | None:
    """The batch, or None when it is not there or was taken out."""
    row = conn.execute(_GET, (_head(batch),)).fetchone()
    return _batch(batch, row[0]) if row else None


def unfinished(conn: Connection) -> tuple[Batch, ...]:
    """Every batch that is neither whole nor gone."""
    rows = conn.execute(_BATCHES).fetchall()
    found = (_batch(key.partition(".")[2], value) for key, value in rows)
    return tuple(batch for batch in found if batch.stage is not Stage.WHOLE)


def forget(conn: Connection, batch: str) -> None:
    """Nothing is known of the batch any more; its rows stay."""
    conn.execute(_FORGET, (_head(batch),))
    conn.execute(_FORGET_PARTS, parts_of(batch))


def named(conn: Connection, table: str, row_id: int) -> Row:
    """The row by its uuid."""
    return table, str(conn.execute(_UUID[table], (row_id,)).fetchone()[0])


def add_part(conn: Connection, batch: str, number: int, rows: Iterable[Row]) -> None:
    """Keep which rows a transaction wrote, in the order written."""
    conn.execute(_BEGIN, (f"part.{batch}.{number:06d}", json.dumps(list(rows))))


def last_part(conn: Connection, batch: str) -> tuple[str, list[Row]] | None:
    """Key and rows of the newest transaction that has not been taken out."""
    row = conn.execute(_LAST_PART, parts_of(batch)).fetchone()
    return (row[0], rows_in(row[1])) if row else None


def keep_part(conn: Connection, key: str, rows: list[Row]) -> None:
    """What is left of a transaction that is being taken out."""
    if rows:
        conn.execute(_SET, (json.dumps(rows), key))
    else:
        conn.execute(_FORGET, (key,))


def work_on(conn: Connection, client: str) -> set[str]:
    """The uuids of everything that was written down for a client."""
    return {uuid for (uuid,) in conn.execute(_WORK, (client,) * len(OF_CLIENT))}


def client_of(conn: Connection, row: Row) -> str:
    """The uuid of the client that a row is or belongs to; "" when there is none."""
    table, uuid = row
    if table in (BEFORE, AFTER):
        return client_in(uuid)
    if table == "client":
        return uuid
    found = conn.execute(_OWNER[table], (uuid,)).fetchone()
    return str(found[0]) if found else ""


def delete(conn: Connection, row: Row) -> bool:
    """Take one row out, or some pages of a long text; True when nothing of it is left."""
    table, uuid = row
    if table == BEFORE:
        put_back(conn, uuid)
        return True
    if table == AFTER:
        return True
    if table == "document":
        cursor = conn.execute(_DELETE_PAGES, {"uuid": uuid, "size": PAGES_AT_ONCE})
        if cursor.rowcount == PAGES_AT_ONCE:
            return False
    conn.execute(_DELETE[table], (uuid,))
    return True


def _head(batch: str) -> str:
    return f"staged.{batch}"


def parts_of(batch: str) -> tuple[str, str]:
    """The parts of a batch have the keys between these two."""
    return f"part.{batch}.", f"part.{batch}/"


def _text(batch: Batch) -> str:
    return json.dumps([batch.action, batch.stage.value])


def _batch(key: str, text: str) -> Batch:
    action, stage = json.loads(text)
    return Batch(key, action, Stage(stage))


def rows_in(text: str) -> list[Row]:
    """The rows of one transaction, in the order written."""
    return [(table, uuid) for table, uuid in json.loads(text)]
