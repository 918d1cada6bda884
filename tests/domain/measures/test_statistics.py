# SPDX-License-Identifier: Apache-2.0
"""Change statistics against published and computed figures; each law where there is one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.measures.groups import classify, talking_therapies
from desktop.domain.measures.statistics import (
    Group,
    cronbach_alpha,
    cutoff_a,
    cutoff_b,
    cutoff_c,
    describe,
    difference_error,
    effect_size,
    gas_t,
    prorate_mean,
    rci,
    reliable_change,
    smallest_reliable_step,
    standard_error,
    wilson,
    z_for,
)
from desktop.domain.problems import Problem

STEPS = range(-5, 6)


def test_jacobson_truax_figures() -> None:
    assert standard_error(7.5, 0.8) == pytest.approx(3.354101966249684)
    assert difference_error(7.5, 0.8) == pytest.approx(4.743416490252568)
    assert reliable_change(32.5, 47.5, 7.5, 0.8) == pytest.approx(3.16227766016838)
    assert rci(7.5, 0.8) == pytest.approx(9.296925484568419, rel=1e-7)


@pytest.mark.parametrize(("index", "step"), [(5.20, 6), (3.53, 4), (2.0, 3)])
def test_smallest_reliable_step(index: float, step: int) -> None:
    assert smallest_reliable_step(index) == step


def test_cutoffs_where_high_is_good() -> None:
    clinical, functional = Group(40, 7.5), Group(60, 10)
    assert cutoff_a(clinical, higher_is_worse=False) == 55
    assert cutoff_b(functional, higher_is_worse=False) == 40
    assert cutoff_c(clinical, functional) == pytest.approx(48.57142857142857)


@pytest.mark.parametrize(("index", "counts"), [(1.5, (4, 3, 4)), (2, (3, 5, 3))])
def test_a_change_must_exceed_the_index(index: float, counts: tuple[int, int, int]) -> None:
    found = classify(STEPS, index)
    assert (found.improved, found.unchanged, found.deteriorated) == counts


@pytest.mark.parametrize(
    ("levels", "weights", "expected"),
    [
        ([2, 2, 2], [1, 1, 1], 77.38613),
        ([0, -1, 1], [1, 1, 1], 50.0),
        ([0, 1, 1], [1, 1, 1], 59.12871),
        ([-1], [1], 40.0),
        ([-2, -2, -2], [1, 1, 1], 22.61387),
        ([2, -1], [4, 2], 62.04829),
    ],
)
def test_goal_attainment(levels: list[float], weights: list[float], expected: float) -> None:
    assert gas_t(levels, weights) == pytest.approx(expected, abs=5e-6)


def test_effect_size() -> None:
    assert effect_size(15.4, 9.4, 5.5) == pytest.approx(1.0909090909090908)


def test_prorating_stops_at_its_limit() -> None:
    assert prorate_mean([1] * 9 + [None], 1) == 1
    assert prorate_mean([1] * 8 + [None, None], 1) is None


@pytest.mark.parametrize(
    ("phq9", "gad7", "expected"),
    [
        ((15, 9), (12, 7), (True, True, True, True, False)),
        ((9, 3), (7, 3), (False, False, True, False, False)),
        ((16, 10), (9, 9), (True, False, True, False, False)),
    ],
)
def test_talking_therapies(
    phq9: tuple[int, int], gad7: tuple[int, int], expected: tuple[bool, ...]
) -> None:
    found = talking_therapies(phq9, gad7)
    assert expected == (
        found.caseness_start,
        found.recovered,
        found.reliable_improvement,
        found.reliable_recovery,
        found.reliable_deterioration,
    )


def test_wilson_of_nothing_found_starts_at_zero() -> None:
    low, high = wilson(0, 10)
    assert low == 0
    assert high == pytest.approx(0.2775, abs=1e-4)


def test_alpha_of_equal_items_is_one() -> None:
    assert cronbach_alpha([(1, 1), (2, 2), (4, 4)]) == pytest.approx(1)


def test_describe() -> None:
    assert describe([2, 4, 6]) == Group(4, 2)


@pytest.mark.parametrize(
    "impossible",
    [
        lambda: rci(0, 0.8),
        lambda: rci(7, 1.2),
        lambda: z_for(1),
        lambda: gas_t([], []),
        lambda: gas_t([3], [1]),
        lambda: wilson(3, 2),
        lambda: effect_size(1, 2, 0),
        lambda: cronbach_alpha([(1, 1), (1, 1)]),
    ],
)
def test_impossible_input_is_a_problem(impossible: object) -> None:
    assert callable(impossible)
    with pytest.raises(Problem):
        impossible()


@given(
    st.floats(0, 60),
    st.floats(0, 60),
    st.floats(0.1, 30),
    st.floats(0.05, 0.95),
)
def test_reliable_change_is_symmetric(pre: float, post: float, sd: float, r: float) -> None:
    assert reliable_change(pre, post, sd, r) == -reliable_change(post, pre, sd, r)


@given(st.integers(1, 500).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_wilson_holds_the_proportion(counts: tuple[int, int]) -> None:
    low, high = wilson(*counts)
    assert 0 <= low <= counts[0] / counts[1] + 1e-12
    assert counts[0] / counts[1] - 1e-12 <= high <= 1
