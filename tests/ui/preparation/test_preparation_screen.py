# SPDX-License-Identifier: Apache-2.0
"""The card before a session: all that is known on one page, on screen and on paper."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.ids import ClientId
from desktop.domain.task import Doer, TaskDraft
from desktop.services.reports import list_disclosures
from desktop.services.tasks import add_task
from desktop.services.threads import add_thread
from desktop.services.vault import OpenVault
from desktop.ui.base.place import Area, Place
from desktop.ui.preparation.preparation_screen import PreparationScreen
from tests.reports.reading import pages_of, text_of
from tests.support.builders import a_client, a_session
from tests.support.listening import Listening

printed: list[bytes] = []


def _print(data: bytes, parent: QWidget) -> bool:
    del parent
    printed.append(data)
    return True


@pytest.fixture
def client(vault: OpenVault) -> ClientId:
    """Ayu, with something open and a task."""
    made = a_client(vault)
    a_session(vault, made)
    add_thread(vault, made, "Hasil tes darah")
    add_task(vault, TaskDraft(Doer.CLIENT, "Jurnal pikiran", made))
    return made


@pytest.fixture
def screen(desk: Listening, qtbot: QtBot, client: ClientId) -> PreparationScreen:
    """The card of the next session."""
    printed.clear()
    made = PreparationScreen(desk, printing=_print)
    qtbot.addWidget(made)
    made.show_place(Place(Area.PREPARATION, client=client))
    made.show()
    return made


def test_threads_and_tasks_stand_on_it(screen: PreparationScreen) -> None:
    said = "\n".join(screen.words())
    assert "Hasil tes darah" in said
    assert "Jurnal pikiran: open" in said


def test_the_paper_names_nobody(screen: PreparationScreen) -> None:
    screen.print_button.click()
    assert "Hasil tes darah" in text_of(printed[0])
    assert "Lestari" not in text_of(printed[0])


def test_printing_is_entered_in_the_register(
    screen: PreparationScreen, vault: OpenVault, client: ClientId
) -> None:
    screen.print_button.click()
    assert [one.basis.value for one in list_disclosures(vault, client)] == ["own_file"]


def test_however_much_there_is_it_is_one_page(
    screen: PreparationScreen, vault: OpenVault, client: ClientId
) -> None:
    for number in range(40):
        add_thread(vault, client, f"{number} " + "hal yang panjang sekali " * 30)
        add_task(vault, TaskDraft(Doer.CLIENT, f"{number} " + "tugas yang panjang " * 30, client))
    screen.reload()
    screen.print_button.click()
    assert len(pages_of(printed[0])) == 1
