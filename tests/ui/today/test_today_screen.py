# SPDX-License-Identifier: Apache-2.0
"""The day on screen. It is Sunday 22 November 2026, 08.00."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.domain.ids import ClientId, MeasureId
from desktop.domain.risk import RiskCheckState
from desktop.domain.session import Attendance
from desktop.domain.task import Doer, TaskDraft
from desktop.domain.today import TodayState
from desktop.services.appointments import upcoming
from desktop.services.measure_schedules import set_schedule
from desktop.services.notes import open_note, save_draft
from desktop.services.risk import set_risk_check
from desktop.services.sessions import list_sessions
from desktop.services.signing import sign_note
from desktop.services.tasks import add_task, finish_task
from desktop.services.vault import OpenVault
from desktop.system.clock import FixedClock
from desktop.ui.base.desk import Desk
from desktop.ui.base.place import Area, Place
from desktop.ui.booking.appointment_dialog import AppointmentDialog
from desktop.ui.booking.move_dialog import CancelDialog
from desktop.ui.tasks.task_dialog import TaskDialog
from desktop.ui.today.attention_dialog import AttentionDialog
from desktop.ui.today.brief import brief_of
from desktop.ui.today.row_acts import RowMenu
from desktop.ui.today.today_screen import TodayScreen
from tests.support.builders import a_client, a_session, an_appointment, an_episode
from tests.support.listening import Listening

TODAY = Place(Area.TODAY)
HOUR = timedelta(hours=1)


def _states(screen: TodayScreen) -> list[TodayState]:
    return [row.row.state for row in screen.day.rows() if row.row is not None]


def test_an_empty_day_offers_one_step(screen: TodayScreen) -> None:
    screen.show_place(TODAY)
    assert screen.day.empty.isVisible()
    QTest.mouseClick(screen.day.empty.button, Qt.MouseButton.LeftButton)
    dialog = screen.findChild(AppointmentDialog)
    assert dialog is not None
    dialog.reject()


def test_enter_starts_the_note_of_the_running_session(
    vault: OpenVault, screen: TodayScreen, desk: Listening
) -> None:
    ayu = a_client(vault)
    an_episode(vault, ayu)
    an_appointment(vault, ayu, vault.clock.now() - timedelta(minutes=10))
    an_appointment(vault, ayu, vault.clock.now() + HOUR)
    screen.show_place(TODAY)
    assert _states(screen) == [TodayState.NOW, TodayState.NEXT]
    screen.focus_first()
    QTest.keyClick(screen.day.rows()[0], Qt.Key.Key_Return)
    (line,) = list_sessions(vault, ayu)
    assert desk.places == [Place(Area.NOTE, client=ayu, session=line.id)]


def test_without_a_service_the_client_is_shown(
    vault: OpenVault, desk: Listening, screen: TodayScreen, qtbot: QtBot
) -> None:
    ayu = a_client(vault)
    an_appointment(vault, ayu, vault.clock.now())
    screen.show_place(TODAY)
    with qtbot.waitSignal(desk.problem_raised):
        QTest.mouseClick(screen.day.rows()[0].button, Qt.MouseButton.LeftButton)
    assert desk.places == [Place(Area.CLIENTS, client=ayu, tab="overview")]


def test_only_the_running_row_has_the_primary_button(vault: OpenVault, screen: TodayScreen) -> None:
    ayu = a_client(vault)
    a_session(vault, ayu, vault.clock.now() - 2 * HOUR)
    an_appointment(vault, ayu, vault.clock.now())
    screen.show_place(TODAY)
    texts = [row.button.text() for row in screen.day.rows()]
    assert texts == ["Write note", "Start note"]
    assert screen.header.findChildren(type(screen.schedule))


def test_arrows_move_between_rows(vault: OpenVault, screen: TodayScreen, qtbot: QtBot) -> None:
    ayu = a_client(vault)
    for ahead in (1, 2):
        an_appointment(vault, ayu, vault.clock.now() + ahead * HOUR)
    screen.show_place(TODAY)
    first, second = screen.day.rows()
    screen.activateWindow()
    screen.focus_first()
    qtbot.waitUntil(first.hasFocus)
    QTest.keyClick(first, Qt.Key.Key_Down)
    assert second.hasFocus()


def test_time_moves_a_row_on(vault: OpenVault, screen: TodayScreen, clock: FixedClock) -> None:
    an_appointment(vault, a_client(vault), vault.clock.now() + HOUR)
    screen.show_place(TODAY)
    clock.advance(HOUR)
    screen._minute.timeout.emit()
    assert _states(screen) == [TodayState.NOW]


def test_a_no_show_can_be_taken_back(
    vault: OpenVault, desk: Listening, screen: TodayScreen
) -> None:
    ayu = a_client(vault)
    an_episode(vault, ayu)
    an_appointment(vault, ayu, vault.clock.now())
    screen.show_place(TODAY)
    row = screen.day.rows()[0].row
    assert row is not None
    RowMenu(desk, row, screen)._no_show()
    (line,) = list_sessions(vault, ayu)
    assert line.attendance is Attendance.NO_SHOW
    undo = desk.notices[0].undo
    assert undo is not None
    desk.attempt(undo)
    assert list_sessions(vault, ayu) == ()


def test_an_open_risk_leads_to_the_client(
    vault: OpenVault, screen: TodayScreen, desk: Listening
) -> None:
    ayu = a_client(vault)
    set_risk_check(vault, a_session(vault, ayu), RiskCheckState.REPORTED)
    screen.show_place(TODAY)
    notice = screen.attention.notices()[0]
    assert "Ayu Lestari" in notice.accessibleName()
    QTest.mouseClick(notice, Qt.MouseButton.LeftButton)
    assert desk.places == [Place(Area.CLIENTS, client=ayu, tab="overview")]


def _many_missing(vault: OpenVault) -> ClientId:
    ayu = a_client(vault)
    for days in range(1, 8):
        a_session(vault, ayu, vault.clock.now() - timedelta(days=days))
    return ayu


def test_a_group_counts_and_names_its_oldest(vault: OpenVault, screen: TodayScreen) -> None:
    _many_missing(vault)
    screen.show_place(TODAY)
    said = [notice.accessibleName() for notice in screen.attention.notices()]
    assert said == [
        "There is no backup yet, Make the first one now",
        "7 notes not written yet, Oldest: Ayu Lestari, 15 Nov",
    ]


def test_see_all_lists_each_and_enter_leads_there(
    vault: OpenVault, screen: TodayScreen, desk: Listening
) -> None:
    ayu = _many_missing(vault)
    screen.show_place(TODAY)
    assert screen.attention.all.text() == "See all (8)"
    QTest.mouseClick(screen.attention.all, Qt.MouseButton.LeftButton)
    dialog = screen.findChild(AttentionDialog)
    assert dialog is not None
    assert dialog.list.rows.rowCount() == 8
    QTest.keyClick(dialog.list, Qt.Key.Key_Down)
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    assert [(place.area, place.client) for place in desk.places] == [(Area.NOTE, ayu)]


def test_a_group_opens_the_list_at_its_first(vault: OpenVault, screen: TodayScreen) -> None:
    _many_missing(vault)
    screen.show_place(TODAY)
    QTest.mouseClick(screen.attention.notices()[1], Qt.MouseButton.LeftButton)
    dialog = screen.findChild(AttentionDialog)
    assert dialog is not None
    assert dialog.list.key() == 1
    dialog.reject()


def test_a_measure_that_is_due_opens_its_form(
    vault: OpenVault, screen: TodayScreen, desk: Listening
) -> None:
    ayu = a_client(vault)
    set_schedule(vault, ayu, MeasureId("phq-9"), 14)
    screen.show_place(TODAY)
    QTest.mouseClick(screen.attention.notices()[-1], Qt.MouseButton.LeftButton)
    assert desk.places == [Place(Area.MEASURE_ENTRY, client=ayu, measure="phq-9")]


def test_an_old_backup_is_told_once(vault: OpenVault, screen: TodayScreen) -> None:
    screen.show_place(TODAY)
    assert len(screen.attention.notices()) == 1
    assert not screen.backup.isVisible()


def test_an_own_task_opens_its_form(vault: OpenVault, screen: TodayScreen) -> None:
    add_task(vault, TaskDraft(Doer.THERAPIST, "Surat rujukan"))
    screen.show_place(TODAY)
    QTest.mouseClick(screen.attention.notices()[-1], Qt.MouseButton.LeftButton)
    dialog = screen.findChild(TaskDialog)
    assert dialog is not None
    assert dialog.what.text() == "Surat rujukan"
    dialog.reject()


def test_a_signed_note_says_when(vault: OpenVault, screen: TodayScreen) -> None:
    note = open_note(vault, a_session(vault))
    save_draft(vault, note.id, "Datang tepat waktu.")
    sign_note(vault, note.id)
    screen.show_place(TODAY)
    assert "Signed 08:00" in screen.day.rows()[0].accessibleName()


def test_an_absence_is_called_by_its_name(vault: OpenVault, screen: TodayScreen) -> None:
    a_session(vault, attendance=Attendance.NO_SHOW)
    screen.show_place(TODAY)
    assert "No-show" in screen.day.rows()[0].accessibleName()


def test_the_running_row_tells_what_to_know(vault: OpenVault, screen: TodayScreen) -> None:
    ayu = a_client(vault)
    earlier = a_session(vault, ayu, vault.clock.now() - timedelta(days=7))
    save_draft(vault, open_note(vault, earlier).id, "Tidur.\n\n## Rencana\n\nJalan pagi.\n")
    task, _ = add_task(vault, TaskDraft(Doer.CLIENT, "Jurnal", ayu))
    finish_task(vault, task, "5 hari")
    an_appointment(vault, ayu, vault.clock.now())
    screen.show_place(TODAY)
    assert brief_of(screen.desk, ayu).lines == (
        ("Last time", "Tidur. Jalan pagi."),
        ("Tasks", "Jurnal, 5 hari"),
        ("Open", "1 draft not signed"),
        ("Plan", "Jalan pagi."),
    )


def test_where_nothing_is_known_the_lines_say_so(vault: OpenVault, desk: Desk) -> None:
    lines = brief_of(desk, a_client(vault)).lines
    assert [words for _, words in lines] == [
        "No score and no note yet",
        "No task agreed",
        "Nothing is open",
        "No plan and no goal yet",
    ]


def test_a_cancelled_appointment_leaves_the_day(
    vault: OpenVault, desk: Desk, screen: TodayScreen
) -> None:
    ayu = a_client(vault)
    an_appointment(vault, ayu, vault.clock.now() + HOUR)
    screen.show_place(TODAY)
    (planned,) = upcoming(vault, ayu)
    dialog = CancelDialog(desk, planned)
    dialog.open()
    dialog.confirm_button.click()
    screen.reload()
    assert screen.day.rows() == []


def test_the_menu_of_the_day_plans_another_week(
    vault: OpenVault, desk: Listening, screen: TodayScreen
) -> None:
    ayu = a_client(vault)
    a_session(vault, ayu, vault.clock.now() - HOUR)
    screen.show_place(TODAY)
    row = screen.day.rows()[0].row
    assert row is not None
    menu = RowMenu(desk, row, screen)
    next(each for each in menu.actions() if each.text() == "Schedule again next week").trigger()
    menu.close()
    assert [each.starts_at for each in upcoming(vault, ayu)] == [row.starts_at + timedelta(weeks=1)]
