# SPDX-License-Identifier: Apache-2.0
"""What the day needs: its sessions and appointments, and what is waiting. Few rows each."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from desktop.db.binding import Connection
from desktop.db.rows import moment_text, read_all
from desktop.domain.episode import Service
from desktop.domain.ids import AppointmentId, ClientId, EpisodeId, SessionId
from desktop.domain.session import Attendance, Modality

SESSIONS = """
SELECT s.id, s.appointment_id, s.client_id,
    CASE WHEN c.full_name = '' THEN c.alias ELSE c.full_name END,
    s.episode_id, e.service, e.planned_sessions, s.starts_at, s.ends_at, s.zone, s.minutes,
    s.modality, s.platform, s.place, s.attendance,
    EXISTS (SELECT 1 FROM note AS n WHERE n.session_id = s.id AND n.body <> ''), NULL
FROM session AS s JOIN client AS c ON c.id = s.client_id JOIN episode AS e ON e.id = s.episode_id
WHERE s.starts_at >= ? AND s.starts_at < ? AND s.trashed_at IS NULL AND c.trashed_at IS NULL
ORDER BY s.starts_at, s.id
"""
# An appointment without an episode of its own belongs to the client's newest open one.
APPOINTMENTS = """
WITH due AS MATERIALIZED (
    SELECT a.*, coalesce(a.episode_id, (
        SELECT o.id FROM episode AS o WHERE o.client_id = a.client_id AND o.ended_on IS NULL
        ORDER BY o.started_on DESC, o.id DESC LIMIT 1)) AS of_episode
    FROM appointment AS a
    WHERE a.starts_at >= ? AND a.starts_at < ? AND a.status = 'planned'
)
SELECT NULL, a.id, a.client_id, CASE WHEN c.full_name = '' THEN c.alias ELSE c.full_name END,
    e.id, e.service, e.planned_sessions, a.starts_at, NULL, a.zone, a.minutes,
    a.modality, a.platform, a.place, NULL, 0, coalesce(m.sessions_held, 0)
FROM due AS a JOIN client AS c ON c.id = a.client_id
    LEFT JOIN episode AS e ON e.id = a.of_episode
    LEFT JOIN episode_summary AS m ON m.episode_id = e.id
WHERE c.trashed_at IS NULL
  AND NOT EXISTS (SELECT 1 FROM session AS s
                  WHERE s.appointment_id = a.id AND s.client_id = a.client_id
                    AND s.trashed_at IS NULL)
ORDER BY a.starts_at, a.id
"""
OPEN_RISKS = """
SELECT f.client_id, CASE WHEN c.full_name = '' THEN c.alias ELSE c.full_name END,
    min(f.opened_at), NULL
FROM risk_flag AS f JOIN client AS c ON c.id = f.client_id
    LEFT JOIN administration AS a ON a.id = f.administration_id
    LEFT JOIN session AS s ON s.id = f.session_id
WHERE f.closed_at IS NULL AND c.trashed_at IS NULL AND a.trashed_at IS NULL AND s.trashed_at IS NULL
GROUP BY f.client_id ORDER BY min(f.opened_at)
"""
MISSING_NOTES = """
SELECT s.client_id, CASE WHEN c.full_name = '' THEN c.alias ELSE c.full_name END, s.starts_at, s.id
FROM session AS s JOIN client AS c ON c.id = s.client_id
WHERE s.starts_at >= ? AND s.starts_at < ? AND s.trashed_at IS NULL AND c.trashed_at IS NULL
  AND s.attendance IN ('attended', 'late')
  AND NOT EXISTS (SELECT 1 FROM note AS n WHERE n.session_id = s.id AND n.body <> '')
ORDER BY s.starts_at
"""
DRAFTS = """
SELECT n.client_id, CASE WHEN c.full_name = '' THEN c.alias ELSE c.full_name END, s.starts_at, s.id
FROM note AS n JOIN session AS s ON s.id = n.session_id JOIN client AS c ON c.id = n.client_id
WHERE n.state = 'draft' AND n.body <> '' AND s.starts_at < ?
  AND s.trashed_at IS NULL AND c.trashed_at IS NULL
ORDER BY n.updated_at LIMIT 100
"""
LAST_BACKUP = (
    "SELECT made_at, verified_at, same_disk FROM backup_record ORDER BY sequence DESC LIMIT 1"
)


@dataclass(frozen=True, slots=True)
class DayRow:
    """A session, or a planned appointment without one; `held` sessions come before the latter."""

    session_id: SessionId | None
    appointment_id: AppointmentId | None
    client_id: ClientId
    client_name: str
    episode_id: EpisodeId | None
    service: Service | None
    planned_sessions: int | None
    starts_at: datetime
    ends_at: datetime | None
    zone: str
    minutes: int
    modality: Modality
    platform: str
    place: str
    attendance: Attendance | None
    written: bool
    held: int | None


@dataclass(frozen=True, slots=True)
class WaitingRow:
    """Something that waits since `at`."""

    client_id: ClientId
    client_name: str
    at: datetime
    session_id: SessionId | None


@dataclass(frozen=True, slots=True)
class BackupRow:
    """The newest backup."""

    made_at: datetime
    verified_at: datetime | None
    same_disk: bool


def day_rows(conn: Connection, start: datetime, end: datetime) -> tuple[DayRow, ...]:
    """Sessions and planned appointments that start in [start, end)."""
    span = (moment_text(start), moment_text(end))
    rows = read_all(DayRow, conn.execute(SESSIONS, span).fetchall())
    return rows + read_all(DayRow, conn.execute(APPOINTMENTS, span).fetchall())


def open_risks(conn: Connection) -> tuple[WaitingRow, ...]:
    """One row per client with an open flag, oldest first."""
    return read_all(WaitingRow, conn.execute(OPEN_RISKS).fetchall())


def missing_notes(conn: Connection, start: datetime, end: datetime) -> tuple[WaitingRow, ...]:
    """Sessions held in [start, end) of which nothing was written, oldest first."""
    span = (moment_text(start), moment_text(end))
    return read_all(WaitingRow, conn.execute(MISSING_NOTES, span).fetchall())


def unsigned_drafts(conn: Connection, before: datetime) -> tuple[WaitingRow, ...]:
    """Drafts of sessions that began before `before`, longest untouched first; at most 100."""
    return read_all(WaitingRow, conn.execute(DRAFTS, (moment_text(before),)).fetchall())


def last_backup(conn: Connection) -> BackupRow | None:
    """The newest backup, None before the first."""
    return next(iter(read_all(BackupRow, conn.execute(LAST_BACKUP).fetchall())), None)
