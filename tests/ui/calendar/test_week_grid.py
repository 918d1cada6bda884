# SPDX-License-Identifier: Apache-2.0
"""The grid by mouse and by keyboard. It is Sunday 22 November 2026, 08.00 in Jakarta."""

from __future__ import annotations

from datetime import date, time, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from desktop.domain.ids import AppointmentId
from desktop.domain.session import Modality
from desktop.services.appointments import get_appointment, schedule, upcoming
from desktop.services.vault import OpenVault
from desktop.ui.base.place import Area, Place
from desktop.ui.booking.appointment_dialog import AppointmentDialog
from desktop.ui.booking.entry_acts import EntryMenu
from desktop.ui.calendar.calendar_head import View
from desktop.ui.calendar.calendar_screen import CalendarScreen
from desktop.ui.calendar.series_menu import SeriesMenu
from desktop.ui.calendar.week_grid import WeekGrid
from desktop.ui.common.spoken import speak
from tests.support.builders import ZONE, a_client, a_session, an_appointment, utc
from tests.support.listening import Listening, child

LEFT = Qt.MouseButton.LeftButton
TUESDAY = date(2026, 11, 24)
NEXT = Place(Area.CALENDAR, tab="week", record=TUESDAY.toordinal())
AT = utc(2026, 11, 24, 3)  # ten o'clock
QUARTER = timedelta(minutes=15)
DAY = timedelta(days=1)
Key = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def grid(screen: CalendarScreen) -> WeekGrid:
    """The grid of the week from 23 November."""
    screen.show_place(NEXT)
    return screen.week.grid


@pytest.fixture
def planned(vault: OpenVault) -> AppointmentId:
    """Ayu on Tuesday at ten."""
    return an_appointment(vault, a_client(vault), AT)


def _spot(grid: WeekGrid, day: int, hour: int, minute: int = 0) -> QPoint:
    return QPoint(
        round(grid.left_of(day) + grid.day_wide / 2), round(grid.top_of(hour * 60 + minute)) + 2
    )


def _at_ten(grid: WeekGrid) -> None:
    grid.setFocus()
    grid.choose_day(TUESDAY)
    grid.choose_time(600)


def _drag(grid: WeekGrid, to: QPoint) -> None:
    (block,) = grid.shown_blocks()
    QTest.mousePress(block, LEFT, pos=QPoint(10, 2))
    QTest.mouseMove(block, QPoint(10, 20))
    QTest.mouseMove(block, block.mapFrom(grid, to))
    QTest.mouseRelease(block, LEFT, pos=block.mapFrom(grid, to))


def test_an_entry_is_read_out(planned: AppointmentId, grid: WeekGrid) -> None:
    del planned
    (block,) = grid.shown_blocks()
    assert block.accessibleName() == (
        "10:00–10:50, Ayu Lestari, No open service · In person, Planned"
    )


def test_a_click_on_free_time_fills_the_form(grid: WeekGrid, screen: CalendarScreen) -> None:
    QTest.mouseClick(grid, LEFT, pos=_spot(grid, 3, 14, 30))
    dialog = child(screen, AppointmentDialog)
    assert (dialog.when.day.value(), dialog.when.time.value()) == (
        date(2026, 11, 26),
        time(14, 30),
    )
    dialog.reject()


def test_a_click_on_an_entry_opens_its_menu(
    planned: AppointmentId, grid: WeekGrid, screen: CalendarScreen
) -> None:
    del planned
    QTest.mouseClick(grid.shown_blocks()[0], LEFT)
    menu = child(screen, EntryMenu)
    assert "Move appointment…" in [action.text() for action in menu.actions()]
    menu.close()


def test_arrows_choose_a_time_and_enter_takes_it(grid: WeekGrid, screen: CalendarScreen) -> None:
    _at_ten(grid)
    for key in (Key.Key_Down, Key.Key_Down, Key.Key_Right):
        QTest.keyClick(grid, key)
    assert grid.accessibleDescription() == "Wed, 25 Nov 2026 10:30, free"
    QTest.keyClick(grid, Key.Key_Return)
    dialog = child(screen, AppointmentDialog)
    assert dialog.when.time.value() == time(10, 30)
    dialog.reject()


def test_enter_on_an_entry_opens_its_menu(
    planned: AppointmentId, grid: WeekGrid, screen: CalendarScreen
) -> None:
    del planned
    _at_ten(grid)
    QTest.keyClick(grid, Key.Key_Return)
    child(screen, EntryMenu).close()


def test_arrows_go_over_an_entry_in_one_step(planned: AppointmentId, grid: WeekGrid) -> None:
    del planned
    _at_ten(grid)
    QTest.keyClick(grid, Key.Key_Down)
    assert grid.slot() == (TUESDAY, time(11))


def test_control_and_arrows_go_from_entry_to_entry(
    vault: OpenVault, planned: AppointmentId, screen: CalendarScreen, grid: WeekGrid
) -> None:
    del planned
    an_appointment(vault, a_client(vault, "Bagas"), AT + DAY)
    screen.reload()
    _at_ten(grid)
    QTest.keyClick(grid, Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    entry = grid.chosen_entry()
    assert entry is not None
    assert entry.client_name == "Bagas"


def test_the_edge_leads_to_the_next_week(grid: WeekGrid, screen: CalendarScreen) -> None:
    grid.setFocus()
    grid.choose_day(date(2026, 11, 29))
    QTest.keyClick(grid, Key.Key_Right)
    assert screen.head.title.text() == "30 November – 6 December 2026"
    assert grid.slot()[0] == date(2026, 11, 30)


@pytest.mark.parametrize(
    ("key", "step"),
    [
        (Key.Key_Down, QUARTER),
        (Key.Key_Up, -QUARTER),
        (Key.Key_Right, DAY),
        (Key.Key_Left, -DAY),
    ],
)
def test_alt_and_arrows_move(
    vault: OpenVault,
    desk: Listening,
    planned: AppointmentId,
    grid: WeekGrid,
    key: Qt.Key,
    step: timedelta,
) -> None:
    before = get_appointment(vault, planned)
    _at_ten(grid)
    QTest.keyClick(grid, key, ALT)
    assert get_appointment(vault, planned).starts_at == AT + step
    undo = desk.notices[-1].undo
    assert undo is not None
    undo()
    assert get_appointment(vault, planned) == before


def test_the_keyboard_stays_on_what_it_moves(
    vault: OpenVault, planned: AppointmentId, grid: WeekGrid
) -> None:
    _at_ten(grid)
    for _ in range(3):
        QTest.keyClick(grid, Key.Key_Down, ALT)
    assert get_appointment(vault, planned).starts_at == AT + 3 * QUARTER


def test_moving_over_the_edge_takes_the_week_along(
    vault: OpenVault, screen: CalendarScreen, grid: WeekGrid
) -> None:
    key = an_appointment(vault, a_client(vault), AT + 5 * DAY)
    screen.reload()
    grid.setFocus()
    grid.choose_day(date(2026, 11, 29))
    grid.choose_time(600)
    QTest.keyClick(grid, Key.Key_Right, ALT)
    assert get_appointment(vault, key).starts_at == AT + 6 * DAY
    assert screen.head.title.text() == "30 November – 6 December 2026"


def test_dragging_moves_to_the_quarter_of_an_hour(
    vault: OpenVault, planned: AppointmentId, grid: WeekGrid
) -> None:
    _drag(grid, _spot(grid, 3, 15, 15))
    assert get_appointment(vault, planned).starts_at == utc(2026, 11, 26, 8, 15)


def test_what_is_over_cannot_be_dragged(
    vault: OpenVault, screen: CalendarScreen, grid: WeekGrid, desk: Listening
) -> None:
    a_session(vault, a_client(vault), AT)
    screen.reload()
    _drag(grid, _spot(grid, 3, 15))
    assert desk.notices == []


def test_of_a_series_it_is_asked_which(
    vault: OpenVault, screen: CalendarScreen, grid: WeekGrid
) -> None:
    ayu = a_client(vault)
    schedule(vault, ayu, AT, ZONE, 50, Modality.PHONE, repeat_weekly=3)
    screen.reload()
    _drag(grid, _spot(grid, 1, 11))
    menu = child(screen, SeriesMenu)
    menu.all.trigger()
    menu.close()
    hour = timedelta(hours=1)
    week = timedelta(weeks=1)
    assert [one.starts_at for one in upcoming(vault, ayu)] == [
        AT + hour,
        AT + week + hour,
        AT + 2 * week + hour,
    ]


def test_a_question_left_unanswered_moves_nothing(
    vault: OpenVault, screen: CalendarScreen, grid: WeekGrid
) -> None:
    ayu = a_client(vault)
    schedule(vault, ayu, AT, ZONE, 50, Modality.PHONE, repeat_weekly=2)
    screen.reload()
    (block,) = grid.shown_blocks()
    before = block.geometry()
    _drag(grid, _spot(grid, 1, 11))
    child(screen, SeriesMenu).close()
    assert block.geometry() == before
    assert upcoming(vault, ayu)[0].starts_at == AT


def test_overlaps_stand_side_by_side(
    vault: OpenVault, planned: AppointmentId, screen: CalendarScreen, grid: WeekGrid
) -> None:
    del planned
    an_appointment(vault, a_client(vault, "Bagas"), AT + QUARTER)
    screen.reload()
    first, second = grid.shown_blocks()
    assert first.geometry().right() <= second.geometry().left()


def test_left_and_right_go_between_overlaps(
    vault: OpenVault, planned: AppointmentId, screen: CalendarScreen, grid: WeekGrid
) -> None:
    del planned
    an_appointment(vault, a_client(vault, "Bagas"), AT)
    screen.reload()
    _at_ten(grid)
    QTest.keyClick(grid, Key.Key_Right)
    entry = grid.chosen_entry()
    assert entry is not None
    assert (entry.client_name, grid.slot()[0]) == ("Bagas", TUESDAY)


def test_hours_grow_for_what_is_early(
    vault: OpenVault, screen: CalendarScreen, grid: WeekGrid
) -> None:
    an_appointment(vault, a_client(vault), utc(2026, 11, 23, 22, 30))
    screen.reload()
    assert grid.hours == (5, 20)


def test_a_day_is_opened_from_its_heading(screen: CalendarScreen, grid: WeekGrid) -> None:
    head = screen.week.head
    QTest.mouseClick(head, LEFT, pos=QPoint(round(grid.left_of(2)) + 20, 10))
    assert screen.place() == Place(Area.CALENDAR, tab="day", record=TUESDAY.toordinal() + 1)


def test_the_view_is_remembered(screen: CalendarScreen) -> None:
    screen.show_place(NEXT)
    screen.head.view.changed.emit(View.AGENDA)
    assert screen.place().tab == "agenda"
    screen.show_place(Place(Area.CALENDAR))
    assert screen.place() == Place(Area.CALENDAR, tab="agenda", record=TUESDAY.toordinal())


def test_a_move_past_midnight_is_on_the_day_it_says(
    vault: OpenVault, screen: CalendarScreen
) -> None:
    wall = utc(2026, 11, 26, 0, 15).replace(tzinfo=None)
    key = an_appointment(vault, a_client(vault), AT)
    screen.show_place(NEXT)
    (entry,) = screen.week.grid.entries
    screen.week.grid.move_requested.emit(entry, wall)
    assert get_appointment(vault, key).starts_at == utc(2026, 11, 25, 17, 15)


def test_a_screen_reader_meets_each_entry(
    vault: OpenVault, planned: AppointmentId, screen: CalendarScreen, grid: WeekGrid
) -> None:
    del planned
    an_appointment(vault, a_client(vault, "Bagas"), AT + DAY)
    screen.reload()
    speak()
    face = QAccessible.queryAccessibleInterface(grid)
    found = [face.child(number) for number in range(face.childCount())]
    assert [(one.role(), one.text(QAccessible.Text.Name).split(", ")[1]) for one in found] == [
        (QAccessible.Role.Button, "Ayu Lestari"),
        (QAccessible.Role.Button, "Bagas"),
    ]


def test_escape_ends_a_drag_where_it_began(
    vault: OpenVault, planned: AppointmentId, grid: WeekGrid
) -> None:
    (block,) = grid.shown_blocks()
    before = block.geometry()
    QTest.mousePress(block, LEFT, pos=QPoint(10, 2))
    QTest.mouseMove(block, QPoint(10, 60))
    assert block.geometry() != before
    QTest.keyClick(grid, Key.Key_Escape)
    QTest.mouseRelease(block, LEFT, pos=QPoint(10, 2))
    assert block.geometry() == before
    assert grid.findChild(EntryMenu) is None
    assert get_appointment(vault, planned).starts_at == AT
