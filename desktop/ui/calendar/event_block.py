# SPDX-License-Identifier: Apache-2.0
"""One entry in the grid: who and when, the colour of the service, its state as icon and hatch."""

from __future__ import annotations

from datetime import datetime, timedelta
from html import escape

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QContextMenuEvent,
    QFont,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from desktop.domain.calendar import CalendarEntry, EntryState
from desktop.domain.calendar_words import (
    STATE_ICONS,
    other_clock,
    short_name,
    state_words,
    where_words,
)
from desktop.domain.formats import time_range
from desktop.domain.session import Modality
from desktop.ui.base.desk import Desk
from desktop.ui.base.names import shown_name_of
from desktop.ui.booking.service_fill import fill_of
from desktop.ui.common.paint import RING, box, centered_icon, smooth, text_width, words
from desktop.ui.common.themed import Themed
from desktop.ui.theme.fonts import font
from desktop.ui.theme.look import look
from desktop.ui.theme.tokens import RADIUS_CHIP, Fill

_BAR, _PAD, _ICON = 3, 9, 14
_HATCH_ALPHA = 70
_LINES = '<p style="white-space:pre">{}</p>'
_WAYS = {
    Modality.VIDEO: "video",
    Modality.PHONE: "phone",
    Modality.CHAT: "message-square",
    Modality.EMAIL: "mail",
    Modality.APP: "laptop",
    Modality.HOME_VISIT: "house",
}


class EventBlock(Themed, QAbstractButton):
    """`chosen(block)` by a click; `dragged(block, place)` and `dropped(block)` in the grid.

    The grid has the keyboard; a screen reader meets each block as a button of its own.
    """

    chosen = Signal(object)
    dragged = Signal(object, QPoint)
    dropped = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.desk = desk
        self.entry: CalendarEntry | None = None
        self.grip = QPoint()
        self.dragging = False
        self._pressed: QPoint | None = None
        self._marked = False
        self._name = self._when = self._where = ""
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._choose)
        self.start_theme()

    def show_entry(self, entry: CalendarEntry) -> None:
        """Show another entry."""
        self.entry = entry
        desk, clock = self.desk, self.desk.clock
        start, end = clock.local(entry.starts_at), clock.local(entry.ends_at)
        self._name = shown_name_of(desk, entry.client_id, entry.client_name)
        where = (where_words(entry, desk.translate), other_clock(entry, start, desk.language))
        self._where = " · ".join(part for part in where if part)
        self._when = time_range(start, end, desk.language)
        state = state_words(entry, desk.translate)
        self.setAccessibleName(", ".join((self._when, self._name, self._where, state)))
        told = (f"{self._when} {self._name}", self._where, state, entry.reason)
        # As rich text, escaped: Qt would take a name in angle brackets for a tag.
        lines = "<br>".join(escape(part) for part in told if part)
        self.setToolTip(_LINES.format(lines))
        self.update()

    def show_time(self, start: datetime) -> None:
        """Show where it would be moved to; `start` is wall-clock time."""
        if self.entry is not None:
            end = start + timedelta(minutes=self.entry.minutes)
            self._when = time_range(start, end, self.desk.language)
            self.update()

    def set_marked(self, marked: bool) -> None:
        """Draw the ring of the keyboard, or take it away."""
        if marked != self._marked:
            self._marked = marked
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a drag would begin."""
        self._pressed = event.position().toPoint()
        self.grip = self._pressed
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag what can be moved."""
        here = event.position().toPoint()
        if self._pressed is None or self.entry is None or not self.entry.movable:
            return
        far = (here - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        if self.dragging or far:
            self.dragging = True
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.raise_()
            self.dragged.emit(self, self.mapToParent(here))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Drop, or click."""
        self._pressed = None
        if not self.dragging:
            super().mouseReleaseEvent(event)
            return
        self.end_drag()
        self.dropped.emit(self)

    def end_drag(self) -> None:
        """Be at rest again."""
        self.dragging, self._pressed = False, None
        self.setDown(False)  # or letting go would be a click
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The same menu as by a click."""
        event.accept()
        self._choose()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, bar, words and icons."""
        del event
        if self.entry is None:
            return
        painter, area = smooth(self), QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        fill = self._fill()
        self._draw_ground(painter, area, fill)
        self._draw_words(painter, area, fill)
        if self._marked:
            accent = look().colors.accent
            box(painter, area, border=accent, width=RING, radius=RADIUS_CHIP)
        painter.end()

    def _fill(self) -> Fill:
        c = look().colors
        if self.entry is None or self.entry.state is EntryState.CANCELLED:
            return Fill(c.surface, c.text2)
        return fill_of(self.entry.service)

    def _draw_ground(self, painter: QPainter, area: QRectF, fill: Fill) -> None:
        gone = self.entry is not None and self.entry.state is EntryState.CANCELLED
        path = QPainterPath()
        path.addRoundedRect(area, RADIUS_CHIP, RADIUS_CHIP)
        painter.fillPath(path, QColor(fill.ground))
        painter.setClipPath(path)
        if self.entry is not None and self.entry.state is EntryState.ABSENT:
            ink = QColor(fill.text)
            ink.setAlpha(_HATCH_ALPHA)
            painter.fillRect(area, QBrush(ink, Qt.BrushStyle.BDiagPattern))
        bar = QRectF(area.left(), area.top(), _BAR + 0.5, area.height())
        painter.fillRect(bar, QColor(look().colors.border_strong if gone else fill.text))
        painter.setClipping(False)
        if gone:
            painter.setPen(QPen(QColor(look().colors.border_strong), 1, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(path)
        elif self.dragging:
            box(painter, area, border=fill.text, radius=RADIUS_CHIP)

    def _draw_words(self, painter: QPainter, area: QRectF, fill: Fill) -> None:
        line = look().line("small") - 1
        left = area.left() + _BAR + min(_PAD - _BAR, area.width() / 10)
        name = font("small", 600)
        name.setStrikeOut(self.entry is not None and self.entry.state is EntryState.CANCELLED)
        one_line = area.height() < 2 * line + 2
        top = area.top() + ((area.height() - line) / 2 if one_line else 2)
        right = self._draw_icons(painter, QRectF(left, top, area.right() - 4 - left, line), fill)
        room = QRectF(left, top, right - left, line)
        whole = text_width(self._name, name) <= room.width()
        said = self._name if whole else short_name(self._name)
        if one_line:
            words(painter, room, self._fitting(room.width(), name), name, fill.text)
            return
        words(painter, room, said, name, fill.text)
        below = QRectF(left, top + line, area.right() - 3 - left, line)
        figures = font("small", tabular=True)
        fits = text_width(self._when, figures) <= below.width()
        words(painter, below, self._when if fits else self._short(), figures, fill.text)
        if area.height() >= 3 * line + 8:
            below.translate(0, line)
            words(painter, below, self._where, font("caption"), fill.text)

    def _fitting(self, room: float, letters: QFont) -> str:
        """Name and start in one line; where it is narrow less of them, but nothing cut."""
        name, short, start = self._name, short_name(self._name), self._short()
        ways = (f"{name} {start}", f"{short} {start}", name)
        return next((said for said in ways if text_width(said, letters) <= room), short)

    def _draw_icons(self, painter: QPainter, room: QRectF, fill: Fill) -> float:
        """Draw state and way at the right of a line; where the words must end."""
        if self.entry is None:
            return room.right()
        way = "" if self.entry.state is EntryState.CANCELLED else _WAYS.get(self.entry.modality, "")
        side = look().px(_ICON)
        right = room.right()
        for name in (STATE_ICONS.get(self.entry.state, ""), way):
            if name and right - side - room.left() >= 2 * side:
                spot = QRectF(QPointF(right - side, room.top()), room.size())
                spot.setWidth(side)
                centered_icon(painter, name, fill.text, spot, side)
                right -= side + 3
        return right

    def _short(self) -> str:
        """The start alone, also while it is dragged."""
        return self._when.partition("–")[0]

    def _choose(self) -> None:
        self.chosen.emit(self)
