# SPDX-License-Identifier: Apache-2.0
"""A few choices side by side."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QWidget

from desktop.ui.common.layout import row
from desktop.ui.common.named import name_it
from desktop.ui.common.paint import CENTER, box, ring, smooth, text_width, words
from desktop.ui.common.select import Options
from desktop.ui.common.themed import Focusable, Themed
from desktop.ui.theme.fonts import font
from desktop.ui.theme.look import look
from desktop.ui.theme.tokens import RADIUS_CHIP, RADIUS_CONTROL

_EDGE = 3


class _Segment(Focusable, Themed, QAbstractButton):
    def __init__(self, text: str) -> None:
        super().__init__()
        self.setText(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.start_theme()

    def restyle(self) -> None:
        self.setFont(font("small", 500))

    def sizeHint(self) -> QSize:
        wide = text_width(self.text(), self.font()) + look().px(28)
        return QSize(wide, look().heights.control - 2 * _EDGE)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        c, painter, area = look().colors, smooth(self), QRectF(self.rect())
        if self.isChecked():
            box(painter, area, fill=c.surface, border=c.border_strong, radius=RADIUS_CHIP)
        elif self.is_over() or self.is_pressed():
            box(painter, area, fill=c.hover, radius=RADIUS_CHIP)
        ink = c.text if self.isChecked() or self.is_over() else c.text2
        if not self.isEnabled():
            ink = c.text3
        if self.ring_shown:
            ring(painter, area, RADIUS_CHIP)
        words(painter, area, self.text(), self.font(), ink, CENTER)
        painter.end()


class Segmented(QWidget):
    """One of two to five choices, always visible; arrow keys move. `name` is spoken."""

    changed = Signal(object)

    def __init__(self, name: str, options: Options, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        name_it(self, name)
        self._values = [value for _words, value in options]
        self._group = QButtonGroup(self)
        segments = [_Segment(text) for text, _value in options]
        for index, segment in enumerate(segments):
            segment.setAccessibleName(f"{name}: {segment.text()}")
            self._group.addButton(segment, index)
        segments[0].setChecked(True)
        self.setLayout(row(*segments, gap=0, margins=_EDGE))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._group.idClicked.connect(self._clicked)

    def value(self) -> object:
        """Return the chosen value."""
        return self._values[self._group.checkedId()]

    def set_value(self, value: object) -> None:
        """Choose by value, without `changed`."""
        self._group.button(self._values.index(value)).setChecked(True)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the trough."""
        del event
        c, painter = look().colors, smooth(self)
        box(painter, QRectF(self.rect()), fill=c.sunken, border=c.border, radius=RADIUS_CONTROL)
        painter.end()

    def _clicked(self, index: int) -> None:
        self.changed.emit(self._values[index])
