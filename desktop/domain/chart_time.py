# SPDX-License-Identifier: Apache-2.0
"""The horizontal axis of a chart: where entries and events stand, and what stands under them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from datetime import date

from desktop.domain.chart import ChartAxis, TimeTick
from desktop.domain.formats import date_short, month_name
from desktop.domain.i18n import Language

_MARGIN = 0.05


def places(days: Sequence[date], axis: ChartAxis) -> tuple[float, ...]:
    """0..1 for each day, in order. One day only, or the session axis: evenly spaced."""
    if not days:
        return ()
    span = (days[-1] - days[0]).days
    if axis is ChartAxis.SESSION or span == 0:
        return tuple((position + 0.5) / len(days) for position in range(len(days)))
    return tuple(_MARGIN + (day - days[0]).days / span * (1 - 2 * _MARGIN) for day in days)


def event_places(
    events: Sequence[date], days: Sequence[date], xs: Sequence[float]
) -> tuple[float, ...]:
    """Where events stand between entries on `days` at `xs`; none without entries."""
    return tuple(_between(event, days, xs) for event in events) if days else ()


def _between(event: date, days: Sequence[date], xs: Sequence[float]) -> float:
    after = bisect_right(days, event)
    if after == 0:
        return xs[0] / 2
    before = after - 1
    if days[before] == event:
        return xs[before]
    if after == len(days):
        return (xs[-1] + 1) / 2
    share = (event - days[before]).days / (days[after] - days[before]).days
    return xs[before] + share * (xs[after] - xs[before])


def day_month(day: date, language: Language) -> str:
    """3 Jul."""
    return f"{day.day} {month_name(day.month, language)[:3]}"


def time_ticks(
    entries: Sequence[tuple[date, int | None]],
    xs: Sequence[float],
    axis: ChartAxis,
    language: Language,
) -> tuple[TimeTick, ...]:
    """A tick for each entry: session over date, or date alone; years where there are several."""
    years = bool(entries) and entries[0][0].year != entries[-1][0].year
    ticks = []
    for position, ((day, session), x) in enumerate(zip(entries, xs, strict=True)):
        shown = date_short(day, language) if years else day_month(day, language)
        numbered = axis is ChartAxis.SESSION and session is not None
        label, sublabel = (str(session), shown) if numbered else (shown, "")
        ticks.append(TimeTick(x, label, sublabel, latest=position == len(entries) - 1))
    return tuple(ticks)
