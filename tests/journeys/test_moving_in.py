# SPDX-License-Identifier: Apache-2.0
"""From the first run to the clients of an old list, and back by Ctrl+Z."""

from __future__ import annotations

from PySide6.QtCore import Qt

from desktop.services.clients import list_clients
from desktop.ui.base.place import Area
from desktop.ui.importing.import_screen import ImportClientsScreen
from tests.journeys.rig import Rig
from tests.journeys.test_stage_1_vault import first_run
from tests.support.books import a_book

ROWS: list[list[object]] = [
    ["Nama", "No. HP", "Tgl lahir"],
    ["Ayu Lestari", 81234567890, "22/11/1996"],
    ["Budi"],
]


def test_a_list_is_brought_along_and_taken_back(rig: Rig) -> None:
    first_run(rig, brings_list=True)
    assert rig.place().area is Area.IMPORT_CLIENTS
    (rig.home / "klien.xlsx").write_bytes(a_book(ROWS))
    rig.prompts.answers = [rig.home / "klien.xlsx"]
    rig.press("FileCard", "Choose file…")
    screen = rig.screen(ImportClientsScreen)
    rig.until(screen.import_button.isEnabled)
    rig.press("ImportClientsScreen", "Import {count} clients", count=2)
    assert rig.place().area is Area.CLIENTS
    vault = rig.open_vault
    rig.until(lambda: len(list_clients(vault)) == 2)
    rig.wait_for("Notices", "Undo")
    rig.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    rig.until(lambda: not list_clients(vault))
