# SPDX-License-Identifier: Apache-2.0
"""Which measures are wanted from whom, and when next."""

from __future__ import annotations

from desktop.db.binding import Connection
from desktop.db.rows import Table
from desktop.domain.ids import ClientId, MeasureId
from desktop.domain.measure_schedule import MeasureSchedule

SCHEDULE = Table("measure_schedule", MeasureSchedule)

OF_CLIENT = SCHEDULE.select + " WHERE measure_schedule.client_id = ? ORDER BY measure_schedule.id"
INSERT = SCHEDULE.insert
UPDATE = SCHEDULE.update
DELETE = SCHEDULE.delete
OF_MEASURE = (
    SCHEDULE.select + " WHERE measure_schedule.client_id = ? AND measure_schedule.measure_id = ?"
)
# A form from before the first day says nothing about it.
FOLLOW = """
UPDATE measure_schedule SET due_on = coalesce((
    SELECT date(max(a.filled_on), '+' || measure_schedule.every_days || ' days')
    FROM administration AS a
    WHERE a.client_id = measure_schedule.client_id AND a.measure_id = measure_schedule.measure_id
      AND a.filled_on >= measure_schedule.starts_on AND a.trashed_at IS NULL
), starts_on) WHERE client_id = ? AND measure_id = ?
"""


def of_client(conn: Connection, client_id: ClientId) -> tuple[MeasureSchedule, ...]:
    """In the order they were begun."""
    return SCHEDULE.read_all(conn.execute(OF_CLIENT, (client_id,)))


def of_measure(
    conn: Connection, client_id: ClientId, measure_id: MeasureId
) -> MeasureSchedule | None:
    """How often this client fills in this measure, None where nobody set it."""
    return SCHEDULE.first(conn.execute(OF_MEASURE, (client_id, measure_id)))


def follow(conn: Connection, client_id: ClientId, measure_id: MeasureId) -> None:
    """Set the next day from the forms there are; the schema's triggers do so with each form."""
    conn.execute(FOLLOW, (client_id, measure_id))


def insert_schedule(conn: Connection, record: MeasureSchedule) -> None:
    """Store a new one."""
    conn.execute(INSERT, SCHEDULE.values(record))


def update_schedule(conn: Connection, record: MeasureSchedule) -> None:
    """Store every field."""
    conn.execute(UPDATE, (*SCHEDULE.values(record), record.id))


def delete_schedule(conn: Connection, record: MeasureSchedule) -> None:
    """Stop asking."""
    conn.execute(DELETE, (record.id,))
