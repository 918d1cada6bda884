# SPDX-License-Identifier: Apache-2.0
"""How every document begins: letterhead, title with its date, the facts under it."""

from __future__ import annotations

from dataclasses import replace

from reportlab.lib.colors import Color
from reportlab.platypus import Flowable, Spacer

from desktop.domain.report import Letterhead, Subject
from desktop.reports.fonts import Face, clean, width_of
from desktop.reports.labels import Words, sex_of
from desktop.reports.ledger import Columns, Ledger, Row, Ruling
from desktop.reports.text import (
    ACCENT,
    CAPTION,
    CELL_MEDIUM,
    GREY,
    LABEL,
    RULE,
    TITLE,
    Look,
    draw_text,
    paragraph,
)

_PRACTICE = Look(Face.SEMIBOLD, 14, 19, kerned=True)
_THERAPIST = Look(Face.MEDIUM, 9.5, 14)
_RIGHT = replace(CAPTION, right=True)
_PLAIN = Ruling(pad=1.2, rules=False)
_FACT_WIDTHS = (74.0, 208.0, 62.0, 137.9)


class Line(Flowable):
    """A rule over the full width."""

    def __init__(self, colour: Color = RULE, weight: float = 0.6) -> None:
        super().__init__()
        self.colour, self.weight = colour, weight

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803 - reportlab's names
        """As wide as the page."""
        del aH
        self.width = aW
        return aW, self.weight

    def draw(self) -> None:
        """One stroke."""
        self.canv.setStrokeColor(self.colour)
        self.canv.setLineWidth(self.weight)
        self.canv.line(0, 0, self.width, 0)


class Headline(Flowable):
    """The title with a short text at the right, on the title's first baseline."""

    def __init__(self, title: str, aside: str) -> None:
        super().__init__()
        self.title, self.aside = paragraph(title, TITLE), clean(aside)
        self._aside_width = width_of(self.aside, Face.REGULAR, 10) + 12

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803 - reportlab's names
        """The title takes what the aside leaves."""
        self.width = aW
        self.height = self.title.wrap(aW - self._aside_width, aH)[1]
        return aW, self.height

    def draw(self) -> None:
        """Title, then aside."""
        self.title.drawOn(self.canv, 0, 0)
        y = self.height - TITLE.size * 0.97
        draw_text(self.canv, self.aside, self.width, y, size=10, colour=GREY, anchor=1)


def letterhead(head: Letterhead) -> list[Flowable]:
    """Practice and therapist at the left, how to reach them at the right, a green rule below."""
    if head == Letterhead("", ""):
        return []
    left: list[Flowable] = [paragraph(head.practice or head.therapist, _PRACTICE)]
    if head.practice and head.therapist:
        left.append(paragraph(head.therapist, _THERAPIST))
    small = (" · ".join(head.licences), head.note)
    left += [paragraph(text, CAPTION) for text in small if text]
    lines = [line for line in (*head.address.split("\n"), head.phone, head.email) if line]
    right: list[Flowable] = [paragraph(line, _RIGHT) for line in lines]
    right[:0] = [Spacer(0, 3.5)] if right else []
    columns = Columns((310, 171.9), gutter=16)
    return [
        Ledger(columns, [[left, right]], ruling=_PLAIN),
        Spacer(0, 7),
        Line(ACCENT, 1.3),
        Spacer(0, 15),
    ]


def facts(left: list[tuple[str, str]], right: list[tuple[str, str]]) -> list[Flowable]:
    """Two columns of label and value under the title; values that are empty are left out."""
    pairs = [[_fact(*fact) for fact in side if fact[1]] for side in (left, right)]
    count = max(map(len, pairs))
    nothing: Row = [[], []]
    rows = [
        (pairs[0][n] if n < len(pairs[0]) else nothing)
        + (pairs[1][n] if n < len(pairs[1]) else nothing)
        for n in range(count)
    ]
    table = Ledger(Columns(_FACT_WIDTHS, gutter=8), rows, ruling=_PLAIN)
    return [Spacer(0, 13), table, Spacer(0, 8), Line()] if rows else [Spacer(0, 8), Line()]


def identity(subject: Subject, words: Words) -> str:
    """The client as the document names them, with sex and age where given."""
    sex = words(sex_of(subject.sex)) if subject.sex else ""
    return ", ".join(part for part in (subject.shown, sex, subject.age) if part)


def running_head(title: str, subject: Subject, dated: str) -> str:
    """The head of the second and later pages."""
    return " · ".join(part for part in (title, subject.shown, dated) if part)


def headline(title: str, dated: str) -> Flowable:
    """Title and date."""
    return Headline(title, dated)


def _fact(label: str, value: str) -> Row:
    return [[paragraph(label, LABEL)], [paragraph(value, CELL_MEDIUM)]]
