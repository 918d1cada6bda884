# SPDX-License-Identifier: Apache-2.0
"""The manual names things as the screen does, in both languages, and both say the same things."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

_ROOT = Path(__file__).parents[2]
_CATALOGUES = _ROOT / "resources" / "translations" / "id"
_HOLE = re.compile(r"\{\w+\}")


def _manual(language: str) -> str:
    return (_ROOT / "docs" / "manual" / f"{language}.md").read_text(encoding="utf-8")


@cache
def _on_screen(language: str) -> re.Pattern[str]:
    """Any text of the screens that has words of its own; its holes take anything."""
    tag = "source" if language == "en" else "translation"
    found = (
        message.findtext(tag) or ""
        for path in sorted(_CATALOGUES.glob("ui_*.ts"))
        for message in ET.parse(path).getroot().iter("message")  # noqa: S314 - our own files
    )
    pieces = (_HOLE.split(text) for text in set(found))
    worded = (piece for piece in pieces if re.search(r"\w\w", "".join(piece)))
    return re.compile("|".join(".+".join(map(re.escape, piece)) for piece in worded))


def _names(language: str) -> list[str]:
    return sorted(set(re.findall(r"\*\*(.+?)\*\*", _manual(language))))


@pytest.mark.parametrize("language", ["id", "en"])
def test_bold_names_stand_on_a_screen(language: str) -> None:
    pattern = _on_screen(language)
    assert [name for name in _names(language) if not pattern.fullmatch(name)] == []


@pytest.mark.parametrize("language", ["id", "en"])
def test_links_within_the_manual_lead_to_a_heading(language: str) -> None:
    text = _manual(language)
    headings = re.findall(r"^## (.+)$", text, re.MULTILINE)
    anchors = {re.sub(r"[^\w -]", "", one.lower()).replace(" ", "-") for one in headings}
    assert set(re.findall(r"\]\(#([^)]+)\)", text)) == anchors


def test_both_languages_have_the_same_parts() -> None:
    shapes = [
        [re.match(r"#* |- |\d\. |\| |", line)[0] for line in _manual(language).splitlines()]  # type: ignore[index]  # the last branch always matches
        for language in ("id", "en")
    ]
    kept = [[mark for mark in shape if mark.strip()] for shape in shapes]
    assert kept[0] == kept[1]
