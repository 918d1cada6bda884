# SPDX-License-Identifier: Apache-2.0
"""What can be done with a session or appointment of the day."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.domain.ids import SessionId
from desktop.domain.session import Appointment, Attendance
from desktop.domain.today import TodayRow, TodayState
from desktop.services.appointments import list_between
from desktop.services.sessions import trash_session
from desktop.ui.base.desk import Desk
from desktop.ui.base.names import shown_name_of
from desktop.ui.base.place import Area, Place
from desktop.ui.booking.entry_acts import enter_session
from desktop.ui.booking.move_dialog import CancelDialog, MoveDialog
from desktop.ui.common.popover import Menu
from desktop.ui.theme.icons import icon


def start_note(desk: Desk, row: TodayRow) -> None:
    """Open the note of a row; its session is entered first where there is none."""
    session = row.session_id or _session(desk, row, Attendance.ATTENDED)
    if session is not None:
        desk.go(Place(Area.NOTE, client=row.client_id, session=session))


def _session(desk: Desk, row: TodayRow, attendance: Attendance) -> SessionId | None:
    return enter_session(desk, row.client_id, row.appointment_id, attendance)


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
        super().__init__(shown_name_of(desk, row.client_id, row.client_name), anchor)
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
        session = _session(self.desk, self.row, attendance)
        if session is not None:
            undo = partial(trash_session, self.desk.vault, session)
            self.desk.toast(self.tr("Absence noted"), undo)

    def _move(self) -> None:
        appointment = self._appointment()
        if appointment is not None:
            MoveDialog(self.desk, appointment, self._window).open()

    def _cancel(self) -> None:
        appointment = self._appointment()
        if appointment is not None:
            CancelDialog(self.desk, appointment, self._window).open()

    def _appointment(self) -> Appointment | None:
        row = self.row
        near = list_between(self.desk.vault, row.starts_at, row.ends_at)
        return next((each for each in near if each.id == row.appointment_id), None)
