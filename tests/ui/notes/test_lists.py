# SPDX-License-Identifier: Apache-2.0
"""Finding notes, and a client's list of sessions."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.domain.ids import ClientId, SessionId
from desktop.services.clients import get_client
from desktop.services.notes import leave_note, open_note, save_draft
from desktop.services.sessions import list_sessions
from desktop.services.vault import OpenVault
from desktop.system.clock import FixedClock
from desktop.ui.base.desk import Desk
from desktop.ui.base.place import Area, Place
from desktop.ui.notes import sessions_tab
from desktop.ui.notes.new_note import new_note
from desktop.ui.notes.notes_screen import NotesScreen
from desktop.ui.notes.sessions_tab import SessionsTab
from tests.support.builders import a_client, a_session
from tests.ui.notes.conftest import Window


def written(vault: OpenVault, session: SessionId, text: str) -> None:
    """A draft that was left."""
    note = open_note(vault, session)
    save_draft(vault, note.id, text)
    leave_note(vault, note.id)


def notes_of(window: Window) -> NotesScreen:
    """The Notes place on view."""
    window.go(Place(Area.NOTES))
    screen = window.present()
    assert isinstance(screen, NotesScreen)
    return screen


def test_drafts_stand_there_before_searching(
    window: Window, vault: OpenVault, session: SessionId
) -> None:
    written(vault, session, "words")
    screen = notes_of(window)
    assert screen.title.text() == "Not signed yet"
    assert screen.list.rows.rowCount() == 1


def test_two_letters_find_and_enter_opens_with_the_words_selected(
    window: Window, vault: OpenVault, session: SessionId, qtbot: QtBot
) -> None:
    written(vault, session, "Tidur baik.\nRapat besok pagi.")
    screen = notes_of(window)
    QTest.keyClicks(screen.search, "rapat")
    qtbot.waitUntil(lambda: screen.title.text() == "Found")
    assert screen.count.text() == "1 text"
    QTest.keyClick(screen.search, Qt.Key.Key_Down)
    assert screen.list.hasFocus()
    QTest.keyClick(screen.list, Qt.Key.Key_Return)
    assert window.note().page.editor.textCursor().selectedText() == "Rapat"


def test_one_letter_only_gives_a_hint(window: Window, qtbot: QtBot) -> None:
    screen = notes_of(window)
    QTest.keyClicks(screen.search, "r")
    qtbot.waitUntil(lambda: screen.count.text() == "Type two letters or more to search.")


def test_nothing_found_says_what_to_try(window: Window, qtbot: QtBot) -> None:
    screen = notes_of(window)
    QTest.keyClicks(screen.search, "qqqq")
    qtbot.waitUntil(lambda: screen.stack.currentWidget() is screen.empty)


def test_up_from_the_first_result_returns_to_the_field(
    window: Window, vault: OpenVault, session: SessionId
) -> None:
    written(vault, session, "words")
    screen = notes_of(window)
    screen.list.enter()
    QTest.keyClick(screen.list, Qt.Key.Key_Up)
    assert screen.search.hasFocus()


def titles(tab: SessionsTab) -> list[str]:
    """First lines of the rows."""
    return [row.title for row in tab.list.rows._rows]


def test_sessions_stand_newest_first(
    desk: Desk, vault: OpenVault, client: ClientId, clock: FixedClock, qtbot: QtBot
) -> None:
    for days in (14, 7):
        a_session(vault, client, clock.now() - timedelta(days=days))
    tab = SessionsTab(desk)
    qtbot.addWidget(tab)
    tab.show_client(client)
    assert titles(tab) == ["Session 2 · Sun, 15 Nov 2026", "Session 1 · Sun, 8 Nov 2026"]


def test_enter_opens_the_note(
    desk: Desk, client: ClientId, session: SessionId, qtbot: QtBot
) -> None:
    tab = SessionsTab(desk)
    qtbot.addWidget(tab)
    tab.show_client(client)
    tab.list.setCurrentIndex(tab.list.rows.index(0))
    with qtbot.waitSignal(desk.place_requested) as asked:
        QTest.keyClick(tab.list, Qt.Key.Key_Return)
    assert asked.args == [Place(Area.NOTE, client=client, session=session)]


def test_del_moves_a_session_to_the_trash_with_a_way_back(
    desk: Desk, vault: OpenVault, client: ClientId, session: SessionId, qtbot: QtBot
) -> None:
    tab = SessionsTab(desk)
    qtbot.addWidget(tab)
    tab.show_client(client)
    tab.list.setCurrentIndex(tab.list.rows.index(0))
    with qtbot.waitSignal(desk.notice_requested) as told:
        QTest.keyClick(tab.list, Qt.Key.Key_Delete)
    assert list_sessions(vault, client) == ()
    assert desk.attempt(told.args[0].undo)
    assert [line.id for line in list_sessions(vault, client)] == [session]


def test_more_sessions_come_when_scrolled_to(
    desk: Desk, vault: OpenVault, client: ClientId, clock: FixedClock, qtbot: QtBot
) -> None:
    for days in range(sessions_tab.PAGE + 5):
        a_session(vault, client, clock.now() - timedelta(days=days))
    tab = SessionsTab(desk)
    qtbot.addWidget(tab)
    tab.resize(700, 300)
    with qtbot.waitExposed(tab):
        tab.show()
    tab.show_client(client)
    assert tab.list.rows.rowCount() == sessions_tab.PAGE
    bar = tab.list.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    assert tab.list.rows.rowCount() == sessions_tab.PAGE + 5
    tab.close()


def test_a_new_note_goes_to_its_page(
    desk: Desk, vault: OpenVault, client: ClientId, session: SessionId, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(desk.place_requested) as asked:
        assert new_note(desk, client)
    newest = list_sessions(vault, client)[0]
    assert newest.id != session
    assert asked.args == [Place(Area.NOTE, client=client, session=newest.id)]


def test_a_new_note_needs_a_service(desk: Desk, vault: OpenVault, qtbot: QtBot) -> None:
    lonely = a_client(vault, "Sari")
    with qtbot.waitSignal(desk.problem_raised):
        assert not new_note(desk, lonely)
    assert get_client(vault, lonely).name == "Sari"
