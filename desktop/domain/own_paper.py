# SPDX-License-Identifier: Apache-2.0
"""A paper for the therapist's own eyes: headings with short lines, already worded."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from math import ceil

from desktop.domain.i18n import Language

_PER_LINE = 84
_CAPITAL = 1.7
"""Letters in a line of the paper, and how much wider than others a capital is."""
_BUDGET = 40
_TIGHTER = ((8, 600), (6, 360), (5, 220), (4, 144), (3, 72), (2, 72), (1, 72))
"""Lines of a section and characters of a line, from generous to tight."""


@dataclass(frozen=True, slots=True)
class OwnSection:
    """A heading over its lines."""

    heading: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OwnPaper:
    """One paper. `subject` is a line under the title; `warning` stands over everything else."""

    language: Language
    title: str
    dated: date
    subject: str
    warning: str
    sections: tuple[OwnSection, ...]


def fitted(paper: OwnPaper) -> OwnPaper:
    """Shortened until it stands on one A4 page: fewer lines, then shorter ones."""
    for most, letters in _TIGHTER:
        made = replace(paper, sections=tuple(_cut(one, most, letters) for one in paper.sections))
        if _height(made) <= _BUDGET:
            return made
    return made


def _cut(section: OwnSection, most: int, letters: int) -> OwnSection:
    kept = [_short(line, letters) for line in section.lines[:most]]
    left = len(section.lines) - len(kept)
    return OwnSection(section.heading, (*kept, f"+ {left}") if left else tuple(kept))


def _short(line: str, letters: int) -> str:
    if len(line) <= letters:
        return line
    return line[:letters].rpartition(" ")[0].rstrip(" ,;:.") + "…"


def _wide(line: str) -> float:
    return sum(_CAPITAL if letter.isupper() else 1 for letter in line)


def _height(paper: OwnPaper) -> int:
    lines = sum(ceil(_wide(line) / _PER_LINE) for one in paper.sections for line in one.lines)
    return lines + 2 * len(paper.sections)
