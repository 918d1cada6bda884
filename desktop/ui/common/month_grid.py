# SPDX-License-Identifier: Apache-2.0
"""The days of one month to choose from, by mouse and by keyboard."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.domain.formats import month_year, weekday_date, weekday_name
from desktop.domain.i18n import Language
from desktop.ui.common.announce import announce
from desktop.ui.common.named import needed
from desktop.ui.common.paint import CENTER, box, ring, smooth, words
from desktop.ui.common.themed import Focusable, Themed
from desktop.ui.theme.fonts import font
from desktop.ui.theme.look import look
from desktop.ui.theme.tokens import RADIUS_CHIP

_CELL, _HEAD, _WEEKS = 36, 24, 6
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}


class MonthGrid(Focusable, Themed, QWidget):
    """Weeks from Monday. Arrows move by days and weeks, Page keys by months; each day is spoken.

    `chosen(date)` on Enter, Space or a click; `month_changed` when another month is shown.
    """

    chosen = Signal(object)
    month_changed = Signal()

    def __init__(
        self, name: str, day: date, language: Language, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._name, self._language = needed(name, self), language
        self._day = self._today = day
        self._over: date | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._tell()
        self.start_theme()

    def show_day(self, day: date, today: date) -> None:
        """Stand on `day`; `today` is marked."""
        self._day, self._today = day, today
        self._tell()
        self.month_changed.emit()

    def day(self) -> date:
        """Return the day it stands on."""
        return self._day

    def month_words(self) -> str:
        """Return the month shown, such as "November 2026"."""
        return month_year(self._day, self._language)

    def step_month(self, step: int) -> None:
        """Go to the same day of another month, or its last one."""
        place = self._day.year * 12 + self._day.month - 1 + step
        year, month = divmod(place, 12)
        if date.min.year <= year <= date.max.year:
            last = monthrange(year, month + 1)[1]
            self._go(date(year, month + 1, min(self._day.day, last)))

    def sizeHint(self) -> QSize:
        """Return seven columns, the names of the days and six weeks."""
        side = look().px(_CELL)
        return QSize(7 * side, look().px(_HEAD) + _WEEKS * side)

    def minimumSizeHint(self) -> QSize:
        """Never smaller."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move or choose."""
        key = Qt.Key(event.key())
        if key in _STEPS:
            self._go(self._moved(_STEPS[key]))
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.step_month(-1 if key == Qt.Key.Key_PageUp else 1)
        elif key == Qt.Key.Key_Home:
            self._go(self._today)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit(self._day)
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show which day a click would choose."""
        self._over = self._at(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Forget the day under the mouse."""
        super().leaveEvent(event)
        self._over = None
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose the day."""
        found = self._at(event)
        if found is not None and event.button() == Qt.MouseButton.LeftButton:
            self._go(found)
            self.chosen.emit(found)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the names of the days and the days."""
        del event
        painter, c, side = smooth(self), look().colors, look().px(_CELL)
        for place in range(7):
            name = weekday_name(place, self._language, short=True)
            area = QRectF(place * side, 0, side, look().px(_HEAD))
            words(painter, area, name, font("caption", 500), c.text2, CENTER)
        for place in range(7 * _WEEKS):
            day = self._first() + timedelta(days=place)
            week, column = divmod(place, 7)
            area = QRectF(column * side, look().px(_HEAD) + week * side, side, side)
            self._draw_day(painter, area.adjusted(1, 1, -1, -1), day)
        painter.end()

    def _draw_day(self, painter: QPainter, area: QRectF, day: date) -> None:
        c, here = look().colors, day == self._day
        if here:
            box(painter, area, fill=c.selected, radius=RADIUS_CHIP)
        elif day == self._over:
            box(painter, area, fill=c.hover, radius=RADIUS_CHIP)
        if day == self._today and not here:
            box(painter, area, border=c.border_strong, radius=RADIUS_CHIP)
        if here and self.ring_shown:
            ring(painter, area, RADIUS_CHIP)
        ink = c.text if day.month == self._day.month else c.text3
        face = font("small", 600 if day in (self._day, self._today) else 400, tabular=True)
        words(painter, area, str(day.day), face, ink, CENTER)

    def _first(self) -> date:
        first = self._day.replace(day=1)
        return first - timedelta(days=min(first.weekday(), (first - date.min).days))

    def _at(self, event: QMouseEvent) -> date | None:
        side, top = look().px(_CELL), look().px(_HEAD)
        column, week = int(event.position().x() // side), int((event.position().y() - top) // side)
        inside = 0 <= column < 7 and 0 <= week < _WEEKS
        return self._first() + timedelta(days=week * 7 + column) if inside else None

    def _moved(self, days: int) -> date:
        try:
            return self._day + timedelta(days=days)
        except OverflowError:
            return self._day

    def _go(self, day: date) -> None:
        other = (day.year, day.month) != (self._day.year, self._day.month)
        self._day = day
        self._tell()
        announce(self, weekday_date(day, self._language, long=True))
        if other:
            self.month_changed.emit()

    def _tell(self) -> None:
        self.setAccessibleName(self._name)
        self.setAccessibleDescription(weekday_date(self._day, self._language, long=True))
        self.update()
