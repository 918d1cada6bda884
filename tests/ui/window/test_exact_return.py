# SPDX-License-Identifier: Apache-2.0
"""Whoever comes back finds each place as it was left: scrolled, selected, with the cursor in it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QPlainTextEdit

from desktop.services.practice import get_state
from desktop.services.vault import OpenVault
from desktop.ui.base.place import Area, Place
from desktop.ui.base.spot import Spot, spot_from_text, spot_of
from desktop.ui.notes.note_screen import NoteScreen
from desktop.ui.window.at_desk import AtDesk
from tests.support.measure_samples import PHQ9
from tests.support.whole_desk import WholeDesk, a_whole_desk, settle

PLACES: dict[str, Callable[[WholeDesk], Place]] = {
    "overview": lambda desk: Place(Area.CLIENTS, client=desk.client, tab="overview"),
    "sessions": lambda desk: Place(Area.CLIENTS, client=desk.client, tab="sessions"),
    "goals": lambda desk: Place(Area.CLIENTS, client=desk.client, tab="goals"),
    "measures": lambda desk: Place(Area.CLIENTS, client=desk.client, tab="measures"),
    "details": lambda desk: Place(Area.CLIENTS, client=desk.client, tab="details"),
    "note": lambda desk: Place(Area.NOTE, client=desk.client, session=desk.draft_session),
    "signed": lambda desk: Place(Area.NOTE, client=desk.client, session=desk.session),
    "entry": lambda desk: Place(Area.MEASURE_ENTRY, client=desk.client, measure=PHQ9.id),
    "settings": lambda desk: Place(Area.SETTINGS, tab="general"),
    "privacy": lambda desk: Place(Area.SETTINGS, tab="privacy"),
    "backup": lambda desk: Place(Area.BACKUP),
}


@pytest.fixture(scope="module")
def left(
    qapp: QApplication, tmp_path_factory: pytest.TempPathFactory
) -> dict[str, tuple[Spot, Spot]]:
    """Each place as it was left and as it was found, the window having been built anew."""
    with a_whole_desk(qapp, tmp_path_factory.mktemp("practice")) as desk:
        at_desk = desk.window.at_desk
        assert at_desk is not None
        desk.window.resize(960, 640)
        return {name: _and_back(desk, at_desk, place(desk)) for name, place in PLACES.items()}


def _and_back(desk: WholeDesk, at_desk: AtDesk, place: Place) -> tuple[Spot, Spot]:
    desk.go(place)
    before = at_desk.view.present()
    assert before is not None
    for area in before.findChildren(QAbstractScrollArea):
        bar = area.verticalScrollBar()
        bar.setValue(bar.maximum() * 2 // 3)
    settle()
    wanted = spot_of(before, None)
    at_desk.rebuild()
    settle(6)
    after = at_desk.view.present()
    assert after is not None
    return wanted, spot_of(after, None)


@pytest.mark.parametrize("name", PLACES)
def test_a_place_is_found_as_it_was_left(left: dict[str, tuple[Spot, Spot]], name: str) -> None:
    wanted, found = left[name]
    assert found.scrolled == wanted.scrolled


def test_places_were_scrolled_at_all(left: dict[str, tuple[Spot, Spot]]) -> None:
    assert sum(bool(wanted.scrolled) for wanted, _ in left.values()) > len(PLACES) // 2


@pytest.fixture
def desk(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[WholeDesk]:
    """In the draft."""
    with a_whole_desk(qapp, tmp_path_factory.mktemp("practice")) as made:
        made.go(PLACES["note"](made))
        editor(made).insertPlainText("Satu dua tiga empat lima.")
        yield made


def editor(desk: WholeDesk) -> QPlainTextEdit:
    """Where the note is written."""
    assert desk.window.at_desk is not None
    screen = desk.window.at_desk.view.present()
    assert isinstance(screen, NoteScreen)
    return screen.writing.current().editor


def test_the_selection_in_a_note_comes_back(desk: WholeDesk) -> None:
    cursor = editor(desk).textCursor()
    cursor.setPosition(7)
    cursor.setPosition(12, cursor.MoveMode.KeepAnchor)
    editor(desk).setTextCursor(cursor)
    assert desk.window.at_desk is not None
    desk.window.at_desk.rebuild()
    settle(6)
    found = editor(desk).textCursor()
    assert (found.anchor(), found.position()) == (7, 12)


@pytest.mark.parametrize("veiled", [False, True])
def test_locking_keeps_the_cursor_in_the_vault(
    desk: WholeDesk, monkeypatch: pytest.MonkeyPatch, veiled: bool
) -> None:
    kept: list[str] = []
    cursor = editor(desk).textCursor()
    cursor.setPosition(9)
    editor(desk).setTextCursor(cursor)
    at_desk, vault = desk.window.at_desk, desk.vault
    assert at_desk is not None
    monkeypatch.setattr(type(vault), "close", _read_first(kept, type(vault).close))
    if veiled:
        at_desk.veiling.rise()
    at_desk.lock_left()
    assert (9, 9) in spot_from_text(kept[0]).cursors.values()


def _read_first(kept: list[str], close: Callable[[OpenVault], None]) -> Callable[[OpenVault], None]:
    def closing(vault: OpenVault) -> None:
        kept.append(get_state(vault, "spot"))
        close(vault)

    return closing


def test_a_spot_that_cannot_be_read_is_the_beginning() -> None:
    assert spot_from_text('{"a": 1}') == spot_from_text("") == Spot()


def test_a_spot_is_numbers_only(desk: WholeDesk) -> None:
    assert desk.window.at_desk is not None
    screen = desk.window.at_desk.view.present()
    assert screen is not None
    text = spot_of(screen, editor(desk)).to_text()
    assert (spot_from_text(text).to_text(), "Ayu" in text) == (text, False)
