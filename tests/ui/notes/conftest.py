# SPDX-License-Identifier: Apache-2.0
"""A real vault on a desk in a window, without the rest of the program."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from desktop.domain.ids import ClientId, SessionId
from desktop.domain.problems import Problem
from desktop.services.vault import OpenVault
from desktop.ui.base.desk import Desk
from desktop.ui.base.place import Area, Place
from desktop.ui.notes.note_screen import NoteScreen
from desktop.ui.notes.notes_screen import NotesScreen
from desktop.ui.window.desk_view import DeskView
from tests.support.builders import a_client, a_session


class Window(DeskView):
    """The desk on screen; keeps the problems that were shown."""

    problems: list[Problem]

    def note(self) -> NoteScreen:
        """The note on view."""
        screen = self.present()
        assert isinstance(screen, NoteScreen)
        return screen


@pytest.fixture
def window(desk: Desk, qtbot: QtBot) -> Iterator[Window]:
    """The desk with the two screens of this package, on Notes."""
    shown = Window(desk, {Area.NOTE: NoteScreen, Area.NOTES: NotesScreen})
    shown.problems = []
    desk.problem_raised.connect(shown.problems.append)
    qtbot.addWidget(shown)
    shown.resize(1280, 800)
    with qtbot.waitExposed(shown):
        shown.show()
    shown.go(Place(Area.NOTES))
    yield shown
    shown.close()


@pytest.fixture
def client(vault: OpenVault) -> ClientId:
    """Ayu."""
    return a_client(vault)


@pytest.fixture
def session(vault: OpenVault, client: ClientId) -> SessionId:
    """A session of Ayu, without a note."""
    return a_session(vault, client)


@pytest.fixture
def note(window: Window, client: ClientId, session: SessionId) -> NoteScreen:
    """The note of that session, open."""
    window.go(Place(Area.NOTE, client=client, session=session))
    return window.note()
