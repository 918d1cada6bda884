# SPDX-License-Identifier: Apache-2.0
"""The vertical axis of a chart: range, ticks, bands, cut-off and corridor, in reported points."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil, log10

from desktop.domain.chart import ChartBand, Corridor, CutoffLine, ValueTick
from desktop.domain.formats import decimal
from desktop.domain.i18n import QT_TRANSLATE_NOOP, Language, Translate
from desktop.domain.measures.change import corridor
from desktop.domain.measures.model import Measure, ThresholdKind
from desktop.domain.measures.norms import NormLike, cutoff_for, threshold_for
from desktop.domain.measures.words import CONTEXT, band_label, capitalised

_CUTOFF = QT_TRANSLATE_NOOP("Measures", "Clinical cut-off {cutoff}")
_CORRIDOR_RELIABLE = QT_TRANSLATE_NOOP("Measures", "Corridor {low}–{high}: no reliable change")
_CORRIDOR_IMPORTANT = QT_TRANSLATE_NOOP(
    "Measures", "Corridor {low}–{high}: below the published change"
)
_TICKS = 6
_SMALLEST_TOP = 10


def value_range(measure: Measure, totals: Sequence[float]) -> tuple[float, float]:
    """The whole range of the instrument; without a sourced maximum, a round number above all."""
    low = measure.reported(measure.low)
    if measure.high is not None:
        return low, measure.reported(measure.high)
    top = max((measure.reported(total) for total in totals), default=0)
    step = nice_step(max(top, _SMALLEST_TOP) - low)
    return low, max(_SMALLEST_TOP, ceil(top / step) * step)


def nice_step(span: float) -> float:
    """1, 2 or 5 times a power of ten that gives at most six steps."""
    unit: float = 10 ** (ceil(log10(span / _TICKS)) - 1)
    return next(unit * times for times in (1, 2, 5, 10) if unit * times * _TICKS >= span)


def value_ticks(
    measure: Measure, low: float, high: float, language: Language
) -> tuple[ValueTick, ...]:
    """Where bands begin, and the top; round numbers where there are no bands."""
    if measure.bands:
        values = [measure.reported(band.low) for band in measure.bands]
    else:
        step = nice_step(high - low)
        values = [low + step * place for place in range(ceil((high - low) / step))]
    return tuple(ValueTick(value, decimal(value, language)) for value in (*values, high))


def bands_of(measure: Measure, translate: Translate, language: Language) -> tuple[ChartBand, ...]:
    """Bands that touch: each reaches up to where the next one begins."""
    tops = [band.low for band in measure.bands[1:]] + [measure.high or 0]
    return tuple(
        ChartBand(
            bottom=measure.reported(band.low),
            top=measure.reported(top),
            label=capitalised(band_label(band.label, translate)),
            range_label=_range(measure, band.low, band.high, language),
            rank=band.rank,
            ranks=len(measure.bands),
        )
        for band, top in zip(measure.bands, tops, strict=bool(measure.bands))
    )


def _range(measure: Measure, low: float, high: float, language: Language) -> str:
    ends = (decimal(measure.reported(end), language) for end in (low, high))
    return "–".join(ends)


def cutoffs_of(
    measure: Measure, norms: Sequence[NormLike], translate: Translate, language: Language
) -> tuple[CutoffLine, ...]:
    """The one cut-off in use, if any."""
    cutoff = cutoff_for(measure, norms)
    if cutoff is None:
        return ()
    value = measure.reported(cutoff.raw)
    label = translate(CONTEXT, _CUTOFF).format(cutoff=decimal(value, language))
    return (CutoffLine(value, label, worse_above=measure.higher_is_worse),)


def corridor_of(
    measure: Measure,
    baseline: float,
    norms: Sequence[NormLike],
    translate: Translate,
    language: Language,
) -> Corridor | None:
    """Scores too near the baseline to count as change; None without a threshold."""
    threshold = threshold_for(measure, norms)
    if threshold is None:
        return None
    low, high = corridor(measure, int(baseline), threshold)
    reliable = threshold.kind is ThresholdKind.RELIABLE
    source = _CORRIDOR_RELIABLE if reliable else _CORRIDOR_IMPORTANT
    ends = [decimal(measure.reported(end), language) for end in (low, high)]
    top = high + 0.5 if measure.high is None else min(high + 0.5, measure.high)
    return Corridor(
        low=measure.reported(low),
        high=measure.reported(high),
        bottom=measure.reported(max(low - 0.5, measure.low)),
        top=measure.reported(top),
        label=translate(CONTEXT, source).format(low=ends[0], high=ends[1]),
    )
