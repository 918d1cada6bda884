# SPDX-License-Identifier: Apache-2.0
"""Writing and changing a goal, and rating it, over the window."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QWidget

from desktop.domain.formats import decimal
from desktop.domain.goal import Goal, GoalDraft
from desktop.domain.i18n import Language
from desktop.domain.problems import Problem
from desktop.ui.base.translate import translate
from desktop.ui.common.date_field import DateField
from desktop.ui.common.dialog import Dialog
from desktop.ui.common.gas_strip import GasStrip
from desktop.ui.common.inline_message import InlineMessage
from desktop.ui.common.layout import Scroll, column, row
from desktop.ui.common.text import Text
from desktop.ui.common.text_area import TextArea
from desktop.ui.goals.goal_form import GoalForm, NumberField
from desktop.ui.theme.look import look

_FORM_HEIGHT = 440


class GoalDialog(Dialog):
    """Keeps what is typed until `save` accepts it; a Problem is shown here."""

    def __init__(
        self,
        draft: GoalDraft,
        today: date,
        language: Language,
        save: Callable[[GoalDraft], None],
        parent: QWidget | None = None,
    ) -> None:
        self._save = save
        self.form = GoalForm(draft, today, language)
        self.message = InlineMessage("danger", "")
        self.message.hide()
        scroll = Scroll(self.form)
        scroll.setMinimumHeight(look().px(_FORM_HEIGHT))
        new = not draft.title
        super().__init__(
            self.tr("New goal") if new else self.tr("Edit goal"),
            "",
            scroll,
            self.message,
            confirm=self.tr("Save goal"),
            parent=parent,
        )
        self.form.focus_first()

    def accept(self) -> None:
        """Save, and close only when it was saved."""
        draft = self.form.draft()
        if draft is None:
            return
        try:
            self._save(draft)
        except Problem as problem:
            self.message.show_message("danger", problem.sentence(translate))
            return
        super().accept()


class RatingDialog(Dialog):
    """A value, a level, or both, on a day, with a few words."""

    def __init__(
        self,
        goal: Goal,
        today: date,
        language: Language,
        save: Callable[[date, float | None, int | None, str], None],
        parent: QWidget | None = None,
    ) -> None:
        self._save = save
        self.value = NumberField(self._value_label(goal, language), None, language)
        self.strip = GasStrip(self.tr("Attainment"), None, editable=True)
        self.day = DateField(self.tr("Date"), today, language, past=True)
        self.day.set_value(today)
        self.words = TextArea(self.tr("In words"), min_lines=2, max_lines=4)
        self.message = InlineMessage("danger", "")
        self.message.hide()
        level = column(Text(self.tr("Attainment"), "small", "text2"), row(self.strip, None), gap=6)
        super().__init__(
            self.tr("Rate this goal"),
            goal.title,
            self.value,
            level,
            self.day,
            self.words,
            self.message,
            confirm=self.tr("Save rating"),
            parent=parent,
        )
        self.value.setFocus()

    def accept(self) -> None:
        """Save, and close only when it was saved."""
        day = self.day.value()
        if not self.value.readable() or day is None:
            return
        try:
            self._save(day, self.value.value(), self.strip.level(), self.words.text().strip())
        except Problem as problem:
            self.message.show_message("danger", problem.sentence(translate))
            return
        super().accept()

    def _value_label(self, goal: Goal, language: Language) -> str:
        low, high = decimal(goal.scale_min, language), decimal(goal.scale_max, language)
        return self.tr("{indicator}, {low} to {high}").format(
            indicator=goal.indicator or self.tr("Value"), low=low, high=high
        )
