# SPDX-License-Identifier: Apache-2.0
"""The items as rows: topic in our own words, and a round for each answer."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop.domain.i18n import Language
from desktop.domain.measures.model import Measure
from desktop.ui.common.check import Radio
from desktop.ui.common.layout import boxed, column, row
from desktop.ui.common.paint import smooth
from desktop.ui.common.pill import Pill
from desktop.ui.common.text import Text
from desktop.ui.common.themed import Themed
from desktop.ui.measures.entry_state import EntryState
from desktop.ui.theme.look import look

_SIDE, _TOPIC, _NARROW, _WIDE = 24, 230, 46, 88


class _Row(Themed, QWidget):
    """One item. `answered(index, value)`; value None takes the answer away."""

    answered = Signal(int, object)
    entered = Signal(int)

    def __init__(self, measure: Measure, index: int, topic: str, risk: str) -> None:
        super().__init__()
        self._index, self._low = index, measure.answer_low
        self._present = self._missing = False
        self.radios: list[Radio] = []
        self.holders: list[QWidget] = []
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(24, 0, 24, 0)
        self._line.setSpacing(0)
        number = Text(str(index + 1), "small", "text2", tabular=True)
        number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        number.setFixedWidth(18)
        self._line.addWidget(number)
        self._line.addSpacing(14)
        self.topic = Text(topic, "body", weight=500)
        self.topic.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._line.addWidget(self.topic, 1)
        if risk:
            self._line.addWidget(Pill(risk, "plain"))
            self._line.addSpacing(8)
        for value in range(measure.answer_low, measure.answer_high + 1):
            self._add_radio(topic, value)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.start_theme()

    def restyle(self) -> None:
        """As high as a compact row."""
        self.setFixedHeight(look().px(38))
        for radio in self.radios:
            radio.setFixedSize(look().px(26), look().px(28))

    def show_state(self, value: int | None, *, present: bool, missing: bool) -> None:
        """Show the answer, whether the typing stands here, and whether it was passed over."""
        for offset, radio in enumerate(self.radios):
            wanted = value is not None and offset == value - self._low
            if radio.isChecked() != wanted:
                radio.setAutoExclusive(False)
                radio.setChecked(wanted)
                radio.setAutoExclusive(True)
        if (present, missing) != (self._present, self._missing):
            self._present, self._missing = present, missing
            self.topic.set_tone("danger" if missing else "text")
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit answers, Delete takes the answer away."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.answered.emit(self._index, None)
        elif len(event.text()) == 1 and event.text() in "0123456789":
            if 0 <= int(event.text()) - self._low < len(self.radios):
                self.answered.emit(self._index, int(event.text()))
                self.entered.emit(self._index + 1)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line below, and the ground of the present item."""
        del event
        c, painter, area = look().colors, smooth(self), QRectF(self.rect())
        if self._present:
            painter.fillRect(area.adjusted(1, 0, -1, 0), QColor(c.accent_soft))
            painter.fillRect(QRectF(1, 0, 3, area.height()), QColor(c.accent))
        line = QRectF(24, area.height() - 1, area.width() - 48, 1)
        painter.fillRect(line, QColor(c.border))
        painter.end()

    def _add_radio(self, topic: str, value: int) -> None:
        radio = Radio(name=f"{topic}: {value}")
        self.radios.append(radio)
        holder = boxed(row(None, radio, None, gap=0))
        self.holders.append(holder)
        self._line.addWidget(holder)
        radio.clicked.connect(lambda _on=False, given=value: self._clicked(given))

    def _clicked(self, value: int) -> None:
        self.answered.emit(self._index, value)


class AnswerRows(QWidget):
    """A head with the answers, and a row for each item; mirrors the cells."""

    answered = Signal()

    def __init__(
        self, state: EntryState, language: Language, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._state = state
        measure = state.measure
        risky = {entry.item for entry in measure.risk_items}
        self.rows: list[_Row] = []
        self._heads: list[QWidget] = []
        for index in range(measure.item_count):
            risk = self.tr("risk item") if index + 1 in risky else ""
            made = _Row(measure, index, self._topic(measure, index, language), risk)
            made.answered.connect(self._answered)
            made.entered.connect(self._enter)
            self.rows.append(made)
        self.setLayout(column(self._head(measure), *self.rows, gap=0))
        self.refresh()

    def refresh(self) -> None:
        """Show the answers as they are now."""
        state = self._state
        furthest = max((i for i, one in enumerate(state.answers) if one is not None), default=-1)
        for index, made in enumerate(self.rows):
            value = state.answers[index]
            present = index == state.position
            made.show_state(value, present=present, missing=value is None and index < furthest)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give every answer the same column in all rows."""
        super().resizeEvent(event)
        room = event.size().width() - 2 * _SIDE - look().px(_TOPIC)
        wide = round(room / max(len(self._heads), 1))
        wide = min(max(wide, look().px(_NARROW)), look().px(_WIDE))
        for holder in (*self._heads, *(one for each in self.rows for one in each.holders)):
            holder.setFixedWidth(wide)

    def _topic(self, measure: Measure, index: int, language: Language) -> str:
        if measure.topics:
            return measure.topics[index].of(language)
        return self.tr("Item {item}").format(item=index + 1)

    def _head(self, measure: Measure) -> QWidget:
        head = QWidget()
        line = QHBoxLayout(head)
        line.setContentsMargins(24, 8, 24, 8)
        line.setSpacing(0)
        words = self.tr("Topic of the item") if measure.topics else self.tr("Item")
        title = Text(words, "small", "text2")
        title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        line.addWidget(title, 1)
        ends = {measure.answer_low, measure.answer_high}
        for value in range(measure.answer_low, measure.answer_high + 1):
            number = Text(str(value), "small", weight=600, tabular=True)
            told = self.tr("see sheet") if value in ends else " "
            below = Text(told, "caption", "text2", wrap=True)
            number.setAlignment(Qt.AlignmentFlag.AlignCenter)
            below.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
            holder = boxed(column(number, below, gap=0))
            self._heads.append(holder)
            line.addWidget(holder)
        return head

    def _answered(self, index: int, value: object) -> None:
        self._state.answer(index, value if isinstance(value, int) else None)
        self._state.move(index)
        self.refresh()
        self.answered.emit()

    def _enter(self, index: int) -> None:
        if index >= len(self.rows):
            return
        radios = self.rows[index].radios
        chosen = next((radio for radio in radios if radio.isChecked()), radios[0])
        chosen.setFocus(Qt.FocusReason.TabFocusReason)
        self._state.move(index)
        self.refresh()
