# SPDX-License-Identifier: Apache-2.0
"""One shape and colour for each measure of a client, so that no line is told by colour alone."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from desktop.ui.theme.look import look

SHAPES = 5


def series_color(series: int) -> str:
    """The colour of a series, "#RRGGBB"."""
    colors = look().colors.series
    return colors[series % len(colors)]


def draw_marker(
    painter: QPainter,
    middle: QPointF,
    radius: float,
    series: int,
    *,
    fill: str,
    border: str,
    width: float = 2.0,
) -> None:
    """Draw a circle, square, triangle, diamond or cross; `radius` is the outer size."""
    painter.setPen(QPen(QColor(border), width))
    painter.setBrush(QColor(fill))
    x, y, r = middle.x(), middle.y(), radius
    shape = series % SHAPES
    if shape == 0:
        painter.drawEllipse(middle, r, r)
    elif shape == SHAPES - 1:
        painter.drawLine(QPointF(x - r, y - r), QPointF(x + r, y + r))
        painter.drawLine(QPointF(x - r, y + r), QPointF(x + r, y - r))
    else:
        painter.drawPolygon(QPolygonF([QPointF(x + dx * r, y + dy * r) for dx, dy in _C[shape]]))


_C: dict[int, tuple[tuple[float, float], ...]] = {
    1: ((-0.9, -0.9), (0.9, -0.9), (0.9, 0.9), (-0.9, 0.9)),
    2: ((0, -1.15), (1.1, 0.85), (-1.1, 0.85)),
    3: ((0, -1.2), (1.2, 0), (0, 1.2), (-1.2, 0)),
}
