# SPDX-License-Identifier: Apache-2.0
"""Several lines of text that grow with what is typed."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from desktop.ui.common.dress import dress
from desktop.ui.common.field_frame import FieldFrame
from desktop.ui.common.named import name_it
from desktop.ui.common.themed import Themed
from desktop.ui.theme.fonts import font
from desktop.ui.theme.look import look


class GrowingEdit(Themed, QPlainTextEdit):
    """Plain text between `min_lines` and `max_lines` high, then it scrolls. Tab leaves it."""

    def __init__(
        self, name: str, min_lines: int = 3, max_lines: int = 12, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        name_it(self, name)
        dress(self)
        self._lines = (min_lines, max_lines)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._grow)
        self.textChanged.connect(self._grow)
        self.start_theme()

    def restyle(self) -> None:
        """Take font and height from the look."""
        self.setFont(font("body"))
        self._grow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Grow when narrower lines wrap; later, as the layout is still placing its items."""
        super().resizeEvent(event)
        self._later.start()

    def _grow(self) -> None:
        used = round(self.document().size().height())
        low, high = self._lines
        lines = min(max(used, low), high)
        height = lines * self.fontMetrics().lineSpacing() + look().px(20)
        if height != self.height():
            self.setFixedHeight(height)


class TextArea(FieldFrame):
    """A labelled entry of several lines. `edit` is the QPlainTextEdit."""

    changed = Signal()

    def __init__(
        self,
        label: str,
        hint: str = "",
        *,
        min_lines: int = 3,
        max_lines: int = 12,
        parent: QWidget | None = None,
    ) -> None:
        self.edit = GrowingEdit(label, min_lines, max_lines)
        super().__init__(label, self.edit, hint, parent)
        self.edit.textChanged.connect(self.changed)

    def text(self) -> str:
        """Return exactly what is typed."""
        return self.edit.toPlainText()

    def set_text(self, text: str) -> None:
        """Put other text."""
        self.edit.setPlainText(text)
