# SPDX-License-Identifier: Apache-2.0
"""The days above the grid; today stands out by a filled round."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.domain.formats import weekday_date, weekday_name
from desktop.ui.base.desk import Desk
from desktop.ui.common.paint import CENTER, dot, smooth, text_width, words
from desktop.ui.common.themed import Themed
from desktop.ui.theme.fonts import font
from desktop.ui.theme.look import look

_HEIGHT, _GAP = 52, 8
_SATURDAY = 5


class WeekHead(Themed, QWidget):
    """`day_chosen(day)` by a click on a day. `inset` px at the left belong to the hours;
    `room` is where the last day ends."""

    day_chosen = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._first, self._days = desk.clock.today(), 7
        self.inset, self.room = 0, 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.start_theme()

    def show_days(self, first: date, days: int) -> None:
        """Show other days."""
        self._first, self._days = first, days
        shown = (first + timedelta(days=number) for number in range(days))
        self.setAccessibleName(", ".join(weekday_date(day, self.desk.language) for day in shown))
        several = days > 1
        shape = Qt.CursorShape.PointingHandCursor if several else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)
        self.update()

    def sizeHint(self) -> QSize:
        """One line with air around."""
        return QSize(look().px(400), look().px(_HEIGHT))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose the day under the pointer."""
        across = event.position().x() - self.inset
        number = int(across // self._wide()) if across >= 0 else -1
        if 0 <= number < self._days and self._days > 1:
            self.day_chosen.emit(self._first + timedelta(days=number))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw each day in the middle of its column."""
        del event
        c, painter = look().colors, smooth(self)
        area = QRectF(self.inset, 0, self.room - self.inset, self.height())
        painter.fillRect(area, QColor(c.surface))
        wide, today = self._wide(), self.desk.clock.today()
        for number in range(self._days):
            day = self._first + timedelta(days=number)
            left = self.inset + number * wide
            if day.weekday() > _SATURDAY:
                painter.fillRect(QRectF(left, 0, wide, self.height()), QColor(c.canvas))
            name = weekday_name(day.weekday(), self.desk.language, short=True)
            small, bold = font("small", 500), font("h3", 600)
            name_wide, figure = text_width(name, small) + 1, str(day.day)
            round_wide = look().px(28)
            figure_wide = max(text_width(figure, bold) + 1, round_wide if day == today else 0)
            x = left + (wide - name_wide - _GAP - figure_wide) / 2
            tone = c.accent if day == today else c.text2
            spot = QRectF(x, 0, name_wide, self.height())
            words(painter, spot, name, small, tone)
            spot = QRectF(x + name_wide + _GAP, 0, figure_wide, self.height())
            if day == today:
                dot(painter, QPointF(spot.center()), round_wide / 2, fill=c.accent)
            ink = c.on_accent if day == today else c.text
            words(painter, spot, figure, bold, ink, CENTER)
            if number:
                painter.fillRect(QRectF(round(left), 0, 1, self.height()), QColor(c.border))
        bottom = QRectF(self.inset, self.height() - 1, area.width(), 1)
        painter.fillRect(bottom, QColor(c.border))
        painter.end()

    def _wide(self) -> float:
        return max((self.room - self.inset) / self._days, 1.0)
