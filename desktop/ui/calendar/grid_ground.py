# SPDX-License-Identifier: Apache-2.0
"""The ground of the grid: where days and hours are, and what lies behind the entries."""

from __future__ import annotations

from datetime import time, timedelta

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.domain.formats import clock_time
from desktop.domain.week_layout import FIRST_HOUR, LAST_HOUR, Block
from desktop.ui.base.desk import Desk
from desktop.ui.calendar.slots import Cursor
from desktop.ui.common.paint import CENTER, RIGHT, box, dot, smooth, text_width, words
from desktop.ui.common.themed import Focusable, Themed
from desktop.ui.theme.fonts import font
from desktop.ui.theme.look import look
from desktop.ui.theme.tokens import RADIUS_CHIP

HOUR, GUTTER = 48, 54
"""Height of an hour, width of the hours at the left; at 100 % text size."""
_LABEL_GAP, _FAINT = 10, 110
_SUNDAY = 6


class GridGround(Focusable, Themed, QWidget):
    """`first` and `days` are shown, `hours` of each; `minutes` is the length of a new entry."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.first, self.days = desk.clock.today(), 7
        self.blocks: tuple[Block, ...] = ()
        self.hours = (FIRST_HOUR, LAST_HOUR)
        self.cursor_at = Cursor()
        self.minutes = 50
        self.hovered: tuple[int, int] | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def left_of(self, day: int) -> float:
        """Return where a day's column begins."""
        return self.gutter + day * self.day_wide

    def top_of(self, minute: float) -> float:
        """Return where a minute of the day is."""
        return (minute / 60 - self.hours[0]) * look().px(HOUR)

    def rect_of(self, block: Block) -> QRect:
        """Return where a block stands."""
        wide = (self.day_wide - 4) / block.columns
        left = self.left_of(block.day) + 2 + block.column * wide
        top, bottom = self.top_of(block.top), self.top_of(block.bottom)
        least = max(round(bottom - top) - 1, 24)
        return QRect(round(left), round(top), max(round(wide) - 1, 8), least)

    @property
    def gutter(self) -> int:
        """Width of the hours at the left."""
        return look().px(GUTTER)

    @property
    def day_wide(self) -> float:
        """Width of a day."""
        return max((self.width() - self.gutter) / self.days, 1.0)

    def sizeHint(self) -> QSize:
        """As high as the hours shown."""
        low, high = self.hours
        return QSize(look().px(420), (high - low) * look().px(HOUR) + 1)

    def minimumSizeHint(self) -> QSize:
        """Columns may become narrow, hours never."""
        return QSize(look().px(240), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw hours, days, now and the slots of keyboard and pointer."""
        self._draw(event.rect())

    def _draw(self, dirty: QRect) -> None:
        painter = smooth(self)
        painter.setClipRect(dirty)
        self._draw_ground(painter)
        self._draw_hours(painter)
        self._draw_now(painter)
        self._draw_slots(painter)
        painter.end()

    def _draw_ground(self, painter: QPainter) -> None:
        c = look().colors
        high = float(self.height())
        area = QRectF(self.gutter, 0, self.width() - self.gutter, high)
        painter.fillRect(area, QColor(c.surface))
        for day in range(self.days):
            left = round(self.left_of(day))
            if (self.first + timedelta(days=day)).weekday() == _SUNDAY:
                right = round(self.left_of(day + 1))
                painter.fillRect(QRectF(left, 0, right - left, high), QColor(c.canvas))
            if day:
                painter.fillRect(QRectF(left, 0, 1, high), QColor(c.border))

    def _draw_hours(self, painter: QPainter) -> None:
        c = look().colors
        low, high = self.hours
        letters, line = font("small", tabular=True), look().line("small")
        half = QColor(c.border)
        half.setAlpha(_FAINT)
        wide = self.width() - self.gutter
        now = self._now_at()
        for hour in range(low, high):
            top = round(self.top_of(hour * 60))
            if hour > low:
                painter.fillRect(QRectF(self.gutter, top, wide, 1), QColor(c.border))
            middle = round(self.top_of(hour * 60 + 30))
            painter.fillRect(QRectF(self.gutter, middle, wide, 1), half)
            if now is not None and abs(now - top) < line:
                continue  # the time of now stands there
            # The first label would be cut in half by the edge above.
            at = top - line / 2 if hour > low else top + 2
            spot = QRectF(0, at, self.gutter - _LABEL_GAP, line)
            text = clock_time(time(hour), self.desk.language)
            words(painter, spot, text, letters, c.text2, RIGHT)

    def _now_at(self) -> int | None:
        """Where the line of now is, None on other days."""
        now = self.desk.clock.local(self.desk.clock.now())
        shown = 0 <= (now.date() - self.first).days < self.days
        return round(self.top_of(now.hour * 60 + now.minute)) if shown else None

    def _draw_now(self, painter: QPainter) -> None:
        c, y = look().colors, self._now_at()
        if y is None:
            return
        now = self.desk.clock.local(self.desk.clock.now())
        day = (now.date() - self.first).days
        faint = QColor(c.danger.text)
        faint.setAlpha(_FAINT)
        painter.fillRect(QRectF(self.gutter, y, self.width() - self.gutter, 1), faint)
        left, wide = self.left_of(day), self.day_wide
        painter.fillRect(QRectF(left, y - 1, wide, 2), QColor(c.danger.text))
        dot(painter, QPointF(left + 1, y), look().px(5), fill=c.danger.text)
        text, letters = clock_time(now, self.desk.language), font("small", 600, tabular=True)
        width, high = text_width(text, letters) + 10, look().px(20)
        spot = QRectF(self.gutter - 6 - width, y - high / 2, width, high)
        box(painter, spot, fill=c.danger.text, radius=RADIUS_CHIP)
        words(painter, spot, text, letters, c.surface, CENTER)

    def _draw_slots(self, painter: QPainter) -> None:
        if self.hasFocus() and self.cursor_at.block(self.blocks) is None:
            at = self.cursor_at
            self._draw_slot(painter, at.day, at.minute, keyboard=True)
        if self.hovered is not None:
            self._draw_slot(painter, *self.hovered, keyboard=False)

    def _draw_slot(self, painter: QPainter, day: int, minute: int, *, keyboard: bool) -> None:
        c = look().colors
        top = self.top_of(minute)
        high = self.top_of(minute + self.minutes) - top
        spot = QRectF(self.left_of(day) + 3, top + 0.5, self.day_wide - 6, high - 1)
        strong = keyboard and self.ring_shown
        pen = QPen(QColor(c.accent), 2 if strong else 1.2)
        pen.setStyle(Qt.PenStyle.SolidLine if strong else Qt.PenStyle.DashLine)
        painter.setPen(pen)
        ground = QColor(c.accent_soft)
        ground.setAlpha(_FAINT)
        painter.setBrush(ground)
        painter.drawRoundedRect(spot.adjusted(1, 1, -1, -1), RADIUS_CHIP, RADIUS_CHIP)
        text = clock_time(time(minute // 60, minute % 60), self.desk.language)
        room = spot.adjusted(8, 3, -4, 0)
        room.setHeight(look().line("small"))
        words(painter, room, text, font("small", 500, tabular=True), c.accent)
