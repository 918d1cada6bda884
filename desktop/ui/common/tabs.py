# SPDX-License-Identifier: Apache-2.0
"""Underlined tabs."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QTabBar, QWidget

from desktop.ui.common.named import name_it
from desktop.ui.common.paint import box, centered_icon, ring, smooth, text_width, words
from desktop.ui.common.themed import Focusable, Themed
from desktop.ui.theme.fonts import font
from desktop.ui.theme.look import look
from desktop.ui.theme.tokens import RADIUS_CHIP

_GAP, _NARROW_GAP = 24, 12
_ICON_GAP = 6
_RING_GAP = 5


class Tabs(Focusable, Themed, QTabBar):
    """Tabs of (words, icon or ""); Left and Right move. Connect `currentChanged(int)`."""

    def __init__(
        self, name: str, tabs: Sequence[tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        name_it(self, name)
        self._icons, self._gap = [icon for _words, icon in tabs], _GAP
        for text, _icon in tabs:
            self.addTab(text)
        self._over = -1
        self.setMouseTracking(True)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setUsesScrollButtons(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.start_theme()

    def restyle(self) -> None:
        """Take the font from the look."""
        self.setFont(font("body", 600))

    def tabSizeHint(self, index: int) -> QSize:  # noqa: N802 - Qt calls it
        """Return room for icon, bold words and the distance to the next tab."""
        return QSize(self._words_wide(index) + self._gap, look().px(40))

    def minimumTabSizeHint(self, index: int) -> QSize:  # noqa: N802 - Qt calls it
        """Words are cut only where not even half the distance between them would be enough."""
        wide = min(self._words_wide(index), look().px(48))
        return QSize(wide + _NARROW_GAP, look().px(40))

    def minimumSizeHint(self) -> QSize:
        """Tabs stand closer where it is narrow."""
        return QSize(look().px(120), look().px(40))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share out the room between the tabs."""
        words = sum(self._words_wide(index) for index in range(self.count()))
        share = (self.width() - words) // max(self.count(), 1)
        self._gap = min(max(share, _NARROW_GAP), _GAP)
        super().resizeEvent(event)
        for index in range(self.count()):
            whole = self.tabRect(index).width() - self._gap >= self._words_wide(index) - 2
            self.setTabToolTip(index, "" if whole else self.tabText(index))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show which tab a click would choose."""
        super().mouseMoveEvent(event)
        self._hover(self.tabAt(event.position().toPoint()))

    def leaveEvent(self, event: QEvent) -> None:
        """Forget the tab under the mouse."""
        super().leaveEvent(event)
        self._hover(-1)

    def _hover(self, index: int) -> None:
        if index != self._over:
            self._over = index
            self.update()

    def _words_wide(self, index: int) -> int:
        wide = text_width(self.tabText(index), font("body", 600)) + 2
        return wide + (look().px(16) + _ICON_GAP if self._icons[index] else 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw words, the line, and the accent under the present tab."""
        del event
        c, painter = look().colors, smooth(self)
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(c.border))
        for index in range(self.count()):
            self._draw_tab(painter, index)
        painter.end()

    def _draw_tab(self, painter: QPainter, index: int) -> None:
        c, current = look().colors, index == self.currentIndex()
        area = QRect(self.tabRect(index)).adjusted(0, 0, -self._gap, 0)
        ink = c.text if current or index == self._over else c.text2
        if not self.isEnabled():
            ink = c.text3
        left = area.left()
        if self._icons[index]:
            side = look().px(16)
            spot = QRectF(left, 0, side, self.height() - 2)
            centered_icon(painter, self._icons[index], ink, spot, side)
            left += side + _ICON_GAP
        room = QRectF(left, 0, area.right() - left + 1, self.height() - 2)
        words(painter, room, self.tabText(index), font("body", 600 if current else 500), ink)
        if current:
            line = QRectF(area.left(), self.height() - 2, area.width(), 2)
            box(painter, line, fill=c.accent, radius=1)
            if self.ring_shown:
                room = QRectF(area).adjusted(-_RING_GAP, 4, _RING_GAP, -5)
                room.setLeft(max(room.left(), 0))
                ring(painter, room, RADIUS_CHIP)
