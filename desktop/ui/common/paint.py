# SPDX-License-Identifier: Apache-2.0
"""Small painting helpers over the tokens."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QWidget

from desktop.ui.theme.icons import STROKE, draw_icon
from desktop.ui.theme.look import look
from desktop.ui.theme.tokens import RADIUS_CONTROL

RING = 2.0
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTER = Qt.AlignmentFlag.AlignCenter


def smooth(widget: QWidget) -> QPainter:
    """Return an antialiasing painter on `widget`; call `end()` on it."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return painter


def box(
    painter: QPainter,
    rect: QRectF,
    *,
    fill: str | None = None,
    border: str | None = None,
    width: float = 1.0,
    radius: float = RADIUS_CONTROL,
) -> None:
    """Draw a rounded box whose border lies inside `rect`. Colours are "#RRGGBB"."""
    half = width / 2 if border else 0.0
    painter.setPen(QPen(QColor(border), width) if border else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(fill) if fill else Qt.BrushStyle.NoBrush)
    inner = max(radius - half, 0.0)
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), inner, inner)


def ring(painter: QPainter, rect: QRectF, radius: float = RADIUS_CONTROL) -> None:
    """Draw the 2 px focus ring just inside `rect`."""
    box(painter, rect, border=look().colors.accent, width=RING, radius=radius)


def dot(
    painter: QPainter,
    center: QPointF,
    radius: float,
    *,
    fill: str | None,
    border: str | None = None,
    width: float = 2.0,
) -> None:
    """Draw a circle whose border lies inside `radius`."""
    side = QRectF(center.x() - radius, center.y() - radius, 2 * radius, 2 * radius)
    box(painter, side, fill=fill, border=border, width=width, radius=radius)


def words(
    painter: QPainter,
    rect: QRectF | QRect,
    text: str,
    font: QFont,
    color: str,
    align: Qt.AlignmentFlag = LEFT,
) -> None:
    """Draw one line of text, cut with … when it does not fit."""
    painter.setFont(font)
    painter.setPen(QColor(color))
    area = QRectF(rect)
    painter.drawText(area, int(align | Qt.TextFlag.TextSingleLine), fitted(painter, area, text))


def fitted(painter: QPainter, area: QRectF, text: str) -> str:
    """Return what of a line fits into `area` in the painter's font, cut with … otherwise."""
    metrics = QFontMetrics(painter.font())
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(area.width()) + 1)


def centered_icon(
    painter: QPainter,
    name: str,
    color: str,
    area: QRectF,
    size: float,
    stroke: float = STROKE,
) -> None:
    """Draw an icon of `size` px in the middle of `area`, on whole pixels."""
    x = round(area.center().x() - size / 2)
    y = round(area.center().y() - size / 2)
    draw_icon(painter, name, color, QRectF(x, y, size, size), stroke)


def text_width(text: str, font: QFont) -> int:
    """Return the width of one line in px."""
    return QFontMetrics(font).horizontalAdvance(text)
