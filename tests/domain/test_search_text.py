# SPDX-License-Identifier: Apache-2.0
"""What is typed into the search field, and where it stands in a text."""

from __future__ import annotations

import pytest

from desktop.domain.search_text import (
    Term,
    find_place,
    fold_with_places,
    parse_search,
    pattern_of,
    snippet_at,
)


def found(text: str, typed: str) -> list[str]:
    """The marked pieces of the snippet."""
    pattern = pattern_of(parse_search(typed))
    place = find_place(text, pattern)
    if place is None:
        return []
    line, marks = snippet_at(text, place, pattern)
    return [line[start:end] for start, end in marks]


@pytest.mark.parametrize(
    ("typed", "terms"),
    [
        ("Tidur malam", (Term(("tidur",), False), Term(("malam",), True))),
        ('"tidur malam"', (Term(("tidur", "malam"), False),)),
        ("kata-kata", (Term(("kata", "kata"), True),)),
        ("tidur m", (Term(("tidur",), False),)),
        ("Élan", (Term(("elan",), True),)),
        ('"open phrase', (Term(("open", "phrase"), False),)),
        ("NEAR(a b) OR *", (Term(("near", "a"), False), Term(("b",), False), Term(("or",), False))),
        ('"" * - :', ()),
    ],
)
def test_terms(typed: str, terms: tuple[Term, ...]) -> None:
    assert parse_search(typed).terms == terms


@pytest.mark.parametrize(
    ("typed", "enough"), [("a", False), ("ab", True), ("a b", False), ("", False)]
)
def test_two_letters_are_needed(typed: str, enough: bool) -> None:
    assert parse_search(typed).is_enough is enough


def test_much_text_is_cut_not_refused() -> None:
    assert len(parse_search("kata " * 10_000).terms) <= 12


@pytest.mark.parametrize(
    ("text", "typed", "pieces"),
    [
        ("Sulit tidur, tertidur pukul 2", "tidur", ["tidur"]),
        ("tidurnya nyenyak", "tidur", ["tidurnya"]),
        ("tidurnya nyenyak", '"tidur"', []),
        ("kata-kata ibu", '"kata kata"', ["kata-kata"]),
        ("Ėlan E\u0301lan élan", "elan", ["Ėlan", "E\u0301lan", "élan"]),
        ("İstanbul kota", "kota", ["kota"]),
        ("cemas\n\n- dan takut", "cemas takut", ["cemas", "takut"]),
        ("snake_case_word", "case", ["case"]),
    ],
)
def test_marks(text: str, typed: str, pieces: list[str]) -> None:
    assert found(text, typed) == pieces


def test_a_snippet_is_one_short_line_around_the_word() -> None:
    text = "awal " * 500 + "\n\nsasaran\r\n" + "akhir " * 500
    pattern = pattern_of(parse_search("sasaran"))
    line, marks = snippet_at(text, find_place(text, pattern) or 0, pattern)
    assert "\n" not in line
    assert len(line) < 200
    assert line.startswith("…")
    assert line.endswith("…")
    assert line[slice(*marks[0])] == "sasaran"


def test_folding_keeps_places() -> None:
    folded, places = fold_with_places("e\u0301x")
    assert places is not None
    assert places[folded.index("x")] == 2
