# SPDX-License-Identifier: Apache-2.0
"""Entering the total of a form only."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop.domain.imports import number_of
from desktop.domain.measures.model import Measure, Scale
from desktop.domain.measures.scoring import Score, score_total
from desktop.domain.measures.words import reported_text, risk_sentences
from desktop.domain.problems import Problem
from desktop.ui.base.desk import Desk
from desktop.ui.common.field import Field
from desktop.ui.common.inline_message import InlineMessage
from desktop.ui.common.layout import boxed, column, row
from desktop.ui.common.segmented import Segmented
from desktop.ui.common.text import Text


class TotalEntry(QWidget):
    """A number, raw or in percent where the measure is read so; its risk items stay unknown."""

    changed = Signal()
    save_requested = Signal()

    def __init__(self, desk: Desk, measure: Measure, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._measure = desk, measure
        self.total = Field(self.tr("Total from the sheet"), self._range(Scale.RAW))
        self.total.setMaximumWidth(260)
        scales = ((self.tr("Raw score"), Scale.RAW), (self.tr("Percent"), Scale.PERCENT))
        self.scale = Segmented(self.tr("The number is"), scales)
        self.scale.setVisible(measure.percent_factor is not None)
        self.unknown = InlineMessage("warn", self._unknown())
        self.unknown.setVisible(bool(measure.risk_items))
        notice = Text(measure.notice.of(desk.language), "small", "text2", wrap=True)
        parts = (boxed(row(self.scale, None)), self.total, self.unknown, notice)
        self.setLayout(column(*parts, None, gap=16, margins=(24, 8, 24, 20)))
        self.setFocusProxy(self.total.edit)
        self.total.changed.connect(self._typed)
        self.scale.changed.connect(self._typed)

    def show_total(self, raw: float | None) -> None:
        """Show a raw total."""
        self.scale.set_value(Scale.RAW)
        self.total.set_text("" if raw is None else f"{raw:g}")

    def score(self) -> Score | None:
        """The result of what is typed; None while it is empty. Raises Problem where impossible."""
        number = number_of(self.total.text())
        if number is None:
            return None
        scale = self.scale.value()
        return score_total(self._measure, number, scale if isinstance(scale, Scale) else Scale.RAW)

    def current(self) -> Score | None:
        """The result, with what is wrong said below the field."""
        text = self.total.text()
        try:
            found = self.score()
        except Problem as problem:
            self.total.set_error(problem.sentence(self._desk.translate))
            return None
        if found is None and text:
            self.total.set_error(self.tr("This is not a number."))
        else:
            self.total.set_error("")
        return found

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter saves."""
        super().keyPressEvent(event)
        if event.text() == "\r":
            self.save_requested.emit()

    def _typed(self) -> None:
        scale = self.scale.value()
        self.total.set_hint(self._range(scale if isinstance(scale, Scale) else Scale.RAW))
        self.changed.emit()

    def _range(self, scale: Scale) -> str:
        measure, language = self._measure, self._desk.language
        if measure.high is None:
            return self.tr("The range of this scale depends on its version.")
        if scale is Scale.PERCENT:
            return self.tr("0 to 100, in steps of {step}").format(step=measure.factor)
        high = str(measure.high)
        text = self.tr("{low} to {high}").format(low=measure.low, high=high)
        if measure.percent_factor is None:
            return text
        shown = reported_text(measure, measure.high, language)
        return self.tr("{range}, shown as 0 to {shown}").format(range=text, shown=shown)

    def _unknown(self) -> str:
        measure = self._measure
        said = risk_sentences(
            measure,
            score_total(measure, measure.low).risk,
            (),
            self._desk.translate,
            total_only=True,
        )
        ask = self.tr("Ask the client about it; it stays open until an assessment is written.")
        return f"{'. '.join(said)}. {ask}" if said else ""
