# SPDX-License-Identifier: Apache-2.0
"""What a widget paints, met one shape and one text at a time instead of as pixels."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPoint, QPointF, QSize
from PySide6.QtGui import (
    QPaintDevice,
    QPaintEngine,
    QPaintEngineState,
    QPainter,
    QPainterPath,
    QTextItem,
)
from PySide6.QtWidgets import QWidget

Spot = QPoint | QPointF | QPainterPath.Element
_DPI, _DEPTH, _MM = 96, 32, 25.4


class Watcher(QPaintEngine):
    """Takes everything and shows nothing; override what is of interest.

    Positions are those of the painting widget; `updateState` tells transform, clip, brush and pen.
    """

    def __init__(self) -> None:
        super().__init__(QPaintEngine.PaintEngineFeature.AllFeatures)

    def begin(self, pdev: QPaintDevice) -> bool:
        """Be ready."""
        del pdev
        return True

    def end(self) -> bool:
        """Be done."""
        return True

    def type(self) -> QPaintEngine.Type:
        """Be none of Qt's own."""
        return QPaintEngine.Type.User

    def updateState(self, state: QPaintEngineState) -> None:
        """Meet a change of transform, clip, brush or pen."""

    def drawTextItem(self, p: Spot, item: QTextItem) -> None:
        """Meet a run of text with its baseline."""

    def drawPath(self, path: QPainterPath) -> None:
        """Meet a shape."""

    def drawRects(self, rects: object, *rest: object) -> None:
        """Meet plain rectangles."""

    def drawPixmap(self, r: object, pm: object, sr: object) -> None:
        """Meet a picture."""

    def drawImage(self, r: object, pm: object, sr: object, *rest: object) -> None:
        """Meet a picture."""

    def drawTiledPixmap(self, *what: object) -> None:
        """Meet a pattern."""

    def drawPolygon(self, *what: object) -> None:
        """Meet a polygon."""

    def drawEllipse(self, *what: object) -> None:
        """Meet a circle."""

    def drawLines(self, *what: object) -> None:
        """Meet lines."""

    def drawPoints(self, *what: object) -> None:
        """Meet points."""


class _Ground(QPaintDevice):
    def __init__(self, size: QSize, engine: Watcher) -> None:
        super().__init__()
        self._size, self._engine = size, engine

    def paintEngine(self) -> QPaintEngine:
        return self._engine

    def metric(self, metric: QPaintDevice.PaintDeviceMetric) -> int:
        kinds = QPaintDevice.PaintDeviceMetric
        sizes = {
            kinds.PdmWidth: self._size.width(),
            kinds.PdmHeight: self._size.height(),
            kinds.PdmWidthMM: round(self._size.width() / _DPI * _MM),
            kinds.PdmHeightMM: round(self._size.height() / _DPI * _MM),
            kinds.PdmDepth: _DEPTH,
            kinds.PdmNumColors: 0,
            kinds.PdmDevicePixelRatio: 1,
            kinds.PdmDevicePixelRatioScaled: round(self.devicePixelRatioFScale()),
        }
        return sizes.get(metric, _DPI)


def watch(widget: QWidget, engine: Watcher, parts: Iterable[QWidget] | None = None) -> None:
    """Have `widget` and all in it paint for `engine`, in its own coordinates.

    With `parts` only those children of it paint, and not what else stands over them.
    """
    ground = _Ground(widget.size(), engine)
    painter = QPainter(ground)
    for part in (widget,) if parts is None else parts:
        part.render(painter, QPoint(0, 0) if part is widget else part.pos())
    painter.end()
