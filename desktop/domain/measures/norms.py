# SPDX-License-Identifier: Apache-2.0
"""Which threshold and cut-off apply: the newest entered norm, else the sourced one."""

from __future__ import annotations

from collections.abc import Sequence
from math import isfinite
from typing import Protocol

from desktop.domain.ids import MeasureId
from desktop.domain.measures.model import (
    Cutoff,
    LocalText,
    Mark,
    Measure,
    Source,
    Threshold,
    ThresholdKind,
)
from desktop.domain.measures.statistics import rci, z_for
from desktop.domain.problems import Problem
from desktop.domain.problems.measures import (
    NORM_FIGURE_WRONG,
    NORM_NEEDS_CITATION,
    NORM_NEEDS_FIGURE,
)


class NormLike(Protocol):
    """What the engine needs of a norm: a stored Norm and a NormDraft both have it."""

    @property
    def measure_id(self) -> MeasureId:
        """The measure it is for."""

    @property
    def population(self) -> str:
        """Whom it was found in."""

    @property
    def sd(self) -> float | None:
        """Standard deviation, raw points."""

    @property
    def reliability(self) -> float | None:
        """Reliability, between 0 and 1."""

    @property
    def confidence(self) -> float:
        """Two-sided confidence level."""

    @property
    def threshold(self) -> float | None:
        """Smallest reliable change, raw points."""

    @property
    def cutoff(self) -> float | None:
        """Cut-off, raw points."""

    @property
    def citation(self) -> str:
        """Where it was published."""


def check_norm(measure: Measure, norm: NormLike) -> None:
    """Refuse a norm without citation, without a figure, or with an impossible one."""
    if not norm.citation.strip():
        raise Problem(NORM_NEEDS_CITATION)
    both = norm.sd is not None and norm.reliability is not None
    if (norm.sd is None) != (norm.reliability is None):
        raise Problem(NORM_NEEDS_FIGURE)
    if not both and norm.threshold is None and norm.cutoff is None:
        raise Problem(NORM_NEEDS_FIGURE)
    if not _possible(measure, norm):
        raise Problem(NORM_FIGURE_WRONG)


def _possible(measure: Measure, norm: NormLike) -> bool:
    positive = [value for value in (norm.sd, norm.threshold) if value is not None]
    if not all(isfinite(value) and value > 0 for value in positive):
        return False
    if norm.reliability is not None and not 0 < norm.reliability < 1:
        return False
    high = float("inf") if measure.high is None else measure.high
    if norm.cutoff is not None and not (measure.low <= norm.cutoff <= high):
        return False
    return 0 < norm.confidence < 1


def threshold_for(measure: Measure, norms: Sequence[NormLike] = ()) -> Threshold | None:
    """The newest entered threshold (`norms` oldest first), else the measure's own first one."""
    for norm in reversed(norms):
        if norm.measure_id == measure.id and (found := _threshold(norm)):
            return found
    return measure.thresholds[0] if measure.thresholds else None


def cutoff_for(measure: Measure, norms: Sequence[NormLike] = ()) -> Cutoff | None:
    """The newest entered cut-off, else the measure's own first one."""
    for norm in reversed(norms):
        if norm.measure_id == measure.id and norm.cutoff is not None:
            return Cutoff(norm.cutoff, _source(norm))
    return measure.cutoffs[0] if measure.cutoffs else None


def _threshold(norm: NormLike) -> Threshold | None:
    if norm.threshold is not None:
        return Threshold(
            norm.threshold, True, ThresholdKind.RELIABLE, norm.confidence, _source(norm)
        )
    if norm.sd is None or norm.reliability is None:
        return None
    index = rci(norm.sd, norm.reliability, z_for(norm.confidence))
    return Threshold(index, False, ThresholdKind.RELIABLE, norm.confidence, _source(norm))


def _source(norm: NormLike) -> Source:
    population = LocalText(norm.population, norm.population)
    return Source(norm.citation, Mark.ENTERED, population)
