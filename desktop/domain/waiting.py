# SPDX-License-Identifier: Apache-2.0
"""Who waits for a first appointment: calls that were noted, and clients of that status."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from desktop.domain.episode import Service
from desktop.domain.ids import ClientId, EnquiryId


@dataclass(frozen=True, slots=True)
class WaitingPerson:
    """Either an enquiry or a client of status waiting; `since` is aware UTC."""

    name: str
    since: datetime
    service: Service | None
    preferred_times: str
    concern: str
    enquiry_id: EnquiryId | None = None
    client_id: ClientId | None = None

    @property
    def key(self) -> str:
        """The same after reading again."""
        return f"e{self.enquiry_id}" if self.enquiry_id else f"c{self.client_id}"
