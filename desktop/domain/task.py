# SPDX-License-Identifier: Apache-2.0
"""Tasks: what the client does between sessions, and what the therapist must not forget."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from desktop.domain.ids import ClientId, SessionId, TaskId


class Doer(StrEnum):
    """Who does a task."""

    THERAPIST = "therapist"
    CLIENT = "client"


@dataclass(frozen=True, slots=True)
class Task:
    """One task. `difficulty` 0 to 10 as the client found it; `done_on` None while it is open.

    A task of the therapist need not belong to a client.
    """

    id: TaskId
    uuid: str
    doer: Doer
    client_id: ClientId | None
    session_id: SessionId | None
    what: str
    why: str
    how_often: str
    due_on: date | None
    done_on: date | None
    result: str
    difficulty: int | None
    created_at: datetime
    updated_at: datetime
    trashed_at: datetime | None
