# SPDX-License-Identifier: Apache-2.0
"""The day at a glance: sessions and appointments around now, and what needs attention."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from desktop.domain.episode import Service
from desktop.domain.formats import date_short
from desktop.domain.i18n import QT_TRANSLATE_NOOP, Language, Translate
from desktop.domain.ids import AppointmentId, ClientId, EpisodeId, SessionId
from desktop.domain.session import Modality

CONTEXT = "Today"
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
    `planned_sessions` is the episode's plan ("3 of 5"), None when open-ended.
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


class AttentionKind(StrEnum):
    """What asks for attention, most pressing first."""

    RISK_OPEN = "risk_open"
    BACKUP_NEVER = "backup_never"
    BACKUP_OLD = "backup_old"
    NOTE_MISSING = "note_missing"
    DRAFT_UNSIGNED = "draft_unsigned"


ATTENTION_TEXTS: dict[AttentionKind, str] = {
    AttentionKind.RISK_OPEN: QT_TRANSLATE_NOOP("Today", "Risk to follow up since {date}"),
    AttentionKind.BACKUP_NEVER: QT_TRANSLATE_NOOP("Today", "There is no backup yet"),
    AttentionKind.BACKUP_OLD: QT_TRANSLATE_NOOP("Today", "Last backup {date}"),
    AttentionKind.NOTE_MISSING: QT_TRANSLATE_NOOP("Today", "No note for the session of {date}"),
    AttentionKind.DRAFT_UNSIGNED: QT_TRANSLATE_NOOP("Today", "Draft not signed, session of {date}"),
}


@dataclass(frozen=True, slots=True)
class AttentionItem:
    """One thing to look at. `on` is the local date it dates from; no clinical text."""

    kind: AttentionKind
    on: date | None = None
    client_id: ClientId | None = None
    client_name: str = ""
    session_id: SessionId | None = None

    def sentence(self, translate: Translate, language: Language) -> str:
        """What to say about it, in the language of `translate`; the client stands beside it."""
        on = date_short(self.on, language) if self.on else ""
        return translate(CONTEXT, ATTENTION_TEXTS[self.kind]).format(date=on)


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
    """Rows of the day and of the next one by time; at most five items of `attention_total`."""

    day: date
    rows: tuple[TodayRow, ...]
    tomorrow: tuple[TodayRow, ...]
    attention: tuple[AttentionItem, ...]
    attention_total: int
    backup: BackupState
