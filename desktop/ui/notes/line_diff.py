# SPDX-License-Identifier: Apache-2.0
"""What changed between two versions of a note: by line, and by word within a line. Pure."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import zip_longest
from typing import Literal

Change = Literal["same", "added", "removed", "changed", "gap"]
Mark = tuple[int, int, Literal["added", "removed"]]
_AROUND = 2
_LINES_LIMIT = 4000
"""Beyond this many lines a comparison would take seconds; then all is said to be replaced."""
_WORDS_LIMIT = 2000
_ALIKE = 0.4
"""Lines that share less than this of their words are told as one line out, one line in."""
_WORD = re.compile(r"\w+|\s+|[^\w\s]")


@dataclass(frozen=True, slots=True)
class DiffLine:
    """One line to read. A gap stands for equal lines left out; its text is empty.

    A changed line holds the words of both, in order; `marks` are (start, end, which).
    """

    change: Change
    text: str
    marks: tuple[Mark, ...] = ()


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


def _lines(kind: str, old: list[str], new: list[str]) -> Iterator[DiffLine]:
    if kind == "equal":
        yield from (DiffLine("same", one) for one in old)
        return
    added: list[DiffLine] = []
    for was, now in zip_longest(old, new):
        both = _words(was, now) if was and now else None
        if both is not None:
            yield from (*added, both)
            added = []
            continue
        if was is not None:
            yield DiffLine("removed", was)
        if now is not None:
            added.append(DiffLine("added", now))
    yield from added


def _words(old: str, new: str) -> DiffLine | None:
    """Both lines in one, None where they have too little in common or are too long."""
    was, now = _WORD.findall(old), _WORD.findall(new)
    if len(was) + len(now) > _WORDS_LIMIT:
        return None
    matcher = difflib.SequenceMatcher(None, was, now, autojunk=False)
    if matcher.ratio() < _ALIKE:
        return None
    text, marks = "", []
    for kind, a, b, c, d in matcher.get_opcodes():
        if kind == "equal":
            text += "".join(was[a:b])
            continue
        parts: tuple[tuple[str, Literal["removed", "added"]], ...] = (
            ("".join(was[a:b]), "removed"),
            ("".join(now[c:d]), "added"),
        )
        for words, which in parts:
            if words:
                marks.append((len(text), len(text) + len(words), which))
                text += words
    return DiffLine("changed", text, tuple(marks))


def first_lines(lines: tuple[DiffLine, ...]) -> list[int]:
    """The number of the first line of each change, for going from one to the next."""
    quiet = ("same", "gap")
    return [
        number
        for number, line in enumerate(lines)
        if line.change not in quiet and (number == 0 or lines[number - 1].change in quiet)
    ]
