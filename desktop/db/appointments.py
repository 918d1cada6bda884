# SPDX-License-Identifier: Apache-2.0
"""Planned meetings."""

from __future__ import annotations

from datetime import datetime

from desktop.db.binding import Connection
from desktop.db.rows import Table, moment_text
from desktop.domain.ids import AppointmentId, ClientId
from desktop.domain.session import Appointment, AppointmentStatus

APPOINTMENT = Table("appointment", Appointment)

READ = APPOINTMENT.by_key
INSERT = APPOINTMENT.insert
UPDATE = APPOINTMENT.update
SET_STATUS = "UPDATE appointment SET status = ? WHERE id = ?"
DELETE = "DELETE FROM appointment WHERE id = ?"
BETWEEN = (
    APPOINTMENT.select + " JOIN client ON client.id = appointment.client_id"
    " WHERE appointment.starts_at >= ? AND appointment.starts_at < ?"
    " AND client.trashed_at IS NULL ORDER BY appointment.starts_at, appointment.id"
)
OF_CLIENT = (
    APPOINTMENT.select + " WHERE appointment.client_id = ? AND appointment.starts_at >= ?"
    " AND appointment.status = 'planned' ORDER BY appointment.starts_at LIMIT ?"
)


def appointment(conn: Connection, appointment_id: AppointmentId) -> Appointment | None:
    """One appointment."""
    return APPOINTMENT.first(conn.execute(READ, (appointment_id,)))


def between(conn: Connection, start: datetime, end: datetime) -> tuple[Appointment, ...]:
    """Those that start in [start, end), by time, whatever became of them."""
    span = (moment_text(start), moment_text(end))
    return APPOINTMENT.read_all(conn.execute(BETWEEN, span))


def planned_from(
    conn: Connection, client_id: ClientId, start: datetime, limit: int
) -> tuple[Appointment, ...]:
    """The client's planned ones from `start` on, by time."""
    return APPOINTMENT.read_all(conn.execute(OF_CLIENT, (client_id, moment_text(start), limit)))


def insert_appointment(conn: Connection, record: Appointment) -> AppointmentId:
    """Store a new appointment; its id."""
    cursor = conn.execute(INSERT, APPOINTMENT.values(record))
    return AppointmentId(int(cursor.lastrowid or 0))


def update_appointment(conn: Connection, record: Appointment) -> None:
    """Store every field."""
    conn.execute(UPDATE, (*APPOINTMENT.values(record), record.id))


def set_status(conn: Connection, appointment_id: AppointmentId, status: AppointmentStatus) -> None:
    """What became of it."""
    conn.execute(SET_STATUS, (status.value, appointment_id))


def delete_appointment(conn: Connection, appointment_id: AppointmentId) -> None:
    """Take one away for good: only to undo that it was made."""
    conn.execute(DELETE, (appointment_id,))
