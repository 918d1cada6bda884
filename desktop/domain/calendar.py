# SPDX-License-Identifier: Apache-2.0
"""What stands in the calendar: appointments, and sessions with what became of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from desktop.domain.episode import Service
from desktop.domain.ids import AppointmentId, ClientId, SessionId
from desktop.domain.session import CancelledBy, Modality

WEEK = timedelta(weeks=1)


class EntryState(StrEnum):
    """Where an entry stands. OPEN: over, and nobody has said what became of it."""

    PLANNED = "planned"
    OPEN = "open"
    DONE = "done"
    ABSENT = "absent"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class CalendarEntry:
    """An appointment or a session, never both for one meeting. Times are aware UTC.

    `service` is that of the client's service then, None where none was open. `series` is not
    empty for one of several planned together. `reason` says why it did not take place,
    `cancelled_by` who called it off.
    """

    starts_at: datetime
    ends_at: datetime
    zone: str
    client_id: ClientId
    client_name: str
    service: Service | None
    modality: Modality
    platform: str
    place: str
    state: EntryState
    session_id: SessionId | None
    appointment_id: AppointmentId | None
    series: str = ""
    reason: str = ""
    cancelled_by: CancelledBy | None = None

    @property
    def minutes(self) -> int:
        """Its length."""
        return round((self.ends_at - self.starts_at).total_seconds() / 60)

    @property
    def movable(self) -> bool:
        """Still only planned, so that it can be moved and cancelled."""
        return self.session_id is None and self.state in (EntryState.PLANNED, EntryState.OPEN)

    @property
    def key(self) -> tuple[int, int]:
        """Session and appointment id, 0 for none: the same after reading again."""
        return self.session_id or 0, self.appointment_id or 0


@dataclass(frozen=True, slots=True)
class Clash:
    """Somebody who comes at that time already."""

    starts_at: datetime
    client_id: ClientId
    client_name: str


def monday_of(day: date) -> date:
    """The first day of its week."""
    return day - timedelta(days=day.weekday())


def moment(day: date, at: time, zone: str) -> datetime:
    """UTC of a wall-clock time in a zone; one that summer time leaves out is an hour later."""
    return datetime.combine(day, at, ZoneInfo(zone)).astimezone(UTC)


def shifted(starts_at: datetime, zone: str, by: timedelta) -> datetime:
    """The moment whose wall clock in `zone` is `by` away: ten o'clock stays ten o'clock."""
    local = starts_at.astimezone(ZoneInfo(zone)).replace(fold=0)
    return (local + by).astimezone(UTC)


def wall_clock_step(before: datetime, after: datetime, zone: str) -> timedelta:
    """How far the wall clock in `zone` goes from one moment to another."""
    there = ZoneInfo(zone)
    early, late = before.astimezone(there), after.astimezone(there)
    return late.replace(tzinfo=None) - early.replace(tzinfo=None)


def next_week(starts_at: datetime, zone: str, now: datetime) -> datetime:
    """The same weekday and wall clock, a week later; the first such moment that is ahead."""
    found = shifted(starts_at, zone, WEEK)
    if found <= now:
        found = shifted(starts_at, zone, WEEK * ((now - starts_at) // WEEK + 1))
    return found if found > now else shifted(found, zone, WEEK)
