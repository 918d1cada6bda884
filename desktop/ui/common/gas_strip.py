# SPDX-License-Identifier: Apache-2.0
"""Goal attainment from −2 to +2, and levels of other kinds."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.domain.goal import level_text
from desktop.ui.common.announce import announce
from desktop.ui.common.named import needed
from desktop.ui.common.paint import CENTER, box, ring, smooth, words
from desktop.ui.common.themed import Focusable, Themed
from desktop.ui.theme.fonts import font
from desktop.ui.theme.look import look
from desktop.ui.theme.tokens import RADIUS_CHIP

LEVELS = (-2, -1, 0, 1, 2)


class GasStrip(Focusable, Themed, QWidget):
    """Five levels, one chosen or none; the meaning of the level stands in words beside it.

    Read-only unless `editable`: then a click, Left/Right or the keys 1–5 choose and `chosen` tells.
    """

    SHAPE_TELLS = True
    LEVELS: ClassVar[tuple[int, ...]] = LEVELS
    CLEARS: ClassVar[bool] = False
    """Whether choosing the chosen level again, or Del, takes it away: `cleared`."""

    chosen = Signal(int)
    cleared = Signal()

    def __init__(
        self,
        name: str,
        level: int | None = None,
        *,
        editable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._name, self._editable = needed(name, self), editable
        policy = Qt.FocusPolicy
        self.setFocusPolicy(policy.StrongFocus if editable else policy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_level(level)
        self.start_theme()

    def level(self) -> int | None:
        """Return the chosen level."""
        return self._level

    def set_name(self, name: str) -> None:
        """Say what is rated; shown with the next `set_level`."""
        self._name = needed(name, self)

    def set_level(self, level: int | None) -> None:
        """Show another level, without `chosen`."""
        self._level = level
        shown = self.tr("not rated") if level is None else self.words_of(level)
        self.setAccessibleName(f"{self._name}: {shown}")
        self.update()

    def words_of(self, level: int) -> str:
        """Return what a level is called."""
        return level_text(level)

    def sizeHint(self) -> QSize:
        """Return five cells."""
        return QSize(len(self.LEVELS) * look().px(36), look().px(28))

    def minimumSizeHint(self) -> QSize:
        """Never smaller."""
        return self.sizeHint()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the cell."""
        if self._editable and event.button() == Qt.MouseButton.LeftButton:
            cell = int(event.position().x() / (self.width() / len(self.LEVELS)))
            self._choose(self.LEVELS[min(max(cell, 0), len(self.LEVELS) - 1)], again=True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and Right move, 1–5 choose."""
        key, levels = event.key(), self.LEVELS
        middle = levels[len(levels) // 2]
        level = middle if self._level is None else self._level
        digit = key - Qt.Key.Key_1
        if not self._editable:
            super().keyPressEvent(event)
        elif key == Qt.Key.Key_Left:
            self._choose(level if self._level is None else max(level - 1, levels[0]))
        elif key == Qt.Key.Key_Right:
            self._choose(level if self._level is None else min(level + 1, levels[-1]))
        elif 0 <= digit < len(levels):
            self._choose(levels[digit])
        elif self.CLEARS and key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._clear()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw trough, dividers, levels and the chosen cell."""
        del event
        c, painter, whole = look().colors, smooth(self), QRectF(self.rect())
        box(painter, whole, fill=c.surface, border=c.border, radius=RADIUS_CHIP)
        cell = self.width() / len(self.LEVELS)
        for index, level in enumerate(self.LEVELS):
            area = QRectF(index * cell, 0, cell, self.height())
            near = self._level in (level, level - 1)
            if index and not near:
                line = QRectF(QPointF(area.left(), 7), QPointF(area.left() + 1, self.height() - 7))
                painter.fillRect(line, QColor(c.border))
            if level == self._level:
                box(painter, area, fill=c.accent_soft, border=c.accent, width=2, radius=RADIUS_CHIP)
            weight = 600 if level == self._level else 400
            ink = c.text if level == self._level else c.text2
            words(painter, area, self._cell(level), font("caption", weight), ink, CENTER)
        if self.ring_shown:
            ring(painter, whole, RADIUS_CHIP)
        painter.end()

    def _cell(self, level: int) -> str:
        return level_text(level)

    def _clear(self) -> None:
        if self._level is not None:
            self.set_level(None)
            announce(self, self.accessibleName())
            self.cleared.emit()

    def _choose(self, level: int, *, again: bool = False) -> None:
        if level == self._level:
            if again and self.CLEARS:
                self._clear()
            return
        self.set_level(level)
        announce(self, self.accessibleName())
        self.chosen.emit(level)
