# SPDX-License-Identifier: Apache-2.0
"""A focus ring for texts and papers that scroll, when the keyboard brought one there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFocusEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractScrollArea

from desktop.ui.common.paint import ring, smooth
from desktop.ui.common.themed import Focusable
from desktop.ui.theme.tokens import RADIUS_CHIP

if TYPE_CHECKING:
    _Base = QAbstractScrollArea
else:
    _Base = object

_KEYS = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class RingedArea(Focusable, _Base):
    """Mix in before `Themed` and the Qt class. A page that opens with its text shows none."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring for a key that leads here."""
        super().focusInEvent(event)
        self.ring_shown = event.reason() in _KEYS
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the ring."""
        super().focusOutEvent(event)
        self.viewport().update()

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: N802 - Qt calls it
        """Leave no copy of the ring behind."""
        super().scrollContentsBy(dx, dy)
        if self.ring_shown:
            self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ring over the content."""
        super().paintEvent(event)
        if self.ring_shown:
            painter = smooth(self.viewport())
            ring(painter, QRectF(self.viewport().rect()), RADIUS_CHIP)
            painter.end()
