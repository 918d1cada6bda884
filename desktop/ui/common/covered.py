# SPDX-License-Identifier: Apache-2.0
"""A picture of a window without its words: grounds stay, texts become blocks, names initials.

Nothing is blurred, it is drawn anew; what is not known to be harmless is left out: pictures,
curves, small shapes (a chosen answer, a bar's length), every colour that means something. A widget
whose very layout tells something (a chart) says `SHAPE_TELLS = True` and is covered as a whole.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPixmap, QRegion, QTextItem, QTransform
from PySide6.QtWidgets import QWidget

from desktop.ui.common.painted import Spot, Watcher, watch
from desktop.ui.theme.look import look
from desktop.ui.theme.tokens import RADIUS_CONTROL

_LEAST = 22
_HAIR = 1.6
_SHARE = 0.62
_INK = 70
_CURVED = 24
_GROUNDS = ("canvas", "surface", "sunken", "nav", "accent", "accent_soft", "selected", "border")


def covered_picture(
    window: QWidget,
    parts: Sequence[QWidget],
    initials: Mapping[str, str],
    plain: Sequence[QWidget] = (),
) -> QPixmap:
    """The `parts` of the window as they stand, in its own size, covered.

    `initials` says what to draw instead of a text that is exactly a name; every other text is a
    block. The widgets in `plain` carry nothing of a client and are shown as they are.
    """
    ratio = window.devicePixelRatioF()
    picture = QPixmap(window.size() * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(QColor(look().colors.canvas))
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    watch(window, _Coverer(painter, initials), parts)
    painter.resetTransform()
    painter.setClipping(False)
    for each in window.findChildren(QWidget):
        if getattr(each, "SHAPE_TELLS", False) and each.isVisible():
            _cover_whole(painter, each, window)
    for one in plain:
        if one.isVisible():
            one.render(painter, one.mapTo(window, QPoint(0, 0)))
    painter.end()
    return picture


class _Coverer(Watcher):
    """Draws on `painter` what may be seen of what it meets."""

    def __init__(self, painter: QPainter, initials: Mapping[str, str]) -> None:
        super().__init__()
        self._on, self._initials = painter, initials
        self._least = look().px(_LEAST)
        c = look().colors
        self._grounds = {QColor(c.role(name)).rgb() for name in _GROUNDS}
        self._other, self._line = QColor(c.sunken), QColor(c.border)
        self._block = QColor(c.text2)
        self._block.setAlpha(_INK)
        self._on_accent, self._inverse = QColor(c.on_accent), QColor(c.on_accent)
        self._inverse.setAlpha(2 * _INK)
        self._ink = QColor(c.text)

    def drawTextItem(self, p: Spot, item: QTextItem) -> None:
        """Draw initials for a name, a block for anything else."""
        at, text = QPointF(p.x, p.y) if isinstance(p, QPainterPath.Element) else QPointF(p), ""
        if item.text() in self._initials:
            text = self._initials[item.text()]
        elif not item.text().strip():
            return
        self._place()
        if text:
            self._on.setFont(item.font())
            self._on.setPen(self._ink)
            self._on.drawText(at, text)
            return
        high = item.ascent() * _SHARE
        wide = max(item.width(), self._least)  # or it would tell 9 from 10
        inverse = self.painter().pen().color() == self._on_accent
        block = self._inverse if inverse else self._block
        self._fill(QRectF(at.x(), at.y() - high, wide, high + 1), block, 3)

    def drawPath(self, path: QPainterPath) -> None:
        """Draw the grounds of cards, fields and buttons; no curve and nothing small."""
        if path.elementCount() <= _CURVED:
            self._ground(path.boundingRect(), RADIUS_CONTROL)

    def drawRects(self, rects: object, *rest: object) -> None:
        """Draw plain grounds and the lines between things."""
        for each in rects if isinstance(rects, list | tuple) else (rects,):
            area = QRectF(each)
            thin, long = sorted((area.width(), area.height()))
            if thin <= _HAIR and long >= self._least:
                self._place()
                self._fill(area, self._line, 0)
            else:
                self._ground(area, 0)

    def _ground(self, area: QRectF, radius: float) -> None:
        source = self.painter()
        brush = source.brush()
        if min(area.width(), area.height()) < self._least or brush.style() is not _SOLID:
            return
        color = brush.color()
        if not color.alpha():
            return
        self._place()
        bordered = source.pen().style() is not Qt.PenStyle.NoPen
        known = color.rgb() in self._grounds
        self._fill(area, color if known else self._other, radius, self._line if bordered else None)

    def _place(self) -> None:
        """Where and within what bounds the widget paints now."""
        source, on = self.painter(), self._on
        there: QTransform = source.deviceTransform()
        on.resetTransform()
        system = self.systemClip()
        on.setClipRegion(QRegion(*_whole(self)) if system.isEmpty() else system)
        if source.hasClipping():
            clip = there.mapRect(source.clipBoundingRect())
            on.setClipRect(clip, Qt.ClipOperation.IntersectClip)
        on.setTransform(there)

    def _fill(
        self, area: QRectF, color: QColor, radius: float, border: QColor | None = None
    ) -> None:
        self._on.setPen(border if border is not None else Qt.PenStyle.NoPen)
        self._on.setBrush(color)
        if radius:
            self._on.drawRoundedRect(area, radius, radius)
        else:
            self._on.drawRect(area)


_SOLID = Qt.BrushStyle.SolidPattern


def _whole(engine: Watcher) -> tuple[int, int, int, int]:
    device = engine.paintDevice()
    return 0, 0, device.width(), device.height()


def _cover_whole(painter: QPainter, widget: QWidget, window: QWidget) -> None:
    """Only the part that can be seen: what scrolls may stand behind something else."""
    area = widget.rect().translated(widget.mapTo(window, QPoint(0, 0)))
    at = widget.parentWidget()
    while at is not None and at is not window:
        area &= at.rect().translated(at.mapTo(window, QPoint(0, 0)))
        at = at.parentWidget()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(look().colors.sunken))
    if not area.isEmpty():
        painter.drawRoundedRect(QRectF(area), RADIUS_CONTROL, RADIUS_CONTROL)
