# SPDX-License-Identifier: Apache-2.0
"""One place in the navigation."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop.ui.common.named import name_it
from desktop.ui.common.paint import box, centered_icon, dot, ring, smooth, words
from desktop.ui.common.themed import Focusable, Themed
from desktop.ui.theme.fonts import font
from desktop.ui.theme.look import look
from desktop.ui.theme.tokens import ICON

_PAD = 12
_LEAST, _LEAST_TALL = 28, 40


class NavItem(Focusable, Themed, QAbstractButton):
    """Icon and words; folded only the icon, the words as tooltip. A status adds a second line."""

    def __init__(
        self,
        key: str,
        icon: str,
        text: str,
        shortcut: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.key = key
        self._icon, self._keys = icon, QKeySequence(shortcut)
        self._status, self._tone, self._folded = "", "ok", False
        self.setText(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self._name()
        self.start_theme()

    def set_status(self, text: str, tone: str = "ok") -> None:
        """Show a line under the words with a dot in a colour role; empty takes it away."""
        self._status, self._tone = text, tone
        self._name()
        self.updateGeometry()
        self.update()

    def set_folded(self, folded: bool) -> None:
        """Show only the icon."""
        self._folded = folded
        self.updateGeometry()
        self.update()

    def restyle(self) -> None:
        """Take the font from the look."""
        self.setFont(font("body", 500))

    def sizeHint(self) -> QSize:
        """Return 38 px, 50 px with a status line."""
        heights = look().heights
        return QSize(40, heights.nav_tall if self._is_tall() else heights.nav)

    def _is_tall(self) -> bool:
        return bool(self._status) and not self._folded

    def minimumSizeHint(self) -> QSize:
        """Give way a little where large text meets a low window, rather than be cut."""
        least = look().px(_LEAST_TALL if self._is_tall() else _LEAST)
        return QSize(40, min(self.sizeHint().height(), least))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the item in its state."""
        del event
        c, painter, area = look().colors, smooth(self), QRectF(self.rect())
        if self.isChecked():
            box(painter, area, fill=c.selected)
        elif self.is_over() or self.is_pressed():
            box(painter, area, fill=c.hover)
        if self.ring_shown:
            ring(painter, area)
        ink = c.text if self.isChecked() else c.text2
        side = look().px(ICON)
        spot = area if self._folded else QRectF(_PAD, 0, side, area.height())
        centered_icon(painter, self._icon, ink, spot, side)
        if not self._folded:
            self._draw_words(painter, _PAD + side + 12, ink)
        elif self._status:
            fill = c.role(self._tone)
            at = QPointF(spot.center().x() + side * 0.45, spot.center().y() - side * 0.4)
            dot(painter, at, 5, fill=fill, border=c.nav, width=1.5)
        painter.end()

    def _draw_words(self, painter: QPainter, left: float, ink: str) -> None:
        c, wide, weight = look().colors, self.width() - left - 4, 600 if self.isChecked() else 500
        if not self._status:
            area = QRectF(left, 0, wide, self.height())
            words(painter, area, self.text(), font("body", weight), ink)
            return
        first, second = look().px(19), look().line("caption")
        top = (self.height() - first - second) / 2
        words(painter, QRectF(left, top, wide, first), self.text(), font("body", weight), ink)
        middle = top + first + second / 2
        dot(painter, QPointF(left + 4, middle), 3.5, fill=c.role(self._tone))
        under = QRectF(left + 14, top + first, wide - 14, second)
        words(painter, under, self._status, font("caption"), c.text2)

    def _name(self) -> None:
        name_it(self, self.text())
        self.setAccessibleDescription(self._status)
        keys = self._keys.toString(QKeySequence.SequenceFormat.NativeText)
        tip = f"{self.text()} ({keys})" if keys else self.text()
        self.setToolTip(f"{tip}\n{self._status}" if self._status else tip)
