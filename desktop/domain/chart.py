# SPDX-License-Identifier: Apache-2.0
"""The chart of one measure over time, as plain data that two painters draw without deciding.

Horizontal places are 0..1 of the plot's width, heights are score values (raw, or percent where the
measure is reported in percent). Every text is already translated. `chart_build` makes a model,
`chart_layout` turns it into pixel places (which labels fit, where) for a painter's own fonts.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class ChartAxis(StrEnum):
    """What the horizontal axis counts: sessions evenly spaced, or days to scale."""

    SESSION = "session"
    DATE = "date"


@dataclass(frozen=True, slots=True)
class ValueTick:
    """A number on the vertical axis, at `value`."""

    value: float
    label: str


@dataclass(frozen=True, slots=True)
class TimeTick:
    """A place on the horizontal axis: the session number (or date) over a smaller second line."""

    x: float
    label: str
    sublabel: str
    latest: bool = False


@dataclass(frozen=True, slots=True)
class ChartBand:
    """A severity band, filled from `bottom` to `top`; `rank` 0 is the least severe of `ranks`."""

    bottom: float
    top: float
    label: str
    range_label: str
    rank: int
    ranks: int

    @property
    def middle(self) -> float:
        """Where its name stands beside the plot."""
        return (self.bottom + self.top) / 2

    @property
    def shade(self) -> int:
        """0..4: which of the five band colours fills it, spread over the measure's own bands."""
        return 0 if self.ranks < 2 else round(self.rank * 4 / (self.ranks - 1))


@dataclass(frozen=True, slots=True)
class CutoffLine:
    """A dashed line at `value`; `worse_above` says on which side scores are clinical."""

    value: float
    label: str
    worse_above: bool


@dataclass(frozen=True, slots=True)
class Corridor:
    """Scores that are not a change from the baseline: `low`..`high`, both inclusive.

    It is hatched from `bottom` to `top`, a little beyond, so that a point on the edge lies inside.
    """

    low: float
    high: float
    bottom: float
    top: float
    label: str


@dataclass(frozen=True, slots=True)
class ChartPoint:
    """One filled-in form. `key` is the caller's own (an administration id)."""

    x: float
    value: float
    on: date
    session: int | None
    label: str
    band: str
    speech: str
    key: int
    latest: bool = False


@dataclass(frozen=True, slots=True)
class ChartGap:
    """A time at which the form was expected and not filled in, or not completely."""

    x: float
    label: str
    speech: str


@dataclass(frozen=True, slots=True)
class ChartFlag:
    """An event beside the scores: a vertical line with a small flag and `label`."""

    x: float
    on: date
    label: str


@dataclass(frozen=True, slots=True)
class ChartTable:
    """The same facts as a table: the chart's twin for reading, copying and screen readers."""

    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class ChartModel:
    """Everything a painter draws.

    `finding` is the title sentence, `subtitle` the line under it, `sources` the line below the
    plot, `summary` the sentence for screen readers.
    `segments` are runs of indexes into `points` to join; a gap or a single point breaks the line.
    `latest` is the index of the newest point, None when there is no score: then `empty` says so.
    """

    measure: str
    finding: str
    subtitle: str
    sources: str
    summary: str
    empty: str
    low: float
    high: float
    axis: ChartAxis
    axis_label: str
    value_ticks: tuple[ValueTick, ...] = ()
    time_ticks: tuple[TimeTick, ...] = ()
    bands: tuple[ChartBand, ...] = ()
    cutoffs: tuple[CutoffLine, ...] = ()
    corridor: Corridor | None = None
    points: tuple[ChartPoint, ...] = ()
    segments: tuple[tuple[int, ...], ...] = ()
    gaps: tuple[ChartGap, ...] = ()
    flags: tuple[ChartFlag, ...] = ()
    latest: int | None = None
    table: ChartTable = ChartTable((), ())

    def height_of(self, value: float) -> float:
        """0 at the bottom of the plot, 1 at its top."""
        return (value - self.low) / (self.high - self.low)
