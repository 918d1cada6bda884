# SPDX-License-Identifier: Apache-2.0
"""Who may read which section, out of the exact text."""

from __future__ import annotations

import pytest

from desktop.domain.audience import (
    PRIVATE,
    RECORD,
    Audience,
    Reader,
    note_sections,
    read_heading,
    readable,
    with_audiences,
    without_tags,
)
from tests.ui.notes.hostile import hostile_texts

CLIENT = frozenset({Audience.CLIENT})
NOTE = (
    "first\n## Data\nd\n## Thoughts {.private}\nhidden\n### More\nhidden too\n"
    "## Plan {.client}\np\n## Letter {.client .referrer}\nl\n"
)


@pytest.mark.parametrize(
    ("reader", "seen"),
    [
        (Reader.RECORD, ["", "Data", "Plan", "Letter"]),
        (Reader.CLIENT, ["Plan", "Letter"]),
        (Reader.REFERRER, ["Letter"]),
        (Reader.OWN, ["", "Data", "Thoughts", "More", "Plan", "Letter"]),
    ],
)
def test_a_reader_sees_what_is_for_them(reader: Reader, seen: list[str]) -> None:
    assert [part.heading for part in readable(NOTE, reader)] == seen


@pytest.mark.parametrize(
    "line",
    [
        "## A {.private}",
        "## A {.PRIVATE} ",
        "## A {.private}\r",
        "## A { .client .private }",
        "## A {.private} and more",
        "## A {.private} {.client}",
        "## A {.privat}",
        "## A {.hanya}",
        "   ###### A {.private} ##",
        "# {.private}",
    ],
)
def test_a_slip_keeps_a_section_private(line: str) -> None:
    assert readable(f"{line}\nhidden", Reader.CLIENT) == ()
    assert readable(f"{line}\nhidden", Reader.RECORD) == ()


@pytest.mark.parametrize("line", ["A {.client}", "> ## A {.client}", "##A {.client}", "    ## A"])
def test_only_headings_have_readers(line: str) -> None:
    assert read_heading(line) is None


def test_a_heading_of_the_same_level_ends_what_was_private() -> None:
    parts = note_sections("## A {.private}\na\n### B\nb\n## C\nc")
    assert [part.audiences for part in parts] == [PRIVATE, PRIVATE, RECORD]


def test_lines_end_where_they_end_in_the_editor() -> None:
    assert readable("## A\rhidden {.private}\nhidden", Reader.RECORD) == ()


def test_a_tag_is_set_and_taken_off() -> None:
    assert with_audiences("## Plan\r", CLIENT) == "## Plan {.client}\r"
    assert with_audiences("## Plan {.client}\r", None) == "## Plan\r"
    assert with_audiences("## {.private}", CLIENT) == "## {.client}"


def test_a_text_to_read_shows_no_tag() -> None:
    assert "{." not in without_tags(NOTE)
    assert without_tags("a {.client}\n## B {.x} c") == "a {.client}\n## B {.x} c"


def test_whatever_is_typed_is_cut_without_loss() -> None:
    for text in hostile_texts(300):
        kept = note_sections(f"## A {{.client}}\n{text}")
        assert "".join(part.body for part in kept if part.audiences == CLIENT) in text + "\n"
