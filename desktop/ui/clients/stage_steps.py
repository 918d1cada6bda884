# SPDX-License-Identifier: Apache-2.0
"""The line of stages, where each stage can be chosen by click, arrow keys and Enter."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.ui.common.announce import announce
from desktop.ui.common.paint import ring, smooth
from desktop.ui.common.stage_line import StageLine, StageMark
from desktop.ui.common.themed import Focusable
from desktop.ui.theme.tokens import RADIUS_CHIP

_MOVES = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_PRESS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class StageSteps(Focusable, StageLine):
    """`stage_chosen(number)` counts from 0."""

    stage_chosen = Signal(int)

    def __init__(
        self, name: str, stages: Sequence[StageMark], parent: QWidget | None = None
    ) -> None:
        self._at = 0
        super().__init__(name, stages, parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_stages(self, stages: Sequence[StageMark]) -> None:
        """Show other stages."""
        super().set_stages(stages)
        self._at = min(self._at, max(len(self._stages) - 1, 0))

    def column(self, number: int) -> QRectF:
        """Where a stage stands."""
        wide = self.width() / max(len(self._stages), 1)
        return QRectF(wide * number, 0, wide, self.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move, Enter and Space choose."""
        key = Qt.Key(event.key())
        if key in _MOVES and self._stages:
            self._at = (self._at + _MOVES[key]) % len(self._stages)
            mark = self._stages[self._at]
            announce(self, " ".join(part for part in (mark.name, mark.spoken, mark.below) if part))
            self.update()
        elif key in _PRESS and self._stages:
            self.stage_chosen.emit(self._at)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose the stage under the pointer."""
        super().mouseReleaseEvent(event)
        inside = self.rect().contains(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and inside and self._stages:
            wide = self.width() / len(self._stages)
            self._at = min(int(event.position().x() / wide), len(self._stages) - 1)
            self.stage_chosen.emit(self._at)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line, and a ring around the stage the keyboard is on."""
        super().paintEvent(event)
        if self.ring_shown and self._stages:
            painter = smooth(self)
            ring(painter, self.column(self._at).adjusted(1, 0, -1, 0), RADIUS_CHIP)
            painter.end()
