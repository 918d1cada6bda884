# SPDX-License-Identifier: Apache-2.0
"""Keys drawn as keycaps."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QKeySequence, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.common.paint import CENTER, box, smooth, text_width, words
from desktop.ui.common.themed import Themed
from desktop.ui.theme.fonts import font
from desktop.ui.theme.look import look

_GAP = 4
_SIGNS = {"Left": "←", "Right": "→", "Up": "↑", "Down": "↓"}
"""Keys whose cap carries a sign, the same in every language."""


class KeyHint(Themed, QWidget):
    """A shortcut such as "Ctrl+K" in the system's own words, one cap per key."""

    def __init__(self, keys: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        native = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText) or keys
        caps = [cap for cap in native.split("+") if cap] or [native]
        self._caps = [_SIGNS.get(cap, cap) for cap in caps]
        self.setAccessibleName(native)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.start_theme()

    def restyle(self) -> None:
        """Take the font from the look."""
        self.setFont(font("caption", 600))

    def sizeHint(self) -> QSize:
        """Return room for all caps."""
        wide = sum(self._width(cap) for cap in self._caps) + _GAP * (len(self._caps) - 1)
        return QSize(wide, look().px(22))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the caps."""
        del event
        c, painter, left = look().colors, smooth(self), 0
        for cap in self._caps:
            area = QRectF(left, 0, self._width(cap), self.height())
            box(painter, area, fill=c.sunken, border=c.border, radius=5)
            words(painter, area, cap, self.font(), c.text2, CENTER)
            left += self._width(cap) + _GAP
        painter.end()

    def _width(self, cap: str) -> int:
        return max(text_width(cap, self.font()) + 2 * look().px(6), look().px(22))
