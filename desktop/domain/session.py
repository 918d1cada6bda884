# SPDX-License-Identifier: Apache-2.0
"""Sessions and appointments."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desktop.domain.ids import AppointmentId, ClientId, EpisodeId, SessionId


class Modality(StrEnum):
    """Where a session takes place. Chat, e-mail and app may be asynchronous."""

    IN_PERSON = "in_person"
    VIDEO = "video"
    PHONE = "phone"
    CHAT = "chat"
    EMAIL = "email"
    APP = "app"
    HOME_VISIT = "home_visit"


class Attendance(StrEnum):
    """What became of a session. Only attended and late ones count as held."""

    ATTENDED = "attended"
    LATE = "late"
    CANCELLED = "cancelled"
    CANCELLED_LATE = "cancelled_late"
    RESCHEDULED = "rescheduled"
    NO_SHOW = "no_show"
    CANCELLED_BY_THERAPIST = "cancelled_by_therapist"


HELD = frozenset({Attendance.ATTENDED, Attendance.LATE})
"""Attendances that count in the session number."""


@dataclass(frozen=True, slots=True)
class Session:
    """One session. A row of table `session`.

    `starts_at` is aware UTC, `zone` the zone it was lived in. `ends_at` is set only for an
    asynchronous period (e-mail, chat); otherwise `minutes` holds the length. An initial
    consultation does not count in the number.
    """

    id: SessionId
    uuid: str
    client_id: ClientId
    episode_id: EpisodeId
    appointment_id: AppointmentId | None
    starts_at: datetime
    ends_at: datetime | None
    zone: str
    minutes: int
    modality: Modality
    platform: str
    place: str
    participants: str
    attendance: Attendance
    attendance_reason: str
    initial_consultation: bool
    techniques: str
    created_at: datetime
    updated_at: datetime
    trashed_at: datetime | None

    @property
    def held(self) -> bool:
        """Counts in the number of sessions held."""
        return self.attendance in HELD and not self.initial_consultation


@dataclass(frozen=True, slots=True)
class SessionDraft:
    """What is known when a session is entered. Defaults come from the service that opens it."""

    starts_at: datetime
    zone: str
    minutes: int = 50
    ends_at: datetime | None = None
    modality: Modality = Modality.IN_PERSON
    platform: str = ""
    place: str = ""
    participants: str = ""
    attendance: Attendance = Attendance.ATTENDED
    attendance_reason: str = ""
    initial_consultation: bool = False
    techniques: str = ""
    appointment_id: AppointmentId | None = None


@dataclass(frozen=True, slots=True)
class SessionLine:
    """One row of a client's list of sessions. `number` is None for sessions that do not count."""

    id: SessionId
    number: int | None
    starts_at: datetime
    zone: str
    minutes: int
    modality: Modality
    attendance: Attendance
    note_state: str
    first_words: str


class AppointmentStatus(StrEnum):
    """Life of an appointment."""

    PLANNED = "planned"
    HELD = "held"
    CANCELLED = "cancelled"
    MOVED = "moved"


class CancelledBy(StrEnum):
    """Who called an appointment off; at short notice is the client too."""

    CLIENT = "client"
    CLIENT_LATE = "client_late"
    THERAPIST = "therapist"


@dataclass(frozen=True, slots=True)
class Appointment:
    """A planned meeting. A row of table `appointment`; times as in Session.

    `series` is shared by those planned together. `note` holds the reason once it is cancelled.
    """

    id: AppointmentId
    uuid: str
    client_id: ClientId
    episode_id: EpisodeId | None
    starts_at: datetime
    zone: str
    minutes: int
    modality: Modality
    platform: str
    place: str
    status: AppointmentStatus
    series: str
    note: str
    cancelled_at: datetime | None = None
    cancelled_by: CancelledBy | None = None
