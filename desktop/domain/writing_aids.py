# SPDX-License-Identifier: Apache-2.0
"""Templates of notes and short texts of one's own.

The body of a template is Markdown. A line that begins with "? " is a hint about the heading above
it: shown dimmed while the section is empty, never a part of the note.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from desktop.domain.audience import read_heading
from desktop.domain.i18n import Language

PLAIN = "plain"
"""The code of the template without headings, which every note begins as."""
ONCE = frozenset({"first", "closing", "phone"})
"""Codes that are not taken over into the next note of a client."""
HINT = "? "
BODY_LIMIT = 20_000
"""Characters a template or a short text takes."""
NAME_LIMIT = 80
_KEYWORD = re.compile(r"[^\W_][\w-]{0,23}")
_HOLE = re.compile(r"\{([^{}\n]{1,24})\}")
HOLES = {
    "tanggal": "date",
    "nama panggilan": "nickname",
    "sesi": "session",
    "date": "date",
    "nickname": "nickname",
    "session": "session",
}
"""Words between braces in either language, and what they stand for."""
HOLE_NAMES = {
    Language.INDONESIAN: ("{tanggal}", "{nama panggilan}", "{sesi}"),
    Language.ENGLISH: ("{date}", "{nickname}", "{session}"),
}


@dataclass(frozen=True, slots=True)
class NoteTemplate:
    """A row of table `note_template`; with a `code`, empty name or body mean: as it comes."""

    id: int
    uuid: str
    code: str
    name: str
    body: str
    position: int
    hidden: bool
    created_at: datetime
    updated_at: datetime
    trashed_at: datetime | None


@dataclass(frozen=True, slots=True)
class Snippet:
    """A row of table `snippet`: what `;keyword` is replaced by."""

    id: int
    uuid: str
    keyword: str
    body: str
    created_at: datetime
    updated_at: datetime
    trashed_at: datetime | None


@dataclass(frozen=True, slots=True)
class TemplateChoice:
    """A template as it is offered. `key` is the code or, for one's own, the uuid.

    `id` is 0 where nothing of it is stored; `own` is not from the program, `changed` is.
    """

    key: str
    name: str
    body: str
    hidden: bool = False
    id: int = 0
    own: bool = False
    changed: bool = False


def program_templates(text: str) -> dict[str, tuple[str, str]]:
    """{code: (name, body)} in order, from a file of parts that begin "=== code | name"."""
    found: dict[str, tuple[str, str]] = {}
    for part in re.split(r"^=== ", text, flags=re.MULTILINE)[1:]:
        head, _, body = part.partition("\n")
        code, _, name = head.partition(" | ")
        found[code] = (name.strip(), body)
    return found


def template_text(body: str) -> str:
    """What is put into the note: headings with a line to write on, without hints."""
    lines = [line for line in body.splitlines() if not line.startswith(HINT)]
    found: list[str] = []
    for number, line in enumerate(lines):
        found.append(line)
        heading = read_heading(line) is not None
        last = number + 1 == len(lines)
        if heading and (last or read_heading(lines[number + 1]) is not None):
            found += [""] if last else ["", ""]
    return "\n".join(found)


def template_hints(body: str) -> dict[str, str]:
    """{words of a heading: what to write under it}."""
    found: dict[str, str] = {}
    above = ""
    for line in body.splitlines():
        heading = read_heading(line)
        if heading is not None:
            above = heading.words
        elif line.startswith(HINT):
            found.setdefault(above, line.removeprefix(HINT).strip())
    return found


def is_keyword(text: str) -> bool:
    """Letters, digits, "-" and "_", at most 24, beginning with a letter or digit."""
    return _KEYWORD.fullmatch(text) is not None


def fill_holes(body: str, values: Mapping[str, str]) -> str:
    """{tanggal}, {nama panggilan}, {sesi} and their English names filled in; others stay."""
    return _HOLE.sub(lambda found: _filled(found, values), body)


def _filled(found: re.Match[str], values: Mapping[str, str]) -> str:
    meaning = HOLES.get(found[1].strip().lower(), "")
    return values.get(meaning, found[0])
