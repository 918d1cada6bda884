# SPDX-License-Identifier: Apache-2.0
"""A paper for the therapist's own eyes: headings with short lines, already worded."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from desktop.domain.i18n import Language

_PER_LINE = 92
_BUDGET = 44
_TIGHTER = ((8, 600), (6, 360), (5, 220), (4, 150), (3, 100))
"""Lines of a section and characters of a line, from generous to tight."""


@dataclass(frozen=True, slots=True)
class OwnSection:
    """A heading over its lines; `whose` names a client in a list about several, "" for none."""

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


def _height(paper: OwnPaper) -> int:
    lines = sum(-(-len(line) // _PER_LINE) for one in paper.sections for line in one.lines)
    return lines + 2 * len(paper.sections)
