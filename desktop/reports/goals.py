# SPDX-License-Identifier: Apache-2.0
"""Goals as a table, each with its attainment strip, black on white."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.platypus import Flowable

from desktop.domain.goal import GAS_LEVELS
from desktop.domain.report import GoalRow
from desktop.reports import labels
from desktop.reports.fonts import Face
from desktop.reports.labels import Words
from desktop.reports.ledger import Columns, Ledger, Row
from desktop.reports.text import (
    CAPTION,
    CELL,
    CELL_MEDIUM,
    CELL_STRONG,
    GREY,
    HEAD_CELL,
    INK,
    RULE,
    WHITE,
    Look,
    draw_text,
    paragraph,
)

_COLUMNS = Columns((158, 54, 42, 48, 179.9))
_PLAIN_COLUMNS = Columns((276, 66, 66, 73.9))
_LEGEND = Look(size=8, leading=13, before=3, colour=GREY)
_MEANING = Look(size=8.5, leading=11.5)


class GasStrip(Flowable):
    """−2…+2 in five boxes, the level reached white on black."""

    def __init__(self, level: int) -> None:
        super().__init__()
        self.level = level

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803 - reportlab's names
        """Five boxes and a little air below."""
        del aW, aH
        return 120.5, 19

    def draw(self) -> None:
        """The reached box last, so that its edge is whole."""
        for level in sorted(GAS_LEVELS, key=lambda each: each == self.level):
            self._box((level + 2) * 24.1, level, reached=level == self.level)

    def _box(self, x: float, level: int, *, reached: bool) -> None:
        self.canv.setLineWidth(0.6)
        self.canv.setStrokeColor(INK if reached else RULE)
        self.canv.setFillColor(INK if reached else WHITE)
        self.canv.rect(x, 3, 24.1, 15, stroke=1, fill=1)
        sign = f"{level:+d}".replace("-", "−") if level else "0"
        face, colour = (Face.SEMIBOLD, WHITE) if reached else (Face.REGULAR, GREY)
        draw_text(self.canv, sign, x + 12.05, 7.6, face=face, size=8, colour=colour, anchor=0.5)


def goals_table(goals: Sequence[GoalRow], words: Words) -> list[Flowable]:
    """The table and, where strips are drawn, the legend of their levels."""
    scaled = any(goal.gas is not None or goal.meaning for goal in goals)
    heads = [labels.GOAL, labels.BASELINE, labels.NOW, labels.TARGET]
    heads += [labels.ATTAINMENT] if scaled else []
    head: Row = [[paragraph(words(text), HEAD_CELL)] for text in heads]
    rows = [_row(goal)[: len(heads)] for goal in goals]
    table = Ledger(_COLUMNS if scaled else _PLAIN_COLUMNS, rows, head)
    if not any(goal.gas is not None for goal in goals):
        return [table]
    return [table, paragraph(words(labels.GAS_LEGEND), _LEGEND)]


def _row(goal: GoalRow) -> Row:
    name: list[Flowable] = [paragraph(goal.title, CELL_MEDIUM)]
    if goal.indicator:
        name.append(paragraph(goal.indicator, CAPTION))
    reached: list[Flowable] = [] if goal.gas is None else [GasStrip(goal.gas)]
    if goal.meaning:
        reached.append(paragraph(goal.meaning, _MEANING))
    return [
        name,
        [paragraph(goal.baseline or "–", CELL)],
        [paragraph(goal.now or "–", CELL_STRONG)],
        [paragraph(goal.target or "–", CELL)],
        reached,
    ]
