# SPDX-License-Identifier: Apache-2.0
"""The list of a week. It is Sunday 22 November 2026, 08.00."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.domain.session import Attendance
from desktop.services.appointments import upcoming
from desktop.services.vault import OpenVault
from desktop.ui.base.place import Area, Place
from desktop.ui.booking.appointment_dialog import AppointmentDialog
from desktop.ui.booking.entry_acts import EntryMenu
from desktop.ui.booking.move_dialog import CancelDialog
from desktop.ui.calendar.calendar_screen import CalendarScreen
from tests.support.builders import a_client, a_session, an_appointment, an_episode, utc
from tests.support.listening import Listening, child
from tests.ui.calendar.conftest import AGENDA

AT = utc(2026, 11, 20, 3)


def _spoken(screen: CalendarScreen) -> list[str]:
    return [row.accessibleName() for row in screen.agenda.rows()]


def _menu(screen: CalendarScreen) -> EntryMenu:
    QTest.mouseClick(screen.agenda.rows()[0], Qt.MouseButton.LeftButton)
    return child(screen, EntryMenu)


def _choose(menu: EntryMenu, words: str) -> None:
    next(each for each in menu.actions() if each.text() == words).trigger()
    menu.close()


def test_a_week_is_told_line_by_line(vault: OpenVault, screen: CalendarScreen) -> None:
    ayu = a_client(vault)
    an_episode(vault, ayu)
    an_appointment(vault, ayu, AT, place="Ruang Teduh")
    a_session(vault, ayu, AT - timedelta(days=1), attendance=Attendance.NO_SHOW)
    screen.show_place(AGENDA)
    assert _spoken(screen) == [
        "10:00–10:50, Ayu Lestari, Counselling · In person, No-show",
        "10:00–10:50, Ayu Lestari, Counselling · In person · Ruang Teduh, Not recorded yet",
    ]


def test_weeks_are_turned(vault: OpenVault, screen: CalendarScreen) -> None:
    an_appointment(vault, a_client(vault), AT + timedelta(weeks=1))
    screen.show_place(AGENDA)
    assert screen.head.title.text() == "16–22 November 2026"
    assert _spoken(screen) == []
    QTest.mouseClick(screen.head.after, Qt.MouseButton.LeftButton)
    assert len(_spoken(screen)) == 1
    QTest.mouseClick(screen.head.today, Qt.MouseButton.LeftButton)
    assert screen.head.title.text() == "16–22 November 2026"


def test_the_week_is_a_place(screen: CalendarScreen) -> None:
    screen.show_place(AGENDA)
    QTest.mouseClick(screen.head.before, Qt.MouseButton.LeftButton)
    there = screen.place()
    screen.show_place(AGENDA)
    screen.show_place(there)
    assert there.record == date(2026, 11, 15).toordinal()
    assert screen.head.title.text() == "9–15 November 2026"


def test_an_empty_week_offers_one_step(screen: CalendarScreen) -> None:
    screen.show_place(AGENDA)
    QTest.mouseClick(screen.agenda.empty.button, Qt.MouseButton.LeftButton)
    child(screen, AppointmentDialog).reject()


def test_a_day_is_taken_over_into_the_form(vault: OpenVault, screen: CalendarScreen) -> None:
    an_appointment(vault, a_client(vault), AT)
    screen.show_place(AGENDA)
    QTest.mouseClick(screen.agenda.days[2].add, Qt.MouseButton.LeftButton)
    dialog = child(screen, AppointmentDialog)
    assert dialog.when.day.value() == date(2026, 11, 18)
    dialog.reject()


def test_arrows_go_from_day_to_day(vault: OpenVault, screen: CalendarScreen) -> None:
    ayu = a_client(vault)
    an_appointment(vault, ayu, AT)
    an_appointment(vault, ayu, AT + timedelta(days=1))
    screen.show_place(AGENDA)
    first, second = screen.agenda.rows()
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Down)
    assert second.hasFocus()


def test_the_menu_opens_the_note(vault: OpenVault, desk: Listening, screen: CalendarScreen) -> None:
    ayu = a_client(vault)
    session = a_session(vault, ayu, AT)
    screen.show_place(AGENDA)
    _choose(_menu(screen), "Open note")
    assert desk.places == [Place(Area.NOTE, client=ayu, session=session)]


def test_another_week_is_planned_at_once(
    vault: OpenVault, desk: Listening, screen: CalendarScreen
) -> None:
    ayu = a_client(vault)
    a_session(vault, ayu, AT, minutes=80)
    screen.show_place(AGENDA)
    _choose(_menu(screen), "Schedule again next week")
    (made,) = upcoming(vault, ayu)
    assert (made.starts_at, made.minutes) == (AT + timedelta(weeks=1), 80)
    undo = desk.notices[-1].undo
    assert undo is not None
    undo()
    assert upcoming(vault, ayu) == ()


def test_absence_is_noted(vault: OpenVault, screen: CalendarScreen) -> None:
    ayu = a_client(vault)
    an_episode(vault, ayu)
    an_appointment(vault, ayu, AT)
    screen.show_place(AGENDA)
    _choose(_menu(screen), "No-show")
    screen.reload()
    assert _spoken(screen)[0].endswith("No-show")


def test_cancelling_is_asked(vault: OpenVault, screen: CalendarScreen) -> None:
    an_appointment(vault, a_client(vault), AT)
    screen.show_place(AGENDA)
    _choose(_menu(screen), "Cancel appointment…")
    dialog = child(screen, CancelDialog)
    dialog.confirm_button.click()
    screen.reload()
    assert _spoken(screen)[0].endswith("Cancelled by client")
