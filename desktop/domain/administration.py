# SPDX-License-Identifier: Apache-2.0
"""One filled-in measure, and what is known of its risk items."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from desktop.domain.ids import AdministrationId, ClientId, EpisodeId, MeasureId, NormId, SessionId


class Informant(StrEnum):
    """Who filled it in."""

    CLIENT = "client"
    PARENT = "parent"
    TEACHER = "teacher"
    THERAPIST = "therapist"
    OTHER = "other"


class AnswerSource(StrEnum):
    """How the answers reached the vault."""

    PAPER = "paper"
    SCREEN = "screen"
    TOTAL_ONLY = "total_only"
    IMPORTED = "imported"


class RiskState(StrEnum):
    """What an administration says about risk. UNKNOWN is asked about, never read as none.

    NOT_APPLICABLE: the measure has no risk item. NONE: every risk item was answered zero.
    """

    NOT_APPLICABLE = "not_applicable"
    NONE = "none"
    POSITIVE = "positive"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Administration:
    """A row of table `administration`.

    `answers` has one entry per item (None: not answered), or is empty for a total alone. `total`
    is raw, None while incomplete. `time_point` is the label of an imported series ("2"), else "".
    `historic`: imported or backdated; listed, but opens no prompt.
    """

    id: AdministrationId
    uuid: str
    client_id: ClientId
    episode_id: EpisodeId | None
    session_id: SessionId | None
    measure_id: MeasureId
    measure_version: int
    filled_on: date
    time_point: str
    informant: Informant
    source: AnswerSource
    answers: tuple[int | None, ...]
    total: float | None
    complete: bool
    risk: RiskState
    historic: bool
    note: str
    created_at: datetime
    trashed_at: datetime | None


@dataclass(frozen=True, slots=True)
class AdministrationDraft:
    """What is entered: either `answers` (one per item) or `total_only` (raw total)."""

    measure_id: MeasureId
    filled_on: date
    answers: tuple[int | None, ...] = ()
    total_only: float | None = None
    informant: Informant = Informant.CLIENT
    source: AnswerSource = AnswerSource.PAPER
    session_id: SessionId | None = None
    time_point: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Norm:
    """A change threshold or cut-off the therapist entered, with the citation it comes from.

    Either `threshold` (smallest reliable change, raw points) or `sd` with `reliability`
    (0 < r < 1) and `confidence` (two-sided, 0.95 by default), from which it is computed.
    """

    id: NormId
    uuid: str
    measure_id: MeasureId
    population: str
    sd: float | None
    reliability: float | None
    confidence: float
    threshold: float | None
    cutoff: float | None
    citation: str
    entered_on: date


@dataclass(frozen=True, slots=True)
class NormDraft:
    """What a therapist types to add a norm; the citation is mandatory."""

    measure_id: MeasureId
    population: str
    citation: str
    sd: float | None = None
    reliability: float | None = None
    confidence: float = 0.95
    threshold: float | None = None
    cutoff: float | None = None
