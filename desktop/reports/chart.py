# SPDX-License-Identifier: Apache-2.0
"""Paints a ChartModel on paper; it must say the same in black and white."""

from __future__ import annotations

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import CondPageBreak, Flowable, Spacer

from desktop.domain.chart import ChartModel
from desktop.domain.chart_layout import PlacedFlag, PlacedText
from desktop.reports.chart_ground import (
    band_name_width,
    draw_axes,
    draw_band_names,
    draw_corridor,
    draw_ground,
)
from desktop.reports.chart_plot import LABEL_LINE, LABEL_SIZE, SMALL, VALUE_SIZE, Box, Plot, plot_of
from desktop.reports.fonts import Face, clean, width_of
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
    top: list[Flowable] = [paragraph(_heading(model), HEADING)]
    if model.subtitle:
        top.append(paragraph(model.subtitle, CAPTION))
    if model.points:
        top += [Spacer(0, 5), ChartDrawing(model)]
    elif model.empty != model.finding:
        top.append(paragraph(model.empty, BODY_TIGHT))
    if model.sources:
        top += [Spacer(0, 4), paragraph(model.sources, CAPTION)]
    need = HEADING.before + sum(float(part.wrap(WIDTH, 1e6)[1]) for part in top)
    return [CondPageBreak(min(need, 600)), *top]


def _heading(model: ChartModel) -> str:
    """ "PHQ-9: turun 12 poin …": on paper several charts follow one another."""
    finding = model.finding
    if not finding or finding.startswith(model.measure):
        return finding or model.measure
    return f"{model.measure}: {finding[0].lower()}{finding[1:]}"


class ChartDrawing(Flowable):
    """One chart over the full width."""

    def __init__(self, model: ChartModel) -> None:
        super().__init__()
        self.model = model

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803 - reportlab's names
        """As wide as the text; higher where flags stand in rows."""
        del aH
        self.width = aW
        self.plot = self._plot()
        rows = max((flag.row + 1 for flag in self.plot.layout.flags if flag.text), default=0)
        return aW, _ABOVE + rows * LABEL_LINE + _PLOT_HEIGHT + _BELOW

    def draw(self) -> None:
        """From the ground up: bands, axes, events, line, labels on white plates."""
        plot, names = self.plot, self._names_width()
        self.canv.setLineCap(0)
        draw_ground(self.canv, plot)
        draw_axes(self.canv, plot)
        draw_band_names(self.canv, plot, plot.box.x + plot.box.width + 8, names)
        draw_corridor(self.canv, plot)
        _draw_marks(self.canv, plot)

    def _names_width(self) -> float:
        point = _PLOT_HEIGHT / (self.model.high - self.model.low)
        bands = self.model.bands
        widths = [band_name_width(band, (band.top - band.bottom) * point) for band in bands]
        return min(max(widths, default=0) + 2, _NAMES_AT_MOST)

    def _plot(self) -> Plot:
        ticks = [width_of(clean(tick.label), Face.REGULAR, 8) for tick in self.model.value_ticks]
        left = max(22.0, max(ticks, default=0) + 7)
        right = self._names_width() + 8 if self.model.bands else 4
        return plot_of(self.model, Box(left, _BELOW, self.width - left - right, _PLOT_HEIGHT))


def _draw_marks(canvas: Canvas, plot: Plot) -> None:
    _draw_cutoffs(canvas, plot)
    _draw_flags(canvas, plot)
    layout = plot.layout
    corridor = [layout.corridor] if layout.corridor else []
    quiet = [*layout.gaps, *corridor]
    for placed in (*quiet, *layout.cutoffs, *layout.points):
        _ground(canvas, plot.on_paper(placed.box))
    _draw_line(canvas, plot)
    for placed in quiet:
        _label(canvas, plot, placed, Face.ITALIC, SMALL)
    for placed in layout.cutoffs:
        _label(canvas, plot, placed, Face.MEDIUM, LABEL_SIZE)
    for placed in layout.points:
        _label(canvas, plot, placed, Face.SEMIBOLD, VALUE_SIZE)


def _label(canvas: Canvas, plot: Plot, placed: PlacedText, face: Face, size: float) -> None:
    box = plot.on_paper(placed.box)
    x, y = box.x + box.width / 2, box.y + box.height / 2 - size * 0.36
    draw_text(canvas, placed.text, x, y, face=face, size=size, anchor=0.5)


def _draw_cutoffs(canvas: Canvas, plot: Plot) -> None:
    canvas.setStrokeColor(INK)
    canvas.setLineWidth(1)
    canvas.setDash(5, 3)
    for value in sorted({line.value for line in plot.model.cutoffs}):
        y = plot.y(value)
        canvas.line(plot.box.x, y, plot.box.x + plot.box.width, y)
    canvas.setDash()


def _draw_flags(canvas: Canvas, plot: Plot) -> None:
    """A line through the plot, its words above it; no line crosses the words of another."""
    canvas.setStrokeColor(GREY)
    canvas.setLineWidth(0.6)
    for flag in plot.layout.flags:
        x = plot.box.x + flag.x
        canvas.line(x, plot.box.y, x, _flag_head(plot, flag))
    for flag in plot.layout.flags:
        wide = width_of(clean(flag.text), Face.REGULAR, SMALL)
        x = plot.box.x + flag.x + (-3 - wide if flag.left else 3)
        y = _flag_head(plot, flag) - SMALL
        if flag.text:
            _ground(canvas, Box(x - 1, y - 1.5, wide + 2, SMALL + 1))
            draw_text(canvas, flag.text, x, y, size=SMALL)


def _flag_head(plot: Plot, flag: PlacedFlag) -> float:
    top = plot.box.y + plot.box.height + 3
    return top + (flag.row + 1) * LABEL_LINE if flag.text else top


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
