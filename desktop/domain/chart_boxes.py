# SPDX-License-Identifier: Apache-2.0
"""Rectangles and lines that labels must not cover, sorted into columns so that looking is quick."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

_COLUMNS = 64


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle; y grows downwards."""

    left: float
    top: float
    right: float
    bottom: float

    @classmethod
    def around(cls, x: float, y: float, width: float, height: float) -> Box:
        """The rectangle of this size with its centre at x, y."""
        return cls(x - width / 2, y - height / 2, x + width / 2, y + height / 2)

    @property
    def centre(self) -> tuple[float, float]:
        """x and y of the middle."""
        return (self.left + self.right) / 2, (self.top + self.bottom) / 2

    def overlaps(self, other: Box) -> bool:
        """Whether the two share any area."""
        return (
            self.left < other.right
            and other.left < self.right
            and self.top < other.bottom
            and other.top < self.bottom
        )


@dataclass(frozen=True, slots=True)
class Line:
    """A straight line between two places."""

    x1: float
    y1: float
    x2: float
    y2: float

    def crosses(self, box: Box) -> bool:
        """Whether any part of the line lies within the box (Liang and Barsky's clipping)."""
        dx, dy = self.x2 - self.x1, self.y2 - self.y1
        start, end = 0.0, 1.0
        edges = (
            (-dx, self.x1 - box.left),
            (dx, box.right - self.x1),
            (-dy, self.y1 - box.top),
            (dy, box.bottom - self.y1),
        )
        for step, room in edges:
            if step == 0:
                if room < 0:
                    return False
            elif step < 0:
                start = max(start, room / step)
            else:
                end = min(end, room / step)
        return start <= end


class Obstacles:
    """What is already drawn."""

    def __init__(self, width: float) -> None:
        self._scale = _COLUMNS / max(width, 1)
        self._boxes: list[list[Box]] = [[] for _ in range(_COLUMNS)]
        self._lines: list[list[Line]] = [[] for _ in range(_COLUMNS)]

    def _columns(self, left: float, right: float) -> Iterator[int]:
        last = _COLUMNS - 1
        start = min(max(int(left * self._scale), 0), last)
        end = min(max(int(right * self._scale), 0), last)
        return iter(range(start, end + 1))

    def add(self, box: Box) -> Box:
        """Take a place; returns it."""
        for column in self._columns(box.left, box.right):
            self._boxes[column].append(box)
        return box

    def add_line(self, line: Line) -> None:
        """Take the places a line runs through."""
        for column in self._columns(min(line.x1, line.x2), max(line.x1, line.x2)):
            self._lines[column].append(line)

    def free(self, box: Box) -> bool:
        """Whether nothing taken lies in the box."""
        for column in self._columns(box.left, box.right):
            if any(other.overlaps(box) for other in self._boxes[column]):
                return False
            if any(line.crosses(box) for line in self._lines[column]):
                return False
        return True
