# SPDX-License-Identifier: Apache-2.0
"""A client with notes goes to the trash, is found nowhere, comes back; a month later it is kept."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt

from desktop.domain.ids import ClientId
from desktop.domain.trash import TrashKind
from desktop.services.clients import list_clients
from desktop.services.search import search_notes
from desktop.services.trash import list_trash, move_to_trash
from desktop.ui.base.place import Area, Place
from desktop.ui.clients.clients_screen import ClientsScreen
from desktop.ui.settings.settings_screen import SettingsScreen
from desktop.ui.settings.trash_page import TrashPage
from desktop.ui.window.purging import Purging
from desktop.ui.window.window import Window
from tests.journeys.rig import Rig
from tests.support.builders import a_client, an_episode
from tests.support.listening import child
from tests.support.trash_samples import WORD, a_full_session

TRASH = Place(Area.SETTINGS, tab="trash")


def a_story(rig: Rig) -> ClientId:
    """A client with a signed note, on the screen of clients."""
    client = a_client(rig.open_vault, "Ayu Lestari")
    an_episode(rig.open_vault, client)
    a_full_session(rig.open_vault, client, signed=True)
    rig.go(Place(Area.CLIENTS, client=client))
    return client


def _is_idle(window: Window) -> bool:
    return not window.start.tasks.busy()


def names(rig: Rig) -> list[str]:
    """The clients in the list."""
    return [line.name for line in list_clients(rig.open_vault)]


def page(rig: Rig) -> TrashPage:
    """The trash on view."""
    shown = rig.screen(SettingsScreen).page
    assert isinstance(shown, TrashPage)
    return shown


def move_with_the_key(rig: Rig) -> None:
    """Del on the chosen client."""
    rig.screen(ClientsScreen).list.list.setFocus()
    rig.key(Qt.Key.Key_Delete)


def test_there_with_a_key_and_back_with_another(rig: Rig) -> None:
    rig.at_the_desk()
    a_story(rig)
    move_with_the_key(rig)
    assert (names(rig), search_notes(rig.open_vault, WORD).hits) == ([], ())
    rig.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert names(rig) == ["Ayu Lestari"]
    assert len(search_notes(rig.open_vault, WORD).hits) == 1


def test_restored_from_the_trash_after_a_restart(rig: Rig) -> None:
    rig.at_the_desk()
    a_story(rig)
    move_with_the_key(rig)
    rig.another_day(3)
    rig.go(TRASH)
    page(rig).list.setFocus()
    rig.key(Qt.Key.Key_Return)
    assert names(rig) == ["Ayu Lestari"]
    assert len(search_notes(rig.open_vault, WORD).hits) == 1


def test_a_month_later_only_what_may_go_is_gone(rig: Rig) -> None:
    rig.at_the_desk()
    client = a_story(rig)
    move_with_the_key(rig)
    move_to_trash(rig.open_vault, TrashKind.CLIENT, a_client(rig.open_vault, "Wahyuni"))
    for days in (31, 1):
        window = rig.another_day(days)
        assert window.at_desk is not None
        child(window.at_desk, Purging).start()
        rig.until(partial(_is_idle, window))
    assert [line.id for line in list_trash(rig.open_vault)] == [client]
    rig.go(TRASH)
    assert page(rig).why.isVisible()
