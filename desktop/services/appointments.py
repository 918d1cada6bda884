# SPDX-License-Identifier: Apache-2.0
"""Appointments: planning, also weekly, moving and cancelling."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import uuid4
from zoneinfo import ZoneInfo

from desktop.db import appointments as db
from desktop.db import clients as clients_db
from desktop.db import episodes as episodes_db
from desktop.db.audit import append_audit
from desktop.db.binding import Connection
from desktop.domain.changed import Changed
from desktop.domain.ids import AppointmentId, ClientId
from desktop.domain.problems import Problem
from desktop.domain.problems.care import (
    APPOINTMENT_NOT_PLANNED,
    MINUTES_RANGE,
    RECORD_GONE,
    REPEAT_RANGE,
)
from desktop.domain.session import Appointment, AppointmentStatus, Modality
from desktop.services.typed_text import require_zone, tidy, tidy_text
from desktop.services.vault import OpenVault

MINUTES = (5, 1440)
REPEAT = (1, 104)
_KIND = "appointment"


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
    vault: OpenVault, appointment_id: AppointmentId, starts_at: datetime, minutes: int | None = None
) -> Changed:
    """Move one appointment; others of its series stay. `starts_at` is aware."""
    with vault.store.writing("appointment.move") as conn:
        before = _planned(conn, appointment_id)
        length = before.minutes if minutes is None else minutes
        _check(length, before.zone)
        db.update_appointment(
            conn, replace(before, starts_at=starts_at.astimezone(UTC), minutes=length)
        )
        append_audit(conn, vault.clock, "appointment.move", _KIND, before.uuid)
    return Changed.APPOINTMENTS


def cancel_appointment(
    vault: OpenVault, appointment_id: AppointmentId, reason: str = ""
) -> Changed:
    """Cancel one appointment; the reason is kept with it."""
    with vault.store.writing("appointment.cancel") as conn:
        before = _planned(conn, appointment_id)
        note = tidy_text(reason) or before.note
        db.update_appointment(conn, replace(before, status=AppointmentStatus.CANCELLED, note=note))
        append_audit(conn, vault.clock, "appointment.cancel", _KIND, before.uuid)
    return Changed.APPOINTMENTS


def list_between(vault: OpenVault, start: datetime, end: datetime) -> tuple[Appointment, ...]:
    """Those that start in [start, end), by time, cancelled ones too."""
    with vault.store.reading("appointment.list") as conn:
        return db.between(conn, start, end)


def upcoming(vault: OpenVault, client_id: ClientId, limit: int = 20) -> tuple[Appointment, ...]:
    """The client's planned ones from now on, by time."""
    with vault.store.reading("appointment.upcoming") as conn:
        return db.planned_from(conn, client_id, vault.clock.now(), limit)


def _weekly(first: Appointment, count: int) -> Iterator[Appointment]:
    local = first.starts_at.astimezone(ZoneInfo(first.zone))
    yield first
    for week in range(1, count):
        # Adding to the wall clock keeps ten o'clock at ten across a change to summer time.
        moment = (local + timedelta(weeks=week)).astimezone(UTC)
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
