# SPDX-License-Identifier: Apache-2.0
"""Where the parts of a chart stand in a widget of some size, before anything is painted."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont

from desktop.domain.chart import ChartModel, ChartPoint
from desktop.domain.chart_layout import ChartLayout, lay_out
from desktop.ui.common.paint import text_width
from desktop.ui.theme.fonts import font
from desktop.ui.theme.look import look

_SIDE = 24


@dataclass(frozen=True, slots=True)
class ChartFrame:
    """The plot rectangle in widget pixels, and every label placed in it."""

    model: ChartModel
    plot: QRectF
    layout: ChartLayout
    compact: bool
    right: float

    def x(self, share: float) -> float:
        """Pixels from the left of the widget."""
        return self.plot.left() + share * self.plot.width()

    def y(self, value: float) -> float:
        """Pixels from the top of the widget."""
        return self.plot.bottom() - self.model.height_of(value) * self.plot.height()

    def at(self, point: ChartPoint) -> QPointF:
        """The middle of a point."""
        return QPointF(self.x(point.x), self.y(point.value))

    def flag_line(self, row: int) -> float:
        """The middle of a row of flags; row 0 is nearest to the plot."""
        return self.plot.top() - look().px(31) - row * look().px(20)


def label_font() -> QFont:
    """The font of scores and labels inside the plot."""
    return font("caption", 600, tabular=True)


def frame_chart(model: ChartModel, width: float, height: float, *, compact: bool) -> ChartFrame:
    """Divide a widget of this size among axis, plot, names of bands and flags."""
    face = label_font()
    plot = _compact_plot(model, width, height) if compact else _plot(model, width, height, 1)
    layout = _laid(model, plot, face)
    rows = max((flag.row for flag in layout.flags if flag.text), default=0) + 1
    if not compact and rows > 1:
        plot = _plot(model, width, height, rows)
        layout = _laid(model, plot, face)
    return ChartFrame(model, plot, layout, compact, width)


def _laid(model: ChartModel, plot: QRectF, face: QFont) -> ChartLayout:
    return lay_out(
        model,
        plot.width(),
        plot.height(),
        lambda text: text_width(text, face) + 2,
        look().line("caption"),
        6,
    )


def _plot(model: ChartModel, width: float, height: float, flag_rows: int) -> QRectF:
    left = _SIDE + max(_axis_width(model), text_width(model.axis_label, font("caption"))) + 10
    right = _SIDE + (_band_width(model) + 14 if model.bands else 0)
    top = look().px(20) + (look().px(20) * flag_rows + look().px(16) if model.flags else 0)
    bottom = look().px(60)
    return QRectF(left, top, max(width - left - right, 40), max(height - top - bottom, 40))


def _compact_plot(model: ChartModel, width: float, height: float) -> QRectF:
    left, right, top = _axis_width(model) + 14, 12, look().px(10)
    bottom = look().px(24)
    return QRectF(left, top, max(width - left - right, 40), max(height - top - bottom, 20))


def _axis_width(model: ChartModel) -> int:
    face = font("caption", tabular=True)
    return max((text_width(tick.label, face) for tick in model.value_ticks), default=0)


def _band_width(model: ChartModel) -> int:
    face = font("caption", 500)
    texts = [text for band in model.bands for text in (band.label, band.range_label)]
    return max(text_width(text, face) for text in texts)
