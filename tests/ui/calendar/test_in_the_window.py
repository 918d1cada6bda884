# SPDX-License-Identifier: Apache-2.0
"""The calendar in the whole window: keys of the window and of the grid beside each other."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.services.appointments import get_appointment, upcoming
from desktop.services.enquiries import list_enquiries
from desktop.ui.base.place import Area, Place
from desktop.ui.booking.enquiry_dialog import EnquiryDialog
from desktop.ui.calendar.calendar_screen import CalendarScreen
from tests.support.listening import child
from tests.support.whole_desk import WholeDesk, a_whole_desk, settle

ALT = Qt.KeyboardModifier.AltModifier
CONTROL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[WholeDesk]:
    """Over the demonstration."""
    with a_whole_desk(qapp, tmp_path) as made:
        yield made


def _calendar(desk: WholeDesk) -> CalendarScreen:
    assert desk.window.at_desk is not None
    screen = desk.window.at_desk.view.present()
    assert isinstance(screen, CalendarScreen)
    return screen


def test_alt_and_left_move_an_entry_instead_of_going_back(desk: WholeDesk) -> None:
    planned = upcoming(desk.vault, desk.client)[0]
    local = desk.vault.clock.local(planned.starts_at)
    desk.go(Place(Area.CALENDAR, tab="week", record=local.date().toordinal()))
    grid = _calendar(desk).week.grid
    grid.choose_time(local.hour * 60 + local.minute)
    QTest.keyClick(grid, Qt.Key.Key_Left, ALT)
    settle()
    assert get_appointment(desk.vault, planned.id).starts_at == planned.starts_at - timedelta(
        days=1
    )
    QTest.keyClick(_calendar(desk).week.grid, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert get_appointment(desk.vault, planned.id) == planned


def test_alt_and_left_on_free_time_go_back(desk: WholeDesk) -> None:
    desk.go(Place(Area.TODAY))
    desk.go(Place(Area.CALENDAR, tab="week"))
    grid = _calendar(desk).week.grid
    grid.choose_time(0)
    QTest.keyClick(grid, Qt.Key.Key_Left, ALT)
    settle()
    assert desk.window.at_desk is not None
    assert desk.window.at_desk.view.place().area is Area.TODAY


def test_a_call_is_noted_from_anywhere(desk: WholeDesk) -> None:
    desk.go(Place(Area.NOTES))
    QTest.keyClick(desk.window, Qt.Key.Key_E, CONTROL_SHIFT)
    dialog = child(desk.window, EnquiryDialog)
    QTest.keyClicks(dialog.name.edit, "Bu Rina")
    QTest.keyClick(dialog.name.edit, Qt.Key.Key_Return)
    settle()
    assert list_enquiries(desk.vault)[0].name == "Bu Rina"


def test_the_week_comes_back_after_a_restart(desk: WholeDesk) -> None:
    there = Place(Area.CALENDAR, tab="day", record=740_000)
    desk.go(there)
    assert desk.window.at_desk is not None
    desk.window.at_desk.rebuild()
    assert desk.window.at_desk.view.place() == there
