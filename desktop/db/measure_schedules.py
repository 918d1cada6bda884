# SPDX-License-Identifier: Apache-2.0
"""Which measures are wanted from whom, and when next."""

from __future__ import annotations

from desktop.db.binding import Connection
from desktop.db.rows import Table
from desktop.domain.ids import ClientId
from desktop.domain.measure_schedule import MeasureSchedule

SCHEDULE = Table("measure_schedule", MeasureSchedule)

OF_CLIENT = SCHEDULE.select + " WHERE measure_schedule.client_id = ? ORDER BY measure_schedule.id"
INSERT = SCHEDULE.insert
UPDATE = SCHEDULE.update
DELETE = SCHEDULE.delete


def of_client(conn: Connection, client_id: ClientId) -> tuple[MeasureSchedule, ...]:
    """In the order they were begun."""
    return SCHEDULE.read_all(conn.execute(OF_CLIENT, (client_id,)))


def insert_schedule(conn: Connection, record: MeasureSchedule) -> None:
    """Store a new one."""
    conn.execute(INSERT, SCHEDULE.values(record))


def update_schedule(conn: Connection, record: MeasureSchedule) -> None:
    """Store every field."""
    conn.execute(UPDATE, (*SCHEDULE.values(record), record.id))


def delete_schedule(conn: Connection, record: MeasureSchedule) -> None:
    """Stop asking."""
    conn.execute(DELETE, (record.id,))
