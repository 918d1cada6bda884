# SPDX-License-Identifier: Apache-2.0
"""The list for supervision: filtered, discussed, printed with initials only."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.ids import ClientId
from desktop.domain.supervision import SupervisionDraft, SupervisionFilter
from desktop.services.reports import list_disclosures
from desktop.services.supervision import add_question, discuss_question, list_questions
from desktop.services.vault import OpenVault
from desktop.ui.base.place import Area, Place
from desktop.ui.supervision.question_dialog import QuestionDialog
from desktop.ui.supervision.supervision_screen import SupervisionScreen
from tests.reports.reading import text_of
from tests.support.builders import a_client
from tests.support.listening import Listening

printed: list[bytes] = []


def _print(data: bytes, parent: QWidget) -> bool:
    del parent
    printed.append(data)
    return True


@pytest.fixture
def client(vault: OpenVault) -> ClientId:
    """Ayu, with a question."""
    made = a_client(vault)
    add_question(vault, SupervisionDraft("Kapan merujuk?", made))
    return made


@pytest.fixture
def screen(desk: Listening, qtbot: QtBot, client: ClientId) -> SupervisionScreen:
    """The page."""
    del client
    printed.clear()
    made = SupervisionScreen(desk, printing=_print)
    qtbot.addWidget(made)
    desk.changed.connect(lambda _: made.reload())
    made.show_place(Place(Area.SUPERVISION))
    made.show()
    return made


def test_open_questions_come_first(screen: SupervisionScreen) -> None:
    assert len(screen.rows()) == 1


def test_a_discussed_one_changes_lists(screen: SupervisionScreen, vault: OpenVault) -> None:
    discuss_question(vault, list_questions(vault)[0].item.id, "Rujuk")
    screen.reload()
    assert not screen.rows()
    screen.filter.set_value(SupervisionFilter.DISCUSSED.value)
    screen.reload()
    assert len(screen.rows()) == 1


def test_the_box_asks_what_came_of_it(screen: SupervisionScreen, vault: OpenVault) -> None:
    screen.rows()[0].box.click()
    form = QApplication.activeModalWidget()
    assert isinstance(form, QuestionDialog)
    form.outcome.set_text("Rujuk bila naik")
    form.confirm_button.click()
    kept = list_questions(vault, SupervisionFilter.DISCUSSED)[0].item
    assert kept.outcome == "Rujuk bila naik"


def test_the_paper_names_nobody(screen: SupervisionScreen) -> None:
    screen.print_button.click()
    text = text_of(printed[0])
    assert "Kapan merujuk?" in text
    assert "A. L." in text
    assert "Lestari" not in text


def test_printing_is_entered_in_the_register(
    screen: SupervisionScreen, vault: OpenVault, client: ClientId
) -> None:
    screen.print_button.click()
    assert [one.identity for one in list_disclosures(vault, client)] == ["initials"]
