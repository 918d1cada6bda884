# SPDX-License-Identifier: Apache-2.0
"""What writing a note gives back, and the list of notes still to be signed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from desktop.domain.changed import Changed
from desktop.domain.ids import ClientId, NoteId, SessionId


@dataclass(frozen=True, slots=True)
class Saved:
    """A draft that is on the disk since `at` (aware UTC)."""

    at: datetime
    changed: Changed


@dataclass(frozen=True, slots=True)
class UnsignedNote:
    """One narrow row of the list of drafts. Times are aware UTC."""

    note_id: NoteId
    session_id: SessionId
    client_id: ClientId
    client_name: str
    starts_at: datetime
    zone: str
    updated_at: datetime
