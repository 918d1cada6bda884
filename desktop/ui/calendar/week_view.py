# SPDX-License-Identifier: Apache-2.0
"""The grid with its days above, in a frame, scrolled to where the day begins."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop.domain.calendar import CalendarEntry
from desktop.ui.base.desk import Desk
from desktop.ui.calendar.grid_ground import HOUR
from desktop.ui.calendar.week_grid import WeekGrid
from desktop.ui.calendar.week_head import WeekHead
from desktop.ui.common.layout import BAR, Scroll, column
from desktop.ui.common.paint import box, smooth
from desktop.ui.common.themed import Themed
from desktop.ui.theme.look import look
from desktop.ui.theme.tokens import RADIUS_CARD

_BEFORE_NOW = 2
_EIGHT = 8


class _Frame(Themed, QWidget):
    """Lies over head and grid: round corners and a hairline."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.start_theme()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        c, painter, area = look().colors, smooth(self), QRectF(self.rect())
        whole, inner = QPainterPath(), QPainterPath()
        whole.addRect(area)
        inner.addRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_CARD, RADIUS_CARD)
        painter.fillPath(whole.subtracted(inner), QColor(c.canvas))
        box(painter, area, border=c.border, radius=RADIUS_CARD)
        painter.end()


class WeekView(QWidget):
    """One day or seven."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.head = WeekHead(desk)
        self.grid = WeekGrid(desk)
        self.area = Scroll(self.grid, steady=True)
        self.area.setMinimumHeight(look().px(3 * HOUR))
        self._frame = _Frame(self)
        self._scrolled = False
        parts = column(self.head, self.area, gap=0)
        parts.setStretch(1, 1)
        parts.setContentsMargins(0, 0, 0, 0)
        self.setLayout(parts)
        self.grid.seen.connect(self._into_view)

    def show_days(self, first: date, days: int, entries: Sequence[CalendarEntry]) -> None:
        """Show other days."""
        self.head.show_days(first, days)
        self.grid.show_days(first, days, entries)
        self._line_up()

    def begin_at(self, hour: int) -> None:
        """Scroll so that an hour is the first to be seen."""
        bar = self.area.verticalScrollBar()
        # The label of the hour stands half above its line.
        bar.setValue(round(self.grid.top_of(hour * 60)) - look().line("small"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Line up, and once begin where work does."""
        super().resizeEvent(event)
        self._line_up()
        if not self._scrolled and self.area.verticalScrollBar().maximum() > 0:
            self._scrolled = True
            self.begin_at(self._first_hour())

    def _first_hour(self) -> int:
        """Eight; where now would then be out of view, a little before now."""
        now = self.desk.clock.local(self.desk.clock.now()).hour
        seen = self.area.viewport().height() // look().px(HOUR)
        return _EIGHT if now + 1 < _EIGHT + seen and now >= _EIGHT else max(now - _BEFORE_NOW, 0)

    def _line_up(self) -> None:
        self.head.inset = self.grid.gutter
        left, right = self.grid.gutter, self.width() - BAR
        self._frame.setGeometry(QRect(left, 0, right - left, self.height()))
        self._frame.raise_()
        self.head.room = right
        self.head.update()

    def _into_view(self, spot: QRect) -> None:
        self.area.ensureVisible(spot.center().x(), spot.top(), 0, spot.height() // 2)
        self.area.ensureVisible(spot.center().x(), spot.bottom(), 0, 8)
