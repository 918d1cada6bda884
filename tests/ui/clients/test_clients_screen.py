# SPDX-License-Identifier: Apache-2.0
"""The list of clients and the page beside it."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.domain.client import ClientDraft, ClientSort, ClientStatus
from desktop.domain.episode import Ending, Service
from desktop.domain.ids import ClientId, MeasureId
from desktop.domain.risk import RiskCheckState
from desktop.services.clients import create_client, get_client, set_status, update_client
from desktop.services.episodes import current_episode, end_episode
from desktop.services.measure_schedules import set_schedule
from desktop.services.notes import open_note, save_draft
from desktop.services.risk import set_risk_check
from desktop.services.vault import OpenVault
from desktop.ui.base.desk import Desk
from desktop.ui.base.place import Area, Place
from desktop.ui.clients.client_dialog import ClientDialog
from desktop.ui.clients.client_list import Group
from desktop.ui.clients.client_rows import PAGE
from desktop.ui.clients.clients_screen import ClientsScreen
from desktop.ui.clients.episode_dialog import EpisodeDialog
from desktop.ui.clients.list_filter import ListFilter, Narrowed
from tests.support.builders import a_client, a_session, an_appointment, an_episode
from tests.support.listening import Listening

CLIENTS = Place(Area.CLIENTS)


def _titles(screen: ClientsScreen) -> list[str]:
    model = screen.list.list.clients
    return [str(model.index(row).data()) for row in range(model.rowCount())]


def test_the_first_client_is_shown_at_once(vault: OpenVault, screen: ClientsScreen) -> None:
    a_client(vault, "Bagas Pratama")
    ayu = a_client(vault, "Ayu Lestari")
    screen.show_place(CLIENTS)
    assert screen.place() == Place(Area.CLIENTS, client=ayu, tab="overview")
    assert screen.page.header.name.text() == "Ayu Lestari"


def test_down_turns_to_the_next_client(vault: OpenVault, screen: ClientsScreen) -> None:
    a_client(vault, "Ayu Lestari")
    bagas = a_client(vault, "Bagas Pratama")
    screen.show_place(CLIENTS)
    screen.focus_first()
    QTest.keyClick(screen.list.list, Qt.Key.Key_Down)
    assert screen.page.client == bagas


def test_a_tab_stays_open_from_client_to_client(vault: OpenVault, screen: ClientsScreen) -> None:
    first, second = a_client(vault, "Ayu"), a_client(vault, "Bagas")
    screen.show_place(Place(Area.CLIENTS, client=first, tab="details"))
    screen.show_place(Place(Area.CLIENTS, client=second))
    assert screen.place() == Place(Area.CLIENTS, client=second, tab="details")


def test_a_place_of_a_client_that_is_gone_shows_another(
    vault: OpenVault, screen: ClientsScreen
) -> None:
    ayu = a_client(vault, "Ayu")
    screen.show_place(Place(Area.CLIENTS, client=999))
    assert screen.page.client == ayu


def test_an_empty_practice_offers_the_first_step(screen: ClientsScreen) -> None:
    screen.show_place(CLIENTS)
    screen.focus_first()
    button = screen.findChildren(type(screen._empty))[0].add
    assert button.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    dialog = screen.findChild(ClientDialog)
    assert dialog is not None
    dialog.reject()


def test_search_finds_closed_clients_too(
    vault: OpenVault, screen: ClientsScreen, qtbot: QtBot
) -> None:
    a_client(vault, "Ayu Lestari")
    a_client(vault, "Citra Dewi", status=ClientStatus.CLOSED)
    screen.show_place(CLIENTS)
    with qtbot.waitSignal(screen.list.search.searched):
        QTest.keyClicks(screen.list.search, "citra")
    assert _titles(screen) == ["Citra Dewi"]


def test_search_without_a_hit_offers_the_client(
    vault: OpenVault, screen: ClientsScreen, qtbot: QtBot
) -> None:
    a_client(vault, "Ayu Lestari")
    screen.show_place(CLIENTS)
    with qtbot.waitSignal(screen.list.search.searched):
        QTest.keyClicks(screen.list.search, "Dewi")
    with qtbot.waitSignal(screen.list.add_requested) as asked:
        QTest.keyClick(screen.list.search, Qt.Key.Key_Return)
    assert asked.args == ["Dewi"]
    dialog = screen.findChild(ClientDialog)
    assert dialog is not None
    assert dialog.person.full_name.text() == "Dewi"
    dialog.reject()


def test_a_chip_shows_who_waits(vault: OpenVault, screen: ClientsScreen) -> None:
    a_client(vault, "Ayu Lestari")
    a_client(vault, "Bagas", status=ClientStatus.WAITING)
    screen.show_place(CLIENTS)
    chip = screen.list._chips[Group.WAITING]
    assert chip.text() == "Waiting 1"
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert _titles(screen) == ["Bagas"]


def test_slash_goes_to_the_search(vault: OpenVault, screen: ClientsScreen, qtbot: QtBot) -> None:
    a_client(vault)
    screen.show_place(CLIENTS)
    screen.focus_first()
    screen.activateWindow()
    qtbot.waitUntil(screen.list.list.hasFocus)
    QTest.keyClick(screen.list.list, Qt.Key.Key_Slash)
    assert screen.list.search.hasFocus()


def test_rows_say_when_and_the_first_time(vault: OpenVault, screen: ClientsScreen) -> None:
    ayu = a_client(vault, "Ayu")
    an_episode(vault, ayu)
    an_appointment(vault, ayu, vault.clock.now() + timedelta(days=1, hours=2))
    screen.show_place(CLIENTS)
    model = screen.list.list.clients
    spoken = model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Ayu, Tomorrow 10:00, first time"


def _many(vault: OpenVault) -> ClientId:
    with vault.store.writing("test"):
        last = ClientId(0)
        for number in range(2 * PAGE + 5):
            last, _ = create_client(vault, ClientDraft(full_name=f"Klien {number:03d}"))
    return last


def test_every_client_has_a_place_and_few_lines_are_read(
    vault: OpenVault, screen: ClientsScreen
) -> None:
    last = _many(vault)
    screen.show_place(CLIENTS)
    view = screen.list.list
    assert view.clients.rowCount() == 2 * PAGE + 5
    assert len(view.clients._lines) <= 2 * PAGE
    screen.show_place(Place(Area.CLIENTS, client=last))
    assert view.key() == last


def test_end_and_home_turn_to_the_last_and_the_first(
    vault: OpenVault, screen: ClientsScreen
) -> None:
    last = _many(vault)
    screen.show_place(CLIENTS)
    QTest.keyClick(screen.list.list, Qt.Key.Key_End)
    assert screen.page.client == last
    QTest.keyClick(screen.list.list, Qt.Key.Key_Home)
    assert screen.page.client == screen.list.first()


def test_typing_goes_to_a_name(vault: OpenVault, screen: ClientsScreen) -> None:
    a_client(vault, "Ayu Lestari")
    a_client(vault, "Citra Dewi")
    dian = a_client(vault, "Dian Sari")
    screen.show_place(CLIENTS)
    QTest.keyClicks(screen.list.list, "di")
    assert screen.page.client == dian


def test_f2_opens_the_form_of_the_client(vault: OpenVault, screen: ClientsScreen) -> None:
    a_client(vault, "Ayu Lestari")
    screen.show_place(CLIENTS)
    QTest.keyClick(screen.list.list, Qt.Key.Key_F2)
    dialog = screen.findChild(ClientDialog)
    assert dialog is not None
    assert dialog.person.full_name.text() == "Ayu Lestari"
    dialog.reject()


def test_delete_moves_to_the_trash_and_can_be_undone(
    vault: OpenVault, desk: Listening, screen: ClientsScreen, qtbot: QtBot
) -> None:
    a_client(vault, "Ayu")
    a_client(vault, "Bagas")
    screen.show_place(CLIENTS)
    screen.activateWindow()
    screen.focus_first()
    qtbot.waitUntil(screen.list.list.hasFocus)
    QTest.keyClick(screen.list.list, Qt.Key.Key_Delete)
    assert _titles(screen) == ["Bagas"]
    undo = desk.notices[0].undo
    assert undo is not None
    desk.attempt(undo)
    assert _titles(screen) == ["Ayu", "Bagas"]


def test_all_shows_everybody_and_counts(vault: OpenVault, screen: ClientsScreen) -> None:
    for status in ClientStatus:
        a_client(vault, f"Klien {status}", status=status)
    screen.show_place(CLIENTS)
    QTest.mouseClick(screen.list._chips[Group.ALL], Qt.MouseButton.LeftButton)
    assert len(_titles(screen)) == len(ClientStatus)
    assert screen.list._counted.text() == "5 clients · by name"


def test_a_filter_shows_as_a_chip_that_takes_it_off(
    vault: OpenVault, screen: ClientsScreen
) -> None:
    a_client(vault, "Ayu")
    an_episode(vault, a_client(vault, "Bagas"), Service.COUPLE)
    screen.show_place(CLIENTS)
    screen.list.filter.set_narrowed(Narrowed(service=Service.COUPLE))
    assert _titles(screen) == ["Bagas"]
    (chip,) = screen.list.filter.chips()
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert _titles(screen) == ["Ayu", "Bagas"]


def test_what_needs_attention_is_filtered(vault: OpenVault, screen: ClientsScreen) -> None:
    a_client(vault, "Ayu")
    set_schedule(vault, a_client(vault, "Bagas"), MeasureId("phq-9"), 14)
    screen.show_place(CLIENTS)
    screen.list.filter.set_narrowed(Narrowed(attention=True))
    assert _titles(screen) == ["Bagas"]


def test_the_order_comes_back_after_a_restart(
    vault: OpenVault, desk: Listening, screen: ClientsScreen
) -> None:
    a_client(vault, "Ayu")
    a_client(vault, "Bagas")
    screen.show_place(CLIENTS)
    screen.list.filter.set_sort(ClientSort.NEWEST)
    assert _titles(screen) == ["Bagas", "Ayu"]
    assert ListFilter(desk).sort is ClientSort.NEWEST


def test_a_row_says_what_is_due(vault: OpenVault, screen: ClientsScreen) -> None:
    set_schedule(vault, a_client(vault, "Ayu"), MeasureId("phq-9"), 14)
    screen.show_place(CLIENTS)
    model = screen.list.list.clients
    spoken = model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Ayu, Not scheduled, PHQ-9 due today"


def test_a_change_elsewhere_is_drawn(vault: OpenVault, desk: Desk, screen: ClientsScreen) -> None:
    ayu = a_client(vault, "Ayu")
    screen.show_place(CLIENTS)
    desk.notify(update_client(vault, ayu, ClientDraft(full_name="Ayu Lestari")))
    assert screen.page.header.name.text() == "Ayu Lestari"
    assert _titles(screen) == ["Ayu Lestari"]


def test_the_status_can_be_taken_back(
    vault: OpenVault, desk: Listening, screen: ClientsScreen
) -> None:
    ayu = a_client(vault, "Ayu")
    screen.show_place(CLIENTS)
    screen.page.header.status_requested.emit(ClientStatus.PAUSED)
    assert get_client(vault, ayu).status is ClientStatus.PAUSED
    undo = desk.notices[0].undo
    assert undo is not None
    desk.attempt(undo)
    assert get_client(vault, ayu).status is ClientStatus.ACTIVE
    assert screen.list.list.key() == ayu


def test_trash_shows_the_next_client_and_can_be_undone(
    vault: OpenVault, desk: Listening, screen: ClientsScreen
) -> None:
    ayu, bagas = a_client(vault, "Ayu"), a_client(vault, "Bagas")
    screen.show_place(Place(Area.CLIENTS, client=ayu))
    screen.page.header.trash_requested.emit()
    assert screen.page.client == bagas
    undo = desk.notices[0].undo
    assert undo is not None
    desk.attempt(undo)
    assert _titles(screen) == ["Ayu", "Bagas"]


def test_a_new_note_is_handed_on(
    vault: OpenVault, screen: ClientsScreen, noted: list[ClientId]
) -> None:
    ayu = a_client(vault)
    an_episode(vault, ayu)
    screen.show_place(CLIENTS)
    QTest.mouseClick(screen.page.header.note, Qt.MouseButton.LeftButton)
    assert noted == [ayu]


def test_without_a_service_one_is_opened_before_the_note(
    vault: OpenVault, screen: ClientsScreen, noted: list[ClientId]
) -> None:
    ayu = a_client(vault)
    screen.show_place(CLIENTS)
    screen.start_note()
    dialog = screen.findChild(EpisodeDialog)
    assert dialog is not None
    assert noted == []
    dialog.confirm_button.click()
    assert current_episode(vault, ayu) is not None
    assert noted == [ayu]


def test_the_head_says_where_the_work_stands(vault: OpenVault, screen: ClientsScreen) -> None:
    ayu = a_client(vault)
    episode = an_episode(vault, ayu, started_on=date(2026, 7, 3))
    a_session(vault, ayu)
    screen.show_place(CLIENTS)
    said = screen.page.header.subline()
    assert said == "Session 1 of 5 · since 3 July 2026 · not scheduled"
    end_episode(vault, episode, date(2026, 11, 20), Ending.PLANNED)
    screen.reload()
    assert screen.page.header.subline() == "No open service · not scheduled"


def test_the_head_says_what_is_open_in_words(vault: OpenVault, screen: ClientsScreen) -> None:
    ayu = a_client(vault)
    session = a_session(vault, ayu, vault.clock.now() - timedelta(days=1))
    save_draft(vault, open_note(vault, session).id, "Datang.")
    set_risk_check(vault, session, RiskCheckState.REPORTED)
    set_schedule(vault, ayu, MeasureId("phq-9"), 14)
    screen.show_place(CLIENTS)
    head = screen.page.header
    said = [pill.text() for pill in (head.risk, head.due, head.unsigned)]
    assert said == ["Risk to follow up", "PHQ-9 due", "1 draft not signed"]


def test_a_long_name_does_not_push_the_buttons_away(
    vault: OpenVault, screen: ClientsScreen
) -> None:
    a_client(vault, "Raden Ayu Kusumaningrum Retno Wulandari Prawirodirdjo " * 3)
    screen.show_place(CLIENTS)
    head = screen.page.header
    assert head.note.geometry().right() <= head.width()


def test_the_list_moves_to_where_a_client_stands(vault: OpenVault, screen: ClientsScreen) -> None:
    a_client(vault, "Ayu")
    citra = a_client(vault, "Citra")
    set_status(vault, citra, ClientStatus.CLOSED)
    screen.show_place(Place(Area.CLIENTS, client=citra))
    assert _titles(screen) == ["Citra"]
