# SPDX-License-Identifier: Apache-2.0
"""The arch of Teduh."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.common.paint import smooth
from desktop.ui.common.themed import Themed
from desktop.ui.theme.icons import draw_icon
from desktop.ui.theme.look import look


class Logo(Themed, QWidget):
    """The arch in the accent colour, `size` px at 100 % text size."""

    def __init__(self, size: int = 22, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.start_theme()

    def sizeHint(self) -> QSize:
        """Return the square."""
        side = look().px(self._size)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the arch."""
        del event
        painter = smooth(self)
        draw_icon(painter, "teduh", look().colors.accent, QRectF(self.rect()))
        painter.end()
