# SPDX-License-Identifier: Apache-2.0
"""Everything a search can find, what narrows it, and one result."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desktop.domain.ids import ClientId, SessionId


class WrittenKind(StrEnum):
    """What was written; a note is found with its addenda."""

    NOTE = "note"
    PROCESS_NOTE = "process_note"
    TRANSCRIPT = "transcript"
    GOAL = "goal"
    RISK = "risk"
    TASK = "task"
    THREAD = "thread"
    REFLECTION = "reflection"
    SUPERVISION = "supervision"


ALL_KINDS = frozenset(WrittenKind)
OWN_KINDS = frozenset({WrittenKind.PROCESS_NOTE, WrittenKind.REFLECTION, WrittenKind.SUPERVISION})
"""The therapist about the work: never shown where a client may look on."""


@dataclass(frozen=True, slots=True)
class SearchFilter:
    """One client or all, from `since` until before `until` (aware), of these kinds."""

    client: ClientId | None = None
    since: datetime | None = None
    until: datetime | None = None
    kinds: frozenset[WrittenKind] = ALL_KINDS - {WrittenKind.PROCESS_NOTE}


@dataclass(frozen=True, slots=True)
class WrittenHit:
    """One result. `record` is the note's, goal's, task's … id, or the session's for a text of it.

    `snippet` is plain text, `marks` are (start, end) of matches in it. `page` of a transcript
    counts from 0. `at` is aware UTC, "" is the zone of what belongs to no session.
    """

    kind: WrittenKind
    record: int
    client_id: ClientId | None
    client_name: str
    session_id: SessionId | None
    at: datetime
    zone: str
    snippet: str
    marks: tuple[tuple[int, int], ...]
    page: int = 0


@dataclass(frozen=True, slots=True)
class WrittenHits:
    """Results newest first; `more` when the limit cut the list (shown as "50+")."""

    hits: tuple[WrittenHit, ...]
    more: bool
