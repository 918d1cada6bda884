# SPDX-License-Identifier: Apache-2.0
"""A small line of values with the last one written beside it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.common.named import name_it
from desktop.ui.common.paint import dot, smooth, text_width, words
from desktop.ui.common.themed import Themed
from desktop.ui.theme.fonts import font
from desktop.ui.theme.look import look

_EDGE = 7


class Sparkline(Themed, QWidget):
    """Values in order, None for a gap; `target` is dashed; `last_text` says the last value."""

    SHAPE_TELLS = True

    def __init__(
        self,
        name: str,
        values: Sequence[float | None],
        last_text: str,
        *,
        target: float | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        name_it(self, name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_values(values, last_text, target=target)
        self.start_theme()

    def set_values(
        self, values: Sequence[float | None], last_text: str, *, target: float | None = None
    ) -> None:
        """Show other values."""
        self._values, self._last, self._target = tuple(values), last_text, target
        self.setAccessibleDescription(last_text)
        self.update()

    def sizeHint(self) -> QSize:
        """Return 200 × 56 px."""
        return QSize(200, look().px(56))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw target, line, last point and its value."""
        del event
        painter, c = smooth(self), look().colors
        face = font("small", 600)
        room = self.width() - text_width(self._last, face) - 20
        if self._target is not None:
            y = self._y(self._target)
            pen = QPen(QColor(c.text2), 1.0)
            pen.setDashPattern([3, 3])
            painter.setPen(pen)
            painter.drawLine(QPointF(0, y), QPointF(room, y))
        points = self._points(room)
        self._draw_line(painter, points)
        last = next((point for point in reversed(points) if point is not None), None)
        if last is not None:
            dot(painter, last, 5.5, fill=c.surface)
            dot(painter, last, 3.5, fill=c.accent)
            area = QRectF(last.x() + 10, last.y() - 10, self.width(), 20)
            words(painter, area, self._last, face, c.text)
        painter.end()

    def _points(self, room: float) -> list[QPointF | None]:
        step = room / max(len(self._values) - 1, 1)
        return [
            None if value is None else QPointF(index * step, self._y(value))
            for index, value in enumerate(self._values)
        ]

    def _draw_line(self, painter: QPainter, points: list[QPointF | None]) -> None:
        pen = QPen(QColor(look().colors.accent), 1.8)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        run: list[QPointF] = []
        for point in (*points, None):
            if point is not None:
                run.append(point)
            elif run:
                painter.drawPolyline(QPolygonF(run))
                run = []

    def _y(self, value: float) -> float:
        known = [each for each in (*self._values, self._target) if each is not None]
        low, high = min(known), max(known)
        share = (value - low) / ((high - low) or 1)
        return self.height() - _EDGE - share * (self.height() - 2 * _EDGE)
