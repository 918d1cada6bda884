# SPDX-License-Identifier: Apache-2.0
"""A line to type in with a small button at its right end."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.ui.common.button import IconButton

_EDGE = 5


class ButtonEdit(QLineEdit):
    """Keeps the button it was given at the right, and the text clear of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._button: IconButton | None = None

    def put_button(self, button: IconButton) -> None:
        """Keep `button` at the right end."""
        self._button = button
        button.setParent(self)
        self.setTextMargins(0, 0, button.sizeHint().width(), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Move the button along."""
        super().resizeEvent(event)
        if self._button is not None:
            side = self._button.sizeHint().width()
            self.setTextMargins(0, 0, side, 0)
            top = (self.height() - side) // 2
            self._button.setGeometry(self.width() - side - _EDGE, top, side, side)
