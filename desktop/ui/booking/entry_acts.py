# SPDX-License-Identifier: Apache-2.0
"""What can be done with an entry of the calendar, wherever it is shown."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget

from desktop.domain.calendar import CalendarEntry, EntryState, next_week
from desktop.domain.calendar_words import moment_words
from desktop.domain.changed import Changed
from desktop.domain.i18n import QT_TRANSLATE_NOOP
from desktop.domain.ids import AppointmentId, ClientId, SessionId
from desktop.domain.problems import Problem
from desktop.domain.problems.care import NO_EPISODE
from desktop.domain.session import Appointment, Attendance
from desktop.services.appointments import (
    affected,
    get_appointment,
    move_appointment,
    schedule_again,
    unschedule,
)
from desktop.services.sessions import draft_for, new_session, trash_session
from desktop.ui.base.desk import Desk
from desktop.ui.base.names import shown_name_of
from desktop.ui.base.place import Area, Place
from desktop.ui.booking.move_dialog import CancelDialog, MoveDialog, say_moved
from desktop.ui.common.popover import Menu
from desktop.ui.theme.icons import icon

CONTEXT = "Booking"
_ABSENCE = QT_TRANSLATE_NOOP("Booking", "Absence noted")
_AGAIN = QT_TRANSLATE_NOOP("Booking", "Session scheduled: {moment}")


def enter_session(
    desk: Desk, client: ClientId, appointment: AppointmentId | None, attendance: Attendance
) -> SessionId | None:
    """Enter the session of an appointment; where no service is open, show the client and say so."""
    made: list[SessionId] = []

    def enter() -> Changed:
        draft = replace(draft_for(desk.vault, client, appointment), attendance=attendance)
        key, changed = new_session(desk.vault, client, draft)
        made.append(key)
        return changed

    try:
        desk.notify(enter())
    except Problem as problem:
        if problem.text is NO_EPISODE:
            desk.go(Place(Area.CLIENTS, client=client, tab="overview"))
        desk.problem(problem)
    return made[0] if made else None


def open_note(desk: Desk, entry: CalendarEntry) -> None:
    """Open the note of an entry; its session is entered first where there is none."""
    session = entry.session_id or enter_session(
        desk, entry.client_id, entry.appointment_id, Attendance.ATTENDED
    )
    if session is not None:
        desk.go(Place(Area.NOTE, client=entry.client_id, session=session))


def note_absence(desk: Desk, entry: CalendarEntry, attendance: Attendance) -> None:
    """Enter that nobody came, with a way back."""
    session = enter_session(desk, entry.client_id, entry.appointment_id, attendance)
    if session is not None:
        undo = partial(trash_session, desk.vault, session)
        desk.toast(desk.translate(CONTEXT, _ABSENCE), undo)


def move(
    desk: Desk, appointment: AppointmentId, starts_at: datetime, *, following: bool = False
) -> bool:
    """Move at once, with a way back."""
    try:
        before = affected(desk.vault, appointment, following=following)
    except Problem as problem:
        desk.problem(problem)
        return False
    act = partial(move_appointment, desk.vault, appointment, starts_at, following=following)
    if not desk.attempt(act):
        return False
    say_moved(desk, before, moment_words(desk.clock.local(starts_at), desk.language))
    return True


def schedule_next_week(desk: Desk, entry: CalendarEntry) -> None:
    """Plan the same meeting a week later, with a way back."""
    at = next_week(entry.starts_at, entry.zone, desk.clock.now())
    made: list[AppointmentId] = []

    def plan() -> Changed:
        ids, changed = schedule_again(desk.vault, entry)
        made.extend(ids)
        return changed

    if desk.attempt(plan):
        moment = moment_words(desk.clock.local(at), desk.language)
        text = desk.translate(CONTEXT, _AGAIN).format(moment=moment)
        desk.toast(text, partial(unschedule, desk.vault, made))


class EntryMenu(Menu):
    """The note, the client, another week; for an appointment also moving, cancelling, absence."""

    def __init__(
        self, desk: Desk, entry: CalendarEntry, over: QWidget, *, client: bool = True
    ) -> None:
        super().__init__(shown_name_of(desk, entry.client_id, entry.client_name), over)
        self.desk, self.entry, self._window = desk, entry, over.window()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if entry.state is not EntryState.CANCELLED or entry.session_id is not None:
            self._offer("pen-line", self.tr("Open note"), self._note)
        self._offer("clipboard-check", self.tr("Prepare the session"), self._prepare)
        if client:
            self._offer("user", self.tr("Open client"), self._client)
        self._offer("calendar-plus", self.tr("Schedule again next week"), self._again)
        if entry.movable:
            self.addSeparator()
            self._offer("user-x", self.tr("No-show"), self._no_show)
            self._offer("calendar", self.tr("Move appointment…"), self._move)
            self._offer("calendar-x", self.tr("Cancel appointment…"), self._cancel)

    def popup_over(self, anchor: QWidget, at: QPoint) -> None:
        """Open at a place of `anchor`."""
        self.popup(anchor.mapToGlobal(at))

    def _offer(self, image: str, words: str, act: Callable[[], None]) -> None:
        self.addAction(icon(image), words).triggered.connect(act)

    def _prepare(self) -> None:
        entry = self.entry
        place = Place(Area.PREPARATION, client=entry.client_id, session=entry.session_id or 0)
        self.desk.go(place)

    def _note(self) -> None:
        open_note(self.desk, self.entry)

    def _client(self) -> None:
        self.desk.go(Place(Area.CLIENTS, client=self.entry.client_id))

    def _again(self) -> None:
        schedule_next_week(self.desk, self.entry)

    def _no_show(self) -> None:
        note_absence(self.desk, self.entry, Attendance.NO_SHOW)

    def _move(self) -> None:
        appointment = self._appointment()
        if appointment is not None:
            MoveDialog(self.desk, appointment, self._window).open()

    def _cancel(self) -> None:
        appointment = self._appointment()
        if appointment is not None:
            CancelDialog(self.desk, appointment, self._window).open()

    def _appointment(self) -> Appointment | None:
        try:
            return get_appointment(self.desk.vault, self.entry.appointment_id or AppointmentId(0))
        except Problem as problem:
            self.desk.problem(problem)
            return None
