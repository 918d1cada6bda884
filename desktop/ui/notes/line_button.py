# SPDX-License-Identifier: Apache-2.0
"""A line of words that opens something and gives way where it is narrow."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop.ui.common.paint import centered_icon, ring, smooth, text_width, words
from desktop.ui.common.themed import Focusable, Themed
from desktop.ui.theme.fonts import font
from desktop.ui.theme.look import look
from desktop.ui.theme.tokens import RADIUS_CHIP


class LineButton(Focusable, Themed, QAbstractButton):
    """A line of small words that opens its own form; a pencil says so."""

    def __init__(self, purpose: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._purpose = purpose
        self.setAccessibleName(purpose)
        self.setToolTip(purpose)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.start_theme()

    def set_words(self, text: str) -> None:
        """Show other words; they are the description of the button."""
        self.setText(text)
        self.setAccessibleDescription(text)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return room for words and pencil."""
        side = look().px(14) + 8
        height = max(look().line("small") + 6, 24)
        return QSize(text_width(self.text(), font("small")) + side + 4, height)

    def minimumSizeHint(self) -> QSize:
        """Cut down to a few letters."""
        return QSize(look().px(80), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw words, pencil and focus ring."""
        del event
        painter, c, side = smooth(self), look().colors, look().px(14)
        ink = c.text if self.underMouse() or self.ring_shown else c.text2
        used = min(text_width(self.text(), font("small")) + 1, self.width() - side - 8)
        words(painter, QRectF(0, 0, used, self.height()), self.text(), font("small"), ink)
        spot = QRectF(used + 6, 0, side, self.height())
        centered_icon(painter, "pencil", c.text3, spot, side)
        if self.ring_shown:
            ring(painter, QRectF(self.rect()), RADIUS_CHIP)
        painter.end()
