# SPDX-License-Identifier: Apache-2.0
"""Start, now and target of a goal on one scale."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.common.named import name_it
from desktop.ui.common.paint import CENTER, box, dot, smooth, text_width, words
from desktop.ui.common.themed import Themed
from desktop.ui.theme.fonts import font
from desktop.ui.theme.look import look

_SIDE = 8


@dataclass(frozen=True, slots=True)
class Track:
    """A scale from `low` to `high` and three marks with their words ("awal 2", "kini 7").

    `now` is None before the first rating. Where less is the aim, `start` is above `target`.
    """

    low: float
    high: float
    start: float
    target: float
    now: float | None
    start_text: str
    target_text: str
    now_text: str


class TrackBar(Themed, QWidget):
    """Hollow dot at the start, filled dot now, a flag at the target, each with words under it."""

    SHAPE_TELLS = True

    def __init__(self, name: str, track: Track, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_track(track)
        self.start_theme()

    def set_track(self, track: Track) -> None:
        """Show other values."""
        self._track = track
        parts = (track.start_text, track.now_text, track.target_text)
        name_it(self, self._name)
        self.setAccessibleDescription(", ".join(part for part in parts if part))
        self.update()

    def sizeHint(self) -> QSize:
        """Return any width, the height of flag, bar and words."""
        return QSize(240, 26 + 12 + look().px(20))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw bar, dots, flag and words."""
        del event
        painter, track, c = smooth(self), self._track, look().colors
        middle = 26.0
        box(painter, QRectF(0, middle - 3, self.width(), 6), fill=c.border, radius=3)
        start, target = self._x(track.start), self._x(track.target)
        if track.now is not None:
            now = self._x(track.now)
            left, right = min(start, now), max(start, now)
            box(painter, QRectF(left, middle - 3, right - left, 6), fill=c.accent, radius=3)
        dot(painter, QPointF(start, middle), 7, fill=c.surface, border=c.border_strong)
        self._draw_flag(painter, target, middle)
        if track.now is not None:
            dot(painter, QPointF(now, middle), 8.5, fill=c.surface)
            dot(painter, QPointF(now, middle), 6.5, fill=c.accent)
        self._draw_words(painter, middle + 10)
        painter.end()

    def _x(self, value: float) -> float:
        track = self._track
        share = (value - track.low) / ((track.high - track.low) or 1)
        return _SIDE + min(max(share, 0.0), 1.0) * (self.width() - 2 * _SIDE)

    def _draw_flag(self, painter: QPainter, x: float, middle: float) -> None:
        ink = QColor(look().colors.text)
        painter.setPen(QPen(ink, 2))
        painter.drawLine(QPointF(x, middle - 20), QPointF(x, middle + 9))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        corners = [QPointF(x, middle - 21), QPointF(x + 11, middle - 17), QPointF(x, middle - 12)]
        painter.drawPolygon(QPolygonF(corners))

    def _draw_words(self, painter: QPainter, top: float) -> None:
        """Draw the words under their marks, pushed apart where marks are near each other."""
        c, track = look().colors, self._track
        plain, strong = font("caption"), font("caption", 600)
        marks = [
            (self._x(track.start), track.start_text, plain, c.text2),
            (self._x(track.target), track.target_text, plain, c.text2),
        ]
        if track.now is not None:
            marks.append((self._x(track.now), track.now_text, strong, c.text))
        marks.sort(key=lambda mark: mark[0])
        widths = [text_width(text, ink) + 4 for _x, text, ink, _color in marks]
        lefts = _apart([mark[0] for mark in marks], widths, self.width())
        for (_x, text, face, color), left, wide in zip(marks, lefts, widths, strict=True):
            words(painter, QRectF(left, top, wide, look().px(18)), text, face, color, CENTER)


def _apart(centers: list[float], widths: list[int], room: int, gap: float = 10) -> list[float]:
    """Return the left ends of words around `centers`, in order, within `room`, not overlapping."""
    lefts: list[float] = []
    end = -gap
    for center, width in zip(centers, widths, strict=True):
        left = max(center - width / 2, end + gap, 0)
        lefts.append(left)
        end = left + width
    limit = float(room)
    for index in range(len(lefts) - 1, -1, -1):
        lefts[index] = min(lefts[index], limit - widths[index])
        limit = lefts[index] - gap
    return lefts
