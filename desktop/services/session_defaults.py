# SPDX-License-Identifier: Apache-2.0
"""What a new session starts with: an appointment near now, or now and the habits of the client."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from desktop.db import appointments as appointments_db
from desktop.db import practice as practice_db
from desktop.db import sessions as db
from desktop.db.binding import Connection
from desktop.domain.ids import AppointmentId, ClientId
from desktop.domain.practice import Practice
from desktop.domain.problems import Problem
from desktop.domain.problems.care import RECORD_GONE
from desktop.domain.session import Appointment, Session, SessionDraft
from desktop.system.clock import Clock

_STEP = timedelta(minutes=5)
_AROUND = timedelta(hours=1)


def rounded(moment: datetime) -> datetime:
    """The nearest five minutes."""
    start = moment.replace(minute=0, second=0, microsecond=0)
    return start + _STEP * ((moment - start + _STEP / 2) // _STEP)


def default_draft(
    conn: Connection, clock: Clock, client_id: ClientId, wanted: AppointmentId | None
) -> SessionDraft:
    """The draft of a session from the appointment `wanted`, or from whatever fits now."""
    appointment = _appointment(conn, clock, client_id, wanted)
    if appointment is not None:
        return SessionDraft(
            starts_at=appointment.starts_at,
            zone=appointment.zone,
            minutes=appointment.minutes,
            modality=appointment.modality,
            platform=appointment.platform,
            place=appointment.place,
            participants=_last_participants(conn, client_id),
            appointment_id=appointment.id,
        )
    practice = practice_db.read_practice(conn) or Practice()
    plain = SessionDraft(
        starts_at=rounded(clock.now()),
        zone=clock.zone_name(),
        minutes=practice.session_minutes,
    )
    last = db.last_session(conn, client_id)
    if last is None:
        return plain
    return replace(
        _period(plain, last),
        modality=last.modality,
        platform=last.platform,
        place=last.place,
        participants=last.participants,
    )


def _period(plain: SessionDraft, last: Session) -> SessionDraft:
    """Where the last session was a time of writing, this one goes on from its end until now."""
    if last.ends_at is None:
        return plain
    now = plain.starts_at
    length = last.ends_at - last.starts_at
    start = max(last.ends_at, now - length)
    return plain if start >= now else replace(plain, starts_at=start, ends_at=now)


def _last_participants(conn: Connection, client_id: ClientId) -> str:
    last = db.last_session(conn, client_id)
    return last.participants if last else ""


def _appointment(
    conn: Connection, clock: Clock, client_id: ClientId, wanted: AppointmentId | None
) -> Appointment | None:
    if wanted is not None:
        found = appointments_db.appointment(conn, wanted)
        if found is None or found.client_id != client_id:
            raise Problem(RECORD_GONE)
        return found
    now = clock.now()
    near = appointments_db.planned_from(conn, client_id, now - _AROUND, 1)
    return near[0] if near and near[0].starts_at <= now + _AROUND else None
