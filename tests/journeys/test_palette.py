# SPDX-License-Identifier: Apache-2.0
"""From the palette to a client and a note, the hands never leaving the keyboard."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.domain.client import ClientDraft
from desktop.domain.episode import EpisodeDraft, Service
from desktop.domain.i18n import Language
from desktop.domain.ids import ClientId
from desktop.services.clients import create_client
from desktop.services.episodes import open_episode
from desktop.services.notes import note_of
from desktop.services.sessions import list_sessions
from desktop.ui.base.place import Area
from desktop.ui.common.palette import Palette
from desktop.ui.common.shortcut_sheet import ShortcutSheet
from desktop.ui.notes.note_screen import NoteScreen
from desktop.ui.window.at_desk import AtDesk
from tests.journeys.rig import Rig

CTRL = Qt.KeyboardModifier.ControlModifier


def at_the_desk(rig: Rig) -> ClientId:
    """Among two clients one Ayu, with a service."""
    rig.at_the_desk()
    vault = rig.open_vault
    create_client(vault, ClientDraft(full_name="Laras Ayuningtyas"))
    ayu, _ = create_client(vault, ClientDraft(full_name="Ayu Lestari"))
    open_episode(vault, ayu, EpisodeDraft(Service.COUNSELLING, date(2026, 11, 1)))
    return ayu


def palette(rig: Rig, text: str) -> Palette:
    """Open the palette and type."""
    rig.key(Qt.Key.Key_K, CTRL)
    rig.keys(text)
    return rig.all(Palette)[0]


def test_to_the_client_and_into_a_note(rig: Rig) -> None:
    ayu = at_the_desk(rig)
    palette(rig, "ayu")
    rig.key(Qt.Key.Key_Return)
    assert (rig.place().area, rig.place().client) == (Area.CLIENTS, ayu)
    palette(rig, "catatan ayu" if rig.language is Language.INDONESIAN else "note ayu")
    rig.key(Qt.Key.Key_Return)
    rig.until(lambda: rig.place().area is Area.NOTE)
    rig.keys("Tidur membaik.")
    rig.screen(NoteScreen).leave()
    session = list_sessions(rig.open_vault, ayu)[0].id
    note = note_of(rig.open_vault, session)
    assert note is not None
    assert "Tidur membaik." in note.body


def test_a_key_over_the_palette_is_for_the_chosen_client(rig: Rig) -> None:
    ayu = at_the_desk(rig)
    palette(rig, "ayu")
    rig.key(Qt.Key.Key_N, CTRL)
    rig.until(lambda: rig.place().area is Area.NOTE)
    assert rig.place().client == ayu


def test_esc_leaves_everything_as_it_was(rig: Rig) -> None:
    at_the_desk(rig)
    before, focus = rig.place(), QApplication.focusWidget()
    palette(rig, "ayu")
    rig.key(Qt.Key.Key_Escape)
    assert rig.place() == before
    assert rig.all(Palette) == []
    assert QApplication.focusWidget() is focus


def test_its_key_closes_it_again(rig: Rig) -> None:
    at_the_desk(rig)
    palette(rig, "ayu")
    rig.key(Qt.Key.Key_K, CTRL)
    assert rig.all(Palette) == []


def test_the_sheet_opens_and_closes_by_its_key(rig: Rig) -> None:
    at_the_desk(rig)
    rig.key(Qt.Key.Key_F1)
    assert len(rig.all(ShortcutSheet)) == 1
    rig.key(Qt.Key.Key_F1)
    assert rig.all(ShortcutSheet) == []


def test_clients_seen_last_come_first_after_a_restart(rig: Rig) -> None:
    ayu = at_the_desk(rig)
    palette(rig, "ayu")
    rig.key(Qt.Key.Key_Return)
    rig.quit()
    rig.sit_down()
    opened = palette(rig, "")
    assert ayu in [getattr(row.key, "client", 0) for row in opened.list.rows.rows[:2]]


def test_another_language_keeps_an_open_note_and_its_text(rig: Rig) -> None:
    ayu = at_the_desk(rig)
    palette(rig, "note ayu" if rig.language is Language.ENGLISH else "catatan ayu")
    rig.key(Qt.Key.Key_Return)
    rig.until(lambda: rig.place().area is Area.NOTE)
    rig.keys("Belum disimpan")
    desk = _at_desk(rig)
    place = rig.place()
    rig.key(Qt.Key.Key_K, CTRL)
    other = next(each for each in Language if each is not rig.language)
    desk.desk.change_setting("language", other)
    rig.settle()
    assert rig.place() == place
    assert "Belum disimpan" in rig.screen(NoteScreen).page.editor.exact_text()
    assert ayu == rig.place().client
    assert rig.all(Palette) == []


def test_every_place_comes_back_in_the_other_language(rig: Rig) -> None:
    at_the_desk(rig)
    desk = _at_desk(rig)
    for area in (Area.CLIENTS, Area.CALENDAR, Area.NOTES, Area.MEASURES, Area.REPORTS, Area.BACKUP):
        rig.key(Qt.Key.Key_K, CTRL)
        desk.view.go(type(rig.place())(area))
        before = rig.place()
        for language in Language:
            desk.desk.change_setting("language", language)
            rig.settle()
            assert rig.place() == before


def _at_desk(rig: Rig) -> AtDesk:
    assert rig.window is not None
    assert rig.window.at_desk is not None
    return rig.window.at_desk
