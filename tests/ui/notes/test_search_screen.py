# SPDX-License-Identifier: Apache-2.0
"""The search over everything: what narrows it, and opening at the very place."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.domain.ids import ClientId, SessionId
from desktop.domain.task import Doer, TaskDraft
from desktop.domain.written import WrittenKind
from desktop.services.indexing import leave_text
from desktop.services.notes import save_process_note
from desktop.services.risk import write_assessment
from desktop.services.tasks import add_task
from desktop.services.transcripts import attach_transcript
from desktop.services.vault import OpenVault
from desktop.ui.base.desk import Desk
from desktop.ui.base.place import Area, Place
from desktop.ui.notes.found_dialog import FoundDialog
from desktop.ui.notes.notes_screen import NotesScreen
from desktop.ui.notes.transcript import TranscriptViewer
from desktop.ui.tasks.task_dialog import TaskDialog
from tests.support.trash_samples import a_note
from tests.ui.notes.conftest import Window

WORD = "kunang"


@pytest.fixture
def screen(window: Window) -> NotesScreen:
    """The Notes place on view."""
    window.go(Place(Area.NOTES))
    found = window.present()
    assert isinstance(found, NotesScreen)
    return found


def search(screen: NotesScreen, qtbot: QtBot, text: str = WORD) -> int:
    """Type it; how many rows there are."""
    screen.search.clear()
    QTest.keyClicks(screen.search, text)
    qtbot.waitUntil(lambda: screen.title.text() == "Found")
    return screen.list.rows.rowCount()


def a_process_note(vault: OpenVault, session: SessionId) -> None:
    save_process_note(vault, session, f"Saya melihat {WORD} lagi.")
    leave_text(vault, WrittenKind.PROCESS_NOTE, session)


def open_first(screen: NotesScreen) -> None:
    QTest.keyClick(screen.search, Qt.Key.Key_Down)
    QTest.keyClick(screen.list, Qt.Key.Key_Return)


def test_process_notes_are_found_only_when_asked_for(
    screen: NotesScreen, vault: OpenVault, session: SessionId, qtbot: QtBot
) -> None:
    a_process_note(vault, session)
    assert search(screen, qtbot) == 0
    screen.filters.process.click()
    assert screen.list.rows.rowCount() == 1


def test_a_process_note_opens_on_its_tab_with_the_word_selected(
    screen: NotesScreen, window: Window, vault: OpenVault, session: SessionId, qtbot: QtBot
) -> None:
    a_process_note(vault, session)
    screen.filters.process.setChecked(True)
    search(screen, qtbot)
    open_first(screen)
    assert window.note().process.editor.textCursor().selectedText() == WORD


def test_hidden_names_keep_process_notes_away(
    screen: NotesScreen, desk: Desk, vault: OpenVault, session: SessionId, qtbot: QtBot
) -> None:
    a_process_note(vault, session)
    screen.filters.process.setChecked(True)
    assert search(screen, qtbot) == 1
    desk.change_setting("hide_names", True)
    screen.reload()
    assert screen.list.rows.rowCount() == 0
    assert screen.filters.process.isHidden()


def test_a_transcript_opens_on_its_page_with_the_word_selected(
    screen: NotesScreen, vault: OpenVault, session: SessionId, qtbot: QtBot
) -> None:
    attach_transcript(vault, session, "Rekaman", "kata " * 5000 + WORD)
    screen.reload()
    search(screen, qtbot)
    open_first(screen)
    (viewer,) = screen.findChildren(TranscriptViewer)
    assert (viewer.page, viewer.view.textCursor().selectedText()) == (1, WORD)
    viewer.reject()


def test_a_task_opens_as_a_form(
    screen: NotesScreen, vault: OpenVault, client: ClientId, qtbot: QtBot
) -> None:
    add_task(vault, TaskDraft(Doer.CLIENT, f"Mencatat {WORD}", client))
    search(screen, qtbot)
    open_first(screen)
    (dialog,) = screen.findChildren(TaskDialog)
    assert dialog.what.text() == f"Mencatat {WORD}"
    dialog.reject()


def test_an_assessment_opens_to_read(
    screen: NotesScreen, vault: OpenVault, client: ClientId, qtbot: QtBot
) -> None:
    write_assessment(vault, client, f"Rumusan {WORD}", "Rencana", "Langkah")
    search(screen, qtbot)
    open_first(screen)
    (dialog,) = screen.findChildren(FoundDialog)
    assert dialog.view.textCursor().selectedText() == WORD
    dialog.reject()


def test_filters_that_leave_nothing_can_be_taken_off(
    screen: NotesScreen, vault: OpenVault, session: SessionId, qtbot: QtBot
) -> None:
    a_note(vault, session, f"Catatan {WORD}")
    search(screen, qtbot)
    screen.filters.kind.combo.setCurrentIndex(screen.filters.kind.combo.findData("goal"))
    screen.filters.kind.changed.emit("goal")
    assert screen.stack.currentWidget() is screen.narrow
    screen.narrow.action_requested.emit()
    assert screen.list.rows.rowCount() == 1


def test_filters_stand_there_only_while_searching(screen: NotesScreen, qtbot: QtBot) -> None:
    assert screen.filters.isHidden()
    search(screen, qtbot)
    assert not screen.filters.isHidden()
