# SPDX-License-Identifier: Apache-2.0
"""Answers typed in order, once or twice."""

from __future__ import annotations

import pytest

from desktop.domain.measures.scoring import Incomplete, Score
from desktop.services.measure_library import measure_library
from desktop.ui.measures.entry_state import EntryState, Unsaved, unsaved_from


@pytest.fixture
def state() -> EntryState:
    """An empty PHQ-9."""
    return EntryState(measure_library().get("phq-9"))


def test_digits_advance(state: EntryState) -> None:
    for digit in (1, 0, 3):
        state.type_digit(digit)
    assert (state.answers[:3], state.position) == ([1, 0, 3], 3)


def test_a_digit_beyond_the_range_is_refused(state: EntryState) -> None:
    assert not state.type_digit(4)
    assert state.position == 0


def test_a_digit_behind_the_last_item_is_refused(state: EntryState) -> None:
    state.move(9)
    assert not state.type_digit(1)


def test_back_takes_the_last_digit(state: EntryState) -> None:
    state.type_digit(2)
    state.back()
    assert (state.answers[0], state.position) == (None, 0)


def test_nothing_answered_has_no_result(state: EntryState) -> None:
    assert state.result() is None


def test_half_a_form_is_incomplete(state: EntryState) -> None:
    state.type_digit(2)
    assert isinstance(state.result(), Incomplete)


def test_a_whole_form_has_a_score(state: EntryState) -> None:
    for _ in range(9):
        state.type_digit(1)
    result = state.result()
    assert isinstance(result, Score)
    assert result.total == 9


def test_a_second_round_finds_a_slip(state: EntryState) -> None:
    for _ in range(9):
        state.type_digit(1)
    state.start_second(True)
    state.type_digit(1)
    state.type_digit(2)
    assert (state.matching, state.differing, state.settled) == (1, (2,), False)


def test_the_list_settles_a_difference(state: EntryState) -> None:
    state.type_digit(1)
    state.start_second(True)
    state.type_digit(2)
    state.answer(0, 2)
    assert (state.answers[0], state.settled) == (2, True)


def test_what_was_left_is_read_again() -> None:
    kept = Unsaved(3, "phq-9", 0, (1, None), "", "new medicine")
    assert unsaved_from(kept.to_text()) == kept


@pytest.mark.parametrize("text", ["", "{", "[1]", '[1, "a", 0, [true, "x"], "", ""]', "3"])
def test_other_text_is_nothing_left(text: str) -> None:
    assert unsaved_from(text) is None
