# SPDX-License-Identifier: Apache-2.0
"""Tasks: what the client does between sessions, and what the therapist must not forget."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from desktop.domain.ids import ClientId, SessionId, TaskId

DIFFICULTY = (0, 10)
"""From no effort at all to hardly possible, as the client says."""


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

    @property
    def open(self) -> bool:
        """Not done yet."""
        return self.done_on is None

    @property
    def outcome(self) -> TaskOutcome:
        """What became of it so far."""
        return TaskOutcome(self.done_on, self.result, self.difficulty)


@dataclass(frozen=True, slots=True)
class TaskDraft:
    """What a therapist types into the form of a task."""

    doer: Doer
    what: str
    client_id: ClientId | None = None
    why: str = ""
    how_often: str = ""
    due_on: date | None = None
    session_id: SessionId | None = None


@dataclass(frozen=True, slots=True)
class TaskOutcome:
    """What became of a task; `done_on` None while it is open."""

    done_on: date | None = None
    result: str = ""
    difficulty: int | None = None


@dataclass(frozen=True, slots=True)
class OwnTask:
    """A task of the therapist with the name of the client it is about, "" for none."""

    task: Task
    client_name: str
