# SPDX-License-Identifier: Apache-2.0
"""A table of paragraphs under fine rules, its head repeated on every page it goes on to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from desktop.reports.text import INK, RULE

Cell = list[Flowable]
Row = list[Cell]

_ENDLESS = 1e6
_ROW_ALONE = 240
"""A row taller than this (points) may be cut in two instead of moving to the next page whole."""


@dataclass(frozen=True, slots=True)
class Columns:
    """Widths of the columns in points, and the space between one column and the next."""

    widths: tuple[float, ...]
    gutter: float = 8

    def starts(self) -> list[float]:
        """Where each column begins."""
        return [sum(self.widths[:index]) for index in range(len(self.widths))]

    def rooms(self) -> list[float]:
        """How wide the text of each column may be."""
        return [width - self.gutter for width in self.widths[:-1]] + [self.widths[-1]]


@dataclass(frozen=True, slots=True)
class Ruling:
    """Space above and below each row, and whether rules are drawn."""

    pad: float = 5.5
    rules: bool = True


class Ledger(Flowable):
    """Rows of cells; a cell is a list of flowables, drawn one under the other."""

    def __init__(
        self,
        columns: Columns,
        rows: Sequence[Row],
        head: Row | None = None,
        ruling: Ruling = Ruling(),
    ) -> None:
        super().__init__()
        self.columns, self.rows, self.head, self.ruling = columns, list(rows), head, ruling
        self._heights: list[float] | None = None

    def row_height(self, row: Row) -> float:
        """Height with its padding."""
        tallest = max((self._cell_height(row, place) for place in range(len(row))), default=0)
        return tallest + 2 * self.ruling.pad

    def start_height(self) -> float:
        """Room for the head and the first row: less than this is no place to begin."""
        first = self.row_height(self.rows[0]) if self.rows else 0
        return self._head_height() + min(first, _ROW_ALONE)

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803 - reportlab's names
        """Width given, height needed."""
        del aH
        self.width, self.height = aW, self._head_height() + sum(self._row_heights())
        return self.width, self.height

    def split(self, aW: float, aH: float) -> list[Flowable]:  # noqa: N803 - reportlab's names
        """What fits, then the rest under the same head; nothing when no row fits."""
        del aW
        left = aH - self._head_height()
        count = 0
        for height in self._row_heights():
            if height > left:
                break
            left -= height
            count += 1
        if count < len(self.rows) and self._row_heights()[count] > _ROW_ALONE and left > 60:
            upper, lower = self._cut(self.rows[count], left - 2 * self.ruling.pad)
            return [
                self._like([*self.rows[:count], upper]),
                self._like([lower, *self.rows[count + 1 :]]),
            ]
        if not count:
            return []
        return [self._like(self.rows[:count]), self._like(self.rows[count:])]

    def draw(self) -> None:
        """Head, rows, rules."""
        top = self.height
        if self.head is not None:
            top = self._draw_head(top)
        for row, height in zip(self.rows, self._row_heights(), strict=True):
            self._draw_row(row, top - self.ruling.pad)
            top -= height
            if self.ruling.rules:
                _rule(self.canv, self.width, top)

    def _draw_head(self, top: float) -> float:
        _rule(self.canv, self.width, top, strong=True)
        self._draw_row(self.head or [], top - self.ruling.pad)
        top -= self._head_height()
        _rule(self.canv, self.width, top)
        return top

    def _draw_row(self, row: Row, top: float) -> None:
        for cell, start, room in zip(
            row, self.columns.starts(), self.columns.rooms(), strict=False
        ):
            y = top
            for index, part in enumerate(cell):
                y -= part.wrap(room, _ENDLESS)[1] + (part.getSpaceBefore() if index else 0)
                part.drawOn(self.canv, start, y)

    def _cell_height(self, row: Row, place: int) -> float:
        room = self.columns.rooms()[place]
        return sum(
            float(part.wrap(room, _ENDLESS)[1]) + (float(part.getSpaceBefore()) if index else 0)
            for index, part in enumerate(row[place])
        )

    def _head_height(self) -> float:
        return 0 if self.head is None else self.row_height(self.head)

    def _row_heights(self) -> list[float]:
        if self._heights is None:
            self._heights = [self.row_height(row) for row in self.rows]
        return self._heights

    def _cut(self, row: Row, height: float) -> tuple[Row, Row]:
        pairs = [
            _cut_cell(cell, room, height)
            for cell, room in zip(row, self.columns.rooms(), strict=False)
        ]
        return [upper for upper, _ in pairs], [lower for _, lower in pairs]

    def _like(self, rows: list[Row]) -> Ledger:
        return Ledger(self.columns, rows, self.head, self.ruling)


def _cut_cell(cell: Cell, room: float, height: float) -> tuple[Cell, Cell]:
    for index, part in enumerate(cell):
        need = float(part.wrap(room, _ENDLESS)[1])
        if need > height:
            halves = part.split(room, height) or [part]
            upper = [*cell[:index], halves[0]] if len(halves) > 1 else cell[:index]
            lower = [*(halves[1:] if len(halves) > 1 else halves), *cell[index + 1 :]]
            return list(upper), list(lower)
        height -= need
    return cell, []


def _rule(canvas: Canvas, width: float, y: float, *, strong: bool = False) -> None:
    canvas.setStrokeColor(INK if strong else RULE)
    canvas.setLineWidth(0.9 if strong else 0.6)
    canvas.line(0, y, width, y)
