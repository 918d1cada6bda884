# SPDX-License-Identifier: Apache-2.0
"""Reading the calendar: the days of a view, the appointments of one client, who else comes."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from desktop.db import calendar as db
from desktop.db.calendar import EntryRow
from desktop.domain.calendar import WEEK, CalendarEntry, Clash, EntryState, shifted
from desktop.domain.ids import AppointmentId, ClientId
from desktop.domain.session import HELD, Attendance, CancelledBy
from desktop.services.vault import OpenVault

LONGEST = timedelta(days=1)
"""No appointment is longer, so whatever still runs at a moment began within it."""

_CANCELLED: dict[Attendance | None, CancelledBy] = {
    Attendance.CANCELLED: CancelledBy.CLIENT,
    Attendance.CANCELLED_LATE: CancelledBy.CLIENT_LATE,
    Attendance.CANCELLED_BY_THERAPIST: CancelledBy.THERAPIST,
}


def entries_of(vault: OpenVault, first: date, days: int) -> tuple[CalendarEntry, ...]:
    """Everything in `days` days of the computer's own calendar from `first` on, by time.

    Cancelled ones too; also what began the evening before and goes on after midnight.
    """
    zone = ZoneInfo(vault.clock.zone_name())
    start = datetime.combine(first, time(), zone).astimezone(UTC)
    end = datetime.combine(first + timedelta(days=days), time(), zone).astimezone(UTC)
    with vault.store.reading("calendar.entries") as conn:
        rows = db.entries(conn, start - LONGEST, end)
    found = _entries(rows, vault.clock.now())
    shown = (one for one in found if one.ends_at > start or one.starts_at >= start)
    return tuple(sorted(shown, key=_by_time))


def schedule_of(
    vault: OpenVault, client_id: ClientId, limit: int = 50
) -> tuple[tuple[CalendarEntry, ...], tuple[CalendarEntry, ...]]:
    """The client's appointments ahead, soonest first, and what lies behind, newest first."""
    now = vault.clock.now()
    with vault.store.reading("calendar.client") as conn:
        later = db.ahead(conn, client_id, now, limit)
        earlier = db.behind(conn, client_id, now, limit)
    past = sorted(_entries(earlier, now), key=_by_time, reverse=True)
    return tuple(_entries(later, now)), tuple(past[:limit])


def clashes(
    vault: OpenVault,
    starts_at: datetime,
    minutes: int,
    *,
    zone: str,
    weeks: int = 1,
    without: Collection[AppointmentId] = (),
) -> tuple[Clash, ...]:
    """Who comes already at one of `weeks` weekly times, one a week; `without` are not counted."""
    with vault.store.reading("calendar.clashes") as conn:
        found = []
        for week in range(weeks):
            start = shifted(starts_at, zone, WEEK * week)
            end = start + timedelta(minutes=minutes)
            for row in db.planned(conn, start - LONGEST, end):
                over = row.starts_at + timedelta(minutes=row.minutes)
                if over > start and row.appointment_id not in without:
                    found.append(Clash(row.starts_at, row.client_id, row.client_name))
                    break
    return tuple(found)


def _by_time(entry: CalendarEntry) -> tuple[datetime, bool]:
    return entry.starts_at, entry.session_id is None


def _entries(rows: Iterable[EntryRow], now: datetime) -> Iterator[CalendarEntry]:
    for row in rows:
        ends_at = row.starts_at + timedelta(minutes=row.minutes)
        yield CalendarEntry(
            starts_at=row.starts_at,
            ends_at=ends_at,
            zone=row.zone,
            client_id=row.client_id,
            client_name=row.client_name,
            service=row.service,
            modality=row.modality,
            platform=row.platform,
            place=row.place,
            state=_state(row, ends_at, now),
            session_id=row.session_id,
            appointment_id=row.appointment_id,
            series=row.series,
            reason=row.reason,
            cancelled_by=row.cancelled_by or _CANCELLED.get(row.attendance),
        )


def _state(row: EntryRow, ends_at: datetime, now: datetime) -> EntryState:
    if row.attendance is not None:
        if row.attendance in HELD:
            return EntryState.DONE if row.starts_at <= now else EntryState.PLANNED
        absent = row.attendance is Attendance.NO_SHOW
        return EntryState.ABSENT if absent else EntryState.CANCELLED
    if row.cancelled:
        return EntryState.CANCELLED
    return EntryState.OPEN if ends_at <= now else EntryState.PLANNED
