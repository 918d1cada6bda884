# SPDX-License-Identifier: Apache-2.0
"""Where one is among a few steps; the words "Langkah 2 dari 3" stand beside it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.common.paint import dot, smooth
from desktop.ui.theme.look import look

_STEP = 18


class StepDots(QWidget):
    """`count` dots, those before `current` (from 0) grey, it in the accent, those after pale."""

    def __init__(self, count: int, current: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = count
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_current(current)

    def set_current(self, current: int) -> None:
        """Move to a step; the accessible name tells it."""
        self._current = current
        self.setAccessibleName(
            self.tr("Step {step} of {count}").format(step=current + 1, count=self._count)
        )
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for all dots."""
        return QSize(_STEP * self._count, 12)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the dots."""
        del event
        c, painter = look().colors, smooth(self)
        for index in range(self._count):
            at = QPointF(_STEP * (index + 0.5), self.height() / 2)
            if index == self._current:
                dot(painter, at, 5, fill=c.accent)
            else:
                dot(painter, at, 4, fill=c.border_strong if index < self._current else c.border)
        painter.end()
