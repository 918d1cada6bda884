# SPDX-License-Identifier: Apache-2.0
"""Searching as one types."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.ui.common.button import IconButton
from desktop.ui.common.dress import dress
from desktop.ui.common.named import name_it
from desktop.ui.common.paint import centered_icon, smooth
from desktop.ui.common.themed import Themed
from desktop.ui.theme.fonts import font
from desktop.ui.theme.look import look

_PAUSE_MS = 60


class SearchField(Themed, QLineEdit):
    """`searched(text)` comes 60 ms after the last key; Esc empties; Down asks for the results."""

    searched = Signal(str)
    down_pressed = Signal()

    def __init__(self, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        dress(self)
        self.setPlaceholderText(placeholder)
        name_it(self, placeholder)
        self._wait = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._wait.timeout.connect(self._search)
        self._clear = IconButton("x", self.tr("Clear search"), small=True)
        self._clear.setParent(self)
        self._clear.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._clear.clicked.connect(self.clear)
        self.textChanged.connect(self._typed)
        self._typed()
        self.start_theme()

    def restyle(self) -> None:
        """Make room for the icon."""
        self.setFont(font("body"))
        self.setTextMargins(look().px(26), 0, self._clear.sizeHint().width(), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the glass before the text."""
        super().paintEvent(event)
        painter, side = smooth(self), look().px(18)
        area = QRectF(12, 0, side, self.height())
        centered_icon(painter, "search", look().colors.text2, area, side)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the clear button at the right end."""
        super().resizeEvent(event)
        side = self._clear.sizeHint().width()
        self._clear.setGeometry(self.width() - side - 5, (self.height() - side) // 2, side, side)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc empties first, Down goes to the results."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Down:
            self.down_pressed.emit()
        else:
            super().keyPressEvent(event)

    def _typed(self) -> None:
        self._clear.setVisible(bool(self.text()))
        self._wait.start()

    def _search(self) -> None:
        self.searched.emit(self.text().strip())
