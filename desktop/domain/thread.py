# SPDX-License-Identifier: Apache-2.0
"""What stays open with a client from session to session until it is closed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from desktop.domain.ids import ClientId, SessionId, ThreadId


@dataclass(frozen=True, slots=True)
class OpenThread:
    """One thread. A row of table `open_thread`; `closed_on` None while it is open."""

    id: ThreadId
    uuid: str
    client_id: ClientId
    session_id: SessionId | None
    body: str
    opened_on: date
    closed_on: date | None
    closed_in_session_id: SessionId | None
    outcome: str
    created_at: datetime
    updated_at: datetime
    trashed_at: datetime | None

    @property
    def open(self) -> bool:
        """Not closed yet."""
        return self.closed_on is None
