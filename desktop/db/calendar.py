# SPDX-License-Identifier: Apache-2.0
"""What stands in the calendar between two moments; narrow rows, by the index on the time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from desktop.db.binding import Connection
from desktop.db.rows import moment_text, read_all
from desktop.domain.episode import Service
from desktop.domain.ids import AppointmentId, ClientId, SessionId
from desktop.domain.session import Attendance, CancelledBy, Modality

_SESSION = """
SELECT s.id, s.appointment_id, s.client_id,
    CASE WHEN c.full_name = '' THEN c.alias ELSE c.full_name END,
    e.service, s.starts_at, s.zone, s.minutes, s.modality, s.platform, s.place,
    s.attendance, '', s.attendance_reason, NULL, 0
FROM session AS s JOIN client AS c ON c.id = s.client_id JOIN episode AS e ON e.id = s.episode_id
"""
# An appointment without a service of its own belongs to the client's newest open one.
_APPOINTMENT = """
SELECT NULL, a.id, a.client_id, CASE WHEN c.full_name = '' THEN c.alias ELSE c.full_name END,
    coalesce((SELECT e.service FROM episode AS e WHERE e.id = a.episode_id),
        (SELECT o.service FROM episode AS o WHERE o.client_id = a.client_id AND o.ended_on IS NULL
         ORDER BY o.started_on DESC, o.id DESC LIMIT 1)),
    a.starts_at, a.zone, a.minutes, a.modality, a.platform, a.place, NULL, a.series, a.note,
    a.cancelled_by, a.status = 'cancelled'
FROM appointment AS a JOIN client AS c ON c.id = a.client_id
"""
_NO_SESSION = """
  AND a.status IN ('planned', 'cancelled') AND c.trashed_at IS NULL
  AND NOT EXISTS (SELECT 1 FROM session AS s WHERE s.appointment_id = a.id
                    AND s.client_id = a.client_id AND s.trashed_at IS NULL)
"""
SESSIONS = (
    _SESSION + "WHERE s.starts_at >= ? AND s.starts_at < ? AND s.trashed_at IS NULL"
    " AND c.trashed_at IS NULL ORDER BY s.starts_at, s.id"
)
APPOINTMENTS = (
    _APPOINTMENT + "WHERE a.starts_at >= ? AND a.starts_at < ?" + _NO_SESSION + "ORDER BY"
    " a.starts_at, a.id"
)
CLIENT_AHEAD = (
    _APPOINTMENT + "WHERE a.client_id = ? AND a.starts_at >= ?" + _NO_SESSION + "ORDER BY"
    " a.starts_at, a.id LIMIT ?"
)
CLIENT_BEHIND = (
    _APPOINTMENT + "WHERE a.client_id = ? AND a.starts_at < ?" + _NO_SESSION + "ORDER BY"
    " a.starts_at DESC, a.id DESC LIMIT ?"
)
CLIENT_SESSIONS = (
    _SESSION + "WHERE s.client_id = ? AND s.trashed_at IS NULL ORDER BY s.starts_at DESC LIMIT ?"
)
PLANNED = """
SELECT a.id, a.starts_at, a.minutes, a.client_id,
    CASE WHEN c.full_name = '' THEN c.alias ELSE c.full_name END
FROM appointment AS a JOIN client AS c ON c.id = a.client_id
WHERE a.starts_at > ? AND a.starts_at < ? AND a.status = 'planned' AND c.trashed_at IS NULL
ORDER BY a.starts_at, a.id
"""


@dataclass(frozen=True, slots=True)
class EntryRow:
    """A session, or an appointment that has none."""

    session_id: SessionId | None
    appointment_id: AppointmentId | None
    client_id: ClientId
    client_name: str
    service: Service | None
    starts_at: datetime
    zone: str
    minutes: int
    modality: Modality
    platform: str
    place: str
    attendance: Attendance | None
    series: str
    reason: str
    cancelled_by: CancelledBy | None
    cancelled: bool


@dataclass(frozen=True, slots=True)
class PlannedRow:
    """Who comes when, and for how long."""

    appointment_id: AppointmentId
    starts_at: datetime
    minutes: int
    client_id: ClientId
    client_name: str


def entries(conn: Connection, start: datetime, end: datetime) -> tuple[EntryRow, ...]:
    """Those that start in [start, end): sessions, then appointments without one."""
    span = (moment_text(start), moment_text(end))
    rows = read_all(EntryRow, conn.execute(SESSIONS, span).fetchall())
    return rows + read_all(EntryRow, conn.execute(APPOINTMENTS, span).fetchall())


def ahead(conn: Connection, client_id: ClientId, now: datetime, limit: int) -> tuple[EntryRow, ...]:
    """The client's appointments from now on, also cancelled ones, by time."""
    given = (client_id, moment_text(now), limit)
    return read_all(EntryRow, conn.execute(CLIENT_AHEAD, given).fetchall())


def behind(
    conn: Connection, client_id: ClientId, now: datetime, limit: int
) -> tuple[EntryRow, ...]:
    """The client's earlier appointments without a session, and its sessions, newest first."""
    given = (client_id, moment_text(now), limit)
    rows = read_all(EntryRow, conn.execute(CLIENT_BEHIND, given).fetchall())
    return rows + read_all(EntryRow, conn.execute(CLIENT_SESSIONS, (client_id, limit)).fetchall())


def planned(conn: Connection, after: datetime, before: datetime) -> tuple[PlannedRow, ...]:
    """Planned appointments that start between two moments, by time."""
    span = (moment_text(after), moment_text(before))
    return read_all(PlannedRow, conn.execute(PLANNED, span).fetchall())
