# SPDX-License-Identifier: Apache-2.0
"""Icons that only show: bare, or on a soft tile."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.common.paint import box, centered_icon, smooth
from desktop.ui.common.themed import Themed
from desktop.ui.theme.look import look
from desktop.ui.theme.tokens import ICON, RADIUS_CONTROL, Fill


class IconView(Themed, QWidget):
    """An icon beside words that say the same; `tone` is a colour role.

    `beside` is the type role of wrapped words: aligned to the top, the icon meets their first line.
    """

    def __init__(
        self,
        icon: str,
        tone: str = "text2",
        size: int = ICON,
        *,
        beside: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon, self._tone, self._size, self._beside = icon, tone, size, beside
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.start_theme()

    def set_icon(self, icon: str, tone: str | None = None) -> None:
        """Show another icon."""
        self._icon, self._tone = icon, tone or self._tone
        self.update()

    def sizeHint(self) -> QSize:
        """Return the square."""
        side = look().px(self._size)
        return QSize(side, look().line(self._beside) + 3 if self._beside else side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the icon."""
        del event
        painter = smooth(self)
        color = look().colors.role(self._tone)
        centered_icon(painter, self._icon, color, QRectF(self.rect()), look().px(self._size))
        painter.end()


class IconTile(Themed, QWidget):
    """An icon on a soft square; `kind` is danger, warn, ok, info or neutral."""

    def __init__(
        self,
        icon: str,
        kind: str = "neutral",
        *,
        large: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon, self._kind, self._large = icon, kind, large
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.start_theme()

    def set_state(self, icon: str, kind: str) -> None:
        """Show another icon and ground."""
        self._icon, self._kind = icon, kind
        self.update()

    def sizeHint(self) -> QSize:
        """Return the square."""
        side = look().px(56 if self._large else 36)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground and icon."""
        del event
        fill: Fill = getattr(look().colors, self._kind)
        painter, area = smooth(self), QRectF(self.rect())
        box(painter, area, fill=fill.ground, radius=RADIUS_CONTROL + (4 if self._large else 0))
        centered_icon(painter, self._icon, fill.text, area, look().px(28 if self._large else ICON))
        painter.end()
