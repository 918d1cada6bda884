# SPDX-License-Identifier: Apache-2.0
"""Large cells for a stream of digits, one for each item."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.common.announce import announce
from desktop.ui.common.paint import CENTER, box, smooth, words
from desktop.ui.common.themed import Focusable, Themed
from desktop.ui.measures.entry_state import EntryState
from desktop.ui.theme.fonts import font
from desktop.ui.theme.look import look

_GAP = 6


class DigitCells(Focusable, Themed, QWidget):
    """Digits answer and go on, Backspace goes back, Enter saves, arrows move, Tab leaves."""

    SHAPE_TELLS = True

    typed = Signal()
    moved = Signal()
    save_requested = Signal()

    def __init__(self, state: EntryState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_state(state)
        self.start_theme()

    def set_state(self, state: EntryState) -> None:
        """Show the answers of another form."""
        self._state = state
        self._describe()
        self.updateGeometry()
        self.update()

    def refresh(self) -> None:
        """Draw what was changed elsewhere."""
        self._describe()
        self.update()

    def sizeHint(self) -> QSize:
        """All cells in one line, at most 11."""
        columns = min(self._state.count, 11) or 1
        return QSize(columns * (self._wide() + _GAP) - _GAP, self._high())

    def minimumSizeHint(self) -> QSize:
        """Five cells in a line."""
        return QSize(5 * (self._wide() + _GAP), self._high())

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt calls it
        """The height of all lines."""
        lines = -(-self._state.count // self._columns(width)) or 1
        return lines * (self._high() + _GAP) - _GAP

    def cell(self, index: int) -> QRectF:
        """Where a cell is."""
        line, column = divmod(index, self._columns(self.width()))
        left, top = column * (self._wide() + _GAP), line * (self._high() + _GAP)
        return QRectF(left, top, self._wide(), self._high())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take digits and movements."""
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.save_requested.emit()
        elif key == Qt.Key.Key_Backspace:
            self._state.back()
            self._after(typed=True)
        elif key in _STEPS:
            self._state.move(self._state.position + _STEPS[Qt.Key(key)])
            self._after(typed=False)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._state.move(0 if key == Qt.Key.Key_Home else self._state.count)
            self._after(typed=False)
        elif len(event.text()) == 1 and event.text() in "0123456789":
            if self._state.type_digit(int(event.text())):
                self._after(typed=True)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Stand at a cell."""
        super().mousePressEvent(event)
        for index in range(self._state.count):
            if self.cell(index).contains(event.position()):
                self._state.move(index)
                self._after(typed=False)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the cells."""
        del event
        painter, c, face = smooth(self), look().colors, font("h3", 600, tabular=True)
        differing = self._state.differing
        for index, answer in enumerate(self._state.shown):
            area = self.cell(index)
            here = index == self._state.position and self.hasFocus()
            wrong = index + 1 in differing
            fill = c.danger.ground if wrong else c.accent_soft if answer is not None else c.surface
            edge = c.danger.text if wrong else c.accent if here else c.border_strong
            quiet = answer is not None and not here and not wrong
            box(
                painter, area, fill=fill, border=c.border if quiet else edge, width=2 if here else 1
            )
            if answer is not None:
                words(painter, area, str(answer), face, c.text, CENTER)
            else:
                words(painter, area, str(index + 1), font("caption"), c.text3, CENTER)
        painter.end()

    def _after(self, *, typed: bool) -> None:
        self._describe()
        self.update()
        (self.typed if typed else self.moved).emit()
        announce(self, self.accessibleDescription())

    def _describe(self) -> None:
        state = self._state
        self.setAccessibleName(self.tr("Answers typed in order"))
        if state.position >= state.count:
            self.setAccessibleDescription(self.tr("Behind the last item"))
            return
        answer = state.shown[state.position]
        said = self.tr("Item {item} of {count}, answer {answer}")
        empty = self.tr("Item {item} of {count}, no answer")
        text = empty if answer is None else said
        item = state.position + 1
        self.setAccessibleDescription(text.format(item=item, count=state.count, answer=answer))

    def _columns(self, width: int) -> int:
        return max((width + _GAP) // (self._wide() + _GAP), 1)

    def _wide(self) -> int:
        return look().px(46)

    def _high(self) -> int:
        return look().px(44)


_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
