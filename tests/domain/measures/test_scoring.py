# SPDX-License-Identifier: Apache-2.0
"""Scoring: totals, bands, risk, missing answers, what is refused."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.administration import RiskState
from desktop.domain.measures.model import Measure, Scale
from desktop.domain.measures.result import as_json
from desktop.domain.measures.scoring import Incomplete, Score, score, score_total
from desktop.domain.problems import Problem
from tests.support.measure_samples import BDI, GAD7, HAMD, PHQ9, WHO5

ITEMISED = (PHQ9, GAD7, WHO5, BDI)


def _scored(measure: Measure, *answers: int) -> Score:
    result = score(measure, answers)
    assert isinstance(result, Score)
    return result


def test_phq9_one_on_the_risk_item() -> None:
    plain = as_json(_scored(PHQ9, 0, 0, 0, 0, 0, 0, 0, 0, 1))
    assert plain == {
        "measure": "phq-9",
        "complete": True,
        "total": 1,
        "subscales": {"core": 0, "other": 1},
        "band": "minimal",
        "risk": [9],
        "risk_state": "positive",
        "missing": [],
        "symptoms": {"core": 0, "other": 1, "mds": False, "ods": False},
    }


def test_phq9_counts_symptoms() -> None:
    result = _scored(PHQ9, 2, 1, 2, 2, 2, 0, 0, 0, 1)
    assert result.symptoms
    assert (result.symptoms.core, result.symptoms.other) == (1, 4)
    assert dict(result.symptoms.syndromes) == {"mds": True, "ods": False}


def test_phq9_ten_is_moderate() -> None:
    assert as_json(_scored(PHQ9, 2, 1, 2, 2, 2, 0, 0, 0, 1))["band"] == "moderate"


def test_gad7() -> None:
    assert _scored(GAD7, 2, 2, 3, 1, 0, 1, 2).total == 11


def test_who5_is_read_in_percent() -> None:
    plain = as_json(_scored(WHO5, 3, 3, 2, 2, 2))
    assert (plain["total"], plain["percent"], plain["band"]) == (12, 48, None)


def test_a_missing_answer_gives_no_total() -> None:
    result = score(GAD7, [1, None, 1, 1, None, 1, 1])
    assert isinstance(result, Incomplete)
    assert (result.missing, result.answered) == ((2, 5), 5)


def test_incomplete_as_json_has_no_total() -> None:
    plain = as_json(score(PHQ9, [None] * 9))
    assert (plain["complete"], plain["total"], plain["band"]) == (False, None, None)


@pytest.mark.parametrize(
    ("last", "state"),
    [(0, RiskState.NONE), (1, RiskState.POSITIVE), (None, RiskState.UNKNOWN)],
)
def test_risk_of_item_9(last: int | None, state: RiskState) -> None:
    assert score(PHQ9, [3, 3, 3, 3, 3, 3, 3, 3, last]).risk is state


def test_a_positive_risk_item_shows_in_an_incomplete_form() -> None:
    result = score(PHQ9, [None, 1, 1, 1, 1, 1, 1, 1, 2])
    assert (result.risk, result.risk_items) == (RiskState.POSITIVE, (9,))


@pytest.mark.parametrize(
    ("measure", "state"),
    [
        (PHQ9, RiskState.UNKNOWN),
        (BDI, RiskState.UNKNOWN),
        (GAD7, RiskState.NOT_APPLICABLE),
        (WHO5, RiskState.NOT_APPLICABLE),
    ],
)
def test_a_total_alone_says_nothing_about_risk(measure: Measure, state: RiskState) -> None:
    assert score_total(measure, 0).risk is state


def _refused(measure: Measure, answers: list[object]) -> Problem:
    with pytest.raises(Problem) as caught:
        score(measure, answers)  # type: ignore[arg-type]  # what a command line may hand in
    return caught.value


def test_an_answer_out_of_range_names_item_and_range() -> None:
    problem = _refused(GAD7, [0, 0, 4, 0, 0, 0, 0])
    assert problem.holes == {"item": 3, "low": 0, "high": 3}


@pytest.mark.parametrize("answer", [-1, 4, 1.5, "2", True])
def test_only_whole_numbers_in_range_are_answers(answer: object) -> None:
    assert _refused(GAD7, [answer, 0, 0, 0, 0, 0, 0]).holes["item"] == 1


def test_the_count_of_answers_must_fit() -> None:
    assert _refused(GAD7, [1, 1]).text.code == "measures.answer_count"


def test_ham_d_takes_a_total_only() -> None:
    assert _refused(HAMD, [1]).text.code == "measures.items_not_known"


@pytest.mark.parametrize(
    ("measure", "total", "code"),
    [
        (PHQ9, 28, "measures.total_out_of_range"),
        (PHQ9, -1, "measures.total_out_of_range"),
        (PHQ9, 7.5, "measures.total_not_whole"),
        (PHQ9, float("nan"), "measures.total_out_of_range"),
        (HAMD, 1000, "measures.total_out_of_range"),
    ],
)
def test_impossible_totals(measure: Measure, total: float, code: str) -> None:
    with pytest.raises(Problem) as caught:
        score_total(measure, total)
    assert caught.value.text.code == code


def test_percent_steps_by_four() -> None:
    assert score_total(WHO5, 48, Scale.PERCENT).total == 12


@pytest.mark.parametrize("percent", [50, -4, 104, 2.0, float("nan")])
def test_impossible_percentages(percent: float) -> None:
    with pytest.raises(Problem) as caught:
        score_total(WHO5, percent, Scale.PERCENT)
    assert caught.value.text.code == "measures.percent_not_possible"


def test_phq9_has_no_percentage() -> None:
    with pytest.raises(Problem) as caught:
        score_total(PHQ9, 8, Scale.PERCENT)
    assert caught.value.text.code == "measures.no_percent"


@st.composite
def _forms(draw: st.DrawFn) -> tuple[Measure, list[int]]:
    measure = draw(st.sampled_from(ITEMISED))
    answer = st.integers(measure.answer_low, measure.answer_high)
    size = measure.item_count
    return measure, draw(st.lists(answer, min_size=size, max_size=size))


@given(_forms())
def test_a_total_stays_in_range_and_has_its_band(form: tuple[Measure, list[int]]) -> None:
    measure, answers = form
    result = _scored(measure, *answers)
    assert measure.low <= result.total <= (measure.high or 0)
    assert (result.band is None) == (not measure.bands)


@given(_forms())
def test_the_order_of_items_does_not_change_the_total(
    form: tuple[Measure, list[int]],
) -> None:
    measure, answers = form
    assert _scored(measure, *sorted(answers)).total == _scored(measure, *answers).total


@given(_forms(), st.data())
def test_one_gap_is_enough_for_no_total(
    form: tuple[Measure, list[int]], data: st.DataObject
) -> None:
    measure, answers = form
    gap = data.draw(st.integers(0, len(answers) - 1))
    holed: list[int | None] = [*answers]
    holed[gap] = None
    result = score(measure, holed)
    assert isinstance(result, Incomplete)
    assert result.missing == (gap + 1,)
