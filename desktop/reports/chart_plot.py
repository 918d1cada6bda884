# SPDX-License-Identifier: Apache-2.0
"""The plot's place on paper, and where its labels go so that none covers a mark."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from desktop.domain.chart import ChartModel, ChartPoint
from desktop.reports.fonts import Face, clean, width_of

VALUE_SIZE = 8.5
SMALL = 7.5
_PLATE_HEIGHT = 11.0


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle; `y` is its lower edge."""

    x: float
    y: float
    width: float
    height: float

    def meets(self, other: Box, air: float = 0) -> bool:
        """Whether the two overlap, `air` points of distance included."""
        return (
            self.x < other.x + other.width + air
            and other.x < self.x + self.width + air
            and self.y < other.y + other.height + air
            and other.y < self.y + self.height + air
        )


@dataclass(frozen=True, slots=True)
class Plot:
    """The plot's rectangle in points, and the model it shows."""

    model: ChartModel
    box: Box

    def x(self, share: float) -> float:
        """0..1 -> points."""
        return self.box.x + share * self.box.width

    def y(self, value: float) -> float:
        """A score -> points."""
        return self.box.y + self.model.height_of(value) * self.box.height

    def clinical(self) -> tuple[float, float] | None:
        """Lowest and highest score on the clinical side of the cut-off, None without one."""
        cutoffs = self.model.cutoffs
        if not cutoffs:
            return None
        if cutoffs[0].worse_above:
            return min(line.value for line in cutoffs if line.worse_above), self.model.high
        return self.model.low, max(line.value for line in cutoffs if not line.worse_above)


def plate(text: str, x: float, y: float, face: Face = Face.SEMIBOLD, size: float = 8.5) -> Box:
    """A label's white ground, its text starting at `x` with its middle at height `y`."""
    width = width_of(clean(text), face, size)
    return Box(x - 2.5, y - _PLATE_HEIGHT / 2, width + 5, _PLATE_HEIGHT)


def flag_plates(plot: Plot) -> list[Box]:
    """Each flag's label right of its line, left of it at the right edge, lower where one is."""
    placed: list[Box] = []
    right = plot.box.x + plot.box.width
    for flag in plot.model.flags:
        x, top = plot.x(flag.x), plot.box.y + plot.box.height - 8
        box = plate(flag.label, x + 6.5, top, Face.REGULAR, SMALL)
        if box.x + box.width > right:
            box = Box(max(plot.box.x + 2, x - 4 - box.width), box.y, box.width, box.height)
        while any(box.meets(other, 1.5) for other in placed) and box.y > plot.box.y + 24:
            box = Box(box.x, box.y - 13, box.width, box.height)
        placed.append(box)
    return placed


def labelled(points: Sequence[ChartPoint], room: float) -> list[ChartPoint]:
    """The points that carry their value: all where there is room, else first, last, extremes."""
    if not points or room / len(points) >= 17:
        return list(points)
    first, last = points[0], points[-1]
    least = min(points, key=lambda point: point.value)
    most = max(points, key=lambda point: point.value)
    kept = {point.x: point for point in (first, least, most, last)}
    return [kept[x] for x in sorted(kept)]


def value_plates(plot: Plot, taken: Iterable[Box]) -> list[tuple[ChartPoint, Box]]:
    """A plate for each labelled point, in the best of eight places around it.

    A value that would cover another label is left out; the newest one never is.
    """
    marks, plates = _marks(plot), list(taken)
    strokes = _strokes(plot)
    placed: list[tuple[ChartPoint, Box]] = []
    for point in labelled(plot.model.points, plot.box.width):
        own = _round(plot, point)
        others = [*(box for box in marks if box != own), *plates]
        best = min(_around(plot, point), key=lambda box: _cost(plot, box, others, strokes))
        if point.latest or not any(best.meets(box) for box in plates):
            placed.append((point, best))
            plates.append(best)
    return placed


def cutoff_plate(plot: Plot, label: str, value: float) -> Box:
    """Under or over the dashed line, at the left or the right, where fewest marks lie."""
    width = width_of(clean(label), Face.MEDIUM, 8) + 9
    y = plot.y(value)
    left, right = plot.box.x + 8, plot.box.x + plot.box.width - 8 - width
    marks = [*_marks(plot), *(_column(plot, flag.x) for flag in plot.model.flags)]
    places = [Box(x, low, width, 12) for x in (left, right) for low in (y - 14.5, y + 2.5)]
    inside = [box for box in places if box.y >= plot.box.y] or places
    return min(inside, key=lambda box: _cost(plot, box, marks, _strokes(plot)))


def corridor_plate(plot: Plot, taken: Iterable[Box]) -> Box | None:
    """Just inside the upper edge of the corridor, where fewest marks lie."""
    corridor = plot.model.corridor
    if corridor is None or not corridor.label:
        return None
    width = width_of(clean(corridor.label), Face.ITALIC, SMALL) + 6
    top = plot.y(min(corridor.top, plot.model.high)) - 12
    room = plot.box.width - width - 12
    marks = [*_marks(plot), *taken]
    strokes = _strokes(plot)
    places = [Box(plot.box.x + 6 + room * n / 8, top, width, 11) for n in range(8, -1, -1)]
    return min(places, key=lambda box: _cost(plot, box, marks, strokes))


def _around(plot: Plot, point: ChartPoint) -> list[Box]:
    x, y = plot.x(point.x), plot.y(point.value)
    own = plate(point.label, 0, 0)
    shifts = (0.0, 9.0, -9.0, 16.0, -16.0)
    places = [(shift, rise) for shift in shifts[:3] for rise in (11.0, -11.0)]
    places += [(shift, 0.0) for shift in shifts[3:]]
    return [
        Box(x - own.width / 2 + shift, y + rise - own.height / 2, own.width, own.height)
        for shift, rise in places
    ]


def _cost(plot: Plot, box: Box, boxes: Sequence[Box], strokes: Sequence[Box]) -> float:
    cost = 10.0 * sum(box.meets(other, 0.5) for other in boxes)
    cost += 3.0 * sum(box.meets(stroke) for stroke in strokes)
    cost += 2.0 * any(
        box.y < plot.y(line.value) < box.y + box.height for line in plot.model.cutoffs
    )
    bounds = plot.box
    out = box.x < bounds.x or box.x + box.width > bounds.x + bounds.width
    out = out or box.y < bounds.y or box.y + box.height > bounds.y + bounds.height + 4
    return cost + 25.0 * out


def _marks(plot: Plot) -> list[Box]:
    return [_round(plot, point) for point in plot.model.points]


def _round(plot: Plot, point: ChartPoint) -> Box:
    return Box(plot.x(point.x) - 3.5, plot.y(point.value) - 3.5, 7, 7)


def _column(plot: Plot, share: float) -> Box:
    return Box(plot.x(share) - 0.5, plot.box.y, 1, plot.box.height)


def _strokes(plot: Plot) -> list[Box]:
    """The joined lines as small boxes, and the lines of the flags."""
    boxes = [_column(plot, flag.x) for flag in plot.model.flags]
    for segment in plot.model.segments:
        ends = [plot.model.points[index] for index in segment]
        for start, end in pairwise(ends):
            boxes += _dots(plot, start, end)
    return boxes


def _dots(plot: Plot, start: ChartPoint, end: ChartPoint) -> list[Box]:
    x0, y0, x1, y1 = plot.x(start.x), plot.y(start.value), plot.x(end.x), plot.y(end.value)
    steps = 8
    return [
        Box(x0 + (x1 - x0) * n / steps - 1, y0 + (y1 - y0) * n / steps - 1, 2, 2)
        for n in range(1, steps)
    ]
