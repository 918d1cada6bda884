# SPDX-License-Identifier: Apache-2.0
"""Goals beside the note: where each stands, and a rating of this session in one click."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.domain.changed import Changed
from desktop.domain.formats import decimal, signed
from desktop.domain.goal import Goal, GoalProgress, GoalStatus
from desktop.domain.ids import ClientId, SessionId
from desktop.domain.typed import decimal_typed
from desktop.services.goals import list_goals
from desktop.services.session_goals import rate_in_session
from desktop.ui.base.desk import Desk
from desktop.ui.common.dress import dress
from desktop.ui.common.flow import FlowLayout
from desktop.ui.common.gas_strip import GasStrip
from desktop.ui.common.layout import boxed, column, row
from desktop.ui.common.progress import Meter
from desktop.ui.common.text import SectionTitle, Text
from desktop.ui.common.themed import Themed
from desktop.ui.theme.look import look

_MOST = 8
_VALUE = 76


class GoalsPart(QWidget):
    """Goals that are worked on: wording, latest value in words, the way from start to target."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._pool: list[GoalLine] = []
        self._shown = 0
        self._lines = column(gap=14)
        self._none = Text(self.tr("No goals yet."), "small", "text2", wrap=True)
        self.setLayout(column(SectionTitle(self.tr("Goals")), self._none, self._lines, gap=8))

    def show_session(self, client: ClientId, session: SessionId) -> None:
        """Read the goals of a client, with what was rated in a session."""
        goals = [
            one
            for one in list_goals(self._desk.vault, client)
            if one.goal.status in {GoalStatus.ACTIVE, GoalStatus.ACHIEVED}
        ][:_MOST]
        for number, one in enumerate(goals):
            if number == len(self._pool):
                made = GoalLine(self._desk)
                self._pool.append(made)
                self._lines.addWidget(made)
            self._pool[number].show_goal(one, session)
            self._pool[number].show()
        self._shown = len(goals)
        for spare in self._pool[self._shown :]:
            spare.hide()
        self._none.setVisible(not goals)

    def lines(self) -> list[GoalLine]:
        """Return the goals on view."""
        return self._pool[: self._shown]


class GoalLine(Themed, QWidget):
    """One goal. Reused for whatever goal comes next, so the keyboard stays where it is."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, self._session = desk, SessionId(0)
        self._goal: Goal | None = None
        self._title = Text("", "small", weight=500, wrap=True)
        self._value = Text("", "small", "text2")
        self._meter = Meter(self.tr("Goal"), 0)
        self.strip = GasStrip(self.tr("Attainment"), editable=True)
        self.edit = QLineEdit()
        dress(self.edit)
        self.edit.setPlaceholderText(self.tr("Today"))
        self.edit.setAccessibleName(self.tr("Value today"))
        self._of = Text("", "small", "text2")
        line = row(self._title, self._value, gap=10)
        line.setStretch(0, 1)
        self._by_value = boxed(row(self.edit, self._of, gap=8))
        rating = FlowLayout(self.strip, self._by_value, gap=8)
        self.setLayout(column(line, self._meter, rating, gap=6))
        self.strip.chosen.connect(self._level)
        self.edit.returnPressed.connect(self._typed)
        self.edit.editingFinished.connect(self._typed)
        self.start_theme()

    def restyle(self) -> None:
        """Give a value the room that the text size asks for."""
        self.edit.setFixedWidth(look().px(_VALUE))

    def show_goal(self, one: GoalProgress, session: SessionId) -> None:
        """Show another goal; what is being typed stays."""
        other = self._goal is None or self._goal.id != one.goal.id or session != self._session
        goal = self._goal = one.goal
        self._session = session
        rated = next((each for each in one.ratings if each.session_id == session), None)
        self._title.setText(goal.title)
        self._value.setText(self._said(one))
        share = _share(one)
        self._meter.setVisible(share is not None)
        self._meter.set_share(share or 0.0)
        self._meter.setAccessibleName(goal.title)
        by_value = goal.target is not None
        self.strip.setVisible(not by_value or any(goal.gas_meanings))
        self.strip.set_name(self.tr("Attainment of {title}").format(title=goal.title))
        self.strip.set_level(rated.gas if rated else None)
        self._by_value.setVisible(by_value)
        self.edit.setAccessibleName(self.tr("Value of {title} today").format(title=goal.title))
        self._of.setText(goal.unit or self._high(goal))
        if other or not self.edit.hasFocus() or not self.edit.isModified():
            value = rated.value if rated else None
            self.edit.setText("" if value is None else decimal(value, self._desk.language))

    def _said(self, one: GoalProgress) -> str:
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

    def _high(self, goal: Goal) -> str:
        high = decimal(goal.scale_max, self._desk.language)
        return self.tr("of {high}").format(high=high)

    def _level(self, level: int) -> None:
        self._rate(partial(rate_in_session, gas=level))

    def _typed(self) -> None:
        if not self.edit.isModified():
            return
        self.edit.setModified(False)
        typed = decimal_typed(self.edit.text(), self._desk.language)
        if typed is not None:
            self._rate(partial(rate_in_session, value=float(typed)))

    def _rate(self, act: Callable[..., tuple[Callable[[], Changed], Changed]]) -> None:
        goal, undo = self._goal, list[Callable[[], Changed]]()
        if goal is None:
            return

        def rate() -> Changed:
            back, changed = act(self._desk.vault, goal.id, self._session)
            undo.append(back)
            return changed

        if self._desk.attempt(rate):
            self._desk.toast(self.tr("Rating kept"), undo[0])


def _share(one: GoalProgress) -> float | None:
    """How much of the way to the target is done; None where start, target or value are missing."""
    goal, latest = one.goal, one.latest
    if latest is None or latest.value is None or goal.target is None:
        return None
    start = goal.scale_min if goal.baseline is None else goal.baseline
    way = goal.target - start
    return (latest.value - start) / way if way else 1.0
