# SPDX-License-Identifier: Apache-2.0
"""The trash: what can lie in it, for how long, and what is never purged from it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

DAYS_KEPT = 30


class TrashKind(StrEnum):
    """What can be moved to the trash; the value is the name of its table."""

    CLIENT = "client"
    SESSION = "session"
    GOAL = "goal"
    ADMINISTRATION = "administration"
    CONTACT = "contact"
    DOCUMENT = "document"
    TASK = "task"
    ENQUIRY = "enquiry"
    THREAD = "open_thread"
    SUPERVISION = "supervision_item"
    NOTE_TEMPLATE = "note_template"
    SNIPPET = "snippet"


class Keeps(StrEnum):
    """Why something stays in the trash until the erasure process destroys it with its reason."""

    SIGNED = "signed"
    SESSIONS = "sessions"
    RISK = "risk"
    DISCLOSED = "disclosed"


@dataclass(frozen=True, slots=True)
class TrashLine:
    """One thing in the trash.

    `name` is the client's name, the title, or the measure's id; "" for a session, which has
    `at` and `zone` instead. `on` is the day a form was filled in. `client_trashed` says that the
    client it belongs to is in the trash too.
    """

    kind: TrashKind
    id: int
    name: str
    client_id: int | None
    client_name: str
    client_code: str
    client_trashed: bool
    at: datetime | None
    zone: str
    on: date | None
    trashed_at: datetime
    keeps: Keeps | None

    @property
    def purged_at(self) -> datetime | None:
        """From when on it may be purged; None when it never is."""
        return None if self.keeps else self.trashed_at + timedelta(days=DAYS_KEPT)

    def days_left(self, now: datetime) -> int:
        """Whole days until it may be purged, 0 to 30 even where the clock was set back."""
        left = self.trashed_at + timedelta(days=DAYS_KEPT) - now
        return min(max(0, -(-left // timedelta(days=1))), DAYS_KEPT)
