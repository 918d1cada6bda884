# SPDX-License-Identifier: Apache-2.0
"""Writing and changing a goal, and rating it, over the window."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.domain.changed import Changed
from desktop.domain.formats import decimal
from desktop.domain.goal import Goal, GoalDraft
from desktop.domain.i18n import QT_TRANSLATE_NOOP
from desktop.domain.ids import EpisodeId, GoalRatingId
from desktop.services.goals import (
    create_goal,
    draft_of_goal,
    rate_goal,
    remove_rating,
    update_goal,
)
from desktop.services.undo import way_back
from desktop.ui.base.desk import Desk
from desktop.ui.base.form_dialog import FormDialog
from desktop.ui.common.date_field import DateField
from desktop.ui.common.field_frame import FieldFrame
from desktop.ui.common.gas_strip import GasStrip
from desktop.ui.common.layout import column, row
from desktop.ui.common.text import Text
from desktop.ui.common.text_area import TextArea
from desktop.ui.goals.goal_form import GoalForm, NumberField

_RATED = QT_TRANSLATE_NOOP("Goals", "Goal rated")


class GoalDialog(FormDialog):
    """A new goal of a service, or the goal given."""

    def __init__(
        self,
        desk: Desk,
        episode: EpisodeId,
        goal: Goal | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self._episode, self._goal = episode, goal
        draft = draft_of_goal(goal) if goal else GoalDraft(title="")
        self.form = GoalForm(draft, desk.clock.today(), desk.language)
        super().__init__(
            desk,
            self.tr("Edit goal") if goal else self.tr("New goal"),
            "",
            self.form,
            confirm=self.tr("Save goal"),
            long=True,
            parent=parent,
        )
        self.form.focus_first()
        self.saved.connect(self._tell)

    def unfit(self) -> FieldFrame | None:
        """A number or the date may be unreadable."""
        return self.form.unfit()

    def save(self) -> Changed:
        """Write the goal."""
        draft, vault = self.form.draft(), self.desk.vault
        if self._goal is None:
            return create_goal(vault, self._episode, draft)[1]
        return update_goal(vault, self._goal.id, draft)

    def _tell(self) -> None:
        if self._goal is not None:
            self.desk.toast(self.tr("Goal changed"), way_back(self.desk.vault, self._goal))


class RatingDialog(FormDialog):
    """A value, a level, or both, on a day, with a few words; can be taken back."""

    def __init__(self, desk: Desk, goal: Goal, parent: QWidget | None = None) -> None:
        self._goal = goal
        today, language = desk.clock.today(), desk.language
        self.value = NumberField(self._value_label(desk, goal), None, language)
        self.strip = GasStrip(self.tr("Attainment"), None, editable=True)
        self.day = DateField(self.tr("Date"), today, language, past=True)
        self.day.set_value(today)
        self.words = TextArea(self.tr("In words"), min_lines=2, max_lines=4)
        level = column(Text(self.tr("Attainment"), "small", "text2"), row(self.strip, None), gap=6)
        super().__init__(
            desk,
            self.tr("Rate this goal"),
            goal.title,
            self.value,
            level,
            self.day,
            self.words,
            confirm=self.tr("Save rating"),
            parent=parent,
        )
        self._rating: GoalRatingId | None = None
        self.saved.connect(self._offer_undo)
        self.value.setFocus()

    def unfit(self) -> FieldFrame | None:
        """The value must be a number where there is one; the day must be there."""
        if not self.value.readable():
            return self.value
        if self.day.value() is None:
            self.day.set_error(self.tr("Type the day of the rating."))
            return self.day
        return None

    def save(self) -> Changed:
        """Write the rating."""
        self._rating, changed = rate_goal(
            self.desk.vault,
            self._goal.id,
            self.day.value() or self.desk.clock.today(),
            self.value.value(),
            self.strip.level(),
            self.words.text().strip(),
        )
        return changed

    def _offer_undo(self) -> None:
        if self._rating is not None:
            offer_undo(self.desk, self._rating)

    def _value_label(self, desk: Desk, goal: Goal) -> str:
        low, high = decimal(goal.scale_min, desk.language), decimal(goal.scale_max, desk.language)
        return self.tr("{indicator}, {low} to {high}").format(
            indicator=goal.indicator or self.tr("Value"), low=low, high=high
        )


def offer_undo(desk: Desk, rating: GoalRatingId) -> None:
    """Say that a goal was rated, with the way back."""
    vault = desk.vault
    desk.toast(desk.translate("Goals", _RATED), lambda: remove_rating(vault, rating))
