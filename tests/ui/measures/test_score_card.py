# SPDX-License-Identifier: Apache-2.0
"""The chosen measure on the overview of a client."""

from __future__ import annotations

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from desktop.domain.administration import AdministrationDraft
from desktop.domain.ids import ClientId, MeasureId
from desktop.services.administrations import record
from desktop.ui.base.place import Area, Place
from desktop.ui.measures.score_card import ScoreCard
from tests.support.builders import a_client
from tests.support.listening import Listening


@pytest.fixture
def card(qtbot: QtBot, desk: Listening) -> ScoreCard:
    """Not yet at a client."""
    made = ScoreCard(desk)
    qtbot.addWidget(made)
    made.show()
    return made


def _fill(desk: Listening, client: ClientId, measure: str, day: int, total: float) -> None:
    draft = AdministrationDraft(MeasureId(measure), date(2026, 11, day), total_only=total)
    record(desk.vault, client, draft)


def test_it_shows_the_measure_filled_in_most_of_late(
    desk: Listening, card: ScoreCard, ayu: ClientId
) -> None:
    _fill(desk, ayu, "phq-9", 1, 18)
    _fill(desk, ayu, "phq-9", 20, 6)
    _fill(desk, ayu, "gad-7", 20, 5)
    card.show_client(ayu)
    assert card.choice.value() == "phq-9"
    assert (card.score.text(), card.pill.accessibleName()) == ("6", "Mild")
    assert card.finding.text().startswith("Down 12 points since 1 November 2026 (improved)")


def test_the_choice_stays_with_the_client(
    desk: Listening, card: ScoreCard, ayu: ClientId, qtbot: QtBot
) -> None:
    budi = a_client(desk.vault, "Budi")
    for client in (ayu, budi):
        _fill(desk, client, "phq-9", 20, 6)
        _fill(desk, client, "gad-7", 20, 5)
    card.show_client(ayu)
    card.choice.chosen.emit(MeasureId("gad-7"))
    card.show_client(budi)
    assert card.choice.value() == "phq-9"
    again = ScoreCard(desk)
    qtbot.addWidget(again)
    again.show_client(ayu)
    assert again.choice.value() == "gad-7"


def test_nothing_filled_in_says_so(card: ScoreCard, ayu: ClientId) -> None:
    card.show_client(ayu)
    assert card.empty.isVisible()
    assert not card.chart.isVisible()


def test_one_measure_needs_no_choice(desk: Listening, card: ScoreCard, ayu: ClientId) -> None:
    _fill(desk, ayu, "phq-9", 20, 6)
    card.show_client(ayu)
    assert not card.choice.isVisible()
    assert card.title.text() == "PHQ-9"


def test_all_scores_leads_to_the_questionnaires(
    desk: Listening, card: ScoreCard, ayu: ClientId
) -> None:
    card.show_client(ayu)
    card.all.click()
    assert desk.places == [Place(Area.CLIENTS, client=ayu, tab="measures")]
