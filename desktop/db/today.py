# SPDX-License-Identifier: Apache-2.0
"""What the day needs: its sessions and appointments, and what is waiting. Few rows each."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from desktop.db.binding import Connection
from desktop.db.rows import moment_of, moment_text, read_all
from desktop.domain.episode import Service
from desktop.domain.ids import AppointmentId, ClientId, EpisodeId, MeasureId, SessionId, TaskId
from desktop.domain.session import Attendance, Modality

SESSIONS = """
SELECT s.id, s.appointment_id, s.client_id,
    CASE WHEN c.full_name = '' THEN c.alias ELSE c.full_name END,
    s.episode_id, e.service, e.planned_sessions, s.starts_at, s.ends_at, s.zone, s.minutes,
    s.modality, s.platform, s.place, s.attendance,
    coalesce(n.body <> '', 0), n.signed_at, NULL
FROM session AS s JOIN client AS c ON c.id = s.client_id JOIN episode AS e ON e.id = s.episode_id
    LEFT JOIN note AS n ON n.session_id = s.id
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
    a.modality, a.platform, a.place, NULL, 0, NULL, coalesce(m.sessions_held, 0)
FROM due AS a JOIN client AS c ON c.id = a.client_id
    LEFT JOIN episode AS e ON e.id = a.of_episode
    LEFT JOIN episode_summary AS m ON m.episode_id = e.id
WHERE c.trashed_at IS NULL
  AND NOT EXISTS (SELECT 1 FROM session AS s
                  WHERE s.appointment_id = a.id AND s.client_id = a.client_id
                    AND s.trashed_at IS NULL)
ORDER BY a.starts_at, a.id
"""
# A flag whose form or session is in the bin waits there with it.
OPEN_RISKS = """
SELECT f.client_id, CASE WHEN c.full_name = '' THEN c.alias ELSE c.full_name END,
    min(f.opened_at), NULL
FROM risk_flag AS f INDEXED BY risk_flag_open JOIN client AS c ON c.id = f.client_id
    LEFT JOIN administration AS a ON a.id = f.administration_id
    LEFT JOIN session AS s ON s.id = f.session_id
WHERE f.closed_at IS NULL AND c.trashed_at IS NULL AND a.trashed_at IS NULL
  AND s.trashed_at IS NULL
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
_DRAFTS = """
FROM note AS n JOIN session AS s ON s.id = n.session_id JOIN client AS c ON c.id = n.client_id
WHERE n.state = 'draft' AND n.body <> '' AND s.starts_at < ?
  AND s.trashed_at IS NULL AND c.trashed_at IS NULL
"""
DRAFTS = f"""
SELECT n.client_id, CASE WHEN c.full_name = '' THEN c.alias ELSE c.full_name END, s.starts_at, s.id
{_DRAFTS} ORDER BY n.updated_at LIMIT 100
"""
DRAFTS_OF_CLIENT = """
SELECT count(*), min(s.starts_at) FROM note AS n JOIN session AS s ON s.id = n.session_id
WHERE n.client_id = ? AND n.state = 'draft' AND n.body <> '' AND s.id <> ? AND s.starts_at < ?
  AND s.trashed_at IS NULL
"""
_MEASURES = """
FROM measure_schedule AS d INDEXED BY measure_schedule_due JOIN client AS c ON c.id = d.client_id
WHERE d.due_on <= ? AND c.status = 'active' AND c.trashed_at IS NULL
"""
MEASURES_DUE = f"""
SELECT d.client_id, CASE WHEN c.full_name = '' THEN c.alias ELSE c.full_name END, d.measure_id,
    d.due_on
{_MEASURES} ORDER BY d.due_on LIMIT 500
"""
_TASKS = """
FROM task AS t INDEXED BY task_open LEFT JOIN client AS c ON c.id = t.client_id
WHERE t.doer = 'therapist' AND t.done_on IS NULL AND t.trashed_at IS NULL
  AND (t.due_on IS NULL OR t.due_on <= ?) AND c.trashed_at IS NULL
"""
TASKS_DUE = f"""
SELECT t.client_id, CASE WHEN c.full_name = '' THEN c.alias ELSE c.full_name END, t.id, t.what,
    t.due_on
{_TASKS} ORDER BY t.due_on IS NULL, t.due_on, t.id LIMIT 500
"""
LEAST_LISTED = 100
"""A list shorter than this was not cut."""
_COUNT = "SELECT count(*)"
COUNTS = (_COUNT + _DRAFTS, _COUNT + _MEASURES, _COUNT + _TASKS)
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
    signed_at: datetime | None
    held: int | None


@dataclass(frozen=True, slots=True)
class WaitingRow:
    """Something that waits since `at`."""

    client_id: ClientId
    client_name: str
    at: datetime
    session_id: SessionId | None


@dataclass(frozen=True, slots=True)
class MeasureDueRow:
    """A measure that an active client is to fill in, since `due_on`."""

    client_id: ClientId
    client_name: str
    measure_id: MeasureId
    due_on: date


@dataclass(frozen=True, slots=True)
class TaskDueRow:
    """A task of the therapist, due or without a day; the name is None without a client."""

    client_id: ClientId | None
    client_name: str | None
    task_id: TaskId
    what: str
    due_on: date | None


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


def drafts_of(
    conn: Connection, client: ClientId, but: SessionId | None, before: datetime
) -> tuple[int, datetime | None]:
    """How many unsigned notes of other sessions a client has, and of when the oldest is."""
    count, oldest = conn.execute(
        DRAFTS_OF_CLIENT, (client, but or 0, moment_text(before))
    ).fetchone()
    return int(count), moment_of(oldest) if oldest else None


def measures_due(conn: Connection, day: date) -> tuple[MeasureDueRow, ...]:
    """What active clients are to fill in on `day` or were before, the oldest first; at most 500."""
    return read_all(MeasureDueRow, conn.execute(MEASURES_DUE, (day.isoformat(),)).fetchall())


def tasks_due(conn: Connection, day: date) -> tuple[TaskDueRow, ...]:
    """What the therapist is to have done by `day`, then what has no day; at most 500."""
    return read_all(TaskDueRow, conn.execute(TASKS_DUE, (day.isoformat(),)).fetchall())


def counts(conn: Connection, before: datetime, day: date) -> tuple[int, int, int]:
    """How many drafts, measures and tasks there are in all, also those that are not listed."""
    asked = (moment_text(before), day.isoformat(), day.isoformat())
    drafts, measures, tasks = (
        conn.execute(sql, (value,)).fetchone()[0] for sql, value in zip(COUNTS, asked, strict=True)
    )
    return int(drafts), int(measures), int(tasks)


def last_backup(conn: Connection) -> BackupRow | None:
    """The newest backup, None before the first."""
    return next(iter(read_all(BackupRow, conn.execute(LAST_BACKUP).fetchall())), None)
