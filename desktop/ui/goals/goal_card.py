# SPDX-License-Identifier: Apache-2.0
"""One goal: the client's words, where it stands, attainment in one click, its course."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.domain.goal import Goal, GoalProgress
from desktop.domain.i18n import Language
from desktop.ui.base.translate import translate
from desktop.ui.common.button import Button, IconButton
from desktop.ui.common.card import Card
from desktop.ui.common.gas_strip import GasStrip
from desktop.ui.common.layout import boxed, column, row
from desktop.ui.common.pill import Pill
from desktop.ui.common.reflow import Reflow
from desktop.ui.common.sparkline import Sparkline
from desktop.ui.common.text import SectionTitle, Text
from desktop.ui.common.track_bar import Track, TrackBar
from desktop.ui.goals import words
from desktop.ui.theme.look import look

_COURSE = 232
_MEANING = 120


class GoalCard(Card):
    """Shows `progress`; tells what is wanted and changes nothing itself."""

    level_chosen = Signal(int, int)
    rating_requested = Signal(int)
    edit_requested = Signal(int)
    menu_requested = Signal(int)

    def __init__(
        self, progress: GoalProgress, language: Language, parent: QWidget | None = None
    ) -> None:
        super().__init__(gap=6)
        if parent is not None:
            self.setParent(parent)
        self._progress, self._language = progress, language
        goal = progress.goal
        self.setAccessibleName(goal.title)
        status = self._status(goal)
        self.body.addWidget(Reflow(self._titles(goal), status, down_gap=6))
        self.body.addWidget(Reflow(self._left(), self._right(), gap=24, down_gap=12))

    @property
    def goal(self) -> Goal:
        """The goal shown."""
        return self._progress.goal

    def _titles(self, goal: Goal) -> QWidget:
        title = SectionTitle(goal.title)
        title.setWordWrap(True)
        said = self.tr("“{words}”").format(words=goal.client_words)
        quote = Text(said, "small", "text2", wrap=True)
        quote.setVisible(bool(goal.client_words))
        titles = boxed(column(title, quote, gap=2))
        titles.setMinimumWidth(look().px(220))
        return titles

    def _status(self, goal: Goal) -> QWidget:
        kind, icon = words.STATUS_KIND[goal.status]
        pill = Pill(translate(words.CONTEXT, words.STATUSES[goal.status]), kind, icon)
        shown: list[QWidget] = []
        if goal.category is not None:
            name = translate(words.CONTEXT, words.CATEGORIES[goal.category])
            shown.append(Text(name, "small", "text2"))
        edit = IconButton(
            "pencil", self.tr("Edit goal {title}").format(title=goal.title), small=True
        )
        more = IconButton(
            "ellipsis", self.tr("More for goal {title}").format(title=goal.title), small=True
        )
        edit.clicked.connect(self._edit)
        more.clicked.connect(self._menu)
        self.more_button = more
        line = boxed(column(row(*shown, pill, edit, more, gap=8), None, gap=0))
        line.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        return line

    def _left(self) -> QWidget:
        self.rate_button = Button(self.tr("Rate"), compact=True)
        self.rate_button.clicked.connect(self._rate)
        lines = column(gap=6)
        track = self._track()
        if track is not None:
            lines.addWidget(TrackBar(self.goal.title, track))
        lines.addWidget(self._attainment())
        left = boxed(lines)
        left.setMinimumWidth(look().px(300))
        return left

    def _track(self) -> Track | None:
        goal = self.goal
        if goal.baseline is None or goal.target is None:
            return None
        now = self._latest_value()
        language = self._language
        return Track(
            low=goal.scale_min,
            high=goal.scale_max,
            start=goal.baseline,
            target=goal.target,
            now=now,
            start_text=words.start_text(goal.baseline, translate, language),
            target_text=words.target_text(goal.target, translate, language),
            now_text="" if now is None else words.now_text(now, goal, translate, language),
        )

    def _attainment(self) -> QWidget:
        level = next((r.gas for r in reversed(self._progress.ratings) if r.gas is not None), None)
        self.strip = GasStrip(
            self.tr("Attainment of {title}").format(title=self.goal.title), level, editable=True
        )
        self.strip.chosen.connect(self._level)
        meaning = "" if level is None else self.goal.gas_meanings[level + 2]
        said = Text(meaning, "small", weight=600, wrap=True)
        said.setMinimumWidth(look().px(_MEANING) if meaning else 0)
        strip = boxed(row(Text(self.tr("Attainment"), "small", "text2"), self.strip, gap=10))
        strip.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        beside = row(said, self.rate_button, gap=10)
        beside.setStretch(0, 1)
        return Reflow(strip, boxed(beside), gap=10, down_gap=6, stretch=1)

    def _right(self) -> QWidget:
        values = [rating.value for rating in self._progress.ratings if rating.value is not None]
        caption = self._caption(len(self._progress.ratings))
        parts: list[QWidget] = []
        if values:
            last = words.with_unit(values[-1], self.goal, self._language)
            parts.append(Sparkline(caption, values, last, target=self.goal.target))
        parts.append(Text(caption, "caption", "text2", wrap=True))
        right = boxed(column(*parts, None, gap=6))
        right.setFixedWidth(look().px(_COURSE))
        return right

    def _caption(self, count: int) -> str:
        indicator = self.goal.indicator
        if not count:
            return self.tr("Not rated yet")
        if not indicator:
            return self.tr("{count} ratings").format(count=count)
        return self.tr("{indicator} · {count} ratings").format(indicator=indicator, count=count)

    def _latest_value(self) -> float | None:
        values = (rating.value for rating in reversed(self._progress.ratings))
        return next((value for value in values if value is not None), None)

    def _edit(self) -> None:
        self.edit_requested.emit(self.goal.id)

    def _menu(self) -> None:
        self.menu_requested.emit(self.goal.id)

    def _rate(self) -> None:
        self.rating_requested.emit(self.goal.id)

    def _level(self, level: int) -> None:
        self.level_chosen.emit(self.goal.id, level)
