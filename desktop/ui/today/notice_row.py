# SPDX-License-Identifier: Apache-2.0
"""A row that says in two lines what waits, and leads there."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop.ui.common.paint import box, centered_icon, ring, smooth, text_width, words
from desktop.ui.common.themed import Focusable, Themed
from desktop.ui.theme.fonts import font
from desktop.ui.theme.look import look
from desktop.ui.theme.tokens import ICON, RADIUS_CONTROL, Fill

TILE, GAP, SIDE = 36, 12, 8
_TWO_LINES = 1.75
"""How much of two lines a text may fill that breaks between words."""


class NoticeRow(Focusable, Themed, QAbstractButton):
    """An icon on its tile, two lines, and a chevron; chosen by click, Enter or Space."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._kind, self._title, self._below = "info", "info", "", ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.start_theme()

    def show_notice(self, icon: str, kind: str, title: str, below: str) -> None:
        """Show other words."""
        self._icon, self._kind, self._title, self._below = icon, kind, title, below
        self.setAccessibleName(", ".join(part for part in (title, below) if part))
        self.setToolTip("\n".join(part for part in (title, below) if part))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for the words; a long title takes two lines."""
        lines = self._lines() * look().line("body") + look().line("small")
        return QSize(240, max(lines + 18, look().px(54)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow title may need another line."""
        super().resizeEvent(event)
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        """Words can be cut."""
        return QSize(160, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Repaint for hover."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Repaint for rest."""
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw tile, words and chevron."""
        del event
        c, painter, area = look().colors, smooth(self), QRectF(self.rect())
        if self.underMouse():
            box(painter, area, fill=c.hover, radius=RADIUS_CONTROL)
        if self.ring_shown:
            ring(painter, area, RADIUS_CONTROL)
        fill: Fill = getattr(c, self._kind)
        tile, side = look().px(TILE), look().px(ICON)
        spot = QRectF(SIDE, (area.height() - tile) / 2, tile, tile)
        box(painter, spot, fill=fill.ground, radius=RADIUS_CONTROL)
        centered_icon(painter, self._icon, fill.text, spot, side)
        arrow = QRectF(area.right() - 24, 0, 20, area.height())
        centered_icon(painter, "chevron-right", c.text2, arrow, look().px(16))
        self._draw_words(painter)
        painter.end()

    def _room(self) -> QRectF:
        left = SIDE + look().px(TILE) + GAP
        return QRectF(left, 0, max(self.width() - left - 30, 40), self.height())

    def _lines(self) -> int:
        fits = text_width(self._title, font("body", 500)) <= self._room().width()
        return 1 if fits else 2

    def _draw_words(self, painter: QPainter) -> None:
        c, area = look().colors, self._room()
        first, second = look().line("body") * self._lines(), look().line("small")
        top = (area.height() - first - (second if self._below else 0)) / 2
        title = QRectF(area.left(), top, area.width(), first)
        if self._lines() == 1:
            words(painter, title, self._title, font("body", 500), c.text)
        else:
            painter.setFont(font("body", 500))
            painter.setPen(QColor(c.text))
            room = int(area.width() * _TWO_LINES)
            shown = QFontMetrics(painter.font()).elidedText(
                self._title, Qt.TextElideMode.ElideRight, room
            )
            painter.drawText(title, int(Qt.TextFlag.TextWordWrap), shown)
        below = QRectF(area.left(), top + first, area.width(), second)
        words(painter, below, self._below, font("small"), c.text2)
