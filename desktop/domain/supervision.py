# SPDX-License-Identifier: Apache-2.0
"""Questions for supervision, and what came of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from desktop.domain.ids import ClientId, SessionId, SupervisionItemId


class SupervisionFilter(StrEnum):
    """What of the list is shown."""

    OPEN = "open"
    DISCUSSED = "discussed"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class SupervisionItem:
    """One question. A row of table `supervision_item`; `discussed_on` None while it is open."""

    id: SupervisionItemId
    uuid: str
    client_id: ClientId | None
    session_id: SessionId | None
    question: str
    outcome: str
    discussed_on: date | None
    created_at: datetime
    updated_at: datetime
    trashed_at: datetime | None

    @property
    def open(self) -> bool:
        """Not discussed yet."""
        return self.discussed_on is None


@dataclass(frozen=True, slots=True)
class SupervisionLine:
    """A question with the name and the code of its client, "" for none."""

    item: SupervisionItem
    client_name: str
    client_code: str


@dataclass(frozen=True, slots=True)
class SupervisionDraft:
    """What a therapist types about a question."""

    question: str
    client_id: ClientId | None = None
    session_id: SessionId | None = None
    outcome: str = ""
    discussed_on: date | None = None
