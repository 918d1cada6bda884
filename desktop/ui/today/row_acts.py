# SPDX-License-Identifier: Apache-2.0
"""What can be done with a session or appointment of the day."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.domain.changed import Changed
from desktop.domain.ids import SessionId
from desktop.domain.problems import Problem
from desktop.domain.problems.care import NO_EPISODE
from desktop.domain.session import Appointment, Attendance
from desktop.domain.today import TodayRow, TodayState
from desktop.services.appointments import list_between
from desktop.services.sessions import draft_for, new_session, trash_session
from desktop.ui.base.desk import Desk
from desktop.ui.base.place import Area, Place
from desktop.ui.booking.appointment_dialog import AppointmentDialog, CancelDialog
from desktop.ui.common.popover import Menu
from desktop.ui.theme.icons import icon


def start_note(desk: Desk, row: TodayRow) -> None:
    """Open the note of a row; its session is entered first where there is none."""
    session = row.session_id or _enter_session(desk, row, Attendance.ATTENDED)
    if session is not None:
        desk.go(Place(Area.NOTE, client=row.client_id, session=session))


def _enter_session(desk: Desk, row: TodayRow, attendance: Attendance) -> SessionId | None:
    made: list[SessionId] = []

    def enter() -> Changed:
        draft = draft_for(desk.vault, row.client_id, row.appointment_id)
        counted = replace(draft, attendance=attendance)
        key, changed = new_session(desk.vault, row.client_id, counted)
        made.append(key)
        return changed

    try:
        desk.notify(enter())
    except Problem as problem:
        if problem.text is NO_EPISODE:
            desk.go(Place(Area.CLIENTS, client=row.client_id, tab="overview"))
        desk.problem(problem)
    return made[0] if made else None


def open_row_menu(desk: Desk, row: TodayRow, anchor: QWidget) -> None:
    """Open the menu of a row at its button."""
    menu = RowMenu(desk, row, anchor)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    corner = anchor.mapToGlobal(anchor.rect().bottomRight())
    corner.setX(corner.x() - menu.sizeHint().width())
    menu.popup(corner)


class RowMenu(Menu):
    """The note, the client; for an appointment also moving, cancelling and absence."""

    def __init__(self, desk: Desk, row: TodayRow, anchor: QWidget) -> None:
        super().__init__(row.client_name, anchor)
        self.desk, self.row, self._window = desk, row, anchor.window()
        if row.state is not TodayState.ABSENT:
            self._offer("pen-line", self.tr("Open note"), self._note)
        self._offer("user", self.tr("Open client"), self._client)
        if row.session_id is None:
            self.addSeparator()
            self._offer("user-x", self.tr("No-show"), self._no_show)
            self._offer("x", self.tr("Cancelled by client"), self._cancelled)
            self._offer("calendar", self.tr("Move appointment…"), self._move)
            self._offer("calendar-x", self.tr("Cancel appointment…"), self._cancel)

    def _offer(self, image: str, words: str, act: object) -> None:
        self.addAction(icon(image), words).triggered.connect(act)

    def _note(self) -> None:
        start_note(self.desk, self.row)

    def _client(self) -> None:
        self.desk.go(Place(Area.CLIENTS, client=self.row.client_id))

    def _no_show(self) -> None:
        self._absent(Attendance.NO_SHOW)

    def _cancelled(self) -> None:
        self._absent(Attendance.CANCELLED)

    def _absent(self, attendance: Attendance) -> None:
        session = _enter_session(self.desk, self.row, attendance)
        if session is not None:
            undo = partial(trash_session, self.desk.vault, session)
            self.desk.toast(self.tr("Absence noted"), undo)

    def _move(self) -> None:
        appointment = self._appointment()
        if appointment is not None:
            AppointmentDialog(self.desk, appointment=appointment, parent=self._window).open()

    def _cancel(self) -> None:
        appointment = self._appointment()
        if appointment is not None:
            CancelDialog(self.desk, appointment, self._window).open()

    def _appointment(self) -> Appointment | None:
        row = self.row
        near = list_between(self.desk.vault, row.starts_at, row.ends_at)
        return next((each for each in near if each.id == row.appointment_id), None)
