# SPDX-License-Identifier: Apache-2.0
"""Moving a session from the list or from its details; the note says whose it was."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.domain.ids import ClientId, SessionId
from desktop.services.sessions import get_session
from desktop.services.vault import OpenVault
from desktop.ui.notes.move_session import MoveSessionDialog
from desktop.ui.notes.note_screen import NoteScreen
from desktop.ui.notes.sessions_tab import SessionsTab
from tests.support.builders import a_client, a_session, an_episode
from tests.support.listening import Listening


@pytest.fixture
def budi(vault: OpenVault) -> ClientId:
    """The client it belongs to."""
    made = a_client(vault, "Budi Santoso")
    an_episode(vault, made)
    return made


@pytest.fixture
def form(note: NoteScreen, budi: ClientId) -> MoveSessionDialog:
    """Filled in."""
    made = MoveSessionDialog(note.desk, note.keeping.session, note)
    made.client.set_value(budi)
    made.client.changed.emit()
    QTest.keyClicks(made.reason.edit, "Salah memilih klien")
    return made


def test_the_session_goes_to_the_other(
    form: MoveSessionDialog, vault: OpenVault, session: SessionId, budi: ClientId
) -> None:
    form.accept()
    assert get_session(vault, session).client_id == budi


def test_the_note_says_whose_it_was(form: MoveSessionDialog, note: NoteScreen) -> None:
    form.accept()
    assert note.writing.moved.isVisible()
    assert "Moved from Ayu Lestari" in note.writing.moved.banner.text()
    assert note.header.name.text() == "Budi Santoso"


def test_the_toast_takes_it_back(
    form: MoveSessionDialog,
    note: NoteScreen,
    desk: Listening,
    vault: OpenVault,
    client: ClientId,
) -> None:
    form.accept()
    undo = desk.notices[-1].undo
    assert undo is not None
    desk.notify(undo())
    assert get_session(vault, note.keeping.session).client_id == client
    assert not note.writing.moved.isVisible()


def test_a_reason_is_asked_for(form: MoveSessionDialog, vault: OpenVault, client: ClientId) -> None:
    form.reason.edit.clear()
    form.accept()
    assert get_session(vault, form._session).client_id == client
    form.reject()


def test_a_client_without_a_service_is_refused(
    form: MoveSessionDialog, vault: OpenVault, client: ClientId
) -> None:
    form.client.set_value(a_client(vault, "Citra"))
    form.client.changed.emit()
    form.accept()
    assert get_session(vault, form._session).client_id == client
    form.reject()


def test_the_list_counts_in_words(
    desk: Listening, qtbot: QtBot, vault: OpenVault, client: ClientId
) -> None:
    a_session(vault, client)
    tab = SessionsTab(desk)
    qtbot.addWidget(tab)
    tab.show_client(client)
    assert tab.counts.text() == "1 attended"
