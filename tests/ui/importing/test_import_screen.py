# SPDX-License-Identifier: Apache-2.0
"""Moving in: a file, its columns, the check, the import and the way back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.domain.client_import import Act, ClientField
from desktop.domain.progress import never, silent
from desktop.services.client_imports import past_imports
from desktop.services.clients import find_by_code, list_clients
from desktop.services.vault import OpenVault
from desktop.ui.base.place import Area, Place
from desktop.ui.base.prompts import ScriptedPrompts
from desktop.ui.importing.import_screen import ImportClientsScreen
from tests.support.books import a_book
from tests.support.builders import a_client
from tests.support.listening import Listening

LIST = "Kode;Nama;HP;Tgl lahir;Hobi\nR-1;Rini Wulandari;0812345678;3/4/1990;catur\nR-2;Slamet;;;\n"
WRONG = LIST + "R-3;Tono;x;;\n"


@pytest.fixture
def screen(qtbot: QtBot, desk: Listening) -> Iterator[ImportClientsScreen]:
    """Shown, without a file."""
    made = ImportClientsScreen(desk)
    qtbot.addWidget(made)
    made.resize(1000, 800)
    made.show_place(Place(Area.IMPORT_CLIENTS))
    made.show()
    yield made
    made.hide()


def choose(
    qtbot: QtBot, screen: ImportClientsScreen, folder: Path, data: str | bytes, name: str = "k.csv"
) -> None:
    """Choose a file by the button and wait until it has been read."""
    path = folder / name
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    screen.desk.prompts = ScriptedPrompts(path)
    with qtbot.waitSignal(screen.looked):
        screen.file.choose.click()


def do_work(desk: Listening) -> None:
    """Do the long work that was asked for, at once."""
    work = desk.works[-1]
    work.done(work.job(silent, never))


def cell(screen: ImportClientsScreen, row: int, column: int) -> str:
    """A cell of the pairs."""
    model = screen.check.duplicates.table.model()
    return str(model.index(row, column).data())


def test_columns_are_guessed_and_shown(
    qtbot: QtBot, screen: ImportClientsScreen, tmp_path: Path
) -> None:
    choose(qtbot, screen, tmp_path, LIST)
    assert [choice.currentText() for choice in screen.columns.choices] == [
        "Client code",
        "Full name",
        "Phone",
        "Birth date",
        "– do not import –",
    ]
    assert screen.import_button.text() == "Import 2 clients"


def test_looking_writes_nothing(
    qtbot: QtBot, screen: ImportClientsScreen, tmp_path: Path, vault: OpenVault
) -> None:
    before = vault.store.state
    choose(qtbot, screen, tmp_path, LIST)
    assert vault.store.state == before


def test_another_meaning_for_a_column(
    qtbot: QtBot, screen: ImportClientsScreen, tmp_path: Path
) -> None:
    choose(qtbot, screen, tmp_path, LIST)
    choice = screen.columns.choices[4]
    choice.setFocus()
    with qtbot.waitSignal(screen.looked):
        QTest.keyClicks(choice, "Occ")
        choice.activated.emit(choice.currentIndex())
    assert screen.columns.mapping().fields[4] is ClientField.OCCUPATION


def test_a_meaning_belongs_to_one_column(
    qtbot: QtBot, screen: ImportClientsScreen, tmp_path: Path
) -> None:
    choose(qtbot, screen, tmp_path, LIST)
    choice = screen.columns.choices[4]
    choice.set_value(ClientField.FULL_NAME)
    with qtbot.waitSignal(screen.looked):
        choice.activated.emit(choice.currentIndex())
    assert screen.columns.choices[1].value() is None
    assert cell_stored(screen, 0, 1) == "catur"


def cell_stored(screen: ImportClientsScreen, row: int, column: int) -> str:
    """A cell of the clients as they will be stored."""
    return str(screen.check.table.model().index(row, column).data())


def test_the_order_of_dates_is_asked(
    qtbot: QtBot, screen: ImportClientsScreen, tmp_path: Path
) -> None:
    choose(qtbot, screen, tmp_path, LIST)
    assert screen.columns.asking.isVisible()
    assert "3 Apr 1990" in cell_stored(screen, 0, 2)
    with qtbot.waitSignal(screen.looked):
        screen.columns.order.set_value(True)
        screen.columns.order.changed.emit(True)
    assert "4 Mar 1990" in cell_stored(screen, 0, 2)


def test_import_and_undo(
    qtbot: QtBot, screen: ImportClientsScreen, tmp_path: Path, desk: Listening, vault: OpenVault
) -> None:
    choose(qtbot, screen, tmp_path, LIST)
    screen.import_button.click()
    assert desk.places[-1] == Place(Area.CLIENTS)
    do_work(desk)
    assert len(list_clients(vault)) == 2
    assert desk.notices[-1].text == "2 clients imported"
    assert desk.notices[-1].undo is not None
    desk.notices[-1].undo()
    do_work(desk)
    assert list_clients(vault) == ()


def test_earlier_imports_can_be_undone(
    qtbot: QtBot, screen: ImportClientsScreen, tmp_path: Path, desk: Listening, vault: OpenVault
) -> None:
    assert not screen.past.isVisible()
    choose(qtbot, screen, tmp_path, LIST)
    screen.import_now()
    do_work(desk)
    screen.reload()
    screen.past.lines[0].undo.click()
    do_work(desk)
    assert past_imports(vault) == ()


def test_problems_are_listed_and_must_be_decided(
    qtbot: QtBot, screen: ImportClientsScreen, tmp_path: Path
) -> None:
    choose(qtbot, screen, tmp_path, WRONG)
    assert screen.check.problems.table.model().index(0, 0).data() == "4"
    assert not screen.import_button.isEnabled()
    leave_out = list(screen.check.problems.rounds.values())[1]
    leave_out.click()
    assert screen.import_button.isEnabled()
    assert screen.summary.text() == "2 new, 0 merged, 0 skipped, 1 left out."


def test_a_duplicate_is_shown_side_by_side_and_decided(
    qtbot: QtBot, screen: ImportClientsScreen, tmp_path: Path, desk: Listening, vault: OpenVault
) -> None:
    a_client(vault, code="R-1", full_name="Rini Wulandari", phone="0812999999")
    choose(qtbot, screen, tmp_path, LIST)
    assert cell(screen, 0, 3) == "Merge"
    assert screen.check.duplicates.panel.who.text() == "Line 2 and Rini Wulandari · R-1: same code."
    line = screen.check.duplicates.panel.lines[0]
    assert (line.keep.text(), line.take.text()) == ("Keep “0812-9999-99”", "Take “0812-3456-78”")
    line.take.click()
    screen.import_now()
    do_work(desk)
    client = find_by_code(vault, "R-1")
    assert client is not None
    assert client.phone == "+62812345678"


def test_one_choice_for_all_duplicates(
    qtbot: QtBot, screen: ImportClientsScreen, tmp_path: Path, vault: OpenVault
) -> None:
    a_client(vault, code="R-1", full_name="Rini Wulandari")
    choose(qtbot, screen, tmp_path, LIST)
    everyone = screen.check.duplicates.all
    everyone.set_value(Act.NEW)
    everyone.changed.emit(Act.NEW)
    assert cell(screen, 0, 3) == "Add as new client"
    assert screen.import_button.text() == "Import 2 clients"


def test_a_file_that_is_none_is_refused(
    qtbot: QtBot, screen: ImportClientsScreen, tmp_path: Path
) -> None:
    choose(qtbot, screen, tmp_path, b"PK\x03\x04", "k.xlsx")
    assert screen.file.message.isVisible()
    assert not screen.check.isVisible()


def test_a_file_that_is_gone_is_refused(
    qtbot: QtBot, screen: ImportClientsScreen, tmp_path: Path
) -> None:
    with qtbot.waitSignal(screen.looked):
        screen.open_path(tmp_path / "none.csv")
    assert "none.csv" in screen.file.message.text()


def test_another_sheet_is_read(qtbot: QtBot, screen: ImportClientsScreen, tmp_path: Path) -> None:
    data = a_book([["x", "y"], [1, 2]], [["Nama", "Kode"], ["Ayu", "A-1"]])
    choose(qtbot, screen, tmp_path, data, "k.xlsx")
    assert screen.check.missing.isVisible()
    with qtbot.waitSignal(screen.looked):
        screen.file.sheet.set_value(1)
        screen.file.sheet.changed.emit(1)
    assert screen.import_button.text() == "Import 1 clients"


def test_names_are_hidden_with_the_others(
    qtbot: QtBot, screen: ImportClientsScreen, tmp_path: Path, desk: Listening
) -> None:
    desk.change_setting("hide_names", True)
    choose(qtbot, screen, tmp_path, LIST)
    assert "••••" in cell_stored(screen, 0, 2)
    assert "Rini" not in cell_stored(screen, 0, 1)
