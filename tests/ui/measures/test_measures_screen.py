# SPDX-License-Identifier: Apache-2.0
"""The library, and norms entered in it."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from desktop.domain.ids import MeasureId
from desktop.services.administrations import list_measures_in_use
from desktop.services.norms import list_norms
from desktop.services.vault import OpenVault
from desktop.ui.base.place import Area, Place
from desktop.ui.common.button import IconButton
from desktop.ui.common.inline_message import InlineMessage
from desktop.ui.measures.measure_page import MeasurePage
from desktop.ui.measures.measures_screen import MeasuresScreen
from desktop.ui.measures.norm_dialog import NormDialog
from tests.support.listening import Listening

BDI = MeasureId("bdi-ii")


@pytest.fixture
def screen(qtbot: QtBot, desk: Listening) -> MeasuresScreen:
    """At BDI-II, reloaded as the window does."""
    made = MeasuresScreen(desk)
    qtbot.addWidget(made)
    made.resize(1072, 800)
    made.show_place(Place(Area.MEASURES, measure=BDI))
    desk.changed.connect(made.reload)
    made.show()
    return made


def page(screen: MeasuresScreen) -> MeasurePage:
    """The instrument on view."""
    assert screen.page is not None
    return screen.page


def add(screen: MeasuresScreen, citation: str) -> NormDialog:
    """Fill in the norm dialog and confirm."""
    page(screen).add.click()
    dialog = screen.findChild(NormDialog)
    assert isinstance(dialog, NormDialog)
    dialog.population.set_text("students")
    dialog.threshold.set_text("8,5")
    dialog.citation.set_text(citation)
    dialog.confirm_button.click()
    return dialog


def test_coming_back_finds_the_page_as_it_stands(screen: MeasuresScreen) -> None:
    before = page(screen)
    screen.show_place(Place(Area.MEASURES, measure=BDI))
    assert page(screen) is before


def test_another_measure_is_another_page(screen: MeasuresScreen) -> None:
    before = page(screen)
    screen.show_place(Place(Area.MEASURES, measure="phq-9"))
    assert page(screen) is not before


def test_a_missing_threshold_is_said(screen: MeasuresScreen) -> None:
    texts = [message.text() for message in page(screen).findChildren(InlineMessage)]
    assert any("no sourced change threshold" in text for text in texts)


def test_a_norm_is_added(screen: MeasuresScreen, vault: OpenVault) -> None:
    add(screen, "Someone 2020, Journal")
    assert [norm.threshold for norm in list_norms(vault, BDI)] == [8.5]


def test_a_norm_without_source_is_refused_in_the_dialog(
    screen: MeasuresScreen, vault: OpenVault
) -> None:
    dialog = add(screen, "")
    assert "source" in dialog.problem_text()
    assert list_norms(vault, BDI) == ()
    dialog.reject()


def test_a_norm_is_removed_and_put_back(
    screen: MeasuresScreen, vault: OpenVault, desk: Listening
) -> None:
    add(screen, "Someone 2020, Journal")
    page(screen).findChildren(IconButton)[0].click()
    assert list_norms(vault, BDI) == ()
    notice = desk.notices[-1]
    assert notice.undo is not None
    notice.undo()
    assert [norm.citation for norm in list_norms(vault, BDI)] == ["Someone 2020, Journal"]


def test_a_measure_is_no_longer_offered(screen: MeasuresScreen, vault: OpenVault) -> None:
    page(screen).in_use.click()
    assert BDI not in [measure.id for measure in list_measures_in_use(vault)]


def test_choosing_in_the_list_shows_the_instrument(screen: MeasuresScreen) -> None:
    screen.list.chosen.emit("who-5")
    assert screen.place() == Place(Area.MEASURES, measure="who-5")
