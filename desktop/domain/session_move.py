# SPDX-License-Identifier: Apache-2.0
"""A session saved under the wrong client, moved to the right one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from desktop.domain.ids import ClientId, SessionId


@dataclass(frozen=True, slots=True)
class SessionMove:
    """One move. A row of table `session_move`, never changed; a client that is gone is None."""

    id: int
    uuid: str
    session_id: SessionId
    from_client_id: ClientId | None
    to_client_id: ClientId | None
    reason: str
    moved_at: datetime


@dataclass(frozen=True, slots=True)
class MoveOutline:
    """What goes along, in numbers, and what becomes of the appointment."""

    note: bool
    signed: bool
    forms: int
    documents: int
    ratings: int
    tasks: int
    threads: int
    appointment: bool


@dataclass(frozen=True, slots=True)
class MovedFrom:
    """Whose session it was before, and since when it is not."""

    client_id: ClientId | None
    client_name: str
    moved_at: datetime
    reason: str
