# SPDX-License-Identifier: Apache-2.0
"""Paints what a line of scores stands on: bands, corridor, cut-off, axes and flags."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from desktop.domain.chart_boxes import Box
from desktop.ui.common.paint import CENTER, LEFT, RIGHT, box, centered_icon, text_width, words
from desktop.ui.measures.chart_frame import ChartFrame, label_font
from desktop.ui.theme.fonts import font
from desktop.ui.theme.look import look

_HATCH = 8


def draw_ground(painter: QPainter, frame: ChartFrame) -> None:
    """Draw everything but the scores."""
    _draw_bands(painter, frame)
    _draw_value_axis(painter, frame)
    _draw_corridor(painter, frame)
    _draw_flag_lines(painter, frame)
    _draw_cutoffs(painter, frame)
    if not frame.compact:
        _draw_band_names(painter, frame)
        _draw_flags(painter, frame)


def crisp(value: float) -> float:
    """The middle of a pixel, where a 1 px line is sharp."""
    return int(value) + 0.5


def widget_rect(frame: ChartFrame, placed: Box) -> QRectF:
    """A place of the layout in pixels of the widget."""
    left, top = frame.plot.left() + placed.left, frame.plot.top() + placed.top
    return QRectF(left, top, placed.right - placed.left, placed.bottom - placed.top)


def _draw_bands(painter: QPainter, frame: ChartFrame) -> None:
    c, plot = look().colors, frame.plot
    if not frame.model.bands:
        painter.fillRect(plot, QColor(c.bands[0]))
        painter.setPen(QPen(QColor(c.border), 1))
        for tick in frame.model.value_ticks:
            y = crisp(frame.y(tick.value))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
        return
    for band in frame.model.bands:
        top, bottom = frame.y(band.top), frame.y(band.bottom)
        area = QRectF(plot.left(), top, plot.width(), bottom - top)
        painter.fillRect(area, QColor(c.bands[band.shade]))
    painter.setPen(QPen(QColor(c.surface), 1))
    for band in frame.model.bands[1:]:
        y = crisp(frame.y(band.bottom))
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))


def _draw_value_axis(painter: QPainter, frame: ChartFrame) -> None:
    face, c = font("caption", tabular=True), look().colors
    gap = 6 if frame.compact else 10
    for index in frame.layout.value_ticks:
        tick = frame.model.value_ticks[index]
        area = QRectF(0, frame.y(tick.value) - 10, frame.plot.left() - gap, 20)
        words(painter, area, tick.label, face, c.text2, RIGHT)


def _draw_corridor(painter: QPainter, frame: ChartFrame) -> None:
    corridor, c, plot = frame.model.corridor, look().colors, frame.plot
    if corridor is None or frame.compact:
        return
    top, bottom = frame.y(corridor.top), frame.y(corridor.bottom)
    painter.save()
    painter.setClipRect(QRectF(plot.left(), top, plot.width(), bottom - top))
    ink = QColor(c.text)
    ink.setAlphaF(0.16)
    painter.setPen(QPen(ink, 1))
    height, x = bottom - top, plot.left() - (bottom - top)
    lines = []
    while x < plot.right():
        lines.append(QLineF(x, bottom, x + height, top))
        x += _HATCH
    painter.drawLines(lines)
    painter.restore()
    edge = QPen(QColor(c.text), 1.2)
    edge.setDashPattern([1, 2.5])
    painter.setPen(edge)
    for y in (crisp(top), crisp(bottom)):
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
    placed = frame.layout.corridor
    if placed is not None:
        area = widget_rect(frame, placed.box)
        box(painter, area, fill=c.surface, radius=4)
        words(painter, area, placed.text, label_font(), c.text2, CENTER)


def _draw_cutoffs(painter: QPainter, frame: ChartFrame) -> None:
    c, plot = look().colors, frame.plot
    pen = QPen(QColor(c.text), 1.4)
    pen.setDashPattern([5, 3])
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    for cutoff in frame.model.cutoffs:
        painter.setPen(pen)
        y = crisp(frame.y(cutoff.value))
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
    if frame.compact:
        return
    for placed in frame.layout.cutoffs:
        area = widget_rect(frame, placed.box)
        plate = QColor(c.surface)
        plate.setAlphaF(0.78)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(plate)
        painter.drawRoundedRect(area.adjusted(-5, 0, 5, 0), 4, 4)
        words(painter, area, placed.text, label_font(), c.text, CENTER)


def _draw_band_names(painter: QPainter, frame: ChartFrame) -> None:
    c, left = look().colors, frame.plot.right() + 14
    line, wide = look().line("caption"), frame.right - frame.plot.right() - 14
    for placed in frame.layout.bands:
        band = frame.model.bands[placed.index]
        middle = frame.plot.top() + placed.y
        top = middle - (line if placed.two_lines else line / 2)
        area = QRectF(left, top, wide, line)
        words(painter, area, band.label, font("caption", 500), c.text, LEFT)
        if placed.two_lines:
            face = font("caption", tabular=True)
            words(painter, area.translated(0, line), band.range_label, face, c.text2, LEFT)


def _draw_flag_lines(painter: QPainter, frame: ChartFrame) -> None:
    if frame.compact:
        return
    ink = QColor(look().colors.text2)
    ink.setAlphaF(0.6)
    painter.setPen(QPen(ink, 1))
    for placed in frame.layout.flags:
        x = crisp(frame.plot.left() + placed.x)
        top = frame.flag_line(placed.row) - look().px(7)
        painter.drawLine(QPointF(x, top), QPointF(x, frame.plot.bottom()))


def _draw_flags(painter: QPainter, frame: ChartFrame) -> None:
    c, side, face = look().colors, look().px(14), font("caption", 500)
    for placed in frame.layout.flags:
        x, middle = crisp(frame.plot.left() + placed.x), frame.flag_line(placed.row)
        spot = QRectF(x - side - 1 if placed.left else x - 1, middle - side / 2, side, side)
        centered_icon(painter, "flag", c.text2, spot, side)
        if not placed.text:
            continue
        if placed.left:
            area = QRectF(0, middle - 10, spot.left() - 4, 20)
        else:
            area = QRectF(spot.right() + 4, middle - 10, frame.right - spot.right() - 6, 20)
        wide = text_width(placed.text, face) + 2
        plate = area.left() - 2 if not placed.left else area.right() - wide
        box(painter, QRectF(plate, middle - 8, wide, 16), fill=c.surface, radius=0)
        words(painter, area, placed.text, face, c.text2, RIGHT if placed.left else LEFT)
