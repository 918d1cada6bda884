# SPDX-License-Identifier: Apache-2.0
"""Days as columns and hours as lines, with the entries in them; by mouse and by keyboard."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QWidget

from desktop.domain.calendar import CalendarEntry
from desktop.domain.calendar_words import moment_words
from desktop.domain.week_layout import DAY, hours_shown, lay_out
from desktop.ui.base.desk import Desk
from desktop.ui.calendar.event_block import EventBlock
from desktop.ui.calendar.grid_ground import HOUR, GridGround
from desktop.ui.calendar.slots import STEP, Cursor
from desktop.ui.common.announce import announce
from desktop.ui.theme.look import look

_MINUTE_MS = 60_000
_ARROWS = {
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class WeekGrid(GridGround):
    """`slot_chosen(day, time)` on free time, `entry_chosen(entry, place)` on an entry.

    `move_requested(entry, moment)` with wall-clock time by dragging or Alt+arrows;
    `days_requested(step)` where the keyboard goes over the edge; `seen(rect)` to be scrolled to.
    """

    slot_chosen = Signal(object, object)
    entry_chosen = Signal(object, QPoint)
    move_requested = Signal(object, object)
    days_requested = Signal(int)
    seen = Signal(QRect)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.entries: Sequence[CalendarEntry] = ()
        self._pool: list[EventBlock] = []
        self._kept: tuple[int, int] | None = None
        self._target: datetime | None = None
        self.setAccessibleName(self.tr("Days and hours"))
        self._minute = QTimer(self, interval=_MINUTE_MS)
        self._minute.timeout.connect(self.update)
        self.start_theme()

    def show_days(self, first: date, days: int, entries: Sequence[CalendarEntry]) -> None:
        """Show other days, or the same ones read anew; the keyboard stays on its entry."""
        self.first, self.days, self.entries = first, days, entries
        self.cursor_at.day = min(self.cursor_at.day, days - 1)
        clock = self.desk.clock
        spans = [(clock.local(one.starts_at), clock.local(one.ends_at)) for one in entries]
        self.blocks = lay_out(spans, first, days)
        self.hours = hours_shown(self.blocks)
        while len(self._pool) < len(self.blocks):
            self._add()
        for shown, block in zip(self._pool, self.blocks, strict=False):
            shown.show_entry(entries[block.entry])
        for number, shown in enumerate(self._pool):
            shown.setVisible(number < len(self.blocks))
        self._follow_entry()
        self.updateGeometry()
        self.place_blocks()
        self._mark()
        self.update()

    def shown_blocks(self) -> list[EventBlock]:
        """Return the blocks on view, in the order of `blocks`."""
        return self._pool[: len(self.blocks)]

    def chosen_entry(self) -> CalendarEntry | None:
        """Return the entry the keyboard is on."""
        block = self.cursor_at.block(self.blocks)
        return None if block is None else self.entries[block.entry]

    def choose_day(self, day: date) -> None:
        """Put the keyboard on a day that is shown."""
        self.cursor_at.day = min(max((day - self.first).days, 0), self.days - 1)
        self._mark()

    def choose_time(self, minute: int) -> None:
        """Put the keyboard on a time of its day."""
        self.cursor_at.minute = minute // STEP * STEP
        self._mark()

    def follow(self, entry: CalendarEntry) -> None:
        """Keep the keyboard on an entry when it is next shown, wherever it goes."""
        self._kept = entry.key

    def slot(self) -> tuple[date, time]:
        """Return the day and time the keyboard is on."""
        at = self.cursor_at
        return self.first + timedelta(days=at.day), time(at.minute // 60, at.minute % 60)

    def restyle(self) -> None:
        """Stand where the present text size asks for."""
        self.place_blocks()

    def place_blocks(self) -> None:
        """Put every block where it belongs."""
        for shown, block in zip(self._pool, self.blocks, strict=False):
            shown.setGeometry(self.rect_of(block))

    def put_back(self) -> None:
        """After a drag that led to nothing: every block is again where it was."""
        self.place_blocks()
        for shown, block in zip(self._pool, self.blocks, strict=False):
            shown.show_entry(self.entries[block.entry])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out again."""
        super().resizeEvent(event)
        self.place_blocks()

    def showEvent(self, event: QShowEvent) -> None:
        """Let the line of now follow the clock."""
        super().showEvent(event)
        self._minute.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop following."""
        super().hideEvent(event)
        self._minute.stop()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        super().focusInEvent(event)
        self._mark()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide it."""
        super().focusOutEvent(event)
        self._mark()

    def event(self, event: QEvent) -> bool:
        """Alt+arrows move an entry here instead of leaving the place."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            entry = self.chosen_entry()
            alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
            if alt and event.key() in _ARROWS and entry is not None and entry.movable:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go, Ctrl+↑↓ from entry to entry, Alt+arrows move, Enter creates or opens."""
        arrow = _ARROWS.get(Qt.Key(event.key()))
        modifiers = event.modifiers()
        if arrow is not None and modifiers & Qt.KeyboardModifier.AltModifier:
            self._move_entry(*arrow)
        elif arrow is not None and modifiers & Qt.KeyboardModifier.ControlModifier and arrow[1]:
            self.cursor_at.jump(self.blocks, arrow[1])
            self._arrived()
        elif arrow is not None:
            self._go(*arrow)
        elif event.key() in _ENTER or event.key() == Qt.Key.Key_Menu:
            self._enter()
        elif event.key() == Qt.Key.Key_Escape and self._dragged() is not None:
            self._drop_nowhere()
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show the slot under the pointer."""
        self._hover(self._slot_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        """Forget the slot under the pointer."""
        super().leaveEvent(event)
        self._hover(None)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on free time asks for an appointment there."""
        slot = self._slot_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and slot is not None:
            self.cursor_at = Cursor(*slot)
            self._mark()
            self.slot_chosen.emit(*self.slot())

    def _add(self) -> None:
        block = EventBlock(self.desk, self)
        block.chosen.connect(self._block_chosen)
        block.dragged.connect(self._block_dragged)
        block.dropped.connect(self._block_dropped)
        self._pool.append(block)

    def _slot_at(self, place: QPointF) -> tuple[int, int] | None:
        across = place.x() - self.gutter
        if across < 0:
            return None
        minute = place.y() / look().px(HOUR) * 60 + self.hours[0] * 60
        day = min(int(across // self.day_wide), self.days - 1)
        return day, min(max(int(minute) // STEP * STEP, 0), DAY - STEP)

    def _hover(self, slot: tuple[int, int] | None) -> None:
        if slot != self.hovered:
            self.hovered = slot
            self.update()

    def _go(self, across: int, down: int) -> None:
        if down:
            self.cursor_at.down(self.blocks, down)
        else:
            self.cursor_at.aside(self.blocks, across)
        if not 0 <= self.cursor_at.day < self.days:
            over = 1 if self.cursor_at.day > 0 else -1
            self.cursor_at.day = 0 if over > 0 else self.days - 1
            self.days_requested.emit(over)
        self._arrived()

    def _arrived(self) -> None:
        """Mark the slot, have it scrolled to and spoken."""
        self._widen()
        self._mark()
        block = self.cursor_at.block(self.blocks)
        self.seen.emit(self._cursor_rect() if block is None else self.rect_of(block))
        text = self.spoken()
        self.setAccessibleDescription(text)
        announce(self, text)

    def spoken(self) -> str:
        """Return what stands where the keyboard is, in words."""
        for shown, block in zip(self._pool, self.blocks, strict=False):
            if block is self.cursor_at.block(self.blocks):
                return shown.accessibleName()
        free = moment_words(datetime.combine(*self.slot()), self.desk.language)
        return self.tr("{moment}, free").format(moment=free)

    def _widen(self) -> None:
        """Show the hour the keyboard went to."""
        hour = self.cursor_at.minute // 60
        wanted = (min(self.hours[0], hour), max(self.hours[1], hour + 1))
        if wanted != self.hours:
            self.hours = wanted
            self.updateGeometry()
            self.place_blocks()

    def _cursor_rect(self) -> QRect:
        at = self.cursor_at
        top = self.top_of(at.minute)
        return QRect(round(self.left_of(at.day)), round(top), round(self.day_wide), look().px(HOUR))

    def _mark(self) -> None:
        now = self.cursor_at.block(self.blocks) if self.hasFocus() else None
        for shown, block in zip(self._pool, self.blocks, strict=False):
            shown.set_marked(block is now)
        self.update()

    def _enter(self) -> None:
        now = self.cursor_at.block(self.blocks)
        for shown, block in zip(self._pool, self.blocks, strict=False):
            if block is now:
                self._block_chosen(shown)
                return
        self.slot_chosen.emit(*self.slot())

    def _move_entry(self, across: int, down: int) -> None:
        entry = self.chosen_entry()
        if entry is None or not entry.movable:
            return
        local = self.desk.clock.local(entry.starts_at).replace(tzinfo=None)
        step = timedelta(days=across, minutes=STEP * down)
        self.follow(entry)
        self.move_requested.emit(entry, local + step)

    def _follow_entry(self) -> None:
        if self._kept is None:
            return
        key, self._kept = self._kept, None
        found = (one for one in self.blocks if self.entries[one.entry].key == key)
        block = next(found, None)
        if block is not None:
            self.cursor_at.go(block)

    def _block_chosen(self, shown: EventBlock) -> None:
        block = self.blocks[self._pool.index(shown)]
        self.cursor_at.go(block)
        if not self.hasFocus():
            self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._mark()
        at = shown.geometry().bottomLeft()
        self.entry_chosen.emit(shown.entry, at)

    def _block_dragged(self, shown: EventBlock, place: QPoint) -> None:
        if not self.hasFocus():
            self.setFocus(Qt.FocusReason.MouseFocusReason)  # for Esc
        corner = place - shown.grip
        slot = self._slot_at(QPointF(place.x(), corner.y() + look().px(HOUR) / 8))
        if slot is None or shown.entry is None:
            return
        day, minute = slot
        midnight = datetime.combine(self.first + timedelta(days=day), time())
        self._target = midnight + timedelta(minutes=minute)
        top = round(self.top_of(minute))
        shown.setGeometry(QRect(round(self.left_of(day)) + 2, top, shown.width(), shown.height()))
        shown.show_time(self._target)
        self.seen.emit(shown.geometry())

    def _block_dropped(self, shown: EventBlock) -> None:
        target, self._target = self._target, None
        entry = shown.entry
        if target is None or entry is None:
            return
        before = self.desk.clock.local(entry.starts_at).replace(tzinfo=None)
        if target == before:
            self.put_back()
            return
        self.follow(entry)
        self.move_requested.emit(entry, target)

    def _dragged(self) -> EventBlock | None:
        return next((one for one in self._pool if one.dragging), None)

    def _drop_nowhere(self) -> None:
        dragged = self._dragged()
        if dragged is not None:
            dragged.end_drag()
        self._target = None
        self.put_back()
