# SPDX-License-Identifier: Apache-2.0
"""Change between two totals: verdict, cut-off, corridor, whose norm it rests on."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.measures.change import Category, Change, Verdict, change, corridor
from desktop.domain.measures.groups import count_changes
from desktop.domain.measures.model import Mark, Measure
from desktop.domain.measures.norms import check_norm, threshold_for
from desktop.domain.problems import Problem
from tests.support.measure_samples import BDI, GAD7, HAMD, PHQ9, WHO5, a_norm, csv_rows

FLIP = {
    Verdict.IMPROVED: Verdict.DETERIORATED,
    Verdict.UNCHANGED: Verdict.UNCHANGED,
    Verdict.DETERIORATED: Verdict.IMPROVED,
}


@pytest.mark.parametrize(
    ("measure", "pre", "post", "verdict"),
    [
        (PHQ9, 18, 12, Verdict.IMPROVED),
        (PHQ9, 18, 13, Verdict.UNCHANGED),
        (PHQ9, 12, 18, Verdict.DETERIORATED),
        (GAD7, 12, 8, Verdict.IMPROVED),
        (GAD7, 12, 9, Verdict.UNCHANGED),
    ],
)
def test_published_integers_count_themselves(
    measure: Measure, pre: int, post: int, verdict: Verdict
) -> None:
    assert change(measure, pre, post).reliable is verdict


def test_an_index_must_be_exceeded() -> None:
    norm = a_norm(sd=7.5, reliability=0.8)
    assert change(BDI, 30, 21, [norm]).reliable is Verdict.UNCHANGED
    assert change(BDI, 30, 20, [norm]).reliable is Verdict.IMPROVED


def test_bdi_has_no_verdict_without_a_norm() -> None:
    found = change(BDI, 30, 10)
    assert (found.reliable, found.category, found.crossed_cutoff) == (None, None, True)


def test_an_entered_norm_is_cited() -> None:
    found = change(BDI, 30, 10, [a_norm()])
    assert (found.reliable, found.sources[0].mark) == (Verdict.IMPROVED, Mark.ENTERED)


def test_an_entered_norm_goes_before_ours() -> None:
    found = change(PHQ9, 18, 12, [a_norm("phq-9", threshold=7.0)])
    assert found.reliable is Verdict.UNCHANGED


def test_a_norm_of_another_measure_is_left_alone() -> None:
    assert threshold_for(BDI, [a_norm("phq-9")]) is None


def test_ham_d_moves_without_verdict() -> None:
    found = change(HAMD, 25, 13)
    assert (found.towards, found.verdict, found.crossed_cutoff) == (Verdict.IMPROVED, None, None)


def test_who5_up_is_better_and_counted_in_percent() -> None:
    found = change(WHO5, 5, 12)
    assert (found.difference, found.verdict, found.towards) == (
        28,
        Verdict.IMPROVED,
        Verdict.IMPROVED,
    )


def test_who5_figure_is_not_called_reliable() -> None:
    assert change(WHO5, 5, 12).reliable is None


@pytest.mark.parametrize(("post", "crossed"), [(12, False), (13, True)])
def test_who5_cutoff_lies_between_48_and_52(post: int, crossed: bool) -> None:
    assert change(WHO5, 5, post).crossed_cutoff is crossed


@pytest.mark.parametrize(
    ("pre", "post", "category"),
    [
        (18, 6, Category.RECOVERED),
        (24, 12, Category.IMPROVED),
        (12, 9, Category.UNCHANGED),
        (12, 20, Category.DETERIORATED),
        (4, 12, Category.HARMED),
    ],
)
def test_categories(pre: int, post: int, category: Category) -> None:
    assert change(PHQ9, pre, post).category is category


@pytest.mark.parametrize(("baseline", "ends"), [(18, (13, 23)), (2, (0, 7)), (27, (22, 27))])
def test_corridor(baseline: int, ends: tuple[int, int]) -> None:
    assert corridor(PHQ9, baseline, PHQ9.thresholds[0]) == ends


@pytest.mark.parametrize(
    ("figures", "code"),
    [
        ({"sd": 7.0}, "measures.norm_needs_figure"),
        ({"confidence": 0.9}, "measures.norm_needs_figure"),
        ({"sd": -1.0, "reliability": 0.8}, "measures.norm_figure_wrong"),
        ({"sd": 7.0, "reliability": 1.0}, "measures.norm_figure_wrong"),
        ({"threshold": float("nan")}, "measures.norm_figure_wrong"),
        ({"cutoff": 64.0}, "measures.norm_figure_wrong"),
        ({"threshold": 5.0, "confidence": 1.0}, "measures.norm_figure_wrong"),
    ],
)
def test_impossible_norms(figures: dict[str, float], code: str) -> None:
    with pytest.raises(Problem) as caught:
        check_norm(BDI, a_norm(**figures))
    assert caught.value.text.code == code


def test_mid_counts_in_repository() -> None:
    pairs = [(30, 23), (30, 24), (20, 27), (20, None), (None, 20)]
    found = count_changes(BDI, pairs, [a_norm()])
    assert (found.improved, found.unchanged, found.deteriorated) == (1, 1, 1)
    assert (found.n, found.of) == (3, 5)


def test_the_published_result_of_claus_2020() -> None:
    rows = csv_rows("outcomes/claus_2020.csv")
    at = {(row["id"], row["time"]): row["bdi"] for row in rows}
    ids = dict.fromkeys(row["id"] for row in rows)
    pairs = [(_number(at[i, "1.0"]), _number(at[i, "4.0"])) for i in ids]
    found = count_changes(BDI, pairs, [a_norm()])
    assert (found.improved, found.unchanged, found.deteriorated) == (25, 11, 4)
    assert (found.n, found.of) == (40, 43)


def _number(cell: str) -> float | None:
    return float(cell) if cell else None


def _change(pair: tuple[int, int]) -> Change:
    return change(PHQ9, *pair)


@given(st.tuples(st.integers(0, 27), st.integers(0, 27)))
def test_the_way_back_is_the_opposite_verdict(pair: tuple[int, int]) -> None:
    back = _change((pair[1], pair[0])).verdict
    there = _change(pair).verdict
    assert there
    assert back is FLIP[there]


@given(st.integers(0, 27), st.integers(0, 27))
def test_inside_the_corridor_means_no_reliable_change(pre: int, post: int) -> None:
    low, high = corridor(PHQ9, pre, PHQ9.thresholds[0])
    assert (low <= post <= high) == (change(PHQ9, pre, post).verdict is Verdict.UNCHANGED)
