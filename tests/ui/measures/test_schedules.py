# SPDX-License-Identifier: Apache-2.0
"""How often a measure is asked for, set on the tab of the client."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from pytestqt.qtbot import QtBot

from desktop.domain.ids import ClientId, MeasureId
from desktop.services.measure_schedules import schedules_of, set_schedule
from desktop.ui.measures.measure_card import MeasureCard
from desktop.ui.measures.measures_tab import MeasuresTab
from desktop.ui.measures.schedule_dialog import ScheduleDialog
from desktop.ui.measures.schedule_line import ScheduleLine
from tests.support.listening import Fill, Listening

PHQ9 = MeasureId("phq-9")
TODAY = date(2026, 11, 22)


@pytest.fixture
def tab(qtbot: QtBot, desk: Listening) -> MeasuresTab:
    """Not yet at a client."""
    made = MeasuresTab(desk)
    qtbot.addWidget(made)
    made.resize(760, 800)
    return made


def _line(tab: MeasuresTab) -> ScheduleLine:
    return tab.findChildren(MeasureCard)[0].schedule


def _choose(line: ScheduleLine, words: str) -> None:
    (action,) = [each for each in line.build_menu().actions() if each.text() == words]
    action.trigger()


def test_a_measure_is_asked_for_from_the_menu(tab: MeasuresTab, ayu: ClientId, fill: Fill) -> None:
    fill(date(2026, 11, 20), 5)
    tab.show_client(ayu)
    assert _line(tab).button.text() == "Fill in again: no"
    _choose(_line(tab), "Every 2 weeks")
    tab.reload()
    assert _line(tab).button.text() == "Fill in again every 2 weeks"
    assert _line(tab).ahead.text() == "Due 4 Dec 2026"


def test_what_was_set_can_be_taken_back(
    desk: Listening, tab: MeasuresTab, ayu: ClientId, fill: Fill
) -> None:
    fill(date(2026, 11, 20), 5)
    tab.show_client(ayu)
    _choose(_line(tab), "Every 2 weeks")
    undo = desk.notices[0].undo
    assert undo is not None
    desk.attempt(undo)
    assert schedules_of(desk.vault, ayu) == {}


def test_asking_can_be_stopped(tab: MeasuresTab, ayu: ClientId) -> None:
    set_schedule(tab.desk.vault, ayu, PHQ9, 14)
    tab.show_client(ayu)
    _choose(_line(tab), "No")
    assert schedules_of(tab.desk.vault, ayu) == {}


def test_a_measure_never_filled_in_says_how_late_it_is(tab: MeasuresTab, ayu: ClientId) -> None:
    set_schedule(tab.desk.vault, ayu, PHQ9, 14, TODAY - timedelta(days=3))
    tab.show_client(ayu)
    assert _line(tab).due.text() == "3 days late"
    assert tab.empty.isHidden()


def test_any_number_of_days_is_typed(desk: Listening, tab: MeasuresTab, ayu: ClientId) -> None:
    dialog = ScheduleDialog(desk, ayu, parent=tab)
    dialog.open()
    dialog.measure.set_value(PHQ9)
    dialog.every.set_value(0)
    dialog.days.set_text("10")
    dialog.first.set_value(TODAY + timedelta(days=2))
    dialog.accept()
    asked = schedules_of(desk.vault, ayu)[PHQ9]
    assert (asked.every_days, asked.due_on) == (10, TODAY + timedelta(days=2))


@pytest.mark.parametrize("typed", ["", "ten", "-3", "2,5"])
def test_what_is_no_number_is_refused(
    desk: Listening, tab: MeasuresTab, ayu: ClientId, typed: str
) -> None:
    dialog = ScheduleDialog(desk, ayu, parent=tab)
    dialog.open()
    dialog.every.set_value(0)
    dialog.days.set_text(typed)
    dialog.accept()
    assert dialog.isVisible()
    dialog.reject()
