# SPDX-License-Identifier: Apache-2.0
"""An entry of the calendar as one line of a list: when, who or which day, where, its state."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop.domain.calendar import CalendarEntry, EntryState
from desktop.domain.calendar_words import STATE_ICONS, other_clock, state_words, where_words
from desktop.domain.formats import time_range, weekday_date
from desktop.ui.base.desk import Desk
from desktop.ui.base.names import shown_name_of
from desktop.ui.booking.service_fill import fill_of
from desktop.ui.common.paint import box, centered_icon, ring, smooth, text_width, words
from desktop.ui.common.themed import Focusable, Themed
from desktop.ui.theme.fonts import font
from desktop.ui.theme.look import look
from desktop.ui.theme.tokens import RADIUS_CHIP

_EDGE, _BAR, _GAP = 12, 4, 12
_TIME_WIDE, _STATE_MOST = 96, 200
_TONES = {EntryState.OPEN: "warn", EntryState.DONE: "ok"}


class EntryRow(Focusable, Themed, QAbstractButton):
    """`menu_requested(entry, place)` by a click, Enter or the menu key.

    `dated`: the day stands where else the client does, for a list of one client.
    """

    menu_requested = Signal(object, QPoint)

    def __init__(self, desk: Desk, *, dated: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk, self._dated = desk, dated
        self.entry: CalendarEntry | None = None
        self._title = self._time = self._below = self._state = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.clicked.connect(self._ask)
        self.start_theme()

    def show_entry(self, entry: CalendarEntry) -> None:
        """Show another entry."""
        self.entry = entry
        clock, say, language = self.desk.clock, self.desk.translate, self.desk.language
        start, end = clock.local(entry.starts_at), clock.local(entry.ends_at)
        self._time = time_range(start, end, language)
        who = shown_name_of(self.desk, entry.client_id, entry.client_name)
        self._title = weekday_date(start.date(), language) if self._dated else who
        elsewhere = other_clock(entry, start, language)
        below = (where_words(entry, say), elsewhere)
        self._below = " · ".join(part for part in below if part)
        planned = entry.state is EntryState.PLANNED
        self._state = "" if planned else state_words(entry, say)
        if entry.reason and not planned:
            self._below = f"{self._below} · {entry.reason}"
        spoken = (self._time, self._title, self._below, state_words(entry, say))
        self.setAccessibleName(", ".join(part for part in spoken if part))
        self.update()

    def sizeHint(self) -> QSize:
        """Two lines high."""
        return QSize(look().px(320), look().heights.row_tall)

    def minimumSizeHint(self) -> QSize:
        """Words are cut where it is narrow."""
        return QSize(look().px(200), look().heights.row_tall)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and the menu key open the menu."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Menu):
            self._ask()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu at the pointer."""
        event.accept()
        self.menu_requested.emit(self.entry, event.pos())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the row."""
        del event
        if self.entry is None:
            return
        c, painter, area = look().colors, smooth(self), QRectF(self.rect())
        if self.underMouse() or self.isDown():
            box(painter, area.adjusted(4, 1, -4, -1), fill=c.hover)
        bar = QRectF(_EDGE, 9, _BAR, area.height() - 18)
        box(painter, bar, fill=fill_of(self.entry.service).text, radius=2)
        left = _EDGE + _BAR + _GAP
        wide = look().px(_TIME_WIDE)
        gone = self.entry.state in (EntryState.CANCELLED, EntryState.ABSENT)
        ink = c.text2 if gone else c.text
        spot = QRectF(left, 0, wide, area.height())
        words(painter, spot, self._time, font("small", 500, tabular=True), ink)
        left += wide + _GAP
        right = self._paint_state(painter, area)
        half = area.height() / 2
        title = font("body", 600)
        title.setStrikeOut(self.entry.state is EntryState.CANCELLED)
        room = QRectF(left, half - look().line("body") - 1, right - left, look().line("body"))
        words(painter, room, self._title, title, ink)
        room = QRectF(left, half + 1, right - left, look().line("small"))
        words(painter, room, self._below, font("small"), c.text2)
        if self.ring_shown:
            ring(painter, area.adjusted(2, 1, -2, -1), RADIUS_CHIP)
        painter.end()

    def _paint_state(self, painter: QPainter, area: QRectF) -> float:
        """Draw the state at the right; where the words before it must end."""
        if self.entry is None or not self._state:
            return area.right() - _EDGE
        letters, side = font("small", 500), look().px(16)
        wide = min(text_width(self._state, letters) + 2, look().px(_STATE_MOST))
        tone = look().colors.role(_TONES.get(self.entry.state, "text2"))
        left = area.right() - _EDGE - wide
        words(painter, QRectF(left, 0, wide, area.height()), self._state, letters, tone)
        spot = QRectF(left - side - 6, 0, side, area.height())
        centered_icon(painter, STATE_ICONS[self.entry.state], tone, spot, side)
        return spot.left() - _GAP

    def _ask(self) -> None:
        if self.entry is not None:
            at = QPoint(look().px(_TIME_WIDE) + 2 * _EDGE, self.height() - 6)
            self.menu_requested.emit(self.entry, at)
