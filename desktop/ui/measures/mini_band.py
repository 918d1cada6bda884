# SPDX-License-Identifier: Apache-2.0
"""A thin bar of the bands with the present score, the first one and the cut-off on it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.domain.measures.model import Measure
from desktop.ui.common.paint import CENTER, dot, smooth, text_width, words
from desktop.ui.common.score import band_shade
from desktop.ui.common.themed import Themed
from desktop.ui.theme.fonts import font
from desktop.ui.theme.look import look


@dataclass(frozen=True, slots=True)
class Mark:
    """A raw score with its word below the bar. `kind` is now, earlier or cutoff."""

    raw: float
    word: str
    kind: str


class MiniBand(Themed, QWidget):
    """The whole range of a measure, low at the left."""

    SHAPE_TELLS = True

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._measure: Measure | None = None
        self._marks: tuple[Mark, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.start_theme()

    def show_marks(self, measure: Measure, marks: Sequence[Mark]) -> None:
        """Draw other scores; the words say what they are."""
        self._measure, self._marks = measure, tuple(marks)
        self.setAccessibleName(", ".join(f"{mark.word}: {mark.raw:g}" for mark in marks))
        self.update()

    def sizeHint(self) -> QSize:
        """Bar and words."""
        return QSize(200, look().px(48))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw bands, cut-off, scores and words."""
        del event
        measure = self._measure
        if measure is None or measure.high is None:
            return
        painter = smooth(self)
        bar = QRectF(0, look().px(8), self.width(), look().px(15))
        self._draw_bands(painter, measure, bar)
        order = {"cutoff": 0, "earlier": 1, "now": 2}
        for mark in sorted(self._marks, key=lambda mark: order[mark.kind]):
            self._draw_mark(painter, mark, bar)
        self._draw_words(painter, bar.bottom() + look().px(6))
        painter.end()

    def _draw_bands(self, painter: QPainter, measure: Measure, bar: QRectF) -> None:
        c, bands = look().colors, measure.bands
        if not bands:
            painter.fillRect(bar, QColor(c.bands[1]))
        for band, after in zip(bands, [*bands[1:], None], strict=bool(bands)):
            left = self._x(band.low)
            right = self._x(after.low) if after else bar.right()
            area = QRectF(left, bar.top(), right - left, bar.height())
            painter.fillRect(area, QColor(c.bands[band_shade(band.rank, len(bands))]))
        painter.setPen(QPen(QColor(c.border), 1))
        painter.setBrush(QColor(0, 0, 0, 0))
        painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5))

    def _draw_mark(self, painter: QPainter, mark: Mark, bar: QRectF) -> None:
        c, x = look().colors, self._x(mark.raw)
        if mark.kind == "cutoff":
            pen = QPen(QColor(c.text), 1.2)
            pen.setDashPattern([2.5, 2])
            painter.setPen(pen)
            painter.drawLine(QPointF(x, bar.top() - 6), QPointF(x, bar.bottom() + 6))
            return
        middle = QPointF(min(max(x, 6), self.width() - 6), bar.center().y())
        fill = c.accent if mark.kind == "now" else c.surface
        border = c.surface if mark.kind == "now" else c.text2
        dot(painter, middle, look().px(6), fill=fill, border=border, width=2)

    def _draw_words(self, painter: QPainter, top: float) -> None:
        c, end = look().colors, -6.0
        ordered = sorted(self._marks, key=lambda mark: mark.raw)
        faces = [font("caption", 600 if mark.kind == "now" else 400) for mark in ordered]
        wides = [text_width(mark.word, face) + 2 for mark, face in zip(ordered, faces, strict=True)]
        rest = sum(wides) + 6 * len(wides)
        for mark, face, wide in zip(ordered, faces, wides, strict=True):
            left = max(self._x(mark.raw) - wide / 2, end + 6, 0)
            left = max(min(left, self.width() - rest + 6), end + 6)
            ink = c.text if mark.kind == "now" else c.text2
            words(painter, QRectF(left, top, wide, look().px(18)), mark.word, face, ink, CENTER)
            end = left + wide
            rest -= wide + 6

    def _x(self, raw: float) -> float:
        if self._measure is None or self._measure.high is None:
            return 0
        span = self._measure.high - self._measure.low
        return (raw - self._measure.low) / span * self.width()
