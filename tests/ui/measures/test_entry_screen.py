# SPDX-License-Identifier: Apache-2.0
"""Entering a form with the keyboard."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.domain.administration import RiskState
from desktop.domain.ids import ClientId
from desktop.services.administrations import list_administrations
from desktop.services.risk import open_flags
from desktop.services.vault import OpenVault
from desktop.ui.base.place import Area, Place
from desktop.ui.measures.entry_screen import EntryScreen
from desktop.ui.measures.entry_sheet import EntrySheet
from desktop.ui.measures.risk_prompt import RiskPrompt
from desktop.ui.risk.assessment_dialog import AssessmentDialog
from tests.support.listening import Fill, Listening, child


@pytest.fixture
def screen(qtbot: QtBot, desk: Listening, ayu: ClientId) -> EntryScreen:
    """A new PHQ-9 of the client."""
    made = EntryScreen(desk)
    qtbot.addWidget(made)
    made.resize(1072, 800)
    made.show_place(Place(Area.MEASURE_ENTRY, client=ayu, measure="phq-9"))
    made.show()
    made.focus_first()
    return made


def sheet(screen: EntryScreen) -> EntrySheet:
    """The cells and rows on view."""
    assert screen.form.sheet is not None
    return screen.form.sheet


def type_in(qtbot: QtBot, screen: EntryScreen, digits: str) -> None:
    """Type a stream of digits."""
    QTest.keyClicks(sheet(screen).cells, digits)


def saved(vault: OpenVault, client: ClientId) -> list[float | None]:
    """Totals in the vault."""
    return [form.total for form in list_administrations(vault, client)]


def test_nine_digits_and_enter_save(
    qtbot: QtBot, screen: EntryScreen, vault: OpenVault, ayu: ClientId
) -> None:
    type_in(qtbot, screen, "101110110")
    QTest.keyClick(sheet(screen).cells, Qt.Key.Key_Return)
    assert saved(vault, ayu) == [6]


def test_the_result_is_live(qtbot: QtBot, screen: EntryScreen) -> None:
    type_in(qtbot, screen, "101110110")
    assert screen.panel.score.text() == "6"


def test_the_rows_mirror_the_cells(qtbot: QtBot, screen: EntryScreen) -> None:
    type_in(qtbot, screen, "2")
    assert [radio.isChecked() for radio in sheet(screen).rows.rows[0].radios].index(True) == 2


def test_a_row_answers_too(qtbot: QtBot, screen: EntryScreen) -> None:
    radio = sheet(screen).rows.rows[3].radios[1]
    QTest.mouseClick(radio, Qt.MouseButton.LeftButton)
    assert sheet(screen).state.answers[3] == 1


def test_half_a_form_is_saved_as_incomplete(
    qtbot: QtBot, screen: EntryScreen, vault: OpenVault, ayu: ClientId
) -> None:
    type_in(qtbot, screen, "3333")
    sheet(screen).rows.rows[8].radios[0].click()
    assert screen.save_button.text() == "Save as incomplete"
    screen.save_button.click()
    assert saved(vault, ayu) == [None]


def test_an_empty_form_is_refused_on_the_page(
    screen: EntryScreen, vault: OpenVault, ayu: ClientId
) -> None:
    screen.save_button.click()
    assert not screen.form.message.isHidden()
    assert saved(vault, ayu) == []


def test_a_form_without_risk_goes_back(qtbot: QtBot, screen: EntryScreen, desk: Listening) -> None:
    type_in(qtbot, screen, "000000000")
    screen.save_button.click()
    assert desk.backs == 1


def test_a_positive_risk_item_asks_for_an_assessment(
    qtbot: QtBot, screen: EntryScreen, vault: OpenVault, ayu: ClientId
) -> None:
    type_in(qtbot, screen, "000000001")
    screen.save_button.click()
    child(screen, RiskPrompt).confirm_button.click()
    dialog = child(screen, AssessmentDialog)
    dialog.formulation.set_text("We talked about it.")
    dialog.confirm_button.click()
    assert open_flags(vault, ayu) == ()


def test_later_leaves_the_point_open(
    qtbot: QtBot, screen: EntryScreen, vault: OpenVault, ayu: ClientId
) -> None:
    type_in(qtbot, screen, "000000001")
    screen.save_button.click()
    child(screen, RiskPrompt).cancel_button.click()
    assert len(open_flags(vault, ayu)) == 1


def test_a_total_alone_leaves_the_risk_item_unknown(
    qtbot: QtBot, desk: Listening, screen: EntryScreen, vault: OpenVault, ayu: ClientId
) -> None:
    del qtbot, desk
    screen.show_place(Place(Area.MEASURE_ENTRY, client=ayu, measure="phq-9", tab="total"))
    assert screen.form.total is not None
    screen.form.total.total.set_text("7")
    screen.save_button.click()
    child(screen, RiskPrompt).cancel_button.click()
    assert list_administrations(vault, ayu)[0].risk is RiskState.UNKNOWN


def test_percent_is_stored_raw(screen: EntryScreen, vault: OpenVault, ayu: ClientId) -> None:
    screen.show_place(Place(Area.MEASURE_ENTRY, client=ayu, measure="who-5", tab="total"))
    total = screen.form.total
    assert total is not None
    total.scale.set_value("percent")
    total.total.set_text("48")
    screen.save_button.click()
    assert saved(vault, ayu) == [12]


def test_an_impossible_total_is_said_at_the_field(
    screen: EntryScreen, vault: OpenVault, ayu: ClientId
) -> None:
    screen.show_place(Place(Area.MEASURE_ENTRY, client=ayu, measure="phq-9", tab="total"))
    assert screen.form.total is not None
    screen.form.total.total.set_text("28")
    screen.save_button.click()
    assert "0 to 27" in screen.form.total.total.error
    assert saved(vault, ayu) == []


def test_an_older_form_is_announced_as_history(
    qtbot: QtBot, screen: EntryScreen, fill: Fill, desk: Listening
) -> None:
    del qtbot
    fill(date(2026, 11, 20), 9)
    screen.reload()
    screen.form.details.day.set_value(date(2026, 11, 1))
    screen.form.details.day.changed.emit(None)
    assert not screen.form.historic.isHidden()
    assert not desk.problems


def test_a_correction_scores_again(
    qtbot: QtBot, screen: EntryScreen, vault: OpenVault, ayu: ClientId, fill: Fill
) -> None:
    form = fill(date(2026, 11, 20), answers=(1,) * 8 + (0,))
    screen.show_place(Place(Area.MEASURE_ENTRY, client=ayu, record=form.id))
    QTest.mouseClick(sheet(screen).rows.rows[0].radios[3], Qt.MouseButton.LeftButton)
    screen.save_button.click()
    assert saved(vault, ayu) == [10]


def test_what_was_typed_comes_back_after_leaving(
    qtbot: QtBot, screen: EntryScreen, desk: Listening, ayu: ClientId
) -> None:
    type_in(qtbot, screen, "123")
    screen.leave()
    again = EntryScreen(desk)
    qtbot.addWidget(again)
    again.show_place(Place(Area.MEASURE_ENTRY, client=ayu, measure="phq-9"))
    assert sheet(again).state.answers[:4] == [1, 2, 3, None]


def test_nothing_comes_back_once_saved(qtbot: QtBot, screen: EntryScreen, ayu: ClientId) -> None:
    type_in(qtbot, screen, "000000000")
    screen.save_button.click()
    screen.leave()
    screen.show_place(Place(Area.MEASURE_ENTRY, client=ayu, measure="phq-9"))
    assert sheet(screen).state.answered == 0


def test_two_rounds_that_differ_are_not_saved(
    qtbot: QtBot, screen: EntryScreen, vault: OpenVault, ayu: ClientId
) -> None:
    type_in(qtbot, screen, "000000000")
    sheet(screen).twice.click()
    type_in(qtbot, screen, "000000001")
    screen.save_button.click()
    assert saved(vault, ayu) == []


def test_enter_saves_a_total(screen: EntryScreen, vault: OpenVault, ayu: ClientId) -> None:
    screen.show_place(Place(Area.MEASURE_ENTRY, client=ayu, measure="ham-d"))
    assert screen.form.total is not None
    screen.form.total.total.set_text("14")
    QTest.keyClick(screen.form.total.total.edit, Qt.Key.Key_Return)
    assert saved(vault, ayu) == [14]
