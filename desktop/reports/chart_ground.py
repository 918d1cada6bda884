# SPDX-License-Identifier: Apache-2.0
"""What lies behind the line of a chart: bands in print-safe greys, hatching, axes, band names."""

from __future__ import annotations

from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas

from desktop.domain.chart import ChartBand
from desktop.reports.chart_plot import LABEL_LINE, SMALL, Box, Plot
from desktop.reports.fonts import Face, clean, elided, width_of
from desktop.reports.text import GREY, INK, RULE, draw_text

_FILLS = tuple(map(HexColor, ("#FAFAFA", "#F2F2F2", "#ECECEC", "#E2E2E2", "#D6D6D6")))
_HATCH = HexColor("#B2B6B8")
_PITCHES = (11.0, 9.0, 7.5, 6.0, 5.0)
_CROSSED_FROM = 4


def draw_ground(canvas: Canvas, plot: Plot) -> None:
    """Bands, hatching on the clinical side, thresholds, frame."""
    box = plot.box
    for band in plot.model.bands:
        bottom, top = _inside(plot, band)
        canvas.setFillColor(_FILLS[band.shade])
        canvas.rect(box.x, plot.y(bottom), box.width, plot.y(top) - plot.y(bottom), 0, 1)
    for band in plot.model.bands:
        _hatch_clinical(canvas, plot, band)
    canvas.setLineWidth(0.5)
    canvas.setStrokeColor(RULE)
    for band in plot.model.bands:
        y = plot.y(_inside(plot, band)[0])
        canvas.line(box.x, y, box.x + box.width, y)
    canvas.rect(box.x, box.y, box.width, box.height)


def draw_axes(canvas: Canvas, plot: Plot) -> None:
    """Numbers at the left, sessions or dates below."""
    box, model = plot.box, plot.model
    for index in plot.layout.value_ticks:
        tick = model.value_ticks[index]
        y = plot.y(tick.value) - 3
        draw_text(canvas, tick.label, box.x - 5, y, size=8, colour=GREY, anchor=1)
    draw_text(canvas, model.axis_label, 0, box.y - 13, size=8, colour=GREY)
    for index in plot.layout.time_ticks:
        place = model.time_ticks[index]
        x = plot.x(place.x)
        face = Face.SEMIBOLD if place.latest else Face.MEDIUM
        draw_text(canvas, place.label, x, box.y - 13, face=face, size=8, anchor=0.5)
        draw_text(canvas, place.sublabel, x, box.y - 23, size=SMALL, colour=GREY, anchor=0.5)


def draw_band_names(canvas: Canvas, plot: Plot, x: float, room: float) -> None:
    """Each band's name over its range, or beside it where the band is narrow."""
    for placed in plot.layout.bands:
        band = plot.model.bands[placed.index]
        y = plot.box.y + plot.box.height - placed.y
        if placed.two_lines:
            name = elided(band.label, Face.MEDIUM, 8, room)
            draw_text(canvas, name, x, y + 1.5, face=Face.MEDIUM, size=8)
            draw_text(canvas, band.range_label, x, y - 8, size=SMALL, colour=GREY)
            continue
        wide = width_of(clean(band.range_label), Face.REGULAR, SMALL) + 4
        name = elided(band.label, Face.MEDIUM, SMALL, room - wide)
        draw_text(canvas, name, x, y - 3, face=Face.MEDIUM, size=SMALL)
        after = x + width_of(name, Face.MEDIUM, SMALL) + 4
        draw_text(canvas, band.range_label, after, y - 3, size=SMALL, colour=GREY)


def band_name_width(band: ChartBand, height: float) -> float:
    """Room for a band's name; with its range beside it where the band is low (`height` points)."""
    if height >= 2.2 * LABEL_LINE:
        return width_of(clean(band.label), Face.MEDIUM, 8)
    name = width_of(clean(band.label), Face.MEDIUM, SMALL)
    return name + 4 + width_of(clean(band.range_label), Face.REGULAR, SMALL)


def draw_corridor(canvas: Canvas, plot: Plot) -> None:
    """Two dotted edges, drawn only where there is room to say what they mean."""
    corridor = plot.model.corridor
    if corridor is None or plot.layout.corridor is None:
        return
    box = plot.box
    canvas.setStrokeColor(INK)
    canvas.setLineWidth(0.7)
    canvas.setDash(0.7, 2.2)
    for value in (corridor.bottom, corridor.top):
        y = plot.y(value)
        canvas.line(box.x, y, box.x + box.width, y)
    canvas.setDash()


def hatch_lines(box: Box, pitch: float, *, rising: bool) -> list[tuple[float, float, float, float]]:
    """Diagonals cut to the box: reckoned, not clipped, so they cost a line each and no more."""
    lines = []
    start = -box.height + (box.y + box.x if rising else box.y - box.x) % pitch
    offset = start
    while offset < box.width:
        low, high = max(0.0, offset), min(box.width, offset + box.height)
        if high > low:
            a, b = low - offset, high - offset
            y0, y1 = (a, b) if rising else (box.height - a, box.height - b)
            lines.append((box.x + low, box.y + y0, box.x + high, box.y + y1))
        offset += pitch
    return lines


def _hatch_clinical(canvas: Canvas, plot: Plot, band: ChartBand) -> None:
    clinical = plot.clinical()
    if clinical is None:
        return
    bottom, top = _inside(plot, band)
    bottom, top = max(bottom, clinical[0]), min(top, clinical[1])
    if top <= bottom:
        return
    area = Box(plot.box.x, plot.y(bottom), plot.box.width, plot.y(top) - plot.y(bottom))
    lines = hatch_lines(area, _PITCHES[band.shade], rising=True)
    if band.shade >= _CROSSED_FROM:
        lines += hatch_lines(area, _PITCHES[band.shade], rising=False)
    canvas.setStrokeColor(_HATCH)
    canvas.setLineWidth(0.45)
    # One path, written out here: reportlab formats and strokes each line by itself.
    path = " ".join([f"{x:.2f} {y:.2f} m {to_x:.2f} {to_y:.2f} l" for x, y, to_x, to_y in lines])
    canvas.addLiteral(f"n {path} S")


def _inside(plot: Plot, band: ChartBand) -> tuple[float, float]:
    low, high = plot.model.low, plot.model.high
    return min(max(band.bottom, low), high), min(max(band.top, low), high)
