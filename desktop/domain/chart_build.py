# SPDX-License-Identifier: Apache-2.0
"""From a client's totals to the chart of one measure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from desktop.domain.chart import (
    ChartAxis,
    ChartFlag,
    ChartGap,
    ChartModel,
    ChartPoint,
)
from desktop.domain.chart_scale import (
    bands_of,
    corridor_of,
    cutoffs_of,
    value_range,
    value_ticks,
)
from desktop.domain.chart_time import event_places, places, time_ticks
from desktop.domain.chart_words import (
    ChartWords,
    table_of,
)
from desktop.domain.i18n import Language, Translate
from desktop.domain.measures.change import Change, change
from desktop.domain.measures.model import Measure
from desktop.domain.measures.norms import NormLike
from desktop.domain.measures.scoring import band_of
from desktop.domain.measures.words import reported_text


@dataclass(frozen=True, slots=True)
class ChartEntry:
    """One form: its raw total, or None where it was expected and not filled in (completely)."""

    on: date
    total: float | None
    session: int | None = None
    key: int = 0


@dataclass(frozen=True, slots=True)
class ChartEvent:
    """Something that happened beside the scores ("new medicine")."""

    on: date
    label: str


@dataclass(frozen=True, slots=True)
class ChartOptions:
    """What to show. `norms` are the therapist's own, oldest first."""

    axis: ChartAxis = ChartAxis.SESSION
    corridor: bool = True
    events: tuple[ChartEvent, ...] = ()
    norms: tuple[NormLike, ...] = ()


def build_chart(
    measure: Measure,
    entries: Sequence[ChartEntry],
    options: ChartOptions,
    translate: Translate,
    language: Language,
) -> ChartModel:
    """The chart of `entries` (any order) for `measure`, every text in `language`."""
    ordered = sorted(entries, key=lambda entry: (entry.on, entry.session or 0))
    xs = places([entry.on for entry in ordered], options.axis)
    words = ChartWords(measure, [entry.on for entry in ordered], translate, language)
    points, segments = _points(measure, ordered, xs, words)
    totals = [entry.total for entry in ordered if entry.total is not None]
    low, high = value_range(measure, totals)
    whole = change(measure, totals[0], totals[-1], options.norms) if len(totals) > 1 else None
    finding = _finding(whole, points, totals, words)
    return ChartModel(
        measure=measure.title,
        finding=finding,
        subtitle=words.subtitle(whole, len(totals)),
        sources=words.sources(options.norms),
        summary=words.summary(finding, len(totals)),
        empty="" if points else words.empty(),
        low=low,
        high=high,
        axis=options.axis,
        axis_label=words.axis_label(
            options.axis, numbered=any(entry.session is not None for entry in ordered)
        ),
        value_ticks=value_ticks(measure, low, high, language),
        time_ticks=time_ticks(
            [(entry.on, entry.session) for entry in ordered], xs, options.axis, language
        ),
        bands=bands_of(measure, translate, language),
        cutoffs=cutoffs_of(measure, options.norms, translate, language),
        corridor=corridor_of(measure, totals[0], options.norms, translate, language)
        if totals and options.corridor
        else None,
        points=points,
        segments=segments,
        gaps=_gaps(ordered, xs, words),
        flags=_flags(options.events, ordered, xs),
        latest=len(points) - 1 if points else None,
        table=table_of(measure, [(e.on, e.session, e.total) for e in ordered], words),
    )


def _finding(
    whole: Change | None,
    points: Sequence[ChartPoint],
    totals: Sequence[float],
    words: ChartWords,
) -> str:
    if not points:
        return words.empty()
    if whole is None:
        return words.first_score(totals[0])
    return words.finding(whole, points[0].session, points[0].on)


def _points(
    measure: Measure, ordered: Sequence[ChartEntry], xs: Sequence[float], words: ChartWords
) -> tuple[tuple[ChartPoint, ...], tuple[tuple[int, ...], ...]]:
    """The points, and the runs of them that a line joins."""
    points: list[ChartPoint] = []
    runs: list[list[int]] = [[]]
    count = sum(1 for entry in ordered if entry.total is not None)
    for entry, x in zip(ordered, xs, strict=True):
        if entry.total is None:
            runs.append([])
            continue
        runs[-1].append(len(points))
        points.append(_point(measure, entry, x, words, latest=len(points) == count - 1))
    return tuple(points), tuple(tuple(run) for run in runs if len(run) > 1)


def _point(
    measure: Measure, entry: ChartEntry, x: float, words: ChartWords, *, latest: bool
) -> ChartPoint:
    total = entry.total or 0
    band = band_of(measure, total)
    return ChartPoint(
        x=x,
        value=measure.reported(total),
        on=entry.on,
        session=entry.session,
        label=reported_text(measure, total, words.language),
        band=words.band(band),
        speech=words.point(entry.on, entry.session, total, band),
        key=entry.key,
        latest=latest,
    )


def _gaps(
    ordered: Sequence[ChartEntry], xs: Sequence[float], words: ChartWords
) -> tuple[ChartGap, ...]:
    return tuple(
        ChartGap(x, words.not_filled_in(), words.gap(entry.on, entry.session))
        for entry, x in zip(ordered, xs, strict=True)
        if entry.total is None
    )


def _flags(
    events: Sequence[ChartEvent], ordered: Sequence[ChartEntry], xs: Sequence[float]
) -> tuple[ChartFlag, ...]:
    by_date = sorted(events, key=lambda event: event.on)
    at = event_places([event.on for event in by_date], [entry.on for entry in ordered], xs)
    return tuple(ChartFlag(x, event.on, event.label) for event, x in zip(by_date, at, strict=False))
