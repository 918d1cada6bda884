# SPDX-License-Identifier: Apache-2.0
"""Figures over many clients: counts of verdicts, and the NHS Talking Therapies rule."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from desktop.domain.measures.change import Verdict, change
from desktop.domain.measures.model import Measure
from desktop.domain.measures.norms import NormLike


@dataclass(frozen=True, slots=True)
class Counts:
    """Verdicts of the clients who have both scores, `of` all clients looked at."""

    improved: int
    unchanged: int
    deteriorated: int
    of: int

    @property
    def n(self) -> int:
        """Clients with both scores and a verdict."""
        return self.improved + self.unchanged + self.deteriorated


def count_changes(
    measure: Measure,
    pairs: Iterable[tuple[float | None, float | None]],
    norms: Sequence[NormLike] = (),
) -> Counts:
    """Judge (first, last) raw totals; a pair with a missing score counts only in `of`."""
    every = list(pairs)
    verdicts = [
        change(measure, pre, post, norms).verdict
        for pre, post in every
        if pre is not None and post is not None
    ]
    return Counts(
        verdicts.count(Verdict.IMPROVED),
        verdicts.count(Verdict.UNCHANGED),
        verdicts.count(Verdict.DETERIORATED),
        len(every),
    )


def classify(improvements: Iterable[float], index: float) -> Counts:
    """Count changes (improvement positive) that exceed an RCI, either way."""
    values = list(improvements)
    improved = sum(1 for value in values if value > index)
    worse = sum(1 for value in values if value < -index)
    return Counts(improved, len(values) - improved - worse, worse, len(values))


@dataclass(frozen=True, slots=True)
class TalkingTherapies:
    """The rule's results for one client; its thresholds are sourced, their combination is not."""

    caseness_start: bool
    recovered: bool
    reliable_improvement: bool
    reliable_recovery: bool
    reliable_deterioration: bool


def talking_therapies(phq9: tuple[int, int], gad7: tuple[int, int]) -> TalkingTherapies:
    """NHS Talking Therapies: caseness PHQ-9 ≥ 10 or GAD-7 ≥ 8, reliable change 6 and 4."""
    falls = (phq9[0] - phq9[1] >= 6, gad7[0] - gad7[1] >= 4)
    rises = (phq9[1] - phq9[0] >= 6, gad7[1] - gad7[0] >= 4)
    case = phq9[0] >= 10 or gad7[0] >= 8
    recovered = case and phq9[1] < 10 and gad7[1] < 8
    improved = any(falls) and not any(rises)
    return TalkingTherapies(
        case, recovered, improved, recovered and improved, any(rises) and not any(falls)
    )
