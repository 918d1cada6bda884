# SPDX-License-Identifier: Apache-2.0
"""What can be done with a session or appointment of the day: what the calendar offers, and more."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.domain.calendar import CalendarEntry, EntryState
from desktop.domain.session import Attendance
from desktop.domain.today import TodayRow, TodayState
from desktop.ui.base.desk import Desk
from desktop.ui.booking.entry_acts import EntryMenu, note_absence, open_note

_STATES = {
    TodayState.DONE: EntryState.DONE,
    TodayState.NO_NOTE: EntryState.OPEN,
    TodayState.ABSENT: EntryState.ABSENT,
}


def entry_of(row: TodayRow) -> CalendarEntry:
    """The row as the calendar knows it."""
    return CalendarEntry(
        starts_at=row.starts_at,
        ends_at=row.ends_at,
        zone=row.zone,
        client_id=row.client_id,
        client_name=row.client_name,
        service=row.service,
        modality=row.modality,
        platform=row.platform,
        place=row.place,
        state=_STATES.get(row.state, EntryState.PLANNED),
        session_id=row.session_id,
        appointment_id=row.appointment_id,
    )


def start_note(desk: Desk, row: TodayRow) -> None:
    """Open the note of a row; its session is entered first where there is none."""
    open_note(desk, entry_of(row))


def open_row_menu(desk: Desk, row: TodayRow, anchor: QWidget) -> None:
    """Open the menu of a row at its button."""
    menu = RowMenu(desk, row, anchor)
    corner = anchor.mapToGlobal(anchor.rect().bottomRight())
    corner.setX(corner.x() - menu.sizeHint().width())
    menu.popup(corner)


class RowMenu(EntryMenu):
    """For an appointment of today also that the client has just called it off."""

    def __init__(self, desk: Desk, row: TodayRow, anchor: QWidget) -> None:
        super().__init__(desk, entry_of(row), anchor)
        if row.session_id is None:
            self._offer("x", self.tr("Cancelled by client"), self._called_off)

    def _called_off(self) -> None:
        note_absence(self.desk, self.entry, Attendance.CANCELLED)
