# SPDX-License-Identifier: Apache-2.0
"""Paints the scores: line, points, their values, gaps, and the time axis below."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from desktop.ui.common.paint import CENTER, RIGHT, box, ring, text_width, words
from desktop.ui.measures.chart_frame import ChartFrame, label_font
from desktop.ui.measures.chart_ground import widget_rect
from desktop.ui.measures.markers import draw_marker, series_color
from desktop.ui.theme.fonts import font
from desktop.ui.theme.look import look

_RADIUS, _BIG = 4.0, 8.5


def draw_scores(
    painter: QPainter, frame: ChartFrame, current: int, series: int, *, ring_shown: bool
) -> None:
    """Draw the line and the points; the point `current` is emphasised (-1: none)."""
    _draw_time_axis(painter, frame, current)
    _draw_line(painter, frame, series)
    if 0 <= current < len(frame.model.points) and not frame.compact:
        _draw_drop(painter, frame, current, series)
    for index in range(len(frame.model.points)):
        _draw_point(painter, frame, index, index == current, series)
    if not frame.compact:
        _draw_values(painter, frame, current)
    if ring_shown and current >= 0:
        middle = frame.at(frame.model.points[current])
        ring(painter, QRectF(middle.x() - 14, middle.y() - 14, 28, 28), 14)


def _draw_line(painter: QPainter, frame: ChartFrame, series: int) -> None:
    pen = QPen(QColor(series_color(series)), 2)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    at = [frame.at(point) for point in frame.model.points]
    for run in frame.model.segments:
        painter.drawPolyline(QPolygonF([at[index] for index in run]))


def _draw_drop(painter: QPainter, frame: ChartFrame, current: int, series: int) -> None:
    middle = frame.at(frame.model.points[current])
    pen = QPen(QColor(series_color(series)), 1.4)
    pen.setDashPattern([1.5, 2.5])
    painter.setPen(pen)
    painter.drawLine(middle, QPointF(middle.x(), frame.plot.bottom()))


def _draw_point(
    painter: QPainter, frame: ChartFrame, index: int, chosen: bool, series: int
) -> None:
    middle, ink, c = frame.at(frame.model.points[index]), series_color(series), look().colors
    if chosen and not frame.compact:
        draw_marker(painter, middle, _BIG, series, fill=c.surface, border=ink)
        draw_marker(painter, middle, _RADIUS + 0.5, series, fill=ink, border=ink)
        return
    radius = _RADIUS - 1 if frame.compact else _RADIUS
    fill = ink if frame.compact and frame.model.points[index].latest else c.surface
    draw_marker(painter, middle, radius, series, fill=fill, border=ink)


def _draw_values(painter: QPainter, frame: ChartFrame, current: int) -> None:
    c = look().colors
    for placed in frame.layout.points:
        area = widget_rect(frame, placed.box)
        if placed.index == current:
            middle, big = frame.at(frame.model.points[placed.index]), font("body", 600)
            away = _BIG - _RADIUS + 2
            area.translate(0, -away if area.center().y() < middle.y() else away)
            words(painter, area.adjusted(-12, -3, 12, 3), placed.text, big, c.text, CENTER)
        else:
            words(painter, area.adjusted(-4, 0, 4, 0), placed.text, label_font(), c.text, CENTER)
    for placed in frame.layout.gaps:
        area = widget_rect(frame, placed.box).adjusted(-4, 0, 4, 0)
        words(painter, area, placed.text, font("caption"), c.text2, CENTER)


def _draw_time_axis(painter: QPainter, frame: ChartFrame, current: int) -> None:
    c, line = look().colors, look().line("caption")
    strong, plain = font("caption", 600, tabular=True), font("caption", tabular=True)
    top = frame.plot.bottom() + look().px(8)
    chosen = _tick_of(frame, current)
    kept = set(frame.layout.time_ticks) | ({chosen} if chosen >= 0 else set())
    for index in _shown(frame, kept, chosen):
        tick = frame.model.time_ticks[index]
        x, lines = frame.x(tick.x), 2 if tick.sublabel and not frame.compact else 1
        wide = max(text_width(tick.label, strong), text_width(tick.sublabel, plain)) + 14
        area = QRectF(x - wide / 2, top, wide, line)
        if index == chosen and not frame.compact:
            ground = area.adjusted(0, -3, 0, line * (lines - 1) + 3)
            box(painter, ground, fill=c.selected, radius=6)
        first = strong if tick.sublabel else plain
        words(painter, area, tick.label, first, c.text, CENTER)
        if lines == 2:
            words(painter, area.translated(0, line), tick.sublabel, plain, c.text2, CENTER)
    if not frame.compact and frame.model.axis_label:
        area = QRectF(0, top, frame.plot.left() - 10, line)
        words(painter, area, frame.model.axis_label, font("caption"), c.text2, RIGHT)


def _shown(frame: ChartFrame, kept: set[int], chosen: int) -> list[int]:
    """Ticks to draw: those kept by the layout, less the ones that would touch the chosen one."""
    if chosen < 0 or chosen in frame.layout.time_ticks:
        return sorted(kept)
    face = font("caption", 600)

    def half(index: int) -> float:
        tick = frame.model.time_ticks[index]
        return max(text_width(tick.label, face), text_width(tick.sublabel, face)) / 2 + 6

    x = frame.x(frame.model.time_ticks[chosen].x)
    return sorted(
        index
        for index in kept
        if index == chosen
        or abs(frame.x(frame.model.time_ticks[index].x) - x) > half(index) + half(chosen)
    )


def _tick_of(frame: ChartFrame, current: int) -> int:
    """The tick under a point; ticks stand for points and gaps, both in order of x."""
    if not 0 <= current < len(frame.model.points):
        return -1
    gaps = sum(1 for gap in frame.model.gaps if gap.x < frame.model.points[current].x)
    return current + gaps
