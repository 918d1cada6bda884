# SPDX-License-Identifier: Apache-2.0
"""Period, parts and texts of a progress report or closing summary."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.report_options import ReportSection
from desktop.ui.base.desk import Desk
from desktop.ui.base.translate import translate
from desktop.ui.common.button import Button
from desktop.ui.common.check import CheckBox
from desktop.ui.common.date_field import DateField
from desktop.ui.common.layout import column, row
from desktop.ui.common.text import Text
from desktop.ui.common.text_area import TextArea
from desktop.ui.reports.words import CONTEXT, SECTIONS


class TextParts(QWidget):
    """`changed` when anything that shows on the paper was changed."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        today, language = desk.clock.today(), desk.language
        self.since = DateField(self.tr("From"), today, language, past=True)
        self.until = DateField(self.tr("Until"), today, language, past=True)
        self.since.edit.setPlaceholderText(self.tr("First session"))
        self.until.edit.setPlaceholderText(self.tr("Today"))
        self.boxes = {one: CheckBox(translate(CONTEXT, SECTIONS[one])) for one in SECTIONS}
        self.summary = TextArea(
            self.tr("Summary"), self.tr("Suggested from scores and goals; change it freely.")
        )
        self.again = Button(self.tr("Take the suggestion again"), "link")
        self.again.hide()
        self.plan = TextArea(self.tr("Plan"), min_lines=2)
        self._suggestion, self._quiet = "", False
        self._build()
        self._connect()

    def sections(self) -> frozenset[ReportSection]:
        """The parts ticked."""
        return frozenset(one for one, box in self.boxes.items() if box.isChecked())

    def own_summary(self) -> str | None:
        """The therapist's words; None while the suggestion stands as it was made."""
        typed = self.summary.text()
        return None if typed == self._suggestion else typed

    def period(self) -> tuple[date | None, date | None]:
        """First and last day; None for the first session and today."""
        return self.since.value(), self.until.value()

    def is_valid(self) -> bool:
        """Whether both dates are dates."""
        return self.since.is_valid() and self.until.is_valid()

    def show_suggestion(self, text: str) -> None:
        """Put the composed summary, unless the therapist has written another."""
        if self.own_summary() is None:
            self._put(text)
        self._suggestion = text
        self._offer()

    def forget(self) -> None:
        """Empty the texts: they are about another client."""
        self._suggestion = ""
        self._put("")
        self._quiet = True
        self.plan.set_text("")
        self._quiet = False
        self.since.set_value(None)
        self.until.set_value(None)
        self._offer()

    def day_text(self, field: DateField) -> str:
        """A day as ISO text; what cannot be read, as it was typed."""
        day = field.value()
        return day.isoformat() if day is not None else field.edit.text()

    def without(self) -> tuple[str, ...]:
        """The parts not ticked."""
        return tuple(one.value for one, box in self.boxes.items() if not box.isChecked())

    def restore(
        self, since: str, until: str, summary: str | None, plan: str, without: Collection[str]
    ) -> None:
        """Put back texts, days as they were typed, and ticks."""
        for one, box in self.boxes.items():
            box.setChecked(one not in without)
        for field, text in ((self.since, since), (self.until, until)):
            try:
                field.set_value(date.fromisoformat(text))
            except ValueError:
                field.edit.setText(text)
        if summary is not None:
            self._put(summary)
        self._quiet = True
        self.plan.set_text(plan)
        self._quiet = False
        self._offer()

    def _build(self) -> None:
        period = row(self.since, self.until, gap=12)
        period.setStretch(0, 1)
        period.setStretch(1, 1)
        title = Text(self.tr("On the paper"), "small", "text2", weight=500)
        parts = column(title, column(*self.boxes.values(), gap=0), gap=4)
        texts = column(self.summary, row(self.again, None), gap=2)
        self.setLayout(column(period, parts, texts, self.plan, gap=16))
        for box in self.boxes.values():
            box.setChecked(True)

    def _connect(self) -> None:
        self.since.changed.connect(self.changed)
        self.until.changed.connect(self.changed)
        for box in self.boxes.values():
            box.toggled.connect(self._ticked)
        self.summary.changed.connect(self._text_typed)
        self.plan.changed.connect(self._text_typed)
        self.again.clicked.connect(self._take_again)

    def _ticked(self) -> None:
        self.summary.setVisible(self.boxes[ReportSection.SUMMARY].isChecked())
        self.plan.setVisible(self.boxes[ReportSection.PLAN].isChecked())
        self._offer()
        self.changed.emit()

    def _text_typed(self) -> None:
        self._offer()
        if not self._quiet:
            self.changed.emit()

    def _take_again(self) -> None:
        self._put(self._suggestion)
        self._offer()
        self.summary.setFocus()
        self.changed.emit()

    def _put(self, text: str) -> None:
        """Without `changed`: the paper was made from this text already."""
        self._quiet = True
        self.summary.set_text(text)
        self._quiet = False

    def _offer(self) -> None:
        ticked = self.boxes[ReportSection.SUMMARY].isChecked()
        self.again.setVisible(ticked and self.own_summary() is not None)
