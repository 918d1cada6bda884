# SPDX-License-Identifier: Apache-2.0
"""What lies behind the line of a chart: bands in print-safe greys, hatching, axes, band names."""

from __future__ import annotations

from itertools import pairwise

from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas

from desktop.domain.chart import ChartBand, TimeTick
from desktop.reports.chart_plot import SMALL, Box, Plot
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
    """Numbers at the left, sessions or dates below; labels that would touch are left out."""
    box = plot.box
    last = -1e9
    for tick in sorted(plot.model.value_ticks, key=lambda tick: tick.value):
        y = plot.y(tick.value) - 3
        if y - last >= 9.5:
            draw_text(canvas, tick.label, box.x - 5, y, size=8, colour=GREY, anchor=1)
            last = y
    draw_text(canvas, plot.model.axis_label, 0, box.y - 13, size=8, colour=GREY)
    for place in _spaced(plot):
        x = plot.x(place.x)
        face = Face.SEMIBOLD if place.latest else Face.MEDIUM
        draw_text(canvas, place.label, x, box.y - 13, face=face, size=8, anchor=0.5)
        draw_text(canvas, place.sublabel, x, box.y - 23, size=SMALL, colour=GREY, anchor=0.5)


def draw_band_names(canvas: Canvas, plot: Plot, x: float, room: float) -> None:
    """Each band's name over its range, or beside it where the bands are narrow."""
    bands = sorted(plot.model.bands, key=lambda band: band.bottom)
    step = 20.0 if len(bands) * 20 <= plot.box.height else 10.5
    wanted = [plot.y(sum(_inside(plot, band)) / 2) for band in bands]
    for band, y in zip(bands, _apart(wanted, step, plot.box), strict=True):
        name = elided(band.label, Face.MEDIUM, 8, room)
        if step > 12:
            draw_text(canvas, name, x, y + 1.5, face=Face.MEDIUM, size=8)
            draw_text(canvas, band.range_label, x, y - 8, size=SMALL, colour=GREY)
        else:
            wide = width_of(clean(band.range_label), Face.REGULAR, SMALL) + 4
            name = elided(band.label, Face.MEDIUM, SMALL, room - wide)
            draw_text(canvas, name, x, y - 3, face=Face.MEDIUM, size=SMALL)
            after = x + width_of(name, Face.MEDIUM, SMALL) + 4
            draw_text(canvas, band.range_label, after, y - 3, size=SMALL, colour=GREY)


def draw_corridor(canvas: Canvas, plot: Plot) -> None:
    """Two dotted edges and their label: the hatching already says "clinical"."""
    corridor = plot.model.corridor
    if corridor is None:
        return
    box = plot.box
    canvas.setStrokeColor(INK)
    canvas.setLineWidth(0.7)
    canvas.setDash(0.7, 2.2)
    for value in (corridor.bottom, corridor.top):
        y = plot.y(min(max(value, plot.model.low), plot.model.high))
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
    canvas.lines(lines)


def _inside(plot: Plot, band: ChartBand) -> tuple[float, float]:
    low, high = plot.model.low, plot.model.high
    return min(max(band.bottom, low), high), min(max(band.top, low), high)


def _spaced(plot: Plot) -> list[TimeTick]:
    """Ticks that do not touch; the last always stays, then the others from the left."""
    ticks = list(plot.model.time_ticks)
    if not ticks:
        return []
    kept = [ticks[-1]]
    for tick in ticks[:-1]:
        if all(abs(plot.x(tick.x) - plot.x(other.x)) >= _reach(tick, other) for other in kept):
            kept.append(tick)
    return kept


def _reach(one: TimeTick, other: TimeTick) -> float:
    return (_tick_width(one) + _tick_width(other)) / 2 + 4


def _tick_width(tick: TimeTick) -> float:
    upper = width_of(clean(tick.label), Face.SEMIBOLD, 8)
    return max(upper, width_of(clean(tick.sublabel), Face.REGULAR, SMALL))


def _apart(wanted: list[float], step: float, box: Box) -> list[float]:
    """Heights as near to the wanted ones as a distance of `step` between them allows."""
    placed: list[float] = []
    for y in wanted:
        placed.append(max(y, placed[-1] + step) if placed else max(y, box.y + step / 2))
    ceiling = box.y + box.height - step / 2
    if placed and placed[-1] > ceiling:
        placed[-1] = ceiling
        for index, _ in reversed(list(enumerate(pairwise(placed)))):
            placed[index] = min(placed[index], placed[index + 1] - step)
    return placed
