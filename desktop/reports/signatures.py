# SPDX-License-Identifier: Apache-2.0
"""The place to sign, never cut by the end of a page."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.platypus import Flowable

from desktop.reports.fonts import Face
from desktop.reports.ledger import Columns, Ledger, Ruling
from desktop.reports.page import WIDTH
from desktop.reports.text import BODY_TIGHT, CAPTION, GREY, INK, Look, paragraph

_NAME = Look(Face.SEMIBOLD, 10, 14)
_ROLE = Look(size=10, leading=15, colour=GREY)
_ROOM = 60
"""Points left for the hand."""


class SigningLine(Flowable):
    """White space with a line at its foot."""

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803 - reportlab's names
        """As wide as its column."""
        del aH
        self.width = aW
        return aW, _ROOM

    def draw(self) -> None:
        """The line."""
        self.canv.setStrokeColor(INK)
        self.canv.setLineWidth(0.6)
        self.canv.line(0, 4, self.width, 4)


class Unsplit(Ledger):
    """Moves to the next page whole."""

    def split(self, aW: float, aH: float) -> list[Flowable]:  # noqa: N803 - reportlab's names
        """Never."""
        del aW, aH
        return []


def signatures(
    left: tuple[str, str, str] | None, right: tuple[str, str, str], place_and_day: str
) -> Sequence[Flowable]:
    """Each side is (role, name, line below); `left` None leaves that side empty."""
    blank = paragraph("\u00a0", BODY_TIGHT)
    right_cell = [paragraph(place_and_day or "\u00a0", BODY_TIGHT), *_side(*right)]
    left_cell: list[Flowable] = [] if left is None else [blank, *_side(*left)]
    columns = Columns((270, WIDTH - 270), gutter=77)
    return [Unsplit(columns, [[left_cell, right_cell]], ruling=Ruling(pad=16, rules=False))]


def _side(role: str, name: str, below: str) -> list[Flowable]:
    return [
        paragraph(role or "\u00a0", _ROLE),
        SigningLine(),
        paragraph(name or "\u00a0", _NAME),
        paragraph(below or "\u00a0", CAPTION),
    ]
