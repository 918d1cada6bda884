# SPDX-License-Identifier: Apache-2.0
"""Scoring: answers or a total in, a Score or an Incomplete out; never a number for half a form.

None of the instruments has a sourced rule for missing answers, so nothing is ever prorated.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.domain.administration import RiskState
from desktop.domain.measures.model import Band, Measure, Scale, SymptomRule
from desktop.domain.problems import Problem
from desktop.domain.problems.measures import (
    ANSWER_COUNT,
    ANSWER_NOT_A_NUMBER,
    ANSWER_OUT_OF_RANGE,
    ITEMS_NOT_KNOWN,
    NO_PERCENT,
    PERCENT_NOT_POSSIBLE,
    TOTAL_NOT_WHOLE,
    TOTAL_OUT_OF_RANGE,
)

ENTRY_LIMIT = 999
"""Largest total accepted where no maximum is sourced: a guard against slips, not a fact."""


@dataclass(frozen=True, slots=True)
class Symptoms:
    """Symptoms counted: core, other, and the provisional patterns that fit (by id)."""

    core: int
    other: int
    syndromes: tuple[tuple[str, bool], ...]


@dataclass(frozen=True, slots=True)
class Score:
    """A complete result. `total` is raw; `reported` is what people read (percent for WHO-5).

    `risk_items`: numbers of risk items answered at or above their threshold.
    """

    measure: Measure
    total: int
    band: Band | None
    subscales: tuple[tuple[str, int], ...]
    symptoms: Symptoms | None
    risk: RiskState
    risk_items: tuple[int, ...]

    @property
    def reported(self) -> int:
        """The total as it is read."""
        return self.total * self.measure.factor


@dataclass(frozen=True, slots=True)
class Incomplete:
    """Some items are unanswered: no total. `missing` holds their numbers, from 1."""

    measure: Measure
    missing: tuple[int, ...]
    risk: RiskState
    risk_items: tuple[int, ...]

    @property
    def answered(self) -> int:
        """How many items have an answer."""
        return self.measure.item_count - len(self.missing)


def score(measure: Measure, answers: Sequence[int | None]) -> Score | Incomplete:
    """Score one form, one entry per item in printed order, None where unanswered."""
    checked = _checked(measure, answers)
    risk, risk_items = risk_of(measure, checked)
    missing = tuple(item for item, value in enumerate(checked, start=1) if value is None)
    if missing:
        return Incomplete(measure, missing, risk, risk_items)
    values = _keyed(measure, [value for value in checked if value is not None])
    total = sum(values)
    return Score(
        measure,
        total,
        band_of(measure, total),
        tuple((part.id, sum(values[i - 1] for i in part.items)) for part in measure.subscales),
        _symptoms(measure.symptoms, values) if measure.symptoms else None,
        risk,
        risk_items,
    )


def score_total(measure: Measure, total: float, scale: Scale = Scale.RAW) -> Score:
    """A total read from a sheet; its risk items stay unknown, never none."""
    raw = checked_total(measure, total, scale)
    risk = RiskState.UNKNOWN if measure.risk_items else RiskState.NOT_APPLICABLE
    return Score(measure, raw, band_of(measure, raw), (), None, risk, ())


def checked_total(measure: Measure, total: float, scale: Scale = Scale.RAW) -> int:
    """The raw total, or a Problem naming what is allowed."""
    high = ENTRY_LIMIT if measure.high is None else measure.high
    if scale is Scale.PERCENT:
        return _from_percent(measure, total, high)
    if not measure.low <= total <= high:
        raise Problem(TOTAL_OUT_OF_RANGE, measure=measure.title, low=measure.low, high=high)
    if total != int(total):
        raise Problem(TOTAL_NOT_WHOLE, measure=measure.title, low=measure.low, high=high)
    return int(total)


def _from_percent(measure: Measure, percent: float, high: int) -> int:
    factor = measure.percent_factor
    if factor is None:
        raise Problem(NO_PERCENT, measure=measure.title, low=measure.low, high=high)
    if not 0 <= percent <= 100 or percent % factor:
        raise Problem(
            PERCENT_NOT_POSSIBLE, measure=measure.title, step=factor, low=measure.low, high=high
        )
    return int(percent) // factor


def band_of(measure: Measure, total: float) -> Band | None:
    """The band a raw total falls in; None where the instrument has no bands."""
    return next((band for band in measure.bands if band.low <= total <= band.high), None)


def risk_of(measure: Measure, answers: Sequence[int | None]) -> tuple[RiskState, tuple[int, ...]]:
    """What the risk items say, and the numbers of the positive ones. No answers: unknown."""
    if not measure.risk_items:
        return RiskState.NOT_APPLICABLE, ()
    if len(answers) != measure.item_count:
        return RiskState.UNKNOWN, ()
    given = [(risk, answers[risk.item - 1]) for risk in measure.risk_items]
    positive = tuple(
        risk.item for risk, value in given if value is not None and value >= risk.positive_from
    )
    if positive:
        return RiskState.POSITIVE, positive
    unknown = any(value is None for _, value in given)
    return (RiskState.UNKNOWN if unknown else RiskState.NONE), ()


def _checked(measure: Measure, answers: Sequence[int | None]) -> tuple[int | None, ...]:
    if measure.item_count == 0:
        raise Problem(ITEMS_NOT_KNOWN, measure=measure.title)
    if len(answers) != measure.item_count:
        raise Problem(
            ANSWER_COUNT, measure=measure.title, expected=measure.item_count, given=len(answers)
        )
    return tuple(_answer(measure, item, value) for item, value in enumerate(answers, start=1))


def _answer(measure: Measure, item: int, value: object) -> int | None:
    if value is None:
        return None
    low, high = measure.answer_low, measure.answer_high
    if isinstance(value, bool) or not isinstance(value, int):
        raise Problem(ANSWER_NOT_A_NUMBER, item=item, low=low, high=high)
    if not low <= value <= high:
        raise Problem(ANSWER_OUT_OF_RANGE, item=item, low=low, high=high)
    return value


def _keyed(measure: Measure, values: Sequence[int]) -> list[int]:
    turn = measure.answer_low + measure.answer_high
    return [
        turn - value if item in measure.reverse else value
        for item, value in enumerate(values, start=1)
    ]


def _symptoms(rule: SymptomRule, values: Sequence[int]) -> Symptoms:
    exceptions = dict(rule.exceptions)
    present = {
        item
        for item, value in enumerate(values, start=1)
        if value >= exceptions.get(item, rule.present_from)
    }
    core = len(present & set(rule.core))
    fits = tuple(
        (s.id, core >= s.core_at_least and s.total_at_least <= len(present) <= s.total_at_most)
        for s in rule.syndromes
    )
    return Symptoms(core, len(present) - core, fits)
