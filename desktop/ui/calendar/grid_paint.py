# SPDX-License-Identifier: Apache-2.0
"""What lies behind the entries: hours, days, the line of now, the slot of keyboard and pointer."""

from __future__ import annotations

from datetime import time, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from desktop.domain.formats import clock_time
from desktop.ui.common.paint import CENTER, RIGHT, box, dot, smooth, text_width, words
from desktop.ui.theme.fonts import font
from desktop.ui.theme.look import look
from desktop.ui.theme.tokens import RADIUS_CHIP

if TYPE_CHECKING:
    from desktop.ui.calendar.week_grid import WeekGrid

_LABEL_GAP, _FAINT = 10, 110
_SUNDAY = 6


class GridPaint:
    """Paints for one grid; reads where things stand from it."""

    def __init__(self, grid: WeekGrid) -> None:
        self._grid = grid

    def draw(self, dirty: QRect) -> None:
        """Draw what is within `dirty`."""
        painter = smooth(self._grid)
        painter.setClipRect(dirty)
        self._draw_ground(painter)
        self._draw_hours(painter)
        self._draw_now(painter)
        self._draw_slots(painter)
        painter.end()

    def _draw_ground(self, painter: QPainter) -> None:
        grid, c = self._grid, look().colors
        high = float(grid.height())
        area = QRectF(grid.gutter, 0, grid.width() - grid.gutter, high)
        painter.fillRect(area, QColor(c.surface))
        for day in range(grid.days):
            left = round(grid.left_of(day))
            if (grid.first + timedelta(days=day)).weekday() == _SUNDAY:
                right = round(grid.left_of(day + 1))
                painter.fillRect(QRectF(left, 0, right - left, high), QColor(c.canvas))
            if day:
                painter.fillRect(QRectF(left, 0, 1, high), QColor(c.border))

    def _draw_hours(self, painter: QPainter) -> None:
        grid, c = self._grid, look().colors
        low, high = grid.hours
        letters, line = font("small", tabular=True), look().line("small")
        half = QColor(c.border)
        half.setAlpha(_FAINT)
        wide = grid.width() - grid.gutter
        now = self._now_at()
        for hour in range(low, high):
            top = round(grid.top_of(hour * 60))
            if hour > low:
                painter.fillRect(QRectF(grid.gutter, top, wide, 1), QColor(c.border))
            middle = round(grid.top_of(hour * 60 + 30))
            painter.fillRect(QRectF(grid.gutter, middle, wide, 1), half)
            if now is not None and abs(now - top) < line:
                continue  # the time of now stands there
            # The first label would be cut in half by the edge above.
            at = top - line / 2 if hour > low else top + 2
            spot = QRectF(0, at, grid.gutter - _LABEL_GAP, line)
            text = clock_time(time(hour), grid.desk.language)
            words(painter, spot, text, letters, c.text2, RIGHT)

    def _now_at(self) -> int | None:
        """Where the line of now is, None on other days."""
        grid = self._grid
        now = grid.desk.clock.local(grid.desk.clock.now())
        shown = 0 <= (now.date() - grid.first).days < grid.days
        return round(grid.top_of(now.hour * 60 + now.minute)) if shown else None

    def _draw_now(self, painter: QPainter) -> None:
        grid, c, y = self._grid, look().colors, self._now_at()
        if y is None:
            return
        now = grid.desk.clock.local(grid.desk.clock.now())
        day = (now.date() - grid.first).days
        faint = QColor(c.danger.text)
        faint.setAlpha(_FAINT)
        painter.fillRect(QRectF(grid.gutter, y, grid.width() - grid.gutter, 1), faint)
        left, wide = grid.left_of(day), grid.day_wide
        painter.fillRect(QRectF(left, y - 1, wide, 2), QColor(c.danger.text))
        dot(painter, QPointF(left + 1, y), look().px(5), fill=c.danger.text)
        text, letters = clock_time(now, grid.desk.language), font("small", 600, tabular=True)
        width, high = text_width(text, letters) + 10, look().px(20)
        spot = QRectF(grid.gutter - 6 - width, y - high / 2, width, high)
        box(painter, spot, fill=c.danger.text, radius=RADIUS_CHIP)
        words(painter, spot, text, letters, c.surface, CENTER)

    def _draw_slots(self, painter: QPainter) -> None:
        grid = self._grid
        if grid.hasFocus() and grid.chosen_entry() is None:
            at = grid.cursor_at
            self._draw_slot(painter, at.day, at.minute, keyboard=True)
        if grid.hovered is not None:
            self._draw_slot(painter, *grid.hovered, keyboard=False)

    def _draw_slot(self, painter: QPainter, day: int, minute: int, *, keyboard: bool) -> None:
        grid, c = self._grid, look().colors
        top = grid.top_of(minute)
        high = grid.top_of(minute + grid.minutes) - top
        spot = QRectF(grid.left_of(day) + 3, top + 0.5, grid.day_wide - 6, high - 1)
        strong = keyboard and grid.ring_shown
        pen = QPen(QColor(c.accent), 2 if strong else 1.2)
        pen.setStyle(Qt.PenStyle.SolidLine if strong else Qt.PenStyle.DashLine)
        painter.setPen(pen)
        ground = QColor(c.accent_soft)
        ground.setAlpha(_FAINT)
        painter.setBrush(ground)
        painter.drawRoundedRect(spot.adjusted(1, 1, -1, -1), RADIUS_CHIP, RADIUS_CHIP)
        text = clock_time(time(minute // 60, minute % 60), grid.desk.language)
        room = spot.adjusted(8, 3, -4, 0)
        room.setHeight(look().line("small"))
        words(painter, room, text, font("small", 500, tabular=True), c.accent)
