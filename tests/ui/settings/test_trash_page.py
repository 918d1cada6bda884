# SPDX-License-Identifier: Apache-2.0
"""The trash on screen: seen, filtered, restored, deleted for good, by mouse and by keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.domain.trash import TrashKind
from desktop.services.clients import get_client
from desktop.services.trash import list_trash, move_to_trash
from desktop.services.vault import OpenVault
from desktop.ui.base.place import Area, Place
from desktop.ui.common.text import Text
from desktop.ui.settings.settings_screen import SettingsScreen
from desktop.ui.settings.trash_dialogs import BothDialog, DeleteDialog
from desktop.ui.settings.trash_page import TrashPage
from tests.support.builders import a_client, a_session
from tests.support.listening import child
from tests.support.trash_samples import a_goal, a_note, a_sample, rows_of
from tests.support.working import Working

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the platform without a screen


@pytest.fixture
def screen(qtbot: QtBot, desk: Working) -> SettingsScreen:
    """The settings, shown."""
    made = SettingsScreen(desk)
    qtbot.addWidget(made)
    made.resize(1072, 800)
    made.show()
    return made


@pytest.fixture
def page(screen: SettingsScreen) -> TrashPage:
    """The page, reached as the palette reaches it."""
    screen.show_place(Place(Area.SETTINGS, tab="trash"))
    assert isinstance(screen.page, TrashPage)
    return screen.page


def titles(page: TrashPage) -> list[str]:
    """What the rows say."""
    model = page.list.model()
    return [str(model.index(number, 0).data()) for number in range(model.rowCount())]


def trashed(vault: OpenVault, page: TrashPage, kind: TrashKind) -> int:
    """One of a kind in the trash, chosen on the page."""
    number = a_sample(vault, kind)
    move_to_trash(vault, kind, number)
    page.reload()
    page.list.choose((kind, number))
    page.reload()
    return number


def test_an_empty_trash_says_so(page: TrashPage) -> None:
    assert page.stack.currentWidget() is page.empty
    assert not page.restore_button.isVisible()


def test_everything_in_the_trash_is_on_the_page(vault: OpenVault, page: TrashPage) -> None:
    for kind in TrashKind:
        trashed(vault, page, kind)
    assert len(titles(page)) == len(TrashKind)


def test_the_filter_shows_one_kind(vault: OpenVault, page: TrashPage) -> None:
    trashed(vault, page, TrashKind.GOAL)
    trashed(vault, page, TrashKind.ENQUIRY)
    page.filter.set_value(TrashKind.GOAL.value)
    page.filter.chosen.emit(TrashKind.GOAL.value)
    assert titles(page) == ["Tidur tujuh jam"]


@pytest.mark.parametrize("kind", list(TrashKind))
def test_enter_restores(vault: OpenVault, page: TrashPage, desk: Working, kind: TrashKind) -> None:
    trashed(vault, page, kind)
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert list_trash(vault) == ()
    assert [notice.text for notice in desk.notices] == ["Restored"]


def test_restoring_can_be_taken_back(vault: OpenVault, page: TrashPage, desk: Working) -> None:
    trashed(vault, page, TrashKind.CONTACT)
    page.restore_button.click()
    undo = desk.notices[-1].undo
    assert undo is not None
    desk.attempt(undo)
    assert titles(page) == ["Ibu Sri"]


def test_what_is_moved_there_meanwhile_is_shown(
    vault: OpenVault, page: TrashPage, desk: Working
) -> None:
    client = a_client(vault, "Wahyuni")
    desk.attempt(lambda: move_to_trash(vault, TrashKind.CLIENT, client))
    assert titles(page) == ["Wahyuni"]


def test_deleting_waits_for_the_code(vault: OpenVault, page: TrashPage) -> None:
    trashed(vault, page, TrashKind.CLIENT)
    QTest.keyClick(page.list, Qt.Key.Key_Delete)
    dialog = child(page, DeleteDialog)
    assert not dialog.confirm_button.isEnabled()
    dialog.typed.set_text(dialog.phrase[:-1])
    assert not dialog.confirm_button.isEnabled()
    dialog.typed.set_text(dialog.phrase)
    assert dialog.confirm_button.isEnabled()
    dialog.reject()


@pytest.mark.parametrize("kind", list(TrashKind))
def test_deleted_for_good_it_is_gone(
    qtbot: QtBot, vault: OpenVault, page: TrashPage, desk: Working, kind: TrashKind
) -> None:
    trashed(vault, page, kind)
    page.delete_button.click()
    dialog = child(page, DeleteDialog)
    dialog.typed.set_text(dialog.phrase)
    with qtbot.waitSignal(desk.notice_requested):
        dialog.confirm_button.click()
    assert (list_trash(vault), titles(page)) == ((), [])
    assert rows_of(vault)[kind] == []


def test_what_must_be_kept_says_why_and_cannot_be_deleted(
    vault: OpenVault, page: TrashPage
) -> None:
    session = a_session(vault)
    a_note(vault, session, "Sesi pertama.", signed=True)
    move_to_trash(vault, TrashKind.SESSION, session)
    page.reload()
    assert "signed note" in page.why.text()
    assert not page.delete_button.isEnabled()
    QTest.keyClick(page.list, Qt.Key.Key_Delete)
    assert page.findChild(DeleteDialog) is None


def test_a_goal_comes_back_with_its_client(
    vault: OpenVault, page: TrashPage, desk: Working
) -> None:
    client = a_client(vault)
    goal = a_goal(vault, client)
    before = rows_of(vault)
    move_to_trash(vault, TrashKind.GOAL, goal)
    move_to_trash(vault, TrashKind.CLIENT, client)
    page.reload()
    page.list.choose((TrashKind.GOAL, goal))
    page.restore_button.click()
    child(page, BothDialog).confirm_button.click()
    assert rows_of(vault) == before
    assert [notice.text for notice in desk.notices] == ["Restored with the client"]


def test_names_are_hidden_here_too(vault: OpenVault, page: TrashPage, desk: Working) -> None:
    client = a_client(vault, "Ayu Lestari")
    desk.settings.change(hide_names=True)
    move_to_trash(vault, TrashKind.CLIENT, client)
    page.reload()
    assert titles(page) == ["A. L."]
    assert get_client(vault, client).name == "Ayu Lestari"


def test_a_filter_that_finds_nothing_does_not_call_the_trash_empty(
    vault: OpenVault, page: TrashPage
) -> None:
    trashed(vault, page, TrashKind.GOAL)
    page.filter.set_value(TrashKind.TASK.value)
    page.filter.chosen.emit(TrashKind.TASK.value)
    assert child(page.empty, Text).text() == "Nothing of this kind is in the trash."
