# SPDX-License-Identifier: Apache-2.0
"""The calendar: a week of appointments and sessions, and moving from week to week."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtWidgets import QWidget

from desktop.domain.calendar import monday_of
from desktop.domain.changed import Changed
from desktop.domain.formats import date_range
from desktop.services.calendar import entries_of
from desktop.ui.base.desk import Desk
from desktop.ui.base.place import Area, Place
from desktop.ui.base.screen import Screen
from desktop.ui.booking.appointment_dialog import AppointmentDialog
from desktop.ui.calendar.agenda import Agenda
from desktop.ui.common.button import Button, IconButton
from desktop.ui.common.layout import column, row
from desktop.ui.common.text import Text

_WEEK = 7


class CalendarScreen(Screen):
    """A place names the view and a day (`record`, the day's ordinal; 0 for today)."""

    CARES = (
        Changed.APPOINTMENTS
        | Changed.SESSIONS
        | Changed.CLIENTS
        | Changed.EPISODES
        | Changed.ENQUIRIES
    )

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._day = desk.clock.today()
        self.title = Text("", "h1")
        self.before = IconButton("chevron-left", self.tr("Week before"))
        self.after = IconButton("chevron-right", self.tr("Week after"))
        self.today = Button(self.tr("Today"))
        self.schedule = Button(self.tr("Schedule session"), "primary", "plus")
        self.agenda = Agenda(desk)
        head = row(self.title, 8, self.before, self.after, self.today, None, self.schedule, gap=8)
        parts = column(head, self.agenda, gap=20, margins=(32, 18, 20, 0))
        parts.setStretch(1, 1)
        self.setLayout(parts)
        self._connect()

    def show_place(self, place: Place) -> None:
        """The day a place names, else today."""
        known = 0 < place.record <= date.max.toordinal()
        self._day = date.fromordinal(place.record) if known else self.desk.clock.today()
        self.reload()

    def place(self) -> Place:
        """The view and the day."""
        return Place(Area.CALENDAR, record=self._day.toordinal())

    def reload(self) -> None:
        """Read the days on view again."""
        monday = monday_of(self._day)
        entries = entries_of(self.desk.vault, monday, _WEEK)
        last = monday + timedelta(days=_WEEK - 1)
        self.title.setText(date_range(monday, last, self.desk.language))
        self.agenda.show_entries(monday, entries)

    def focus_first(self) -> None:
        """What comes next."""
        self.agenda.focus_first()

    def show_day(self, day: date) -> None:
        """Show the week of a day."""
        self._day = day
        self.reload()

    def open_form(self, day: date | None = None) -> None:
        """Open the form for an appointment on a day of the week on view."""
        today = self.desk.clock.today()
        monday = monday_of(self._day)
        wanted = day or (today if monday == monday_of(today) else monday)
        AppointmentDialog(self.desk, day=wanted, parent=self).open()

    def _connect(self) -> None:
        self.before.clicked.connect(self._step_back)
        self.after.clicked.connect(self._step_on)
        self.today.clicked.connect(self._to_today)
        self.schedule.clicked.connect(self._open)
        self.agenda.schedule_requested.connect(self.open_form)
        self.key_words("PgUp", self.tr("Week before"), self._step_back)
        self.key_words("PgDown", self.tr("Week after"), self._step_on)
        self.key_words("T", self.tr("Today"), self._to_today)

    def _open(self) -> None:
        self.open_form()

    def _step_back(self) -> None:
        self._step(-_WEEK)

    def _step_on(self) -> None:
        self._step(_WEEK)

    def _step(self, days: int) -> None:
        ordinal = self._day.toordinal() + days
        if 1 <= ordinal <= date.max.toordinal() - _WEEK:
            self.show_day(date.fromordinal(ordinal))

    def _to_today(self) -> None:
        self.show_day(self.desk.clock.today())
