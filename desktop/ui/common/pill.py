# SPDX-License-Identifier: Apache-2.0
"""Pills say a state in a word; chips are small switches."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QLabel, QSizePolicy, QWidget

from desktop.ui.common.named import needed
from desktop.ui.common.paint import box, centered_icon, ring, smooth, text_width, words
from desktop.ui.common.themed import Focusable, Themed
from desktop.ui.theme.fonts import font
from desktop.ui.theme.look import look
from desktop.ui.theme.tokens import RADIUS_CHIP, Fill

_GAP = 5


class Pill(Themed, QLabel):
    """A word on a soft ground, 24 px high. `kind`: danger, warn, ok, info, neutral, accent, plain.

    `plain` is for tinted rows: the surface as ground. The word says it all; colour only helps.
    """

    def __init__(
        self, text: str, kind: str = "neutral", icon: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._kind, self._icon = kind, icon
        self.setText(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.start_theme()

    def set_state(self, text: str, kind: str, icon: str = "") -> None:
        """Show another state."""
        self._kind, self._icon = kind, icon
        self.setText(text)
        self.updateGeometry()
        self.update()

    def restyle(self) -> None:
        """Take the font from the look."""
        self.setFont(font("caption", 600))

    def sizeHint(self) -> QSize:
        """Return room for icon and word."""
        icon = look().px(14) + _GAP if self._icon else 0
        wide = text_width(self.text(), self.font()) + 1 + icon + 2 * look().px(9)
        return QSize(wide, look().heights.pill)

    def minimumSizeHint(self) -> QSize:
        """The word is never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, icon and word."""
        del event
        fill, painter, area = self._fill(), smooth(self), QRectF(self.rect())
        box(painter, area, fill=fill.ground, radius=area.height() / 2)
        left = float(look().px(9))
        if self._icon:
            side = look().px(14)
            spot = QRectF(left, 0, side, area.height())
            centered_icon(painter, self._icon, fill.text, spot, side)
            left += side + _GAP
        room = QRectF(left, 0, area.width() - left, area.height())
        words(painter, room, self.text(), self.font(), fill.text)
        painter.end()

    def _fill(self) -> Fill:
        c = look().colors
        if self._kind == "accent":
            return Fill(c.accent_soft, c.accent)
        if self._kind == "plain":
            return Fill(c.surface, c.accent)
        fill: Fill = getattr(c, self._kind)
        return fill


class Chip(Focusable, Themed, QAbstractButton):
    """A small switch, 28 px high; `removable` has a cross, `tight` suits a narrow list."""

    def __init__(
        self,
        text: str,
        *,
        checked: bool = False,
        removable: bool = False,
        tight: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._removable, self._pad = removable, 9 if tight else 12
        self.setText(text)
        self.setCheckable(not removable)
        self.setChecked(checked and not removable)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.start_theme()

    def setText(self, text: str) -> None:
        """Say other words; none are refused."""
        super().setText(needed(text, self))

    def restyle(self) -> None:
        """Take the font from the look."""
        self.setFont(font("small", 500))

    def sizeHint(self) -> QSize:
        """Return room for the words and the cross."""
        cross = look().px(14) + _GAP if self._removable else 0
        wide = text_width(self.text(), self.font()) + 2 + cross + 2 * look().px(self._pad)
        return QSize(wide, look().px(28))

    def minimumSizeHint(self) -> QSize:
        """Words are never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the chip in its state."""
        del event
        c, painter, area = look().colors, smooth(self), QRectF(self.rect())
        on = self.isChecked() or self._removable
        near = self.is_over() or self.is_pressed()
        fill = c.selected if on else c.hover if near else c.surface
        if not self.isEnabled():
            fill = c.sunken
        box(painter, area, fill=fill, border=None if on else c.border, radius=RADIUS_CHIP)
        ink = c.text3 if not self.isEnabled() else c.text if on or near else c.text2
        room = area.adjusted(look().px(self._pad), 0, 0, 0)
        words(painter, room, self.text(), font("small", 600 if on else 500), ink)
        if self._removable:
            side = look().px(14)
            spot = QRectF(area.width() - side - look().px(9), 0, side, area.height())
            centered_icon(painter, "x", c.text2, spot, side)
        if self.ring_shown:
            ring(painter, area, RADIUS_CHIP)
        painter.end()
