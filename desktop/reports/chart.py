# SPDX-License-Identifier: Apache-2.0
"""Paints a ChartModel on paper; it must say the same in black and white."""

from __future__ import annotations

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import CondPageBreak, Flowable, Spacer

from desktop.domain.chart import ChartModel
from desktop.reports.chart_ground import (
    draw_axes,
    draw_band_names,
    draw_corridor,
    draw_ground,
)
from desktop.reports.chart_plot import (
    SMALL,
    VALUE_SIZE,
    Box,
    Plot,
    corridor_plate,
    cutoff_plate,
    flag_plates,
    plate,
    value_plates,
)
from desktop.reports.fonts import Face, clean, elided, width_of
from desktop.reports.page import WIDTH
from desktop.reports.text import (
    ACCENT,
    BODY_TIGHT,
    CAPTION,
    GREY,
    HEADING,
    INK,
    WHITE,
    draw_text,
    paragraph,
)

_PLOT_HEIGHT = 200.0
_ABOVE = 6.0
_BELOW = 27.0
_NAMES_AT_MOST = 112.0


def chart_section(model: ChartModel) -> list[Flowable]:
    """The finding as heading, the chart, its sources; all on one page."""
    top: list[Flowable] = [paragraph(model.finding or model.measure, HEADING)]
    if model.subtitle:
        top.append(paragraph(model.subtitle, CAPTION))
    if model.points:
        top += [Spacer(0, 5), ChartDrawing(model)]
    else:
        top.append(paragraph(model.empty, BODY_TIGHT))
    if model.sources:
        top += [Spacer(0, 4), paragraph(model.sources, CAPTION)]
    need = HEADING.before + sum(float(part.wrap(WIDTH, 1e6)[1]) for part in top)
    return [CondPageBreak(min(need, 600)), *top]


class ChartDrawing(Flowable):
    """One chart over the full width."""

    def __init__(self, model: ChartModel) -> None:
        super().__init__()
        self.model = model

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803 - reportlab's names
        """As wide as the text, of fixed height."""
        del aH
        self.width = aW
        return aW, _ABOVE + _PLOT_HEIGHT + _BELOW

    def draw(self) -> None:
        """From the ground up: bands, axes, events, line, labels on white plates."""
        plot, names = self._plot(), self._names_width()
        self.canv.setLineCap(0)
        draw_ground(self.canv, plot)
        draw_axes(self.canv, plot)
        draw_band_names(self.canv, plot, plot.box.x + plot.box.width + 8, names)
        draw_corridor(self.canv, plot)
        _draw_marks(self.canv, plot)

    def _names_width(self) -> float:
        widths = [width_of(clean(band.label), Face.MEDIUM, 8) for band in self.model.bands]
        return min(max(widths, default=0) + 2, _NAMES_AT_MOST)

    def _plot(self) -> Plot:
        ticks = [width_of(clean(tick.label), Face.REGULAR, 8) for tick in self.model.value_ticks]
        left = max(22.0, max(ticks, default=0) + 7)
        right = self._names_width() + 8 if self.model.bands else 4
        return Plot(self.model, Box(left, _BELOW, self.width - left - right, _PLOT_HEIGHT))


def _draw_marks(canvas: Canvas, plot: Plot) -> None:
    _draw_cutoffs(canvas, plot)
    flags = flag_plates(plot)
    _draw_flag_lines(canvas, plot)
    cutoffs = [cutoff_plate(plot, line.label, line.value) for line in plot.model.cutoffs]
    corridor = corridor_plate(plot, [*flags, *cutoffs])
    fixed = [*flags, *cutoffs, *([corridor] if corridor else [])]
    values = value_plates(plot, fixed)
    for box in (*fixed, *(each for _, each in values)):
        _ground(canvas, box)
    _draw_gaps(canvas, plot)
    _draw_line(canvas, plot)
    for flag, box in zip(plot.model.flags, flags, strict=True):
        label = elided(flag.label, Face.REGULAR, SMALL, box.width)
        draw_text(canvas, label, box.x + 2.5, box.y + 3, size=SMALL)
    for line, box in zip(plot.model.cutoffs, cutoffs, strict=True):
        draw_text(canvas, line.label, box.x + 4.5, box.y + 3.2, face=Face.MEDIUM, size=8)
    if corridor and plot.model.corridor:
        at = corridor.x + 3
        label = plot.model.corridor.label
        draw_text(canvas, label, at, corridor.y + 3, face=Face.ITALIC, size=SMALL)
    for point, box in values:
        x = box.x + box.width / 2
        y, face = box.y + 2.6, Face.SEMIBOLD
        draw_text(canvas, point.label, x, y, face=face, size=VALUE_SIZE, anchor=0.5)


def _draw_cutoffs(canvas: Canvas, plot: Plot) -> None:
    canvas.setStrokeColor(INK)
    canvas.setLineWidth(1)
    canvas.setDash(5, 3)
    for line in plot.model.cutoffs:
        y = plot.y(line.value)
        canvas.line(plot.box.x, y, plot.box.x + plot.box.width, y)
    canvas.setDash()


def _draw_flag_lines(canvas: Canvas, plot: Plot) -> None:
    canvas.setStrokeColor(GREY)
    canvas.setLineWidth(0.6)
    for flag in plot.model.flags:
        x = plot.x(flag.x)
        canvas.line(x, plot.box.y, x, plot.box.y + plot.box.height + 3)


def _draw_gaps(canvas: Canvas, plot: Plot) -> None:
    """The words stand at the foot of the plot; where gaps crowd, only those that fit."""
    free = plot.box.x
    for gap in plot.model.gaps:
        wide = width_of(clean(gap.label), Face.ITALIC, SMALL)
        x = min(plot.x(gap.x) - wide / 2, plot.box.x + plot.box.width - wide - 4)
        x = max(x, plot.box.x + 4)
        if x < free:
            continue
        _ground(canvas, plate(gap.label, x, plot.box.y + 7, Face.ITALIC, SMALL))
        draw_text(canvas, gap.label, x, plot.box.y + 4.5, face=Face.ITALIC, size=SMALL)
        free = x + wide + 6


def _draw_line(canvas: Canvas, plot: Plot) -> None:
    canvas.setStrokeColor(ACCENT)
    canvas.setLineWidth(1.4)
    canvas.setLineJoin(1)
    for segment in plot.model.segments:
        path = canvas.beginPath()
        for number, index in enumerate(segment):
            point = plot.model.points[index]
            step = path.lineTo if number else path.moveTo
            step(plot.x(point.x), plot.y(point.value))
        canvas.drawPath(path, stroke=1, fill=0)
    for point in plot.model.points:
        canvas.setFillColor(ACCENT if point.latest else WHITE)
        canvas.circle(plot.x(point.x), plot.y(point.value), 2.9, stroke=1, fill=1)


def _ground(canvas: Canvas, box: Box) -> None:
    canvas.setFillColor(WHITE)
    canvas.roundRect(box.x, box.y, box.width, box.height, 2, stroke=0, fill=1)
