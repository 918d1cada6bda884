# SPDX-License-Identifier: Apache-2.0
"""A sheet with a hairline around it."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QWidget

from desktop.ui.common.layout import Item, Margins, column
from desktop.ui.common.paint import box, smooth
from desktop.ui.theme.look import look
from desktop.ui.theme.tokens import RADIUS_CARD


class Card(QFrame):
    """A column of items on the surface colour. `body` is its layout; `ground` a colour role."""

    def __init__(
        self,
        *items: Item,
        gap: int = 12,
        padding: Margins = 20,
        ground: str = "surface",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._ground = ground
        self.body = column(*items, gap=gap, margins=padding)
        self.setLayout(self.body)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground and hairline."""
        del event
        c, painter = look().colors, smooth(self)
        fill = c.role(self._ground)
        box(painter, QRectF(self.rect()), fill=fill, border=c.border, radius=RADIUS_CARD)
        painter.end()
