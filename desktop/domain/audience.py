# SPDX-License-Identifier: Apache-2.0
"""Who may read a section of a note: said in its heading, in the exact text (docs/adr/0025).

`## Plan {.client}` is for the client, `{.client .referrer}` for both; a heading without a tag goes
with the heading it stands under, and is for the record where that says nothing either.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum


class Audience(StrEnum):
    """The codes of a tag; they are the same in every language."""

    PRIVATE = "private"
    RECORD = "record"
    CLIENT = "client"
    REFERRER = "referrer"


class Reader(StrEnum):
    """For whom a paper is made. OWN is the therapist's own file: everything."""

    RECORD = "record"
    CLIENT = "client"
    REFERRER = "referrer"
    OWN = "own"


Audiences = frozenset[Audience]
PRIVATE = frozenset({Audience.PRIVATE})
RECORD = frozenset({Audience.RECORD})
_ALLOWS = {
    Reader.RECORD: frozenset({Audience.RECORD, Audience.CLIENT, Audience.REFERRER}),
    Reader.CLIENT: frozenset({Audience.CLIENT}),
    Reader.REFERRER: frozenset({Audience.REFERRER}),
}
_HEADING = re.compile(r" {0,3}(#{1,6})(?:[ \t]+|$)")
_TAG = re.compile(r"(?<![ \t])[ \t]*\{[ \t]*(\.[^\W\d_]+(?:[ \t]+\.[^\W\d_]+)*)[ \t]*\}")
_CLOSING = re.compile(r"(?<![ \t])[ \t]+#+[ \t]*$")
_CODES = {one.value: one for one in Audience}
_AT_MOST = 5
"""Tags inside of tags are taken off so often."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading line. `audiences` None: it has no tag. `tags` are (start, end), in order."""

    level: int
    words: str
    audiences: Audiences | None
    tags: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class NotePart:
    """A section: words of its heading ("" before the first) and the exact lines under it."""

    heading: str
    body: str
    audiences: Audiences
    level: int = 0


def read_heading(line: str) -> Heading | None:
    """The heading a line is, or None.

    What looks like a tag but is none that is known keeps the section private: a slip of the pen
    never shows a text to anybody.
    """
    start = _HEADING.match(line)
    if start is None:
        return None
    tags: list[tuple[int, int]] = []
    said: set[Audience] = set()
    end = len(line.rstrip(" \t\r#"))
    for found in _TAG.finditer(line, start.end(1)):
        read = _read_tag(found[1], at_end=found.end() >= end)
        if read is not None:
            said |= read
            tags.append((line.index("{", found.start()), found.end()))
    words = _CLOSING.sub("", _cut(line, tags)[start.end() :]).strip()
    return Heading(len(start[1]), words, _narrow(said) if tags else None, tuple(tags))


def _read_tag(codes: str, *, at_end: bool) -> set[Audience] | None:
    names = [code[1:].lower() for code in codes.split()]
    if all(name in _CODES for name in names):
        return {_CODES[name] for name in names}
    return {Audience.PRIVATE} if at_end else None


def _narrow(said: set[Audience]) -> Audiences:
    return PRIVATE if Audience.PRIVATE in said else frozenset(said)


def _cut(line: str, tags: Sequence[tuple[int, int]]) -> str:
    """The line without its tags and the blanks before them."""
    if not tags:
        return line
    kept, end = [], 0
    for start, after in tags:
        kept.append(line[end:start].rstrip(" \t"))
        end = after
    before = "".join(kept)
    return before + (" " if before.endswith("#") else "") + line[end:]


def note_sections(body: str) -> tuple[NotePart, ...]:
    """The text cut at its headings, in order; what stands before the first is for the record."""
    parts: list[tuple[str, list[str], Audiences, int]] = [("", [], RECORD, 0)]
    above = _Above()
    # Lines end where they end in the editor: what shows as a heading there is one here.
    for line in body.split("\n"):
        heading = read_heading(line)
        if heading is None:
            parts[-1][1].append(line)
        else:
            parts.append((heading.words, [], above.enter(heading), heading.level))
    return tuple(
        NotePart(words, "\n".join(lines).strip("\r\n"), audiences, level)
        for words, lines, audiences, level in parts
        if words or "".join(lines).strip()
    )


class _Above:
    """The headings a heading stands under, with who may read them."""

    def __init__(self) -> None:
        self._open: list[tuple[int, Audiences]] = []

    def enter(self, heading: Heading) -> Audiences:
        """Who may read the section of the next heading."""
        while self._open and self._open[-1][0] >= heading.level:
            self._open.pop()
        inherited = self._open[-1][1] if self._open else RECORD
        audiences = inherited if heading.audiences is None else heading.audiences
        self._open.append((heading.level, audiences))
        return audiences


def may_read(audiences: Audiences, reader: Reader) -> bool:
    """Whether a section may stand on a paper for `reader`."""
    if reader is Reader.OWN:
        return True
    return Audience.PRIVATE not in audiences and bool(audiences & _ALLOWS[reader])


def readable(body: str, reader: Reader) -> tuple[NotePart, ...]:
    """The sections with text that `reader` may see."""
    return tuple(
        one for one in note_sections(body) if one.body.strip() and may_read(one.audiences, reader)
    )


def tag_text(audiences: Audiences) -> str:
    """The tag as it is written: "{.client .referrer}"."""
    return "{" + " ".join(f".{one.value}" for one in Audience if one in audiences) + "}"


def with_audiences(line: str, audiences: Audiences | None) -> str:
    """A heading line with another tag at its end, or without one; the end of line stays."""
    bare = line
    for _ in range(_AT_MOST):
        heading = read_heading(bare)
        if heading is None or not heading.tags:
            break
        bare = _cut(bare, heading.tags)
    if audiences is None:
        return bare
    stem = bare.rstrip("\r")
    return stem.rstrip(" \t") + " " + tag_text(audiences) + bare[len(stem) :]


def without_tags(text: str) -> str:
    """A text to be read: no heading of it shows its tag."""
    return "\n".join(
        with_audiences(line, None) if "{." in line else line for line in text.split("\n")
    )
