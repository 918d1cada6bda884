# SPDX-License-Identifier: Apache-2.0
"""Goals with their latest value, and the last score of each measure."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.domain.formats import date_short, decimal, signed
from desktop.domain.goal import GoalProgress, GoalStatus
from desktop.domain.ids import ClientId, MeasureId
from desktop.domain.measures.words import reported_text
from desktop.services.administrations import list_administrations, measures_of
from desktop.services.goals import list_goals
from desktop.services.measure_library import measure_library
from desktop.ui.base.desk import Desk
from desktop.ui.common.layout import boxed, column, row
from desktop.ui.common.progress import Meter
from desktop.ui.common.text import SectionTitle, Text
from desktop.ui.notes.lines import clear

_MOST = 6


class GoalsPart(QWidget):
    """Goals that are worked on: wording, latest value in words, the way from start to target."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.lines = column(gap=10)
        self.setLayout(column(SectionTitle(self.tr("Goals")), self.lines, gap=8))

    def show_client(self, client: ClientId) -> None:
        """Read the goals of a client."""
        goals = [
            one
            for one in list_goals(self._desk.vault, client)
            if one.goal.status in {GoalStatus.ACTIVE, GoalStatus.ACHIEVED}
        ]
        clear(self.lines)
        for one in goals[:_MOST]:
            self.lines.addWidget(self._line(one))
        if not goals:
            self.lines.addWidget(Text(self.tr("No goals yet."), "small", "text2", wrap=True))

    def _line(self, one: GoalProgress) -> QWidget:
        title = Text(one.goal.title, "small", wrap=True)
        value = Text(self._value(one), "small", "text2")
        line = row(title, value, gap=10)
        line.setStretch(0, 1)
        share = _share(one)
        if share is None:
            return boxed(column(line))
        return boxed(column(line, Meter(one.goal.title, share), gap=5))

    def _value(self, one: GoalProgress) -> str:
        latest, language, goal = one.latest, self._desk.language, one.goal
        if latest is None:
            return self.tr("not rated yet")
        if latest.value is None:
            return signed(latest.gas or 0, language)
        value = decimal(latest.value, language)
        if goal.unit:
            return self.tr("{value} {unit}").format(value=value, unit=goal.unit)
        high = decimal(goal.scale_max, language)
        return self.tr("{value} of {high}").format(value=value, high=high)


def _share(one: GoalProgress) -> float | None:
    """How much of the way to the target is done; None where start, target or value are missing."""
    goal, latest = one.goal, one.latest
    if latest is None or latest.value is None or goal.target is None:
        return None
    start = goal.scale_min if goal.baseline is None else goal.baseline
    way = goal.target - start
    return (latest.value - start) / way if way else 1.0


class ScoresPart(QWidget):
    """The last score of every measure the client has filled in."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.lines = column(gap=6)
        self.setLayout(column(SectionTitle(self.tr("Last scores")), self.lines, gap=8))

    def show_client(self, client: ClientId) -> None:
        """Read the last scores of a client."""
        clear(self.lines)
        measures = measures_of(self._desk.vault, client)[:_MOST]
        for measure in measures:
            self.lines.addWidget(self._line(client, measure))
        if not measures:
            self.lines.addWidget(Text(self.tr("No scores yet."), "small", "text2", wrap=True))

    def _line(self, client: ClientId, key: MeasureId) -> QWidget:
        language, measure = self._desk.language, measure_library().get(key)
        last = list_administrations(self._desk.vault, client, key)[-1]
        score = self.tr("incomplete")
        if last.total is not None:
            score = reported_text(measure, last.total, language)
        name = Text(measure.title, "small")
        day = Text(date_short(last.filled_on, language), "small", "text2")
        return boxed(row(name, Text(score, "small", weight=600), None, day, gap=8))
