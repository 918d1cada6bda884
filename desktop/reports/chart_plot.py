# SPDX-License-Identifier: Apache-2.0
"""The plot's place on paper: from the model's units and its layout to points (y grows upwards)."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from desktop.domain.chart import ChartModel
from desktop.domain.chart_boxes import Box as LaidBox
from desktop.domain.chart_layout import ChartLayout, lay_out
from desktop.reports.fonts import Face, clean, width_of

VALUE_SIZE = 8.5
LABEL_SIZE = 8.0
SMALL = 7.5
RADIUS = 3.6
LABEL_LINE = 10.5
_AIR = 5.0


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle; `y` is its lower edge."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Plot:
    """The plot's rectangle in points, the model it shows and where its labels go."""

    model: ChartModel
    box: Box
    layout: ChartLayout

    def x(self, share: float) -> float:
        """0..1 -> points."""
        return self.box.x + share * self.box.width

    def y(self, value: float) -> float:
        """A score -> points; scores beyond the ends lie on them."""
        inside = min(max(value, self.model.low), self.model.high)
        return self.box.y + self.model.height_of(inside) * self.box.height

    def on_paper(self, laid: LaidBox) -> Box:
        """A rectangle of the layout, which counts from the top of the plot."""
        bottom = self.box.y + self.box.height - laid.bottom
        left, right = self.box.x + laid.left, self.box.x + laid.right
        return Box(left, bottom, right - left, laid.bottom - laid.top)

    def clinical(self) -> tuple[float, float] | None:
        """Lowest and highest score on the clinical side of the cut-off, None without one."""
        cutoffs = self.model.cutoffs
        if not cutoffs:
            return None
        if cutoffs[0].worse_above:
            return min(line.value for line in cutoffs if line.worse_above), self.model.high
        return self.model.low, max(line.value for line in cutoffs if not line.worse_above)


def plot_of(model: ChartModel, box: Box) -> Plot:
    """Lay the labels of a model out for a rectangle on paper."""
    layout = lay_out(model, box.width, box.height, _label_width, LABEL_LINE, RADIUS)
    return Plot(model, box, layout)


@cache
def _label_width(text: str) -> float:
    """With the white plate around it, in the boldest face that labels have."""
    return width_of(clean(text), Face.SEMIBOLD, VALUE_SIZE) + _AIR
