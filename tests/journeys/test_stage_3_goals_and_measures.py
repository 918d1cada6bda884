# SPDX-License-Identifier: Apache-2.0
"""Goals rated, a questionnaire with a risk item, scores imported, the change seen."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from desktop.domain.administration import NormDraft
from desktop.domain.ids import ClientId, MeasureId
from desktop.domain.measures.groups import Counts, count_changes
from desktop.services.administrations import list_administrations
from desktop.services.clients import list_clients
from desktop.services.goals import list_goals
from desktop.services.measure_library import measure_library
from desktop.services.norms import add_norm, list_norms
from desktop.services.risk import open_flags
from desktop.ui.base.place import Area, Place
from desktop.ui.common.gas_strip import GasStrip
from desktop.ui.measures.chart_screen import ChartScreen
from desktop.ui.measures.chart_view import ChartView
from desktop.ui.measures.entry_screen import EntryScreen
from tests.journeys.rig import Rig
from tests.journeys.test_stage_2_client_and_note import add_client, open_service

CLAUS = Path(__file__).parents[3] / "shared" / "data" / "outcomes" / "claus_2020.csv"
PHQ = MeasureId("phq-9")
BDI = MeasureId("bdi-ii")


def fill_in(rig: Rig, client: ClientId, digits: str) -> None:
    """Type the answers from paper."""
    rig.go(Place(Area.MEASURE_ENTRY, client=client, measure=PHQ))
    rig.screen(EntryScreen)
    rig.keys(digits)
    rig.press("EntryScreen", "Save result")


def test_a_goal_is_written_and_rated_with_a_way_back(rig: Rig) -> None:
    rig.at_the_desk()
    client = add_client(rig, "Ayu Lestari")
    open_service(rig)
    rig.go(Place(Area.CLIENTS, client=client, tab="goals"))
    rig.press("GoalsTab", "Write the first goal")
    rig.type_into(rig.say("GoalForm", "Goal"), "Tidur tujuh jam")
    rig.type_into(rig.say("GoalForm", "Baseline"), "4")
    rig.type_into(rig.say("GoalForm", "Target"), "7")
    rig.press("GoalDialog", "Save goal")
    strip = rig.all(GasStrip)[0]
    strip.setFocus()
    rig.key(Qt.Key.Key_4)
    (progress,) = list_goals(rig.open_vault, client)
    assert progress.latest is not None
    assert progress.latest.gas == 1
    rig.press("Notices", "Undo")
    (progress,) = list_goals(rig.open_vault, client)
    assert not progress.ratings


def test_a_positive_risk_item_stays_open_until_an_assessment(rig: Rig) -> None:
    rig.at_the_desk()
    client = add_client(rig, "Bima")
    open_service(rig)
    fill_in(rig, client, "222222221")
    rig.settle()
    (form,) = list_administrations(rig.open_vault, client, PHQ)
    assert form.total == 17
    assert len(open_flags(rig.open_vault, client)) == 1
    rig.press("RiskPrompt", "Write assessment")
    rig.type_into(rig.say("AssessmentDialog", "Formulation"), "Pikiran yang lewat, tanpa rencana.")
    rig.press("AssessmentDialog", "Save assessment")
    assert not open_flags(rig.open_vault, client)


def test_the_change_is_a_chart_with_its_finding(rig: Rig) -> None:
    rig.at_the_desk()
    client = add_client(rig, "Citra")
    open_service(rig)
    fill_in(rig, client, "222222220")
    window = rig.another_day(14)
    fill_in(rig, client, "111111000")
    rig.go(Place(Area.CHART, client=client, measure=PHQ))
    rig.screen(ChartScreen)
    model = rig.all(ChartView)[0].model
    assert model is not None
    assert [point.value for point in model.points] == [16, 6]
    assert "10" in model.finding
    assert window.windowTitle() == "Teduh"


@pytest.mark.skipif(not CLAUS.exists(), reason="the outcome data set is not beside this checkout")
def test_scores_of_43_clients_are_imported_and_judged(rig: Rig) -> None:
    rig.at_the_desk()
    rig.go(Place(Area.MEASURES))
    rig.prompts.answers = [CLAUS]
    rig.press("MeasuresScreen", "Import scores")
    rig.press("ImportScoresDialog", "Choose file…")
    rig.wait_for("ImportScoresDialog", "Import")
    rig.press("ImportScoresDialog", "Import")
    rig.until(lambda: len(list_clients(rig.open_vault, limit=100)) == 43)
    rig.until(lambda: rig.window is not None and not rig.window.start.tasks.busy())
    assert judged(rig) == Counts(0, 0, 0, 43)
    add_norm(rig.open_vault, NormDraft(BDI, "", "Claus et al. 2020", threshold=7))
    assert judged(rig) == Counts(25, 11, 4, 43)


def judged(rig: Rig) -> Counts:
    """BDI-II from the first to the fourth time, by the norms the vault holds."""
    vault = rig.open_vault
    pairs = []
    for line in list_clients(vault, limit=100):
        forms = list_administrations(vault, line.id, BDI)
        by_time = {form.time_point: form.total for form in forms}
        pairs.append((by_time.get("1"), by_time.get("4")))
    return count_changes(measure_library().get(BDI), pairs, list_norms(vault, BDI))
