# SPDX-License-Identifier: Apache-2.0
"""Pages one under the other, drawn only when they come into sight."""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtCore import QEvent, QPointF, QRectF, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from desktop.ui.common.dress import dress_bars
from desktop.ui.common.paint import ring
from desktop.ui.common.ringed import RingedArea
from desktop.ui.common.themed import Themed
from desktop.ui.pdf.pages import PdfPages
from desktop.ui.theme.look import look

ZOOMS = (0.25, 0.5, 0.67, 0.8, 1.0, 1.25, 1.5, 2.0, 3.0)
_SCREEN_DOTS = 96 / 72
_GAP = 16.0
_KEPT = 6
"""Pictures kept in memory."""


class PageView(RingedArea, Themed, QAbstractScrollArea):
    """Scrolls over the pages of one document. Paper is white in every theme."""

    SHAPE_TELLS = True

    page_changed = Signal(int)
    zoom_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages: PdfPages | None = None
        self._zoom: float | None = None
        self._message = ""
        self._page = 0
        self._pictures: OrderedDict[tuple[int, int], QImage] = OrderedDict()
        self._wanted: list[int] = []
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._draw_next)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        dress_bars(self)
        self.start_theme()

    def open_pages(self, pages: PdfPages | None) -> None:
        """Show other pages, from the first; takes them over and closes those shown before."""
        self._timer.stop()
        if self._pages is not None:
            self._pages.close()
        self._pages = pages
        self._pictures.clear()
        self._wanted.clear()
        self._message = ""
        self._place()
        self.verticalScrollBar().setValue(0)
        self._set_page(0, always=True)

    def show_message(self, text: str) -> None:
        """Show one sentence on the empty ground instead of pages."""
        self.open_pages(None)
        self._message = text
        self.viewport().update()

    @property
    def page_count(self) -> int:
        """Number of pages; 0 without a document."""
        return 0 if self._pages is None else len(self._pages.sizes)

    @property
    def page(self) -> int:
        """The page, from 0, that fills most of the view."""
        return self._page

    @property
    def fits_width(self) -> bool:
        """Whether pages follow the width of the view."""
        return self._zoom is None

    @property
    def zoom(self) -> float:
        """1.0 is the size on paper."""
        return self._scale() / _SCREEN_DOTS

    def fit_width(self) -> None:
        """Let pages follow the width of the view."""
        self._set_zoom(None)

    def zoom_in(self) -> None:
        """The next larger step."""
        larger = [step for step in ZOOMS if step > self.zoom * 1.01]
        self._set_zoom(larger[0] if larger else ZOOMS[-1])

    def zoom_out(self) -> None:
        """The next smaller step."""
        smaller = [step for step in ZOOMS if step < self.zoom * 0.99]
        self._set_zoom(smaller[-1] if smaller else ZOOMS[0])

    def go_to(self, page: int) -> None:
        """Bring the top of a page, from 0, into view."""
        if 0 <= page < self.page_count:
            self.verticalScrollBar().setValue(int(self._rects()[page].top() - _GAP / 2))

    def drawn(self, page: int) -> bool:
        """Whether the page's picture at the present zoom is there."""
        return (page, self._key()) in self._pictures

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit again."""
        super().resizeEvent(event)
        self._place()
        self.zoom_changed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paper, pictures, and an order for those that are missing."""
        del event
        painter = QPainter(self.viewport())
        colors = look().colors
        painter.fillRect(self.viewport().rect(), QColor(colors.sunken))
        offset = QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        seen = QRectF(self.viewport().rect()).translated(offset)
        if self._message:
            painter.setPen(QColor(colors.text2))
            room = QRectF(self.viewport().rect()).adjusted(_GAP, _GAP, -_GAP, -_GAP)
            wrapped = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(room, int(wrapped), self._message)
        self._wanted = []
        for number, rect in enumerate(self._rects()):
            if rect.intersects(seen):
                self._paint_page(painter, number, rect.translated(-offset))
        if self.ring_shown:
            ring(painter, QRectF(self.viewport().rect()))
        painter.end()
        if self._wanted:
            self._timer.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Page keys move by a view, Home and End to the ends; Ctrl with +, −, 0 is the zoom."""
        bar = self.verticalScrollBar()
        moves = {
            Qt.Key.Key_PageDown: bar.value() + bar.pageStep(),
            Qt.Key.Key_PageUp: bar.value() - bar.pageStep(),
            Qt.Key.Key_Home: bar.minimum(),
            Qt.Key.Key_End: bar.maximum(),
        }
        zooms = {
            Qt.Key.Key_Plus: self.zoom_in,
            Qt.Key.Key_Equal: self.zoom_in,
            Qt.Key.Key_Minus: self.zoom_out,
            Qt.Key.Key_0: self.fit_width,
        }
        key = Qt.Key(event.key())
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and key in zooms:
            zooms[key]()
        elif key in moves:
            bar.setValue(moves[key])
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl the wheel zooms."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.angleDelta().y():
            step = self.zoom_in if event.angleDelta().y() > 0 else self.zoom_out
            step()
            event.accept()
        else:
            super().wheelEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Another screen may have another density."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._pictures.clear()
        return super().viewportEvent(event)

    def _paint_page(self, painter: QPainter, number: int, rect: QRectF) -> None:
        painter.fillRect(rect, Qt.GlobalColor.white)
        picture = self._pictures.get((number, self._key()))
        if picture is None:
            self._wanted.append(number)
            picture = self._at_other_size(number)
        else:
            self._pictures.move_to_end((number, self._key()))
        if picture is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(rect, picture)
        painter.setPen(QPen(QColor(look().colors.border), 1))
        painter.drawRect(rect)

    def _at_other_size(self, number: int) -> QImage | None:
        found = [key for key in self._pictures if key[0] == number]
        return self._pictures[found[-1]] if found else None

    def _draw_next(self) -> None:
        """One page per turn of the event loop, so that keys and scrolling come in between."""
        if self._pages is None or not self._wanted:
            return
        number = self._wanted.pop(0)
        scale = self._scale() * self.devicePixelRatioF()
        self._pictures[number, self._key()] = self._pages.picture(number, scale)
        while len(self._pictures) > _KEPT:
            self._pictures.popitem(last=False)
        self.viewport().update()

    def _key(self) -> int:
        return round(self._scale() * self.devicePixelRatioF() * 1000)

    def _scale(self) -> float:
        """Pixels of the view per point of the page."""
        if self._zoom is not None:
            return self._zoom * _SCREEN_DOTS
        sizes = self._sizes()
        widest = max((size.width() for size in sizes), default=595.0)
        return max(0.1, (self.viewport().width() - 2 * _GAP) / widest)

    def _set_zoom(self, zoom: float | None) -> None:
        bar = self.verticalScrollBar()
        share = bar.value() / max(1, bar.maximum())
        self._zoom = zoom
        self._place()
        bar.setValue(round(share * bar.maximum()))
        self.zoom_changed.emit()

    def _sizes(self) -> list[QSizeF]:
        return [] if self._pages is None else self._pages.sizes

    def _rects(self) -> list[QRectF]:
        """Where each page lies on the long ground that the view scrolls over."""
        scale, top, rects = self._scale(), _GAP, []
        for size in self._sizes():
            wide, high = size.width() * scale, size.height() * scale
            left = max(_GAP, (self.viewport().width() - wide) / 2)
            rects.append(QRectF(left, top, wide, high))
            top += high + _GAP
        return rects

    def _place(self) -> None:
        rects = self._rects()
        view = self.viewport().size()
        high = rects[-1].bottom() + _GAP if rects else 0
        wide = max((rect.width() + 2 * _GAP for rect in rects), default=0)
        vertical, horizontal = self.verticalScrollBar(), self.horizontalScrollBar()
        vertical.setRange(0, max(0, round(high) - view.height()))
        vertical.setPageStep(max(1, view.height() - 40))
        vertical.setSingleStep(40)
        horizontal.setRange(0, max(0, round(wide) - view.width()))
        horizontal.setPageStep(view.width())
        self.viewport().update()

    def _on_scrolled(self) -> None:
        middle = self.verticalScrollBar().value() + self.viewport().height() / 2
        above = [n for n, rect in enumerate(self._rects()) if rect.top() <= middle]
        self._set_page(above[-1] if above else 0)
        self.viewport().update()

    def _set_page(self, page: int, *, always: bool = False) -> None:
        if page != self._page or always:
            self._page = page
            self.page_changed.emit(page)
