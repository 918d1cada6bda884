# SPDX-License-Identifier: Apache-2.0
"""Plain sentences about the mental status, put together from what was picked."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

_HOLE = "{}"


@dataclass(frozen=True, slots=True)
class StatusArea:
    """One area: its title, a sentence with a hole, and what can be picked for the hole."""

    title: str
    sentence: str
    picks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class StatusWords:
    """All areas in one language, and its word for "and"."""

    joining: str
    areas: tuple[StatusArea, ...]

    def sentence(self, area: StatusArea, picked: Sequence[str]) -> str:
        """The sentence of an area; "" where nothing is picked."""
        if not picked:
            return ""
        *before, last = picked
        said = f"{', '.join(before)} {self.joining} {last}" if before else last
        return area.sentence.replace(_HOLE, said)


def read_status_words(text: str) -> StatusWords:
    """From a file: the joining word, then parts that begin "=== title | sentence"."""
    joining, *parts = re.split(r"^=== ", text, flags=re.MULTILINE)
    areas: list[StatusArea] = []
    for part in parts:
        head, *picks = part.strip().split("\n")
        title, _, sentence = head.partition(" | ")
        areas.append(StatusArea(title, sentence, tuple(picks)))
    return StatusWords(joining.strip(), tuple(areas))
