# SPDX-License-Identifier: Apache-2.0
"""Reading lines, comparing versions, finding words again."""

from __future__ import annotations

import pytest

from desktop.ui.notes.found import editor_range
from desktop.ui.notes.line_diff import DiffLine, first_lines, line_diff
from desktop.ui.notes.markdown_source import LineKind, read_line, spans


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("words", LineKind.TEXT),
        ("## Plan", LineKind.HEADING),
        ("##Plan", LineKind.TEXT),
        ("  - one", LineKind.BULLET),
        ("12. one", LineKind.NUMBER),
        ("- [x] one", LineKind.CHECKBOX),
        ("- [ ]", LineKind.CHECKBOX),
        ("> said", LineKind.QUOTE),
        ("-5 degrees", LineKind.TEXT),
    ],
)
def test_lines_are_what_they_look_like(text: str, kind: LineKind) -> None:
    assert read_line(text).kind is kind


def test_emphasis_is_found_with_its_marks() -> None:
    found = [(span.kind, span.start, span.end) for span in spans("a **b** *c* snake_case_word")]
    assert found == [("bold", 2, 7), ("italic", 8, 11)]


def test_a_wall_of_marks_is_read_in_time() -> None:
    assert list(spans("*" * 200_000)) == []


def test_a_change_is_shown_with_what_stands_around_it() -> None:
    before = "\n".join("abcdefgh")
    found = line_diff(before, before.replace("e", "E"))
    assert found[0] == DiffLine("gap", "")
    assert [one.text for one in found if one.change == "removed"] == ["e"]
    assert [one.text for one in found if one.change == "added"] == ["E"]
    assert [one.text for one in found if one.change == "same"] == ["c", "d", "f", "g"]


def test_equal_texts_have_no_difference() -> None:
    assert line_diff("a\nb", "a\nb") == ()


def test_found_words_are_placed_as_the_editor_counts() -> None:
    assert editor_range("🙂 Ménari\r pelan", "menari") == (3, 9)
    assert editor_range("nothing", "menari") is None


def test_words_within_a_line_are_told() -> None:
    (line,) = line_diff("Tidur enam jam.", "Tidur tujuh jam.")
    assert (line.change, line.text) == ("changed", "Tidur enamtujuh jam.")
    assert line.marks == ((6, 10, "removed"), (10, 15, "added"))


def test_lines_with_little_in_common_are_two_lines() -> None:
    assert [line.change for line in line_diff("satu dua", "lain sama sekali")] == [
        "removed",
        "added",
    ]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("a b c", "a c"),
        ("", "x"),
        ("x\ny", "y"),
        ("a  b", "a b"),
        ("é ½ 𝔘", "e ½ 𝔙"),
        ("a\n\nb", "a\nb"),
    ],
)
def test_both_versions_can_be_read_from_the_difference(before: str, after: str) -> None:
    lines = [line for line in line_diff(before, after) if line.change != "gap"]

    def version(other: str) -> str:
        kept = (line for line in lines if line.change != other)
        return "\n".join(_without(line, other) for line in kept)

    assert (version("added"), version("removed")) == (before, after)


def _without(line: DiffLine, which: str) -> str:
    text = line.text
    for start, end, mark in reversed(line.marks):
        text = text[:start] + text[end:] if mark == which else text
    return text


def test_changes_are_counted_by_groups() -> None:
    lines = line_diff("a\nb\nc\nd", "a\nX\nc\nY")
    assert first_lines(lines) == [1, 4]
