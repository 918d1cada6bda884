# SPDX-License-Identifier: Apache-2.0
"""One session at the desk, in the real window, with the turns of its event loop measured.

Prints one JSON object: kind ("build" for what is seen for the first time, "act") and name of each
act, with the longest gap by the clock and the work in it, in milliseconds.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from datetime import timedelta
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QDialog, QLineEdit, QWidget

from bench.painted import until_still
from bench.turns import QUIET_MS, Gap, Turns
from desktop import app
from desktop.domain.client import ClientStatus
from desktop.domain.demo_words import DEMO_WORDS
from desktop.domain.i18n import Language
from desktop.domain.session import SessionDraft
from desktop.services.clients import list_clients
from desktop.services.episodes import current_episode
from desktop.services.notes import open_note
from desktop.services.sessions import list_sessions, new_session
from desktop.services.vault import open_unlocked
from desktop.services.vault_keys import UnlockedKeys, unlock_keys
from desktop.system.settings import Theme
from desktop.ui.base.place import Area, Place
from desktop.ui.booking.appointment_dialog import AppointmentDialog
from desktop.ui.clients.client_dialog import ClientDialog
from desktop.ui.clients.clients_screen import ClientsScreen
from desktop.ui.clients.episode_dialog import EpisodeDialog
from desktop.ui.goals.goal_dialog import GoalDialog
from desktop.ui.measures.import_dialog import ImportScoresDialog
from desktop.ui.notes.editor import MarkdownEditor
from desktop.ui.notes.notes_screen import NotesScreen
from desktop.ui.tasks.task_dialog import TaskDialog
from desktop.ui.window.at_desk import AtDesk
from desktop.ui.window.window import APP_NAME, Window

_FULL_PAGE = (Area.NOTE, Area.MEASURE_ENTRY, Area.CHART)
ARROWS = 30
TYPED = "hari ini klien bercerita tentang tidur dan kerja, lalu kami berlatih napas. " * 3
SOUGHT = ("cemas tidur", "sekolah")
NAMES = ("sari", "budi w")
SEARCHED_MS = 250  # a search waits for the next letter first
PALETTE = ("sari", "cadangan")


class Session:
    """The acts, in order; `found` keeps the worst of each name."""

    def __init__(self, window: Window) -> None:
        self.window = window
        self.found: dict[str, Gap] = {}
        self.turns = Turns(window.start.tasks.busy)

    @property
    def desk(self) -> AtDesk:
        """The desk behind the window."""
        assert self.window.at_desk is not None
        return self.window.at_desk

    def act(
        self, name: str, act: Callable[[], object], kind: str = "act", quiet_ms: int = QUIET_MS
    ) -> None:
        """Do it and keep its longest turn."""
        gap = self.turns.do(act, quiet_ms)
        name = f"{kind}: {name}"
        before = self.found.get(name)
        if before is None or gap.wall > before.wall:
            self.found[name] = gap

    def build(self, name: str, act: Callable[[], object]) -> None:
        """Do something for the first time."""
        self.act(name, act, "build")

    def go(self, place: Place) -> Callable[[], None]:
        """An act that goes somewhere."""
        return lambda: self.desk.view.go(place)

    def key(self, key: Qt.Key) -> Callable[[], None]:
        """An act that presses a key where the focus is."""
        return lambda: QTest.keyClick(self.focused(), key)

    def press(self, letter: str) -> None:
        """Type one letter."""
        QTest.keyClicks(self.focused(), letter)

    def focused(self) -> QWidget:
        """What has the keyboard."""
        found = self.window.focusWidget()
        assert found is not None
        return found

    def type(self, name: str, text: str, quiet_ms: int = QUIET_MS) -> None:
        """Type into what has the focus, a letter at a time."""
        for letter in text:
            self.act(name, partial(self.press, letter), quiet_ms=quiet_ms)

    def clients(self) -> ClientsScreen:
        """The screen of clients."""
        screen = self.desk.view.screen_of(Area.CLIENTS)
        assert isinstance(screen, ClientsScreen)
        return screen

    def run(self) -> None:
        """Everything."""
        self.places()
        self.walk_clients()
        self.tabs()
        self.lists()
        self.note()
        self.search()
        self.palette()
        self.dialogs()
        self.looks()

    def places(self) -> None:
        """Each place of the navigation, twice."""
        areas = [area for area in Area if self.desk.view.has(area)]
        areas = [area for area in areas if area not in _FULL_PAGE]
        for area in areas:
            self.build(f"{area}, first time", self.go(Place(area)))
        for area in areas:
            self.act(f"{area}, again", self.go(Place(area)))

    def walk_clients(self) -> None:
        """The next client by the arrow key."""
        self.act("clients, again", self.go(Place(Area.CLIENTS)))
        self.clients().list.list.setFocus()
        for _ in range(ARROWS):
            self.act("next client by arrow", self.key(Qt.Key.Key_Down))

    def tabs(self) -> None:
        """Each tab of a client, twice."""
        tabs = self.clients().page.tabs
        for first in (True, False):
            for number in (*range(1, tabs.count()), 0):
                name = f"client, tab {number + 1}"
                turn = partial(tabs.setCurrentIndex, number)
                (self.build if first else self.act)(f"{name}, {_time(first)}", turn)

    def lists(self) -> None:
        """Filter, search and scroll the list of clients."""
        pane = self.clients().list
        for status in (ClientStatus.WAITING, ClientStatus.CLOSED, ClientStatus.ACTIVE):
            self.act("filter the clients", partial(pane.browse, status))
        pane.search.setFocus()
        for text in NAMES:
            self.type("search clients, each key", text, SEARCHED_MS)
            self.act("search clients, cleared", pane.search.clear)
        self.act("filter the clients", partial(pane.browse, ClientStatus.CLOSED))
        pane.list.setFocus()
        bar, before = pane.list.verticalScrollBar(), -1
        while bar.value() != before:
            before = bar.value()
            self.act("scroll the clients by page", partial(_page_on, pane.list))
        self.act("filter the clients", partial(pane.browse, ClientStatus.ACTIVE))

    def note(self) -> None:
        """Open notes and type."""
        places = list(self._notes())
        self.build("a note, first time", self.go(places[0]))
        for place in places[1:]:
            self.act("a note, again", self.go(place))
        editor = next(each for each in self.window.findChildren(MarkdownEditor) if each.isVisible())
        editor.setFocus()
        self.type("type into a note, each key", TYPED[:200])
        self.act("leave a note", self.go(Place(Area.TODAY)))

    def search(self) -> None:
        """Search all notes as one types."""
        self.act("notes, again", self.go(Place(Area.NOTES)))
        screen = self.desk.view.present()
        assert isinstance(screen, NotesScreen)
        field = next(each for each in screen.findChildren(QLineEdit) if each.isVisible())
        field.setFocus()
        for text in SOUGHT:
            self.type("search notes, each key", text, SEARCHED_MS)
            self.act("search notes, cleared", field.clear)

    def palette(self) -> None:
        """Find a client and a command in the palette."""
        for first, text in zip((True, False), PALETTE, strict=True):
            does = self.build if first else self.act
            does(f"palette, {_time(first)}", self.desk.desk.palette_requested.emit)
            self.type("search in the palette, each key", text, SEARCHED_MS)
            self.act("close the palette", self.key(Qt.Key.Key_Escape))

    def dialogs(self) -> None:
        """Open and close what opens over the window, twice."""
        desk, over = self.desk.desk, self.window
        client = self.clients().page.client
        overview = current_episode(self.desk.vault, client)
        assert overview is not None
        episode = overview.episode.id
        makers: dict[str, Callable[[], QDialog]] = {
            "new client": lambda: ClientDialog(desk, parent=over),
            "client": lambda: ClientDialog(desk, client, parent=over),
            "service": lambda: EpisodeDialog(desk, client, parent=over),
            "appointment": lambda: AppointmentDialog(desk, client=client, parent=over),
            "goal": lambda: GoalDialog(desk, episode, parent=over),
            "task": lambda: TaskDialog(desk, client, parent=over),
            "import of scores": lambda: ImportScoresDialog(desk, over),
        }
        for first in (True, False):
            for name, make in makers.items():
                does = self.build if first else self.act
                does(f"form: {name}, {_time(first)}", partial(_open, make))
                self.act("close a form", partial(_close, over))

    def looks(self) -> None:
        """Theme, size of text, language, on the page of a client."""
        desk = self.desk
        self.act("clients, again", self.go(Place(Area.CLIENTS)))
        for theme in (Theme.DARK, Theme.LIGHT):
            self.build("switch the theme", partial(_set, desk, "theme", theme))
        for percent in (150, 100):
            self.build("switch the size of text", partial(_set, desk, "text_percent", percent))
        for language in (Language.ENGLISH, Language.INDONESIAN):
            self.build("switch the language", partial(_set, desk, "language", language))

    def _notes(self) -> Iterator[Place]:
        """Signed notes, and at last one that is begun."""
        vault = self.desk.vault
        lines = list_clients(vault, statuses=frozenset({ClientStatus.ACTIVE}))
        for line in lines[20:26]:
            sessions = list_sessions(vault, line.id)
            if sessions:
                yield Place(Area.NOTE, client=line.id, session=sessions[0].id)
        at = vault.clock.now() - timedelta(hours=1)
        session, _ = new_session(vault, lines[0].id, SessionDraft(at, vault.clock.zone_name()))
        open_note(vault, session)
        yield Place(Area.NOTE, client=lines[0].id, session=session)


def _time(first: bool) -> str:
    return "first time" if first else "again"


def _page_on(view: QAbstractScrollArea) -> None:
    bar = view.verticalScrollBar()
    bar.setValue(bar.value() + bar.pageStep())


def _open(make: Callable[[], QDialog]) -> None:
    dialog = make()
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()


def _close(over: QWidget) -> None:
    for dialog in over.findChildren(QDialog):
        if dialog.isVisible():
            dialog.reject()


def _set(desk: AtDesk, name: str, value: object) -> None:
    desk.desk.change_setting(name, value)


def main() -> None:
    """Unlock, work, print."""
    application = QApplication([APP_NAME])
    window = Window(app.build_start(application, app.read_options([])))
    app.show_face(window)
    window.show()
    until_still()
    QTest.qWait(2000)  # somebody types a passphrase
    window._preload.start()  # noqa: SLF001 - what unlocking does
    keys = unlock_keys(window.start.folder, DEMO_WORDS)
    window._preload.finish()  # noqa: SLF001 - what unlocking does
    session = Session(window)
    session.build("unlock, to the painted desk", lambda: _enter(window, keys))
    window.activateWindow()
    until_still()
    session.run()
    found = {name: (gap.wall, gap.cpu) for name, gap in session.found.items()}
    session.desk.vault.close()
    print(json.dumps(found), flush=True)
    os._exit(0)


def _enter(window: Window, keys: UnlockedKeys) -> None:
    window.enter(open_unlocked(window.start.folder, keys, window.start.clock))


if __name__ == "__main__":
    main()
