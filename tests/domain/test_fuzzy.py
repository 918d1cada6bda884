# SPDX-License-Identifier: Apache-2.0
"""Finding by a few letters."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.fuzzy import fold_each, score, spans, tokens


@given(st.text())
def test_folding_keeps_every_place(text: str) -> None:
    assert len(fold_each(text)) == len(text)


@given(st.text(min_size=1, max_size=12))
def test_a_text_finds_itself(text: str) -> None:
    wanted = tokens(text)
    assert not wanted or score(wanted, " ".join(wanted)) > 0


@given(st.lists(st.text(max_size=8), max_size=4), st.text(max_size=60))
def test_spans_are_in_order_and_apart(words: list[str], text: str) -> None:
    found = spans(tokens(" ".join(words)), fold_each(text))
    edges = [edge for span in found for edge in span]
    assert edges == sorted(edges)
    assert all(start < end for start, end in found)


@pytest.mark.parametrize("typed", ["ayu", "les", "lestari ayu", "AYÚ", "ayu l"])
def test_parts_in_any_order_are_found(typed: str) -> None:
    assert score(tokens(typed), "ayu lestari")


@pytest.mark.parametrize("typed", ["lestrai", "letari", "lesstari", "lestaro", "lstr"])
def test_a_slip_is_found_loosely(typed: str) -> None:
    assert score(tokens(typed), "ayu lestari") == 0
    assert score(tokens(typed), "ayu lestari", loose=True)


@pytest.mark.parametrize("typed", ["bima", "xyu", "lestarindo", "ayu bima"])
def test_something_else_is_not_found(typed: str) -> None:
    assert score(tokens(typed), "ayu lestari", loose=True) == 0


def test_the_start_of_a_name_comes_first() -> None:
    wanted = tokens("ayu")
    assert score(wanted, "ayu lestari") > score(wanted, "laras ayuningtyas")
    assert score(wanted, "laras ayuningtyas") > score(wanted, "rahayu")


def test_what_was_matched_can_be_shown() -> None:
    assert spans(tokens("les ayu"), "ayu lestari") == ((0, 3), (4, 7))
