# SPDX-License-Identifier: Apache-2.0
"""The calendar: days of appointments and sessions as a grid or a list, and who waits."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QWidget

from desktop.domain.calendar import CalendarEntry, moment, monday_of
from desktop.domain.changed import Changed
from desktop.services.calendar import entries_of
from desktop.services.practice import get_practice
from desktop.ui.base.desk import Desk
from desktop.ui.base.place import WAITING, Area, Place
from desktop.ui.base.screen import Screen
from desktop.ui.booking.appointment_dialog import AppointmentDialog
from desktop.ui.booking.entry_acts import EntryMenu, move
from desktop.ui.calendar.agenda import Agenda
from desktop.ui.calendar.calendar_head import CalendarHead, View
from desktop.ui.calendar.legend import Legend
from desktop.ui.calendar.series_menu import SeriesMenu, those_that_follow
from desktop.ui.calendar.waiting_panel import WaitingPanel
from desktop.ui.calendar.week_view import WeekView
from desktop.ui.common.layout import boxed, column, row
from desktop.ui.theme.look import look

_WEEK = 7
_PANEL, _BESIDE = 264, 980
_ANY = 16_777_215
_VIEWS = tuple(View)


class CalendarScreen(Screen):
    """A place names the view (`tab`) and a day (`record`, the day's ordinal; 0: as it was)."""

    CARES = (
        Changed.APPOINTMENTS
        | Changed.SESSIONS
        | Changed.CLIENTS
        | Changed.EPISODES
        | Changed.ENQUIRIES
        | Changed.SETTINGS
    )

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._day, self._view = desk.clock.today(), View.WEEK
        self._wants_panel = self._to_panel = False
        self.head = CalendarHead(desk)
        self.week = WeekView(desk)
        self._agenda: Agenda | None = None
        self.panel = WaitingPanel(desk)
        self._legend = Legend(desk)
        self._grid_page = boxed(column(self.week, self._legend, gap=12, margins=(0, 0, 0, 14)))
        self._stack = QStackedWidget()
        self._stack.addWidget(self._grid_page)
        self._left = boxed(column(self._stack, gap=0, margins=(24, 0, 12, 0)))
        self._columns = row(self._left, self.panel, gap=0)
        top = column(self.head, gap=0, margins=(24, 18, 24, 14))
        parts = column(top, self._columns, gap=0)
        parts.setStretch(1, 1)
        self.setLayout(parts)
        now = desk.clock.local(desk.clock.now())
        self.week.grid.choose_time(now.hour * 60 + now.minute)
        self._connect()
        self._tell_keys()

    def show_place(self, place: Place) -> None:
        """The view and day a place names, else those of before."""
        if place.tab in _VIEWS:
            self._view = View(place.tab)
        if 0 < place.record <= date.max.toordinal():
            self._day = date.fromordinal(place.record)
        self.reload()
        if place.tab == WAITING:
            self._to_panel = True
            self.head.waiting.setChecked(True)

    def place(self) -> Place:
        """The view and the day."""
        return Place(Area.CALENDAR, tab=self._view, record=self._day.toordinal())

    def reload(self) -> None:
        """Read the days on view again, and who waits."""
        first, days = self._span()
        entries = entries_of(self.desk.vault, first, days)
        self.head.view.set_value(self._view)
        self.head.show_days(first, days)
        if self._view is View.AGENDA:
            self.agenda.show_entries(first, entries)
            self._stack.setCurrentWidget(self.agenda)
        else:
            grid = self.week.grid
            grid.minutes = get_practice(self.desk.vault).session_minutes
            self.week.show_days(first, days, entries)
            self._legend.show_entries(entries)
            self._stack.setCurrentWidget(self._grid_page)
        self.panel.reload()
        self._make_room()

    def focus_first(self) -> None:
        """The grid, on the day of the place; in the list what comes next."""
        if self._to_panel:
            self._to_panel = False
            self.panel.focus_first()
        elif self._view is View.AGENDA:
            self.agenda.focus_first()
        else:
            self.week.grid.choose_day(self._day)
            self.week.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def agenda(self) -> Agenda:
        """The list, built when it is first wanted."""
        if self._agenda is None:
            self._agenda = Agenda(self.desk)
            self._agenda.schedule_requested.connect(self.open_form)
            self._stack.addWidget(self._agenda)
        return self._agenda

    def show_day(self, day: date) -> None:
        """Show a day, in its week."""
        self._day = day
        self.reload()
        self.week.grid.choose_day(day)

    def open_form(self, day: date | None = None, at: time | None = None) -> None:
        """Open the form for an appointment on a day of those on view."""
        first, days = self._span()
        today = self.desk.clock.today()
        wanted = day or (today if first <= today < first + timedelta(days=days) else first)
        AppointmentDialog(self.desk, day=wanted, at=at, parent=self).open()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The waiting list beside the days where there is room for both."""
        super().resizeEvent(event)
        self._make_room()

    def _connect(self) -> None:
        head, grid = self.head, self.week.grid
        head.step_requested.connect(self._step)
        head.today_requested.connect(self._to_today)
        head.view_chosen.connect(self._choose_view)
        head.schedule_requested.connect(self._open)
        head.waiting_toggled.connect(self._toggle_panel)
        self.week.head.day_chosen.connect(self._open_day)
        grid.slot_chosen.connect(self.open_form)
        grid.entry_chosen.connect(self._menu)
        grid.move_requested.connect(self._move)
        grid.days_requested.connect(self._over_the_edge)

    def _tell_keys(self) -> None:
        self.key_words("PgUp", self.tr("Days before"), self._step_back)
        self.key_words("PgDown", self.tr("Days after"), self._step_on)
        self.key_words("T", self.tr("Today"), self._to_today)
        self.key_words("Up; Down; Left; Right", self.tr("Choose a time"))
        self.key_words("Ctrl+Up; Ctrl+Down", self.tr("Entry before or after"))
        self.key_words("Alt+Up; Alt+Down", self.tr("Move the entry by 15 minutes"))
        self.key_words("Alt+Left; Alt+Right", self.tr("Move the entry by a day"))
        self.key_words("Return", self.tr("Schedule here, or open the entry"))

    def _span(self) -> tuple[date, int]:
        if self._view is View.DAY:
            return self._day, 1
        return monday_of(self._day), _WEEK

    def _make_room(self) -> None:
        """Beside each other, or one at a time."""
        beside = self.width() >= look().px(_BESIDE)
        alone = self._wants_panel and not beside
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._columns.direction() is not way:
            self._columns.setDirection(way)
        self._left.setVisible(not alone)
        self._columns.setStretch(0, int(not alone))
        self._columns.setStretch(1, int(alone))
        self.panel.setMinimumWidth(look().px(_PANEL) if beside else 0)
        self.panel.setMaximumWidth(look().px(_PANEL) if beside else _ANY)
        self.panel.setVisible(beside or alone)
        self.head.waiting.setVisible(not beside)

    def _toggle_panel(self, on: bool) -> None:
        self._wants_panel = on
        self._make_room()
        if on:
            self.panel.focus_first()

    def _choose_view(self, view: View) -> None:
        self._view = view
        self.reload()

    def _open_day(self, day: date) -> None:
        self._view = View.DAY
        self.show_day(day)

    def _open(self) -> None:
        self.open_form()

    def _step_back(self) -> None:
        self._step(-1)

    def _step_on(self) -> None:
        self._step(1)

    def _step(self, way: int) -> None:
        ordinal = self._day.toordinal() + way * (1 if self._view is View.DAY else _WEEK)
        if _WEEK < ordinal < date.max.toordinal() - _WEEK:
            self.show_day(date.fromordinal(ordinal))

    def _to_today(self) -> None:
        self.show_day(self.desk.clock.today())

    def _over_the_edge(self, way: int) -> None:
        """The keyboard went past the first or last day."""
        first, days = self._span()
        self.show_day(first + timedelta(days=days if way > 0 else -1))

    def _menu(self, entry: CalendarEntry, at: QPoint) -> None:
        EntryMenu(self.desk, entry, self.week.grid).popup_over(self.week.grid, at)

    def _move(self, entry: CalendarEntry, wall: datetime) -> None:
        """Move an entry to a wall-clock time; of a series it is asked which."""
        starts_at = moment(wall.date(), wall.time(), self.desk.clock.zone_name())
        following = those_that_follow(self.desk, entry)
        if not following:
            self._moved(entry, starts_at, following=False)
            return
        grid = self.week.grid
        menu = SeriesMenu(entry, starts_at, following, grid)
        menu.chosen.connect(self._series_moved)
        menu.aboutToHide.connect(grid.put_back)
        day = (wall.date() - grid.first).days
        across = grid.left_of(min(max(day, 0), grid.days - 1))
        top = grid.top_of(wall.hour * 60 + wall.minute)
        menu.popup_at(grid, QPoint(round(across), round(top)))

    def _series_moved(self, entry: CalendarEntry, starts_at: datetime, following: bool) -> None:
        self._moved(entry, starts_at, following=following)

    def _moved(self, entry: CalendarEntry, starts_at: datetime, *, following: bool) -> None:
        grid, key = self.week.grid, entry.appointment_id
        grid.follow(entry)
        # The day on view goes along, so that the keyboard stays on what it moves.
        before, self._day = self._day, self.desk.clock.local(starts_at).date()
        if key is None or not move(self.desk, key, starts_at, following=following):
            self._day = before
        self.reload()
