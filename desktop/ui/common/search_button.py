# SPDX-License-Identifier: Apache-2.0
"""What looks like a field and opens the command palette."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop.ui.common.key_hint import caps_of, caps_width, draw_caps, native_keys
from desktop.ui.common.named import name_it
from desktop.ui.common.paint import box, centered_icon, ring, smooth, text_width, words
from desktop.ui.common.themed import Focusable, Themed
from desktop.ui.theme.fonts import font
from desktop.ui.theme.look import look

_PAD, _GAP, _WIDE, _ICON = 11, 8, 228, 18


class SearchButton(Focusable, Themed, QAbstractButton):
    """Glass, words, keycaps; where there is little room the caps go first, then the words."""

    def __init__(self, text: str, keys: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._caps = caps_of(keys)
        self.setText(text)
        name_it(self, text)
        self.setToolTip(
            f"{text} ({native_keys(keys)})"
        )  # not text: words and keys, both translated
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy.Policy
        self.setSizePolicy(policy.Preferred, policy.Fixed)
        self.start_theme()

    def sizeHint(self) -> QSize:
        """Return room for all of it."""
        words_wide = text_width(self.text(), font("body"))
        needed = self._text_at() + words_wide + 2 * _GAP + caps_width(self._caps) + _GAP
        return QSize(max(needed, look().px(_WIDE)), look().heights.control)

    def minimumSizeHint(self) -> QSize:
        """Return room for the glass."""
        high = look().heights.control
        return QSize(high - _GAP // 2, high)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Repaint for hover."""
        super().enterEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it like a field."""
        del event
        c, painter, area = look().colors, smooth(self), QRectF(self.rect())
        fill = c.hover if self.underMouse() else c.surface
        box(painter, area, fill=fill, border=c.border_strong)
        if self.ring_shown:
            ring(painter, area)
        side = look().px(_ICON)
        left, text_at = float(_PAD), self._text_at()
        wide_enough = self.width() >= self.sizeHint().width()
        if self.width() < text_at + look().px(60):
            left = (self.width() - side) / 2
        centered_icon(painter, "search", c.text2, QRectF(left, 0, side, self.height()), side)
        end = self.width() - _GAP
        if wide_enough:
            end -= caps_width(self._caps)
            draw_caps(painter, end, self.height() / 2, self._caps)
            end -= _GAP
        if self.width() >= text_at + look().px(60):
            room = QRectF(text_at, 0, end - text_at, self.height())
            words(painter, room, self.text(), font("body"), c.text2)
        painter.end()

    def _text_at(self) -> int:
        return _PAD + look().px(_ICON) + _GAP
