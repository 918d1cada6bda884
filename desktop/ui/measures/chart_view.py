# SPDX-License-Identifier: Apache-2.0
"""The chart of one measure on screen: painted, walked through by keys, spoken."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleValueChangeEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.domain.chart import ChartModel
from desktop.ui.common.announce import announce
from desktop.ui.common.paint import CENTER, smooth, words
from desktop.ui.common.themed import Focusable, Themed
from desktop.ui.measures.chart_access import speak_charts
from desktop.ui.measures.chart_frame import ChartFrame, frame_chart
from desktop.ui.measures.chart_ground import draw_ground
from desktop.ui.measures.chart_marks import draw_scores
from desktop.ui.theme.fonts import font
from desktop.ui.theme.look import look

_REACH = 28


class ChartView(Focusable, Themed, QWidget):
    """Draws a ChartModel. `current` is the chosen point, the latest at first.

    Left, Right, Home and End move and speak; the mouse picks the nearest point. `compact` is a
    small picture without band names and values, not focusable. `series` is its colour and shape.
    """

    SHAPE_TELLS = True

    current_changed = Signal(int)

    def __init__(
        self,
        model: ChartModel | None = None,
        *,
        compact: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        speak_charts()
        self._model = model
        self._compact = compact
        self._series = 0
        self._current = -1
        self._frame: ChartFrame | None = None
        self.setMouseTracking(not compact)
        if not compact:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        free = QSizePolicy.Policy.Expanding
        self.setSizePolicy(free, QSizePolicy.Policy.Fixed if compact else free)
        if model is not None:
            self.set_model(model)
        self.start_theme()

    @property
    def current(self) -> int:
        """Index of the chosen point, -1 without points."""
        return self._current

    @property
    def model(self) -> ChartModel | None:
        """What is drawn."""
        return self._model

    def set_model(self, model: ChartModel, *, series: int = 0, keep: bool = False) -> None:
        """Draw another chart; `keep` stays at the chosen administration where it is still there."""
        key = self._key() if keep else 0
        self._model, self._series, self._frame = model, series, None
        places = [index for index, point in enumerate(model.points) if point.key == key]
        latest = model.latest if model.latest is not None else -1
        self._current = places[0] if key and places else latest
        self.setAccessibleName(model.measure)
        self._describe()
        self.update()
        self.current_changed.emit(self._current)

    def value_text(self) -> str:
        """The chosen point as a sentence."""
        if self._model is None or self._current < 0:
            return self._model.empty if self._model else ""
        return self._model.points[self._current].speech

    def choose(self, index: int) -> None:
        """Choose a point and say it."""
        count = len(self._model.points) if self._model else 0
        if not 0 <= index < count or index == self._current:
            return
        self._current = index
        self._describe()
        self.update()
        QAccessible.updateAccessibility(QAccessibleValueChangeEvent(self, self.value_text()))
        announce(self, self.value_text())
        self.current_changed.emit(index)

    def _describe(self) -> None:
        """Summary and chosen point: not every screen reader asks for a value."""
        summary = self._model.summary if self._model else ""
        value = self.value_text()
        self.setAccessibleDescription(f"{summary} {value}" if value != summary else summary)

    def image(self, width: int, height: int, ratio: float = 2.0) -> QImage:
        """The chart on its own, for the clipboard or a file."""
        made = QImage(round(width * ratio), round(height * ratio), QImage.Format.Format_ARGB32)
        made.setDevicePixelRatio(ratio)
        made.fill(look().colors.surface)
        painter = QPainter(made)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._model is not None:
            frame = frame_chart(self._model, width, height, compact=False)
            self._draw(painter, frame, ring_shown=False)
        painter.end()
        return made

    def restyle(self) -> None:
        """Place the labels again at another text size."""
        self._frame = None

    def sizeHint(self) -> QSize:
        """Wide, or a small picture."""
        return QSize(320, look().px(132)) if self._compact else QSize(960, look().px(300))

    def minimumSizeHint(self) -> QSize:
        """Readable down to 480 px."""
        return QSize(140, look().px(96)) if self._compact else QSize(480, look().px(260))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the labels again."""
        super().resizeEvent(event)
        self._frame = None

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the chart."""
        del event
        if self._model is None:
            return
        painter = smooth(self)
        self._draw(painter, self._framed(self._model), ring_shown=self.ring_shown)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk through the points."""
        last = len(self._model.points) - 1 if self._model else -1
        steps = {
            Qt.Key.Key_Left: max(self._current - 1, 0),
            Qt.Key.Key_Right: min(self._current + 1, last),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        wanted = steps.get(Qt.Key(event.key()))
        if wanted is None:
            super().keyPressEvent(event)
        elif not self._compact:
            self.choose(wanted)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Choose the point under the mouse."""
        self._pick(event.position(), _REACH)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the nearest point."""
        super().mousePressEvent(event)
        if not self._compact:
            self._pick(event.position(), self.width())

    def event(self, event: QEvent) -> bool:
        """A label that was left out for room is told as a tooltip."""
        if event.type() == QEvent.Type.ToolTip and not self._compact:
            self.setToolTip(self.value_text())
        return super().event(event)

    def point_area(self, index: int) -> QRect:
        """Where a point is, in pixels of the widget."""
        if self._model is None:
            return QRect()
        middle = self._framed(self._model).at(self._model.points[index]).toPoint()
        return QRect(middle - QPoint(6, 6), QSize(12, 12))

    def _pick(self, at: QPointF, reach: float) -> None:
        if self._model is None or not self._model.points:
            return
        frame = self._framed(self._model)
        away = [abs(frame.x(point.x) - at.x()) for point in self._model.points]
        nearest = min(range(len(away)), key=away.__getitem__)
        if away[nearest] <= reach and frame.plot.adjusted(0, 0, 0, 60).contains(at):
            self.choose(nearest)

    def _draw(self, painter: QPainter, frame: ChartFrame, *, ring_shown: bool) -> None:
        draw_ground(painter, frame)
        draw_scores(painter, frame, self._current, self._series, ring_shown=ring_shown)
        if frame.model.empty:
            ink = look().colors.text2
            words(painter, frame.plot, frame.model.empty, font("body"), ink, CENTER)

    def _framed(self, model: ChartModel) -> ChartFrame:
        if self._frame is None:
            self._frame = frame_chart(model, self.width(), self.height(), compact=self._compact)
        return self._frame

    def _key(self) -> int:
        if self._model is None or self._current < 0:
            return 0
        return self._model.points[self._current].key
