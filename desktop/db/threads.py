# SPDX-License-Identifier: Apache-2.0
"""What is open with a client from session to session."""

from __future__ import annotations

from datetime import date

from desktop.db.binding import Connection
from desktop.db.rows import Table
from desktop.domain.ids import ClientId, ThreadId
from desktop.domain.thread import OpenThread

THREAD = Table("open_thread", OpenThread)

READ = THREAD.by_key
INSERT = THREAD.insert
UPDATE = THREAD.update
_KEPT = " WHERE open_thread.client_id = ? AND open_thread.trashed_at IS NULL"
OPEN_OF_CLIENT = (
    THREAD.select + _KEPT + " AND open_thread.closed_on IS NULL ORDER BY open_thread.id LIMIT ?"
)
CLOSED_OF_CLIENT = (
    THREAD.select + _KEPT + " AND open_thread.closed_on >= ?"
    " ORDER BY open_thread.closed_on DESC, open_thread.id DESC LIMIT ?"
)


def thread(conn: Connection, thread_id: ThreadId) -> OpenThread | None:
    """One thread, also from the trash."""
    return THREAD.first(conn.execute(READ, (thread_id,)))


def open_of(conn: Connection, client: ClientId, limit: int) -> tuple[OpenThread, ...]:
    """Those still open, the oldest first."""
    return THREAD.read_all(conn.execute(OPEN_OF_CLIENT, (client, limit)))


def closed_of(
    conn: Connection, client: ClientId, since: date, limit: int
) -> tuple[OpenThread, ...]:
    """Those closed since a day, the newest first."""
    return THREAD.read_all(conn.execute(CLOSED_OF_CLIENT, (client, since.isoformat(), limit)))


def insert_thread(conn: Connection, record: OpenThread) -> ThreadId:
    """Store a new thread; its id."""
    return ThreadId(int(conn.execute(INSERT, THREAD.values(record)).lastrowid or 0))


def update_thread(conn: Connection, record: OpenThread) -> None:
    """Store every field."""
    conn.execute(UPDATE, (*THREAD.values(record), record.id))
