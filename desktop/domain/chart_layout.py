# SPDX-License-Identifier: Apache-2.0
"""Where a chart's labels fit, in a painter's own units (pixels or points).

The origin is the top left corner of the plot area, y grows downwards. Labels never cover a point,
another label or the line; one that finds no free place is left out, except the first and latest.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from desktop.domain.chart import ChartModel, CutoffLine
from desktop.domain.chart_boxes import Box, Line, Obstacles

TextWidth = Callable[[str], float]
"""Width of a text in the painter's label font."""


@dataclass(frozen=True, slots=True)
class PlacedText:
    """Draw `text` within `box`, centred. `index` is that of the point, gap or cut-off."""

    index: int
    text: str
    box: Box


@dataclass(frozen=True, slots=True)
class PlacedFlag:
    """Row 0 is nearest to the plot; `left`: the text stands left of its line; "": no room."""

    index: int
    x: float
    row: int
    left: bool
    text: str


@dataclass(frozen=True, slots=True)
class PlacedBand:
    """Centre of a band's name beside the plot; `two_lines` if its range fits below the name."""

    index: int
    y: float
    two_lines: bool


@dataclass(frozen=True, slots=True)
class ChartLayout:
    """Everything a painter needs beside the model; ticks are indexes into the model's ticks."""

    width: float
    height: float
    points: tuple[PlacedText, ...]
    gaps: tuple[PlacedText, ...]
    cutoffs: tuple[PlacedText, ...]
    corridor: PlacedText | None
    flags: tuple[PlacedFlag, ...]
    bands: tuple[PlacedBand, ...]
    time_ticks: tuple[int, ...]
    value_ticks: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class _Frame:
    model: ChartModel
    width: float
    height: float
    text_width: TextWidth
    line: float
    radius: float

    def x(self, share: float) -> float:
        return share * self.width

    def y(self, value: float) -> float:
        return (1 - self.model.height_of(value)) * self.height

    def inside(self, box: Box) -> bool:
        slack = self.radius
        return (
            box.left >= -slack
            and box.right <= self.width + slack
            and box.top >= -self.line
            and box.bottom <= self.height + slack
        )


def lay_out(
    model: ChartModel,
    width: float,
    height: float,
    text_width: TextWidth,
    line: float,
    radius: float = 5,
) -> ChartLayout:
    """Place every label for a plot area of this size; `line` is the height of a line of text."""
    frame = _Frame(model, max(width, 1), max(height, 1), text_width, line, radius)
    taken = _drawn(frame)
    cutoffs = tuple(
        PlacedText(index, cutoff.label, taken.add(_cutoff_box(frame, cutoff, taken)))
        for index, cutoff in enumerate(model.cutoffs)
    )
    corridor = _corridor(frame, taken)
    points = tuple(_point_labels(frame, taken))
    return ChartLayout(
        width=width,
        height=height,
        points=points,
        gaps=tuple(_gap_labels(frame, taken)),
        cutoffs=cutoffs,
        corridor=corridor,
        flags=_flags(frame),
        bands=_bands(frame),
        time_ticks=_time_ticks(frame),
        value_ticks=_value_ticks(frame),
    )


def _drawn(frame: _Frame) -> Obstacles:
    """The points and every line: nothing may cover these."""
    taken, model = Obstacles(frame.width), frame.model
    at = [(frame.x(point.x), frame.y(point.value)) for point in model.points]
    for x, y in at:
        taken.add(Box.around(x, y, 2 * frame.radius, 2 * frame.radius))
    for run in model.segments:
        for start, end in pairwise(run):
            taken.add_line(Line(*at[start], *at[end]))
    for cutoff in model.cutoffs:
        y = frame.y(cutoff.value)
        taken.add_line(Line(0, y, frame.width, y))
    for flag in model.flags:
        x = frame.x(flag.x)
        taken.add_line(Line(x, 0, x, frame.height))
    return taken


def _first_free(
    frame: _Frame, candidates: Sequence[Box], taken: Obstacles, *, must: bool = True
) -> Box | None:
    for box in candidates:
        if frame.inside(box) and taken.free(box):
            return box
    return candidates[0] if must else None


def _cutoff_box(frame: _Frame, cutoff: CutoffLine, taken: Obstacles) -> Box:
    wide, y, pad = frame.text_width(cutoff.label), frame.y(cutoff.value), frame.line * 0.25
    lefts = (frame.line, frame.width - wide - frame.line, (frame.width - wide) / 2)
    tops = (y + pad, y - pad - frame.line)
    candidates = [Box(left, top, left + wide, top + frame.line) for left in lefts for top in tops]
    return _first_free(frame, candidates, taken) or candidates[0]


def _corridor(frame: _Frame, taken: Obstacles) -> PlacedText | None:
    corridor = frame.model.corridor
    if corridor is None:
        return None
    wide, pad = frame.text_width(corridor.label) + frame.line, frame.line * 0.25
    high = frame.line * 1.3
    tops = (
        frame.y(corridor.top) + pad,
        frame.y(corridor.bottom) - pad - high,
        frame.y((corridor.top + corridor.bottom) / 2) - high / 2,
    )
    lefts = (pad, frame.width - wide - pad, (frame.width - wide) / 2)
    candidates = [Box(left, top, left + wide, top + high) for left in lefts for top in tops]
    box = _first_free(frame, candidates, taken, must=False)
    return PlacedText(0, corridor.label, taken.add(box)) if box else None


def _point_labels(frame: _Frame, taken: Obstacles) -> Iterator[PlacedText]:
    points = frame.model.points
    must = {0, len(points) - 1}
    for index in _by_importance(frame.model):
        candidates = _around(frame, index)
        box = _first_free(frame, candidates, taken, must=index in must)
        if box:
            yield PlacedText(index, points[index].label, taken.add(box))


def _by_importance(model: ChartModel) -> list[int]:
    """Latest, first, highest, lowest, then the rest from new to old."""
    points = model.points
    if not points:
        return []
    indexes = range(len(points))
    chosen = [
        len(points) - 1,
        0,
        max(indexes, key=lambda index: points[index].value),
        min(indexes, key=lambda index: points[index].value),
        *reversed(indexes),
    ]
    return list(dict.fromkeys(chosen))


def _around(frame: _Frame, index: int) -> list[Box]:
    """Places for a point's label, best first: beyond the bend of the line, then its sides."""
    points = frame.model.points
    point = points[index]
    x, y = frame.x(point.x), frame.y(point.value)
    wide, line = frame.text_width(point.label), frame.line
    away = frame.radius + 2 + line / 2
    side = frame.radius + 3 + wide / 2
    above, below = Box.around(x, y - away, wide, line), Box.around(x, y + away, wide, line)
    near = [other.value for other in points[max(0, index - 1) : index + 2]]
    dips = len(near) > 1 and point.value == min(near) and point.value < max(near)
    ends = [above, below]
    if dips and 0 < index < len(points) - 1:
        ends.reverse()
    corners = [
        Box.around(x + dx * side, y + dy * away * 0.8, wide, line)
        for dy in (-1, 1)
        for dx in (1, -1)
    ]
    sides = [Box.around(x + dx * side, y, wide, line) for dx in (1, -1)]
    return [*ends, *corners, *sides]


def _gap_labels(frame: _Frame, taken: Obstacles) -> Iterator[PlacedText]:
    points = frame.model.points
    for index, gap in enumerate(frame.model.gaps):
        before = [point for point in points if point.x <= gap.x]
        after = [point for point in points if point.x > gap.x]
        near = [*before[-1:], *after[:1]]
        value = sum(point.value for point in near) / len(near) if near else frame.model.low
        wide, x, y = frame.text_width(gap.label), frame.x(gap.x), frame.y(value)
        aside = wide / 2 + frame.radius
        boxes = [
            Box.around(x + dx * aside, y + step * frame.line, wide, frame.line)
            for step in (0, -1.2, 1.2, -2.4, 2.4)
            for dx in (0, -1, 1)
        ]
        box = _first_free(frame, boxes, taken, must=False)
        if box:
            yield PlacedText(index, gap.label, taken.add(box))


def _flags(frame: _Frame) -> tuple[PlacedFlag, ...]:
    """Flags in up to three rows; text turns left near the right edge, or is left out."""
    rows: list[float] = [float("-inf")] * 3
    placed = []
    for index, flag in enumerate(frame.model.flags):
        x = frame.x(flag.x)
        wide = frame.text_width(flag.label) + 1.5 * frame.line
        left = x + wide > frame.width * 1.1
        start, end = (x - wide, x) if left else (x, x + wide)
        row = next((row for row, used in enumerate(rows) if used + 4 <= start), None)
        if row is not None:
            rows[row] = end
        placed.append(PlacedFlag(index, x, row or 0, left, "" if row is None else flag.label))
    return tuple(placed)


def _bands(frame: _Frame) -> tuple[PlacedBand, ...]:
    """Names beside their bands, pushed apart where bands are thinner than a line."""
    line, bands = frame.line, frame.model.bands
    placed: list[PlacedBand] = []
    lowest = frame.height - line / 2
    for index, band in enumerate(bands):
        tall = frame.y(band.bottom) - frame.y(band.top)
        y = min(frame.y(band.middle), lowest)
        placed.append(PlacedBand(index, y, tall >= 2.2 * line))
        lowest = y - line
    return tuple(placed)


def _time_ticks(frame: _Frame) -> tuple[int, ...]:
    """Ticks that do not touch, the latest always among them."""
    kept: list[int] = []
    limit = float("inf")
    for index in reversed(range(len(frame.model.time_ticks))):
        tick = frame.model.time_ticks[index]
        half = max(frame.text_width(tick.label), frame.text_width(tick.sublabel)) / 2
        x = frame.x(tick.x)
        if x + half + frame.line / 2 <= limit:
            kept.append(index)
            limit = x - half
    return tuple(reversed(kept))


def _value_ticks(frame: _Frame) -> tuple[int, ...]:
    """Ticks that do not touch; the ends come first."""
    ticks = frame.model.value_ticks
    kept: list[int] = []
    for index in dict.fromkeys((0, len(ticks) - 1, *range(len(ticks)))) if ticks else ():
        y = frame.y(ticks[index].value)
        if all(abs(y - frame.y(ticks[other].value)) >= frame.line for other in kept):
            kept.append(index)
    return tuple(sorted(kept))
