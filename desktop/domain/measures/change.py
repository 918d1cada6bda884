# SPDX-License-Identifier: Apache-2.0
"""What happened between two totals of one client: direction, reliable or not, cut-off crossed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from desktop.domain.measures.model import Cutoff, Measure, Source, Threshold, ThresholdKind
from desktop.domain.measures.norms import NormLike, cutoff_for, threshold_for


class Movement(StrEnum):
    """Where the number went."""

    UP = "up"
    DOWN = "down"
    SAME = "same"


class Verdict(StrEnum):
    """What a change amounts to against a threshold."""

    IMPROVED = "improved"
    UNCHANGED = "unchanged"
    DETERIORATED = "deteriorated"


class Category(StrEnum):
    """Jacobson and Truax's categories, and harm."""

    RECOVERED = "recovered"
    IMPROVED = "improved"
    UNCHANGED = "unchanged"
    DETERIORATED = "deteriorated"
    HARMED = "harmed"


@dataclass(frozen=True, slots=True)
class Change:
    """`pre` and `post` are raw totals; `difference` is post − pre in reported points.

    `towards` is the plain direction (improved, worse, same), whatever its size. `verdict` is
    against `threshold`; both None where no threshold is known; `clinical_*` are None without a
    cut-off.
    """

    measure: Measure
    pre: float
    post: float
    difference: float
    movement: Movement
    towards: Verdict
    threshold: Threshold | None
    verdict: Verdict | None
    cutoff: Cutoff | None
    clinical_before: bool | None
    clinical_after: bool | None

    @property
    def reliable(self) -> Verdict | None:
        """The verdict where the threshold is one of reliable change; None otherwise."""
        kind = self.threshold.kind if self.threshold else None
        return self.verdict if kind is ThresholdKind.RELIABLE else None

    @property
    def crossed_cutoff(self) -> bool | None:
        """From the clinical range out of it; None where no cut-off is known."""
        if self.clinical_before is None:
            return None
        return bool(self.clinical_before and not self.clinical_after)

    @property
    def category(self) -> Category | None:
        """Recovered only when the cut-off was crossed by a reliable improvement."""
        if self.reliable is None:
            return None
        if self.reliable is Verdict.IMPROVED and self.crossed_cutoff:
            return Category.RECOVERED
        entered = self.clinical_before is False and self.clinical_after
        if self.reliable is Verdict.DETERIORATED and entered:
            return Category.HARMED
        return Category(self.reliable.value)

    @property
    def sources(self) -> tuple[Source, ...]:
        """Where the threshold and the cut-off come from, each once."""
        found = [part.source for part in (self.threshold, self.cutoff) if part]
        return tuple(dict.fromkeys(found))


def change(measure: Measure, pre: float, post: float, norms: Sequence[NormLike] = ()) -> Change:
    """Compare two raw totals of `measure`; a norm the therapist entered goes before ours."""
    threshold, cutoff = threshold_for(measure, norms), cutoff_for(measure, norms)
    towards = _towards(measure, post - pre)
    return Change(
        measure=measure,
        pre=pre,
        post=post,
        difference=measure.reported(post - pre),
        movement=_movement(post - pre),
        towards=towards,
        threshold=threshold,
        verdict=judge(towards, post - pre, threshold) if threshold else None,
        cutoff=cutoff,
        clinical_before=is_clinical(measure, pre, cutoff) if cutoff else None,
        clinical_after=is_clinical(measure, post, cutoff) if cutoff else None,
    )


def judge(towards: Verdict, difference: float, threshold: Threshold) -> Verdict:
    """The direction, if the change is large enough to count."""
    return towards if threshold.reached(difference) else Verdict.UNCHANGED


def is_clinical(measure: Measure, total: float, cutoff: Cutoff) -> bool:
    """Whether a raw total lies at the cut-off or on its worse side."""
    return total >= cutoff.raw if measure.higher_is_worse else total <= cutoff.raw


def corridor(measure: Measure, baseline: int, threshold: Threshold) -> tuple[int, int]:
    """Lowest and highest raw total that is no change from `baseline`, both inclusive."""
    steps = 0
    while not threshold.reached(steps + 1) and steps < 1_000:
        steps += 1
    low = max(measure.low, baseline - steps)
    return low, baseline + steps if measure.high is None else min(measure.high, baseline + steps)


def _movement(difference: float) -> Movement:
    if difference == 0:
        return Movement.SAME
    return Movement.UP if difference > 0 else Movement.DOWN


def _towards(measure: Measure, difference: float) -> Verdict:
    if difference == 0:
        return Verdict.UNCHANGED
    worse = (difference > 0) == measure.higher_is_worse
    return Verdict.DETERIORATED if worse else Verdict.IMPROVED
