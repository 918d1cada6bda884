# SPDX-License-Identifier: Apache-2.0
"""Where one is on a full page: the way back, a title that may take two lines, facts below it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.ui.common.button import LateButton
from desktop.ui.common.layout import boxed, column, row
from desktop.ui.common.text import Text


class Heading(QWidget):
    """`actions` stand at the right."""

    back_requested = Signal()

    def __init__(self, *actions: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.back = LateButton("back", "chevron-left", compact=True)
        self.title = Text("", "h1", wrap=True)
        self.subtitle = Text("", "small", "text2", wrap=True)
        words = column(boxed(row(self.back, None)), self.title, self.subtitle, gap=2)
        line = row(words, *actions, gap=12)
        line.setStretch(0, 1)
        self.setLayout(line)
        self.back.clicked.connect(self.back_requested)

    def set_back(self, text: str) -> None:
        """Say where the way back leads."""
        self.back.setText(text)
        self.back.updateGeometry()

    def say(self, title: str, subtitle: str = "") -> None:
        """Show other words."""
        self.title.setText(title)
        self.subtitle.setText(subtitle)
        self.subtitle.setVisible(bool(subtitle))
