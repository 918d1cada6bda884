# SPDX-License-Identifier: Apache-2.0
"""A small sheet beside what opened it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QWidget

from desktop.ui.common.dress import dress
from desktop.ui.common.layout import Item, column
from desktop.ui.common.paint import box, smooth
from desktop.ui.theme.look import look
from desktop.ui.theme.tokens import RADIUS_CARD

_SHADOW = 20
_GAP = 4


def _windowless(widget: QWidget) -> None:
    flags = Qt.WindowType
    widget.setWindowFlags(widget.windowFlags() | flags.FramelessWindowHint)
    widget.setWindowFlag(flags.NoDropShadowWindowHint)
    widget.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)


class Menu(QMenu):
    """A menu with round corners; use addAction with icon() of ui.theme.icons."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        _windowless(self)
        dress(self)


class Popover(QWidget):
    """Items on a sheet with a shadow; a click outside or Esc closes it. `name` is spoken."""

    closed = Signal()

    def __init__(
        self, name: str, *items: Item, width: int = 320, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        _windowless(self)
        self.setAccessibleName(name)
        self._anchor: QWidget | None = None
        edge = _SHADOW + 16
        self.body = column(*items, gap=12, margins=edge)
        self.setLayout(self.body)
        self.setFixedWidth(width + 2 * _SHADOW)

    def open_at(self, anchor: QWidget, area: QRect | None = None) -> None:
        """Open under `anchor` (or `area` of it), or above where there is no room below."""
        self._anchor = anchor
        target = area or anchor.rect()
        self.adjustSize()
        below = anchor.mapToGlobal(target.bottomLeft()) + QPoint(-_SHADOW, _GAP - _SHADOW)
        screen = anchor.screen().availableGeometry()
        top = below.y()
        if top + self.height() - _SHADOW > screen.bottom():
            above = anchor.mapToGlobal(target.topLeft()).y() - self.height() + _SHADOW - _GAP
            top = max(above, screen.top() - _SHADOW)
        right = screen.right() - self.width() + _SHADOW
        self.move(max(min(below.x(), right), screen.left() - _SHADOW), top)
        self.show()
        self.setFocus(Qt.FocusReason.PopupFocusReason)
        self.focusNextChild()

    def hideEvent(self, event: QHideEvent) -> None:
        """Give the focus back."""
        super().hideEvent(event)
        if self._anchor is not None and self._anchor.isVisible():
            self._anchor.setFocus(Qt.FocusReason.PopupFocusReason)
        self.closed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw shadow and sheet."""
        del event
        painter, c = smooth(self), look().colors
        sheet = QRectF(self.rect()).adjusted(_SHADOW, _SHADOW, -_SHADOW, -_SHADOW)
        draw_shadow(painter, sheet)
        box(painter, sheet, fill=c.surface, border=c.border, radius=RADIUS_CARD)
        painter.end()


def draw_shadow(painter: QPainter, sheet: QRectF, spread: int = _SHADOW) -> None:
    """Draw the one shadow of the interface around `sheet`."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(0, 0, 0, 2))
    for grow in range(spread, 0, -1):
        radius = RADIUS_CARD + grow
        painter.drawRoundedRect(sheet.adjusted(-grow, 4 - grow, grow, 4 + grow), radius, radius)
