# SPDX-License-Identifier: Apache-2.0
"""The facts of an instrument as short texts, each figure with its source."""

from __future__ import annotations

from desktop.domain.administration import Norm
from desktop.domain.formats import decimal, percent
from desktop.domain.i18n import QT_TRANSLATE_NOOP
from desktop.domain.measures.model import Cutoff, Measure, Source, Threshold, ThresholdKind
from desktop.ui.base.desk import Desk

_CONTEXT = "MeasureFacts"
_ITEMS = QT_TRANSLATE_NOOP("MeasureFacts", "{count} items, answers {low} to {high}")
_TOTAL = QT_TRANSLATE_NOOP("MeasureFacts", "Total only")
_RANGE = QT_TRANSLATE_NOOP("MeasureFacts", "{low} to {high}")
_PERCENT = QT_TRANSLATE_NOOP("MeasureFacts", "{low} to {high}, shown as 0 to 100")
_OPEN = QT_TRANSLATE_NOOP("MeasureFacts", "not known: it depends on the version of the scale")
_WORSE = QT_TRANSLATE_NOOP("MeasureFacts", "higher is worse")
_BETTER = QT_TRANSLATE_NOOP("MeasureFacts", "higher is better")
_RISK = QT_TRANSLATE_NOOP("MeasureFacts", "Item {item}, from {value}")
_POINTS = QT_TRANSLATE_NOOP("MeasureFacts", "Clinical cut-off {points}")
_RELIABLE = QT_TRANSLATE_NOOP("MeasureFacts", "Reliable change from {points} points")
_BEYOND = QT_TRANSLATE_NOOP("MeasureFacts", "Reliable change beyond {points} points")
_IMPORTANT = QT_TRANSLATE_NOOP("MeasureFacts", "Published change of {points} points")
_WHOM = QT_TRANSLATE_NOOP("MeasureFacts", "{population} · {citation}")
_CUTOFF = QT_TRANSLATE_NOOP("MeasureFacts", "cut-off {cutoff}")
_THRESHOLD = QT_TRANSLATE_NOOP("MeasureFacts", "change {points}")
_SD = QT_TRANSLATE_NOOP("MeasureFacts", "SD {sd}, reliability {reliability}, {confidence}")


def say(desk: Desk, source: str, **holes: object) -> str:
    """A text of this module."""
    return desk.translate(_CONTEXT, source).format(**holes)


def items_text(desk: Desk, measure: Measure) -> str:
    """How many items, and their answers."""
    if not measure.item_count:
        return say(desk, _TOTAL)
    low, high = measure.answer_low, measure.answer_high
    return say(desk, _ITEMS, count=measure.item_count, low=low, high=high)


def range_text(desk: Desk, measure: Measure) -> str:
    """The range of scores and which end is worse."""
    source = _OPEN if measure.high is None else _PERCENT if measure.percent_factor else _RANGE
    shown = say(desk, source, low=measure.low, high=measure.high)
    return f"{shown}; {say(desk, _WORSE if measure.higher_is_worse else _BETTER)}"


def risk_text(desk: Desk, measure: Measure) -> str:
    """Which answers ask for follow-up."""
    parts = [say(desk, _RISK, item=one.item, value=one.positive_from) for one in measure.risk_items]
    return ", ".join(parts)


def figure(desk: Desk, measure: Measure, raw: float) -> str:
    """A raw figure as it is read."""
    return decimal(round(measure.reported(raw), 2), desk.language)


def source_text(desk: Desk, source: Source) -> str:
    """Whom it was found in, where and by whom."""
    population = source.population.of(desk.language)
    country = source.country.of(desk.language) if source.country else ""
    whom = ", ".join(part for part in (country, population) if part)
    return say(desk, _WHOM, population=whom, citation=source.citation)


def cutoff_line(desk: Desk, measure: Measure, cutoff: Cutoff) -> tuple[str, str]:
    """A cut-off and its source."""
    value = say(desk, _POINTS, points=figure(desk, measure, cutoff.raw))
    return value, source_text(desk, cutoff.source)


def threshold_line(desk: Desk, measure: Measure, threshold: Threshold) -> tuple[str, str]:
    """A change threshold and its source."""
    source = _RELIABLE if threshold.inclusive else _BEYOND
    if threshold.kind is ThresholdKind.IMPORTANT:
        source = _IMPORTANT
    value = say(desk, source, points=figure(desk, measure, threshold.raw))
    return value, source_text(desk, threshold.source)


def norm_line(desk: Desk, measure: Measure, norm: Norm) -> tuple[str, str]:
    """The figures of an entered norm, and its source."""
    parts = []
    if norm.threshold is not None:
        parts.append(say(desk, _THRESHOLD, points=figure(desk, measure, norm.threshold)))
    if norm.sd is not None and norm.reliability is not None:
        sd, level = figure(desk, measure, norm.sd), percent(norm.confidence, desk.language)
        reliability = decimal(norm.reliability, desk.language)
        parts.append(say(desk, _SD, sd=sd, reliability=reliability, confidence=level))
    if norm.cutoff is not None:
        parts.append(say(desk, _CUTOFF, cutoff=figure(desk, measure, norm.cutoff)))
    whom = " · ".join(part for part in (norm.population, norm.citation) if part)
    return "; ".join(parts), whom
