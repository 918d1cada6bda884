# SPDX-License-Identifier: Apache-2.0
"""The palette over the desk, by keyboard and by mouse."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from desktop.domain.changed import Changed
from desktop.domain.ids import ClientId
from desktop.services.vault import OpenVault
from desktop.ui.base.command import Command
from desktop.ui.base.place import Area, Place
from desktop.ui.common.overlay import Overlay
from desktop.ui.common.palette import Palette
from desktop.ui.window.commands import command
from desktop.ui.window.palette_desk import PaletteDesk
from desktop.ui.window.recent import Recent
from tests.support.builders import a_client
from tests.support.listening import child
from tests.support.whole_desk import settle
from tests.ui.window.conftest import PlainShell

Ran = list[tuple[str, int]]


@pytest.fixture
def ran() -> Ran:
    """What was run, for whom."""
    return []


@pytest.fixture
def palettes(shell: PlainShell, ran: Ran) -> Iterator[PaletteDesk]:
    """Runs are only remembered."""

    def run(command: Command, client: ClientId) -> None:
        ran.append((command.key, client))

    made = PaletteDesk(shell, Recent(), run, shell.over)
    yield made
    made.close()
    settle()


def opened(palettes: PaletteDesk, *typed: str) -> Palette:
    """The open palette with something typed."""
    palettes.open(0)
    assert palettes.palette is not None
    for text in typed:
        QTest.keyClicks(palettes.palette.field, text)
    return palettes.palette


def press(palette: Palette, *keys: Qt.Key) -> None:
    """One key after the other."""
    for key in keys:
        QTest.keyClick(palette.field, key)


def test_enter_opens_the_first_client(
    vault: OpenVault, palettes: PaletteDesk, shell: PlainShell
) -> None:
    client = a_client(vault)
    press(opened(palettes, "ayu"), Qt.Key.Key_Return)
    assert shell.places == [Place(Area.CLIENTS, client=client)]
    assert palettes.palette is None


def test_down_and_enter_run_a_command_for_the_client(
    vault: OpenVault, palettes: PaletteDesk, ran: Ran
) -> None:
    client = a_client(vault)
    press(opened(palettes, "ayu"), Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert ran == [("note.new", client)]


def test_the_rows_go_round(vault: OpenVault, palettes: PaletteDesk) -> None:
    a_client(vault)
    palette = opened(palettes, "ayu")
    first = palette.present()
    press(palette, Qt.Key.Key_Up)
    assert palette.present() is not first
    press(palette, Qt.Key.Key_Down)
    assert palette.present() is first


def test_headings_are_passed_over(vault: OpenVault, palettes: PaletteDesk) -> None:
    a_client(vault)
    palette = opened(palettes, "ayu")
    for _ in range(len(palette.list.rows.rows)):
        press(palette, Qt.Key.Key_Down)
        present = palette.present()
        assert present is not None
        assert not present.heading


def test_esc_gives_the_keyboard_back(palettes: PaletteDesk, shell: PlainShell) -> None:
    shell.over.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    shell.over.activateWindow()
    shell.over.setFocus()
    press(opened(palettes), Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is shell.over


def test_a_click_beside_it_closes(palettes: PaletteDesk, shell: PlainShell) -> None:
    opened(palettes)
    overlay = child(shell.over, Overlay)
    QTest.mouseClick(overlay, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert palettes.palette is None


def test_a_click_runs_what_is_clicked(
    vault: OpenVault, palettes: PaletteDesk, shell: PlainShell
) -> None:
    a_client(vault)
    palette = opened(palettes, "ayu")
    settle()
    spot = palette.list.visualRect(palette.list.rows.index(1)).center()
    QTest.mouseClick(palette.list.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert len(shell.places) == 1


def test_a_command_without_a_client_asks_for_one(
    vault: OpenVault, palettes: PaletteDesk, ran: Ran
) -> None:
    client = a_client(vault)
    press(opened(palettes, "new note"), Qt.Key.Key_Return)
    assert palettes.palette is not None
    assert "New note" in palettes.palette.field.accessibleName()
    QTest.keyClicks(palettes.palette.field, "ayu")
    press(palettes.palette, Qt.Key.Key_Return)
    assert ran == [("note.new", client)]


def test_nobody_found_opens_the_form_with_the_name(
    palettes: PaletteDesk, shell: PlainShell
) -> None:
    press(opened(palettes, "Wayan"), Qt.Key.Key_Return)
    form = child(shell.over, QDialog)
    assert form.isVisible()
    form.reject()


def test_a_new_client_is_found_at_once(
    vault: OpenVault, palettes: PaletteDesk, shell: PlainShell
) -> None:
    press(opened(palettes, "dewi"), Qt.Key.Key_Escape)
    a_client(vault, "Dewi")
    shell.desk.notify(Changed.CLIENTS)
    palette = opened(palettes, "dewi")
    present = palette.present()
    assert present is not None
    assert present.text == "Dewi"


def test_it_stays_inside_the_smallest_window(palettes: PaletteDesk, shell: PlainShell) -> None:
    palette = opened(palettes)
    assert shell.over.rect().contains(palette.geometry())


def test_tab_stays_in_it(palettes: PaletteDesk) -> None:
    palette = opened(palettes)
    first = palette.present()
    press(palette, Qt.Key.Key_Tab)
    assert palette.present() is not first
    assert palette.field.hasFocus() or QApplication.focusWidget() is None


def test_the_command_of_the_palette_is_not_in_it(palettes: PaletteDesk) -> None:
    palette = opened(palettes)
    assert command("palette").title not in [row.text for row in palette.list.rows.rows]
