# SPDX-License-Identifier: Apache-2.0
"""The fields of a goal, read back as a draft."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QWidget

from desktop.domain.formats import decimal
from desktop.domain.goal import GoalCategory, GoalDraft, GoalStatus, level_text
from desktop.domain.i18n import Language
from desktop.domain.typed import decimal_typed
from desktop.ui.base.translate import translate
from desktop.ui.common.date_field import DateField
from desktop.ui.common.field import Field
from desktop.ui.common.field_frame import FieldFrame
from desktop.ui.common.gas_strip import LEVELS
from desktop.ui.common.layout import column, row
from desktop.ui.common.select import Select
from desktop.ui.common.text import SectionTitle, Text
from desktop.ui.common.text_area import TextArea
from desktop.ui.goals import words


class NumberField(Field):
    """A number as it is written in the language on screen; may stay empty."""

    def __init__(self, label: str, value: float | None, language: Language) -> None:
        super().__init__(label, text="" if value is None else decimal(value, language))
        self._language = language

    def value(self) -> float | None:
        """The number, None when empty. Check `readable` first."""
        number = decimal_typed(self.text(), self._language)
        return None if number is None else float(number)

    def readable(self) -> bool:
        """Whether it is empty or a number; says so under the field when it is neither."""
        fine = not self.text() or self.value() is not None
        self.set_error("" if fine else self.tr("This is not a number. Type for example 3 or 6.5."))
        return fine


class GoalForm(QWidget):
    """All fields. Ask `unfit()` before `draft()`."""

    def __init__(
        self, draft: GoalDraft, today: date, language: Language, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._status: GoalStatus = draft.status
        self._texts(draft)
        self._numbers(draft, today, language)
        self._levels(draft)
        scale = row(self.low, self.high, self.baseline, self.target, gap=12)
        self.setLayout(
            column(
                self.title,
                self.client_words,
                self.category,
                8,
                SectionTitle(self.tr("How it is measured")),
                row(self.indicator, self.unit, gap=12),
                scale,
                row(self.due, self.weight, gap=12),
                8,
                SectionTitle(self.tr("Goal attainment scale (GAS)")),
                Text(
                    self.tr("What each level would look like; 0 is as expected. May stay empty."),
                    "small",
                    "text2",
                    wrap=True,
                ),
                *self.levels,
                gap=12,
            )
        )

    def focus_first(self) -> None:
        """Put the keyboard into the wording."""
        self.title.setFocus()

    def unfit(self) -> FieldFrame | None:
        """The first field that cannot be read; each of them says what is wrong with it."""
        numbers = (self.low, self.high, self.baseline, self.target)
        wrong: list[FieldFrame] = [field for field in numbers if not field.readable()]
        wrong += [] if self.due.is_valid() else [self.due]
        return wrong[0] if wrong else None

    def draft(self) -> GoalDraft:
        """What is typed."""
        category, weight = self.category.value(), self.weight.value()
        texts = [field.text() for field in self.levels]
        return GoalDraft(
            title=self.title.text(),
            client_words=self.client_words.text().strip(),
            category=category if isinstance(category, GoalCategory) else None,
            indicator=self.indicator.text(),
            unit=self.unit.text(),
            scale_min=_or(self.low.value(), 0.0),
            scale_max=_or(self.high.value(), 10.0),
            baseline=self.baseline.value(),
            target=self.target.value(),
            due_on=self.due.value(),
            status=self._status,
            weight=weight if isinstance(weight, int) else 1,
            gas_minus2=texts[0],
            gas_minus1=texts[1],
            gas_0=texts[2],
            gas_plus1=texts[3],
            gas_plus2=texts[4],
        )

    def _texts(self, draft: GoalDraft) -> None:
        self.title = Field(
            self.tr("Goal"),
            self.tr("One sentence that tells when it is reached."),
            text=draft.title,
        )
        self.client_words = TextArea(self.tr("In the client's own words"), min_lines=2, max_lines=4)
        self.client_words.edit.setPlainText(draft.client_words)
        options: list[tuple[str, object]] = [(self.tr("No category"), None)]
        options += [(translate(words.CONTEXT, text), key) for key, text in words.CATEGORIES.items()]
        self.category = Select(self.tr("What it is about"), options)
        self.category.set_value(draft.category)
        self.indicator = Field(self.tr("Indicator"), text=draft.indicator)
        self.unit = Field(self.tr("Unit"), text=draft.unit)

    def _numbers(self, draft: GoalDraft, today: date, language: Language) -> None:
        self.low = NumberField(self.tr("Lowest"), draft.scale_min, language)
        self.high = NumberField(self.tr("Highest"), draft.scale_max, language)
        self.baseline = NumberField(self.tr("Baseline"), draft.baseline, language)
        self.target = NumberField(self.tr("Target"), draft.target, language)
        self.due = DateField(self.tr("Due date"), today, language)
        self.due.set_value(draft.due_on)
        self.weight = Select(self.tr("Weight"), [(str(n), n) for n in range(1, 10)])
        self.weight.set_value(draft.weight)

    def _levels(self, draft: GoalDraft) -> None:
        meanings = (
            draft.gas_minus2,
            draft.gas_minus1,
            draft.gas_0,
            draft.gas_plus1,
            draft.gas_plus2,
        )
        self.levels = [
            Field(self.tr("Level {level}").format(level=level_text(level)), text=meaning)
            for level, meaning in zip(LEVELS, meanings, strict=True)
        ]


def _or(value: float | None, otherwise: float) -> float:
    return otherwise if value is None else value
