# SPDX-License-Identifier: Apache-2.0
"""The days of a week below each other: the same entries as the grid, one line each."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.calendar import CalendarEntry
from desktop.domain.formats import weekday_date
from desktop.ui.base.desk import Desk
from desktop.ui.booking.entry_list import EntryList
from desktop.ui.booking.entry_row import EntryRow
from desktop.ui.common.button import Button
from desktop.ui.common.empty_state import EmptyState
from desktop.ui.common.layout import Scroll, boxed, column, row
from desktop.ui.common.text import Text

_DAYS = 7


class _Day(QWidget):
    """One day: its date, its entries, or that there are none."""

    schedule_requested = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._day = desk.clock.today()
        self.title = Text("", "h3")
        self.none = Text(self.tr("Nothing planned"), "small", "text2")
        self.add = Button(self.tr("Schedule"), "link", "plus")
        self.list = EntryList(desk)
        head = row(self.title, self.none, None, self.add, gap=12)
        self.setLayout(column(head, self.list, gap=8))
        self.add.clicked.connect(self._schedule)

    def show_day(self, day: date, entries: Sequence[CalendarEntry]) -> None:
        """Show another day."""
        self._day = day
        today = day == self.desk.clock.today()
        words = weekday_date(day, self.desk.language, long=True)
        self.title.setText(self.tr("Today, {date}").format(date=words) if today else words)
        self.title.set_tone("accent" if today else "text")
        self.add.setAccessibleName(self.tr("Schedule on {date}").format(date=words))
        self.none.setVisible(not entries)
        self.list.show_entries(entries)

    def _schedule(self) -> None:
        self.schedule_requested.emit(self._day)


class Agenda(QWidget):
    """`schedule_requested(day)` by the button of a day, or by that of an empty week (None)."""

    schedule_requested = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.days = [_Day(desk) for _ in range(_DAYS)]
        self.empty = EmptyState(
            "calendar",
            self.tr("Nothing is planned in this week."),
            self.tr("Schedule session"),
            "calendar-plus",
        )
        self.empty.action_requested.connect(self._schedule)
        for day in self.days:
            day.schedule_requested.connect(self.schedule_requested)
            day.list.edge_reached.connect(self._step_out)
        self._all = boxed(column(*self.days, None, gap=20, margins=(0, 4, 12, 24)))
        self._scroll = Scroll(self._all, steady=True)
        parts = column(self.empty, self._scroll, gap=0)
        parts.setStretch(1, 1)
        self.setLayout(parts)

    def show_entries(self, monday: date, entries: Sequence[CalendarEntry]) -> None:
        """Show another week."""
        by_day: dict[date, list[CalendarEntry]] = {}
        for entry in entries:
            by_day.setdefault(self.desk.clock.local(entry.starts_at).date(), []).append(entry)
        for number, shown in enumerate(self.days):
            day = monday + timedelta(days=number)
            shown.show_day(day, by_day.get(day, []))
        some = any(day.list.rows() for day in self.days)
        self.empty.setVisible(not some)
        self._scroll.setVisible(some)

    def rows(self) -> list[EntryRow]:
        """Return every row on view, by time."""
        return [row for day in self.days for row in day.list.rows()]

    def focus_first(self) -> None:
        """The first entry from now on, else the first, else the button."""
        now = self.desk.clock.now()
        rows = self.rows()
        ahead = (row for row in rows if row.entry is not None and row.entry.ends_at > now)
        chosen = next(ahead, rows[0] if rows else None)
        target: QWidget = self.empty.button if chosen is None else chosen
        target.setFocus(Qt.FocusReason.OtherFocusReason)
        if chosen is not None:
            self._scroll.ensureWidgetVisible(chosen)

    def _step_out(self, left: EntryList, step: int) -> None:
        rows = self.rows()
        own = left.rows()
        place = rows.index(own[-1] if step > 0 else own[0]) + step
        if 0 <= place < len(rows):
            rows[place].setFocus(Qt.FocusReason.TabFocusReason)
            self._scroll.ensureWidgetVisible(rows[place])

    def _schedule(self) -> None:
        self.schedule_requested.emit(None)
