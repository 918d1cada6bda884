# SPDX-License-Identifier: Apache-2.0
"""Appointments: planning, also weekly, moving and cancelling."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from uuid import uuid4

from desktop.db import appointments as db
from desktop.db import clients as clients_db
from desktop.db import episodes as episodes_db
from desktop.db.audit import append_audit
from desktop.db.binding import Connection
from desktop.domain.calendar import WEEK, CalendarEntry, next_week, shifted, wall_clock_step
from desktop.domain.changed import Changed
from desktop.domain.ids import AppointmentId, ClientId
from desktop.domain.problems import Problem
from desktop.domain.problems.care import (
    APPOINTMENT_NOT_PLANNED,
    MINUTES_RANGE,
    RECORD_GONE,
    REPEAT_RANGE,
)
from desktop.domain.session import Appointment, AppointmentStatus, CancelledBy, Modality
from desktop.services import undo
from desktop.services.typed_text import require_zone, tidy, tidy_text
from desktop.services.vault import OpenVault

MINUTES = (5, 1440)
REPEAT = (1, 104)
_KIND = "appointment"
_SERIES_ROWS = 1000


def schedule(
    vault: OpenVault,
    client_id: ClientId,
    starts_at: datetime,
    zone: str,
    minutes: int,
    modality: Modality,
    place: str = "",
    repeat_weekly: int = 1,
    *,
    platform: str = "",
    note: str = "",
) -> tuple[tuple[AppointmentId, ...], Changed]:
    """Plan one appointment, or one a week at the same wall-clock time in `zone`; their ids by time.

    `starts_at` is aware. They belong to the client's open service, if there is one.
    """
    _check(minutes, zone)
    low, high = REPEAT
    if not low <= repeat_weekly <= high:
        raise Problem(REPEAT_RANGE, given=repeat_weekly, low=low, high=high)
    with vault.store.writing("appointment.schedule") as conn:
        if clients_db.client(conn, client_id) is None:
            raise Problem(RECORD_GONE)
        episode = episodes_db.current_episode(conn, client_id)
        first = Appointment(
            id=AppointmentId(0),
            uuid=str(uuid4()),
            client_id=client_id,
            episode_id=episode.id if episode else None,
            starts_at=starts_at.astimezone(UTC),
            zone=zone,
            minutes=minutes,
            modality=modality,
            platform=platform,
            place=place,
            status=AppointmentStatus.PLANNED,
            series=str(uuid4()) if repeat_weekly > 1 else "",
            note=note,
        )
        rows = list(_weekly(tidy(first), repeat_weekly))
        ids = tuple(db.insert_appointment(conn, row) for row in rows)
        detail: dict[str, str | int] = {"count": len(rows)}
        append_audit(conn, vault.clock, "appointment.schedule", _KIND, first.uuid, detail)
    return ids, Changed.APPOINTMENTS


def move_appointment(
    vault: OpenVault,
    appointment_id: AppointmentId,
    starts_at: datetime,
    minutes: int | None = None,
    *,
    following: bool = False,
) -> Changed:
    """Move one; with `following` the later ones of its series by the same wall-clock step.

    `starts_at` is aware.
    """
    with vault.store.writing("appointment.move") as conn:
        rows = _affected(conn, appointment_id, following=following)
        first = rows[0]
        length = first.minutes if minutes is None else minutes
        _check(length, first.zone)
        step = wall_clock_step(first.starts_at, starts_at, first.zone)
        for row in rows:
            alone = row is first
            moment = starts_at if alone else shifted(row.starts_at, row.zone, step)
            moved = replace(row, starts_at=moment.astimezone(UTC), minutes=length)
            db.update_appointment(conn, moved)
        append_audit(conn, vault.clock, "appointment.move", _KIND, first.uuid, _many(rows))
    return Changed.APPOINTMENTS


def cancel_appointment(
    vault: OpenVault,
    appointment_id: AppointmentId,
    reason: str = "",
    by: CancelledBy | None = None,
    *,
    following: bool = False,
) -> Changed:
    """Cancel one, with `following` the later ones of its series too; reason, who and when stay."""
    with vault.store.writing("appointment.cancel") as conn:
        rows = _affected(conn, appointment_id, following=following)
        for row in rows:
            cancelled = replace(
                row,
                status=AppointmentStatus.CANCELLED,
                note=tidy_text(reason) or row.note,
                cancelled_at=vault.clock.now(),
                cancelled_by=by,
            )
            db.update_appointment(conn, cancelled)
        append_audit(conn, vault.clock, "appointment.cancel", _KIND, rows[0].uuid, _many(rows))
    return Changed.APPOINTMENTS


def affected(
    vault: OpenVault, appointment_id: AppointmentId, *, following: bool = False
) -> tuple[Appointment, ...]:
    """What moving or cancelling would touch, as it is now: for `way_back`."""
    with vault.store.reading("appointment.affected") as conn:
        return _affected(conn, appointment_id, following=following)


def way_back(vault: OpenVault, before: Sequence[Appointment]) -> Callable[[], Changed]:
    """What takes back an act that was done a moment ago to these, given as they were before.

    It raises Problem where one is gone, was changed once more, or a session was entered for it.
    """
    return partial(_take_back, vault, before, [undo.stored(vault, row) for row in before])


def unschedule(vault: OpenVault, ids: Sequence[AppointmentId]) -> Changed:
    """Take scheduling back: as if they had never been made. Raises Problem as `way_back` does."""
    with vault.store.writing("appointment.unschedule") as conn:
        rows = [_not_held(conn, each) for each in ids]
        for row in rows:
            db.delete_appointment(conn, row.id)
        append_audit(conn, vault.clock, "appointment.unschedule", _KIND, rows[0].uuid, _many(rows))
    return Changed.APPOINTMENTS


def schedule_again(
    vault: OpenVault, entry: CalendarEntry
) -> tuple[tuple[AppointmentId, ...], Changed]:
    """Plan the same meeting a week later, at the same wall clock, the first time that is ahead."""
    return schedule(
        vault,
        entry.client_id,
        next_week(entry.starts_at, entry.zone, vault.clock.now()),
        entry.zone,
        entry.minutes,
        entry.modality,
        entry.place,
        platform=entry.platform,
    )


def get_appointment(vault: OpenVault, appointment_id: AppointmentId) -> Appointment:
    """One appointment. Raises Problem when there is none."""
    with vault.store.reading("appointment.get") as conn:
        found = db.appointment(conn, appointment_id)
    if found is None:
        raise Problem(RECORD_GONE)
    return found


def list_between(vault: OpenVault, start: datetime, end: datetime) -> tuple[Appointment, ...]:
    """Those that start in [start, end), by time, cancelled ones too."""
    with vault.store.reading("appointment.list") as conn:
        return db.between(conn, start, end)


def upcoming(vault: OpenVault, client_id: ClientId, limit: int = 20) -> tuple[Appointment, ...]:
    """The client's planned ones from now on, by time."""
    with vault.store.reading("appointment.upcoming") as conn:
        return db.planned_from(conn, client_id, vault.clock.now(), limit)


def _weekly(first: Appointment, count: int) -> Iterator[Appointment]:
    yield first
    for week in range(1, count):
        # By the wall clock: ten o'clock stays ten across a change to summer time.
        moment = shifted(first.starts_at, first.zone, WEEK * week)
        yield replace(first, uuid=str(uuid4()), starts_at=moment)


def _check(minutes: int, zone: str) -> None:
    low, high = MINUTES
    if not low <= minutes <= high:
        raise Problem(MINUTES_RANGE, given=minutes, low=low, high=high)
    require_zone(zone)


def _planned(conn: Connection, appointment_id: AppointmentId) -> Appointment:
    found = db.appointment(conn, appointment_id)
    if found is None:
        raise Problem(RECORD_GONE)
    if found.status is not AppointmentStatus.PLANNED:
        raise Problem(APPOINTMENT_NOT_PLANNED)
    return found


def _take_back(
    vault: OpenVault, before: Sequence[Appointment], after: Sequence[Appointment]
) -> Changed:
    with vault.store.writing("appointment.undo") as conn:
        for row in before:
            _not_held(conn, row.id)
        for old, new in zip(before, after, strict=True):
            undo.take_back(vault, old, new)
    return Changed.APPOINTMENTS


def _affected(
    conn: Connection, appointment_id: AppointmentId, *, following: bool
) -> tuple[Appointment, ...]:
    first = _planned(conn, appointment_id)
    if not (following and first.series):
        return (first,)
    later = db.planned_from(conn, first.client_id, first.starts_at, _SERIES_ROWS)
    others = (row for row in later if row.series == first.series and row.id != first.id)
    return (first, *others)


def _not_held(conn: Connection, appointment_id: AppointmentId) -> Appointment:
    found = db.appointment(conn, appointment_id)
    if found is None:
        raise Problem(RECORD_GONE)
    if found.status is AppointmentStatus.HELD:
        raise Problem(APPOINTMENT_NOT_PLANNED)
    return found


def _many(rows: Sequence[Appointment]) -> dict[str, str | int]:
    return {"count": len(rows)} if len(rows) > 1 else {}
