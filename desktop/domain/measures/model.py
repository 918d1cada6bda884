# SPDX-License-Identifier: Apache-2.0
"""One instrument as data. Every fact carries its source; a fact without a source is absent.

A *raw* score is the sum of the items. A *reported* score is what people read: raw, or percent
(raw × `percent_factor`) where the instrument is read in percent. Vault and engine keep raw totals.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from desktop.domain.administration import Informant
from desktop.domain.i18n import Language
from desktop.domain.ids import MeasureId


class Direction(StrEnum):
    """What a higher score means."""

    HIGHER_IS_WORSE = "higher_is_worse"
    HIGHER_IS_BETTER = "higher_is_better"


class Mark(StrEnum):
    """How a fact was checked: read in its source, read in a secondary page, or typed by hand."""

    READ = "V"
    SECONDARY = "V~"
    ENTERED = "entered"


class Scale(StrEnum):
    """The two ways a total is written."""

    RAW = "raw"
    PERCENT = "percent"


class LicenceClass(StrEnum):
    """Whether the instrument's wording may be loaded into Teduh by the therapist."""

    FREE = "free"
    FREE_WITH_SOURCE = "free_with_source"
    SCORE_ENTRY = "score_entry"


class BandLabel(StrEnum):
    """Names of severity bands; the words for each are in `words`."""

    MINIMAL = "minimal"
    MILD = "mild"
    MODERATE = "moderate"
    MODERATELY_SEVERE = "moderately_severe"
    SEVERE = "severe"
    EXTREMELY_SEVERE = "extremely_severe"


class ThresholdKind(StrEnum):
    """What a change threshold claims: beyond measurement error, or published as mattering."""

    RELIABLE = "reliable"
    IMPORTANT = "important"


@dataclass(frozen=True, slots=True)
class LocalText:
    """The same words in both languages."""

    indonesian: str
    english: str

    def of(self, language: Language) -> str:
        """The words in `language`."""
        return self.indonesian if language is Language.INDONESIAN else self.english


@dataclass(frozen=True, slots=True)
class Source:
    """Where a figure comes from and whom it was found in. `year` None: not stated."""

    citation: str
    mark: Mark
    population: LocalText
    country: LocalText | None = None
    year: int | None = None
    indonesian: bool = False


@dataclass(frozen=True, slots=True)
class Band:
    """A severity band of raw scores, both ends inclusive; `rank` 0 is the least severe."""

    label: BandLabel
    low: int
    high: int
    rank: int


@dataclass(frozen=True, slots=True)
class Cutoff:
    """Scores at `raw` or worse are in the clinical range of this population."""

    raw: float
    source: Source


@dataclass(frozen=True, slots=True)
class Threshold:
    """How large a change (in raw points) counts.

    `inclusive`: the published smallest change itself counts (6 of PHQ-9); otherwise `raw` is a
    reliable change index, which a change must exceed. `confidence` None: not stated.
    """

    raw: float
    inclusive: bool
    kind: ThresholdKind
    confidence: float | None
    source: Source

    def reached(self, amount: float) -> bool:
        """Whether a change of `amount` raw points, sign ignored, counts."""
        return abs(amount) >= self.raw if self.inclusive else abs(amount) > self.raw


@dataclass(frozen=True, slots=True)
class RiskItem:
    """An item whose answer at or above `positive_from` asks for follow-up. Items count from 1."""

    item: int
    positive_from: int


@dataclass(frozen=True, slots=True)
class Subscale:
    """A sum over some items, numbered from 1."""

    id: str
    items: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Syndrome:
    """A provisional pattern: enough core symptoms and a total number of symptoms in a range."""

    id: str
    core_at_least: int
    total_at_least: int
    total_at_most: int


@dataclass(frozen=True, slots=True)
class SymptomRule:
    """Counting items as symptoms: an answer of `present_from`, or the exception for that item."""

    core: tuple[int, ...]
    present_from: int
    exceptions: tuple[tuple[int, int], ...]
    syndromes: tuple[Syndrome, ...]


@dataclass(frozen=True, slots=True)
class Loinc:
    """LOINC codes, empty where none was found. `answer_exceptions`: (item, answer, code)."""

    panel: str = ""
    total: str = ""
    items: tuple[str, ...] = ()
    answers: tuple[str, ...] = ()
    answer_exceptions: tuple[tuple[int, int, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Measure:
    """One instrument.

    `item_count` 0: a total is all that can be entered. `topics` are our own words, empty where we
    offer none. `high` None: no sourced maximum. `sources` pairs a group of facts with its source.
    """

    id: MeasureId
    version: int
    title: str
    informant: Informant
    item_count: int
    answer_low: int
    answer_high: int
    topics: tuple[LocalText, ...]
    reverse: tuple[int, ...]
    subscales: tuple[Subscale, ...]
    direction: Direction
    low: int
    high: int | None
    percent_factor: int | None
    bands: tuple[Band, ...]
    cutoffs: tuple[Cutoff, ...]
    thresholds: tuple[Threshold, ...]
    risk_items: tuple[RiskItem, ...]
    symptoms: SymptomRule | None
    recall_days: int | None
    loinc: Loinc
    licence: LicenceClass
    notice: LocalText
    sources: tuple[tuple[str, str, Mark], ...]

    @property
    def higher_is_worse(self) -> bool:
        """Whether a higher score means more trouble."""
        return self.direction is Direction.HIGHER_IS_WORSE

    @property
    def scale(self) -> Scale:
        """How its scores are read on screen and paper."""
        return Scale.PERCENT if self.percent_factor else Scale.RAW

    @property
    def factor(self) -> int:
        """Reported points per raw point."""
        return self.percent_factor or 1

    def reported(self, raw: float) -> float:
        """A raw score or difference as people read it."""
        return raw * self.factor
