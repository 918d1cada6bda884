# SPDX-License-Identifier: Apache-2.0
"""Session notes: their exact Markdown source, versions, signing; process notes apart."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desktop.domain.ids import ClientId, NoteId, NoteVersionId, SessionId

SECTION_LIMIT = 200_000
"""Bytes of UTF-8 a note takes; a larger paste is offered as an attached transcript."""


class NoteState(StrEnum):
    """NONE is a session without a note: it is never stored."""

    NONE = "none"
    DRAFT = "draft"
    SIGNED = "signed"


class VersionReason(StrEnum):
    """Why a version was made."""

    INTERVAL = "interval"
    LEFT = "left"
    SIGNED = "signed"
    TRANSCRIPT = "transcript"


@dataclass(frozen=True, slots=True)
class Note:
    """The note of one session. A row of table `note`; `body` is exact, byte for byte.

    `signature` is the SHA-256 (hex) that chains this signed note to the one signed before it.
    """

    id: NoteId
    uuid: str
    session_id: SessionId
    client_id: ClientId
    template: str
    body: str
    state: NoteState
    signed_at: datetime | None
    signed_by: str
    signature: str
    previous_signature: str
    created_at: datetime
    updated_at: datetime


@dataclass(frozen=True, slots=True)
class ProcessNote:
    """The therapist's own note. Never in any report, export or print unless asked for alone."""

    session_id: SessionId
    uuid: str
    body: str
    updated_at: datetime


@dataclass(frozen=True, slots=True)
class NoteVersionLine:
    """One kept version, without its text."""

    id: NoteVersionId
    note_id: NoteId
    number: int
    made_at: datetime
    reason: VersionReason
    characters: int


@dataclass(frozen=True, slots=True)
class Addendum:
    """What is added to a signed note; signed and chained itself."""

    id: int
    uuid: str
    note_id: NoteId
    body: str
    signed_at: datetime
    signed_by: str
    signature: str
    previous_signature: str


@dataclass(frozen=True, slots=True)
class NoteHit:
    """One search result. `snippet` is plain text; `marks` are (start, end) of matches in it."""

    note_id: NoteId
    session_id: SessionId
    client_id: ClientId
    client_name: str
    starts_at: datetime
    zone: str
    snippet: str
    marks: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class NoteHits:
    """Results newest first; `more` when the limit cut the list (shown as "50+")."""

    hits: tuple[NoteHit, ...]
    more: bool
