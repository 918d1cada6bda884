# SPDX-License-Identifier: Apache-2.0
"""The little Markdown of notes, read line by line. Pure; it only looks, it never rewrites."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum


class LineKind(StrEnum):
    """What a line is set as."""

    TEXT = "text"
    HEADING = "heading"
    BULLET = "bullet"
    NUMBER = "number"
    CHECKBOX = "checkbox"
    QUOTE = "quote"


_LINE = re.compile(
    r"(?P<indent>[ \t]{0,40})(?:"
    r"(?P<box>[-*+] \[(?P<tick>[ xX])\](?: |$))"
    r"|(?P<bullet>[-*+] )"
    r"|(?P<number>(?P<figure>\d{1,9})(?P<point>[.)]) )"
    r"|(?P<quote>> ?)"
    r"|(?P<heading>\#{1,6} )"
    r")"
)
INLINE_LIMIT = 4000
"""Characters of a line that are looked at: a pasted wall of text stays plain beyond."""

_INLINE = re.compile(
    r"(?P<code>`[^`\n]+`)"
    r"|(?P<bold>\*\*(?=\S)[^*\n]+(?<=\S)\*\*)"
    r"|(?P<strike>~~(?=\S)[^~\n]+(?<=\S)~~)"
    r"|(?<![\w*])(?P<italic>\*(?=[^\s*])[^*\n]+(?<=\S)\*)(?![\w*])"
    r"|(?<![\w_])(?P<underline>_(?=[^\s_])[^_\n]+(?<=\S)_)(?![\w_])"
)
_MARKS = {"code": 1, "bold": 2, "strike": 2, "italic": 1, "underline": 1}


@dataclass(frozen=True, slots=True)
class Line:
    """One line: `mark` is the text from `indent` on that makes it what it is ("- [ ] ")."""

    kind: LineKind
    indent: str = ""
    mark: str = ""
    level: int = 0
    ticked: bool = False
    figure: int = 0

    @property
    def start(self) -> int:
        """Characters before the line's own words."""
        return len(self.indent) + len(self.mark)

    @property
    def is_list(self) -> bool:
        """Whether Enter goes on with it."""
        return self.kind in {LineKind.BULLET, LineKind.NUMBER, LineKind.CHECKBOX, LineKind.QUOTE}


@dataclass(frozen=True, slots=True)
class Span:
    """Emphasis from `start` to `end`, `marks` of whose characters at either end are marks."""

    kind: str
    start: int
    end: int
    marks: int


def read_line(text: str) -> Line:
    """What a line is; a heading only without indentation."""
    found = _LINE.match(text)
    if found is None:
        return Line(LineKind.TEXT, text[: len(text) - len(text.lstrip(" \t"))][:40])
    indent = found["indent"]
    if found["box"]:
        ticked = found["tick"] in "xX"
        return Line(LineKind.CHECKBOX, indent, found["box"], ticked=ticked)
    if found["bullet"]:
        return Line(LineKind.BULLET, indent, found["bullet"])
    if found["number"]:
        return Line(LineKind.NUMBER, indent, found["number"], figure=int(found["figure"]))
    if found["quote"]:
        return Line(LineKind.QUOTE, indent, found["quote"])
    if indent:
        return Line(LineKind.TEXT, indent)
    return Line(LineKind.HEADING, "", found["heading"], level=len(found["heading"]) - 1)


def spans(text: str, start: int = 0) -> Iterator[Span]:
    """Emphasis in a line from `start` on, looking no farther than INLINE_LIMIT."""
    for found in _INLINE.finditer(text[:INLINE_LIMIT], start):
        kind = found.lastgroup or ""
        yield Span(kind, found.start(), found.end(), _MARKS[kind])


def next_mark(line: Line) -> str:
    """What the line after a list line begins with."""
    match line.kind:
        case LineKind.NUMBER:
            return f"{line.figure + 1}{line.mark.strip()[-1]} "
        case LineKind.CHECKBOX:
            return f"{line.mark[0]} [ ] "
        case LineKind.QUOTE:
            return "> "
        case _:
            return line.mark


def with_kind(text: str, kind: LineKind, number: int = 1) -> str:
    """The line made a `kind`, or plain again where it is that kind already."""
    line = read_line(text)
    words = text[line.start :]
    if line.kind is kind:
        return line.indent + words
    mark = {
        LineKind.HEADING: "## ",
        LineKind.BULLET: "- ",
        LineKind.NUMBER: f"{number}. ",
        LineKind.CHECKBOX: "- [ ] ",
        LineKind.QUOTE: "> ",
    }.get(kind, "")
    return ("" if kind is LineKind.HEADING else line.indent) + mark + words
