# SPDX-License-Identifier: Apache-2.0
"""The day at a glance: sessions and appointments around now, and what needs attention."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from desktop.domain.attention import AttentionItem
from desktop.domain.episode import Service
from desktop.domain.ids import AppointmentId, ClientId, EpisodeId, SessionId
from desktop.domain.session import Attendance, Modality

ATTENTION_SHOWN = 5
BACKUP_DAYS = 7
"""A backup older than this many days needs attention."""


class TodayState(StrEnum):
    """Where a row of the day stands. NO_NOTE: over, and nothing has been written yet."""

    DONE = "done"
    NO_NOTE = "no_note"
    ABSENT = "absent"
    NOW = "now"
    NEXT = "next"


@dataclass(frozen=True, slots=True)
class TodayRow:
    """A session, or an appointment that has no session yet. Times are aware UTC.

    `number` is the session's number, or the one it would get; None when it does not count.
    `planned_sessions` is the episode's plan ("3 of 5"), None when open-ended. `attendance` is what
    became of a session, None where there is none yet.
    """

    starts_at: datetime
    ends_at: datetime
    zone: str
    client_id: ClientId
    client_name: str
    episode_id: EpisodeId | None
    service: Service | None
    number: int | None
    planned_sessions: int | None
    modality: Modality
    platform: str
    place: str
    state: TodayState
    session_id: SessionId | None
    appointment_id: AppointmentId | None
    written: bool = False
    signed_at: datetime | None = None
    attendance: Attendance | None = None


@dataclass(frozen=True, slots=True)
class BackupState:
    """The newest backup; `days` since it was made, None when there is none."""

    made_at: datetime | None
    verified_at: datetime | None
    days: int | None
    same_disk: bool

    @property
    def stale(self) -> bool:
        """None at all, or too old."""
        return self.days is None or self.days > BACKUP_DAYS


@dataclass(frozen=True, slots=True)
class Today:
    """Rows of the day and the next one by time; what waits in groups, `attention_total` singly."""

    day: date
    rows: tuple[TodayRow, ...]
    tomorrow: tuple[TodayRow, ...]
    attention: tuple[AttentionItem, ...]
    attention_total: int
    backup: BackupState
