# SPDX-License-Identifier: Apache-2.0
"""The course of one skill as a chart: for the therapist alone."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.domain.chart import ChartAxis, ChartModel, ChartPoint, ChartTable, ValueTick
from desktop.domain.chart_time import places, time_ticks
from desktop.domain.formats import date_short
from desktop.domain.i18n import QT_TRANSLATE_NOOP, Language, Translate
from desktop.domain.reflection import CONTEXT, LEVELS, LevelPoint, level_words

_FINDING = QT_TRANSLATE_NOOP("Reflection", "{skill}: last {level}, {words}")
_NONE = QT_TRANSLATE_NOOP("Reflection", "{skill} has not been rated yet")
_COUNT = QT_TRANSLATE_NOOP("Reflection", "{count} sessions, only for you")
_POINT = QT_TRANSLATE_NOOP("Reflection", "{date}: {level}, {words}")
_DATE = QT_TRANSLATE_NOOP("Reflection", "Date")
_LEVEL = QT_TRANSLATE_NOOP("Reflection", "Level")


def reflection_chart(
    skill: str, points: Sequence[LevelPoint], translate: Translate, language: Language
) -> ChartModel:
    """The levels of a skill over time, oldest first."""
    days = [point.on for point in points]
    xs = places(days, ChartAxis.DATE)
    finding = translate(CONTEXT, _NONE).format(skill=skill)
    if points:
        last = points[-1].level
        finding = translate(CONTEXT, _FINDING).format(
            skill=skill, level=last, words=level_words(last, translate)
        )
    drawn = tuple(_point(points, at, xs[at], translate, language) for at in range(len(points)))
    headings = (translate(CONTEXT, _DATE), translate(CONTEXT, _LEVEL))
    return ChartModel(
        measure=skill,
        finding=finding,
        subtitle=translate(CONTEXT, _COUNT).format(count=len(points)),
        sources="",
        summary=finding,
        empty="" if points else finding,
        low=LEVELS[0] - 0.5,
        high=LEVELS[-1] + 0.5,
        axis=ChartAxis.DATE,
        axis_label=translate(CONTEXT, _DATE),
        value_ticks=tuple(ValueTick(level, str(level)) for level in LEVELS),
        time_ticks=time_ticks([(day, None) for day in days], xs, ChartAxis.DATE, language),
        points=drawn,
        segments=(tuple(range(len(points))),) if len(points) > 1 else (),
        latest=len(points) - 1 if points else None,
        table=ChartTable(
            headings, tuple((date_short(one.on, language), str(one.level)) for one in points)
        ),
    )


def _point(
    points: Sequence[LevelPoint], at: int, x: float, translate: Translate, language: Language
) -> ChartPoint:
    one = points[at]
    words = level_words(one.level, translate)
    day = date_short(one.on, language)
    return ChartPoint(
        x=x,
        value=one.level,
        on=one.on,
        session=None,
        label=str(one.level),
        band=words,
        speech=translate(CONTEXT, _POINT).format(date=day, level=one.level, words=words),
        key=one.session_id,
        latest=at == len(points) - 1,
    )
