# SPDX-License-Identifier: Apache-2.0
"""What a few typed words mean."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject

from desktop.domain.client import ClientDraft
from desktop.domain.i18n import Language
from desktop.services.clients import create_client, trash_client
from desktop.services.vault import OpenVault
from desktop.ui.base.command import Group
from desktop.ui.base.place import Area
from desktop.ui.window.palette_ask import PaletteAsk
from desktop.ui.window.palette_search import Choice, PaletteSearch, Shown
from desktop.ui.window.recent import Recent
from tests.journeys.rig import the_catalogue
from tests.support.builders import a_client
from tests.ui.window.conftest import PlainShell


@pytest.fixture
def recent() -> Recent:
    """Nothing yet."""
    return Recent()


@pytest.fixture
def ask(shell: PlainShell, recent: Recent) -> PaletteAsk:
    """Over an empty vault."""
    return PaletteAsk(shell, recent)


@pytest.fixture
def search(shell: PlainShell, ask: PaletteAsk) -> PaletteSearch:
    """In English."""
    return PaletteSearch(shell, ask)


def texts(shown: Shown) -> list[str]:
    """What stands on the rows that can be chosen."""
    return [row.text for row in shown.rows if not row.heading]


def keys(ask: PaletteAsk, text: str) -> list[str]:
    """The commands found, best first."""
    return [each.key for each in ask.commands(ask.ask(text))]


def test_the_start_of_a_name_comes_before_its_inside(vault: OpenVault, ask: PaletteAsk) -> None:
    for name in ("Rahayu", "Laras Ayuningtyas", "Ayu Lestari"):
        a_client(vault, name)
    found = [each.name for each in ask.ask("ayu").clients.names]
    assert found == ["Ayu Lestari", "Laras Ayuningtyas", "Rahayu"]


def test_a_client_in_the_trash_is_not_found(vault: OpenVault, ask: PaletteAsk) -> None:
    trash_client(vault, a_client(vault))
    assert ask.ask("ayu").clients.total == 0


@pytest.mark.parametrize("typed", ["lestari ayu", "k-2026-001", "yuyun", "lestrai"])
def test_other_ways_to_a_client(vault: OpenVault, ask: PaletteAsk, typed: str) -> None:
    create_client(vault, ClientDraft(full_name="Ayu Lestari", nickname="Yuyun"))
    assert [each.name for each in ask.ask(typed).clients.names] == ["Ayu Lestari"]


def test_commands_name_the_best_client(vault: OpenVault, search: PaletteSearch) -> None:
    a_client(vault)
    assert "New note for Ayu Lestari" in texts(search.search("ayu"))


def test_a_verb_and_a_name_mean_the_command(vault: OpenVault, search: PaletteSearch) -> None:
    client = a_client(vault)
    first = next(row for row in search.search("note ayu").rows if not row.heading)
    assert first.text == "New note for Ayu Lestari"
    assert isinstance(first.key, Choice)
    assert first.key.client == client


def test_without_a_name_commands_are_for_the_client_on_view(
    vault: OpenVault, ask: PaletteAsk, search: PaletteSearch
) -> None:
    ask.present = a_client(vault, "Bima")
    assert texts(search.search("new note"))[0] == "New note for Bima"


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("reports", Area.REPORTS),
        ("laporan", Area.REPORTS),
        ("kuesioner", Area.MEASURES),
        ("hari ini", Area.TODAY),
        ("pasien", Area.CLIENTS),
        ("kunci", "lock"),
        ("gelap", "theme.dark"),
        ("catatan baru", "note.new"),
    ],
)
@pytest.mark.parametrize("language", list(Language), ids=str)
def test_commands_are_found_in_both_languages_whichever_is_on_screen(
    ask: PaletteAsk, language: Language, typed: str, key: str
) -> None:
    the_catalogue().speak(language)
    found = keys(ask, typed)
    the_catalogue().speak(Language.ENGLISH)
    assert key in found[:3]


def test_a_place_without_a_screen_is_not_offered(shell: PlainShell, ask: PaletteAsk) -> None:
    shell.missing = {Area.CALENDAR}
    assert Area.CALENDAR not in keys(ask, "calendar")


def test_nothing_typed_shows_what_was_used_last(
    vault: OpenVault, ask: PaletteAsk, recent: Recent
) -> None:
    clients = [a_client(vault, name) for name in ("Ayu", "Bima")]
    for client in clients:
        recent.visited(client)
    recent.ran("lock")
    assert [each.name for each in ask.ask("").clients.names] == ["Bima", "Ayu"]
    assert keys(ask, "")[0] == "lock"


def test_no_hit_offers_to_add_a_client(search: PaletteSearch) -> None:
    shown = search.search("Wayan Sudirta")
    assert texts(shown) == ["Add client “Wayan Sudirta”"]
    assert shown.nothing


def test_a_hidden_name_is_found_and_not_shown(
    vault: OpenVault, shell: PlainShell, search: PaletteSearch
) -> None:
    a_client(vault)
    shell.desk.change_setting("hide_names", True)
    found = texts(search.search("lestari"))
    assert found
    assert not any("Lestari" in text for text in found)


def test_the_headings_say_what_is_under_them(vault: OpenVault, search: PaletteSearch) -> None:
    a_client(vault)
    heads = [row.text for row in search.search("ayu").rows if row.heading]
    assert heads == ["Clients", "Commands", "Go to"]


def test_going_and_doing_are_told_apart(ask: PaletteAsk) -> None:
    found = ask.commands(ask.ask("measures"))
    assert {each.group for each in found} >= {Group.GO}


def test_what_was_used_last_comes_back(recent: Recent) -> None:
    recent.visited(3)
    recent.ran("lock")
    again = Recent(recent.to_text())
    assert (again.clients, again.commands) == ([3], ["lock"])


@pytest.mark.parametrize("text", ["", "[]", "{", '{"clients": 3}', '{"clients": ["x"]}'])
def test_an_unreadable_memory_is_an_empty_one(text: str) -> None:
    assert Recent(text).clients == []


def test_search_belongs_to_its_parent(shell: PlainShell, ask: PaletteAsk) -> None:
    owner = QObject()
    assert PaletteSearch(shell, ask, owner).parent() is owner
