# SPDX-License-Identifier: Apache-2.0
"""A card over the dimmed window, for what comes and goes quickly: palette, shortcut sheet."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
)
from PySide6.QtWidgets import QApplication, QWidget

from desktop.ui.common.paint import box, smooth
from desktop.ui.theme.look import look
from desktop.ui.theme.tokens import RADIUS_CARD

_EDGE = 24
_SHADOW, _SHADOW_DOWN = 18, 8


class Overlay(QWidget):
    """Covers `over`; its `card` is put `high` (a share) from the top. Esc, a click beside it close.

    While it is open the keyboard stays in it: shortcuts of what lies below do nothing but those
    `let_through`. Closing gives the keyboard back and deletes the overlay.
    """

    closed = Signal()

    def __init__(self, over: QWidget, card: QWidget, *, wide: int, high: float = 0.13) -> None:
        super().__init__(over)
        self._card, self._wide, self._high = card, wide, high
        self._opener = QApplication.focusWidget()
        self._through: frozenset[str] = frozenset()
        self._below: QPixmap | None = None
        card.setParent(self)
        self.setAccessibleName(card.accessibleName())
        over.installEventFilter(self)
        self.hide()

    def let_through(self, keys: frozenset[str]) -> None:
        """Leave these shortcuts alive, as QKeySequence writes them."""
        self._through = keys

    def open(self) -> None:
        """Show it at once; a fade would only keep the therapist waiting."""
        # A picture of what lies below: else all of it is painted again at every key.
        over = self.parentWidget()
        self._below = over.grab() if over is not None else None
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.place()
        self.show()
        self.raise_()

    def close_overlay(self, *, give_back: bool = True) -> None:
        """Take it away. `give_back`: the keyboard returns to where it was."""
        if self.isHidden():
            return
        self.hide()
        opener = self._opener
        if give_back and opener is not None and shiboken6.isValid(opener) and opener.isVisible():
            opener.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()
        self.deleteLater()

    def place(self) -> None:
        """Cover the window; the card is as high as it needs and the window has room for."""
        over = self.parentWidget()
        if over is None:
            return
        self.setGeometry(over.rect())
        wide = min(look().px(self._wide), self.width() - 2 * _EDGE)
        top = max(round(self.height() * self._high), _EDGE)
        layout = self._card.layout()
        wanted = self._card.sizeHint().height()
        if layout is not None and layout.hasHeightForWidth():
            wanted = layout.totalHeightForWidth(wide)
        high = min(wanted, self.height() - top - _EDGE)
        before, now = self._card.geometry(), QRect((self.width() - wide) // 2, top, wide, high)
        if now != before:
            self._card.setGeometry(now)
            out = _SHADOW + _SHADOW_DOWN
            self.update(before.united(now).adjusted(-out, -out, out, out))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window's size."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._below = None
            self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent, on=False)
            self.place()
            self.update()
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """Keep shortcuts of what lies below from running."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            keys = QKeySequence(event.keyCombination()).toString()
            event.setAccepted(keys not in self._through)
            return event.isAccepted()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes; nothing goes further."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_overlay()
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside the card closes."""
        if not self._card.geometry().contains(event.position().toPoint()):
            self.close_overlay()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes round inside the card."""
        places = [
            each
            for each in self._card.findChildren(QWidget)
            if each.isVisible()
            and each.isEnabled()
            and each.focusPolicy() & Qt.FocusPolicy.TabFocus
            and each.focusProxy() is None
        ]
        if not places:
            return False
        now = QApplication.focusWidget()
        at = places.index(now) if now in places else -1
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        places[(at + (1 if forward else -1)) % len(places)].setFocus(reason)
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """Dim what lies below and draw the card's ground with its shadow."""
        painter, c = smooth(self), look().colors
        area = QRectF(self._card.geometry())
        inside = area.adjusted(RADIUS_CARD, RADIUS_CARD, -RADIUS_CARD, -RADIUS_CARD)
        if inside.contains(QRectF(event.rect())):
            painter.fillRect(event.rect(), QColor(c.surface))
            painter.end()
            return
        painter.setClipRect(event.rect())
        if self._below is not None:
            painter.drawPixmap(0, 0, self._below)
        painter.fillRect(event.rect(), QColor(*c.scrim))
        _shadow(painter, area)
        box(painter, area, fill=c.surface, border=c.border, radius=RADIUS_CARD)
        painter.end()


def _shadow(painter: QPainter, area: QRectF) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(0, 0, 0, 5))
    for step in range(_SHADOW, 0, -2):
        grown = area.adjusted(-step, -step + _SHADOW_DOWN, step, step + _SHADOW_DOWN)
        painter.drawRoundedRect(grown, RADIUS_CARD + step, RADIUS_CARD + step)
