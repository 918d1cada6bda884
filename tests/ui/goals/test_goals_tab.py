# SPDX-License-Identifier: Apache-2.0
"""Goals are written, changed and rated in forms that keep what was typed."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtWidgets import QApplication

from desktop.domain.goal import GoalDraft
from desktop.domain.ids import ClientId
from desktop.services.episodes import current_episode
from desktop.services.goals import create_goal, list_goals
from desktop.services.vault import OpenVault
from desktop.ui.goals.goal_dialog import GoalDialog, RatingDialog
from desktop.ui.goals.goals_tab import GoalsTab
from tests.support.builders import a_client, an_episode
from tests.support.listening import Listening, child


@pytest.fixture
def ayu(vault: OpenVault) -> ClientId:
    """In care, with one goal from 0 to 10."""
    client = a_client(vault)
    create_goal(vault, an_episode(vault, client), GoalDraft("Sleep", baseline=4, target=7))
    return client


@pytest.fixture
def tab(qapp: QApplication, desk: Listening, ayu: ClientId) -> Iterator[GoalsTab]:
    """The goals of Ayu, shown."""
    made = GoalsTab(desk)
    made.show_client(ayu)
    made.resize(800, 700)
    made.show()
    yield made
    made.close()
    shiboken6.delete(made)
    qapp.processEvents()


def test_a_goal_without_words_is_refused_in_the_form(tab: GoalsTab, ayu: ClientId) -> None:
    tab.new_goal()
    dialog = child(tab, GoalDialog)
    dialog.confirm_button.click()
    assert dialog.problem_text()
    assert len(list_goals(tab.desk.vault, ayu)) == 1
    dialog.reject()


def test_a_new_goal_is_saved(tab: GoalsTab, ayu: ClientId) -> None:
    tab.new_goal()
    dialog = child(tab, GoalDialog)
    dialog.form.title.set_text("Walk daily")
    dialog.confirm_button.click()
    assert [each.goal.title for each in list_goals(tab.desk.vault, ayu)] == ["Sleep", "Walk daily"]


def test_a_changed_goal_keeps_its_place(tab: GoalsTab, desk: Listening, ayu: ClientId) -> None:
    tab.cards[0].edit_requested.emit(list_goals(desk.vault, ayu)[0].goal.id)
    dialog = child(tab, GoalDialog)
    dialog.form.title.set_text("Sleep seven hours")
    dialog.confirm_button.click()
    (goal,) = list_goals(desk.vault, ayu)
    assert (goal.goal.title, goal.goal.target) == ("Sleep seven hours", 7)


def test_what_is_no_number_keeps_the_form_open(tab: GoalsTab) -> None:
    tab.new_goal()
    dialog = child(tab, GoalDialog)
    dialog.form.title.set_text("Walk daily")
    dialog.form.target.set_text("often")
    dialog.confirm_button.click()
    assert dialog.isVisible()
    assert dialog.form.unfit() is dialog.form.target
    dialog.reject()


def test_a_rating_can_be_taken_back(tab: GoalsTab, desk: Listening, ayu: ClientId) -> None:
    tab.cards[0].rating_requested.emit(list_goals(desk.vault, ayu)[0].goal.id)
    dialog = child(tab, RatingDialog)
    dialog.value.set_text("6.5")
    dialog.confirm_button.click()
    latest = list_goals(desk.vault, ayu)[0].latest
    assert latest is not None
    assert latest.value == 6.5
    undo = desk.notices[-1].undo
    assert undo is not None
    undo()
    assert not list_goals(desk.vault, ayu)[0].ratings


def test_a_rating_needs_a_day(tab: GoalsTab, desk: Listening, ayu: ClientId) -> None:
    tab.cards[0].rating_requested.emit(list_goals(desk.vault, ayu)[0].goal.id)
    dialog = child(tab, RatingDialog)
    dialog.day.set_value(None)
    dialog.confirm_button.click()
    assert dialog.isVisible()
    assert dialog.unfit() is dialog.day
    dialog.reject()


def test_without_a_service_a_goal_has_no_place(desk: Listening, vault: OpenVault) -> None:
    client = a_client(vault, "Budi")
    assert current_episode(vault, client) is None
    made = GoalsTab(desk)
    made.show_client(client)
    made.new_goal()
    assert made.findChild(GoalDialog) is None
    assert desk.notices
    shiboken6.delete(made)
