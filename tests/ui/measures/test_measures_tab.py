# SPDX-License-Identifier: Apache-2.0
"""The questionnaires of a client."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.domain.ids import ClientId
from desktop.services.administrations import list_administrations
from desktop.services.vault import OpenVault
from desktop.ui.base.place import Area, Place
from desktop.ui.common.button import Button
from desktop.ui.measures.measure_card import MeasureCard
from desktop.ui.measures.measures_tab import MeasuresTab
from desktop.ui.risk.assessment_dialog import AssessmentDialog
from tests.support.builders import a_client
from tests.support.listening import Fill, Listening, child


@pytest.fixture
def tab(qtbot: QtBot, desk: Listening) -> MeasuresTab:
    """Not yet at a client."""
    made = MeasuresTab(desk)
    qtbot.addWidget(made)
    made.resize(760, 800)
    return made


def cards(tab: MeasuresTab) -> list[str]:
    """Titles of the cards on view."""
    found = tab.findChildren(MeasureCard)
    return [card.title.text() for card in found if not card.isHidden()]


def test_a_new_client_is_offered_every_measure(tab: MeasuresTab, ayu: ClientId) -> None:
    tab.show_client(ayu)
    assert cards(tab) == []
    assert len(tab.findChildren(Button, options=Qt.FindChildOption.FindChildrenRecursively)) >= 5
    assert not tab.empty.isHidden()


def test_a_score_has_a_card_with_its_change(tab: MeasuresTab, ayu: ClientId, fill: Fill) -> None:
    fill(date(2026, 7, 3), answers=(2,) * 8 + (0,))
    fill(date(2026, 8, 3), answers=(1,) * 8 + (0,))
    tab.show_client(ayu)
    card = tab.findChildren(MeasureCard)[0]
    assert card.finding.text().startswith("Down 8 points since 3 July 2026 (improved)")
    assert card.verdict.text() == "Reliable change; now below the clinical cut-off."


def test_fill_in_goes_to_the_entry(tab: MeasuresTab, ayu: ClientId, fill: Fill) -> None:
    fill(date(2026, 7, 3), 5)
    tab.show_client(ayu)
    tab.findChildren(MeasureCard)[0].fill.click()
    desk = tab.desk
    assert isinstance(desk, Listening)
    assert desk.places == [Place(Area.MEASURE_ENTRY, client=ayu, measure="phq-9")]


def test_another_client_has_no_card(
    tab: MeasuresTab, ayu: ClientId, fill: Fill, vault: OpenVault
) -> None:
    fill(date(2026, 7, 3), 5)
    tab.show_client(ayu)
    tab.show_client(a_client(vault, "Budi"))
    assert cards(tab) == []


def test_an_unknown_risk_item_stays_in_sight(tab: MeasuresTab, ayu: ClientId, fill: Fill) -> None:
    fill(date(2026, 7, 3), 5)
    tab.show_client(ayu)
    assert "item 9 not known" in tab.points.message.text()
    assert not tab.points.isHidden()


def test_an_assessment_closes_the_point(
    qtbot: QtBot, tab: MeasuresTab, ayu: ClientId, fill: Fill
) -> None:
    fill(date(2026, 7, 3), answers=(0,) * 8 + (2,))
    tab.show_client(ayu)
    tab.show()
    QTest.mouseClick(tab.points.message.button, Qt.MouseButton.LeftButton)
    dialog = child(tab, AssessmentDialog)
    dialog.formulation.set_text("We talked about it.")
    dialog.confirm_button.click()
    tab.reload()
    assert tab.points.isHidden()


def test_delete_moves_to_the_trash_and_back(
    qtbot: QtBot, tab: MeasuresTab, ayu: ClientId, fill: Fill, vault: OpenVault
) -> None:
    form = fill(date(2026, 7, 3), 5)
    tab.show_client(ayu)
    tab.forms.choose(form.id)
    QTest.keyClick(tab.forms, Qt.Key.Key_Delete)
    assert list_administrations(vault, ayu) == ()
    desk = tab.desk
    assert isinstance(desk, Listening)
    notice = desk.notices[-1]
    assert notice.undo is not None
    notice.undo()
    assert len(list_administrations(vault, ayu)) == 1


def test_enter_opens_a_form_to_correct(
    qtbot: QtBot, tab: MeasuresTab, ayu: ClientId, fill: Fill
) -> None:
    form = fill(date(2026, 7, 3), 5)
    tab.show_client(ayu)
    tab.forms.choose(form.id)
    QTest.keyClick(tab.forms, Qt.Key.Key_Return)
    desk = tab.desk
    assert isinstance(desk, Listening)
    assert desk.places == [Place(Area.MEASURE_ENTRY, client=ayu, record=form.id)]


def test_the_mouse_moves_to_the_trash_too(
    tab: MeasuresTab, ayu: ClientId, fill: Fill, vault: OpenVault
) -> None:
    fill(date(2026, 7, 3), 5)
    tab.show_client(ayu)
    tab.to_trash.click()
    assert list_administrations(vault, ayu) == ()
