# SPDX-License-Identifier: Apache-2.0
"""What changed between two versions of a note, line by line. Pure."""

from __future__ import annotations

import difflib
from dataclasses import dataclass
from typing import Literal

Change = Literal["same", "added", "removed", "gap"]
_AROUND = 2
_LINES_LIMIT = 4000
"""Beyond this many lines a comparison would take seconds; then all is said to be replaced."""


@dataclass(frozen=True, slots=True)
class DiffLine:
    """One line to read. A gap stands for equal lines left out; its text is empty."""

    change: Change
    text: str


def line_diff(before: str, after: str) -> tuple[DiffLine, ...]:
    """Removed lines before added ones, with two equal lines around each change."""
    old, new = before.split("\n"), after.split("\n")
    if old == new:
        return ()
    if len(old) + len(new) > _LINES_LIMIT:
        return tuple(DiffLine("removed", one) for one in old) + tuple(
            DiffLine("added", one) for one in new
        )
    matcher = difflib.SequenceMatcher(None, old, new, autojunk=False)
    found: list[DiffLine] = []
    last = 0
    for group in matcher.get_grouped_opcodes(_AROUND):
        if group[0][1] > last:
            found.append(DiffLine("gap", ""))
        for kind, old_start, old_end, new_start, new_end in group:
            found += _lines(kind, old[old_start:old_end], new[new_start:new_end])
        last = group[-1][2]
    if last < len(old):
        found.append(DiffLine("gap", ""))
    return tuple(found)


def _lines(kind: str, old: list[str], new: list[str]) -> list[DiffLine]:
    if kind == "equal":
        return [DiffLine("same", one) for one in old]
    return [DiffLine("removed", one) for one in old] + [DiffLine("added", one) for one in new]
