# SPDX-License-Identifier: Apache-2.0
"""What could not be shown: what happened, what to do, and trying again."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.ui.common.announce import announce
from desktop.ui.common.button import Button
from desktop.ui.common.icon_view import IconView
from desktop.ui.common.layout import column, row
from desktop.ui.common.text import Text

_WIDE = 440


class ErrorState(QWidget):
    """Centred like an empty place, and never mistaken for one; `retry_requested`."""

    retry_requested = Signal()

    def __init__(self, retry: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._what = Text("", "h3", wrap=True)
        self._do = Text("", "body", "text2", wrap=True)
        for words in (self._what, self._do):
            words.setAlignment(Qt.AlignmentFlag.AlignCenter)
            words.setMaximumWidth(_WIDE)
            words.setMinimumWidth(360)
        self.button = Button(retry, "secondary", "refresh-cw")
        self.button.clicked.connect(self.retry_requested)
        self.setFocusProxy(self.button)
        icon = IconView("triangle-alert", "danger", 40)
        # Between stretches, not aligned: an aligned label gets the height of a wider one.
        lines = [row(None, words, None, gap=0) for words in (self._what, self._do)]
        layout = column(None, icon, *lines, 4, self.button, None, gap=12, margins=(24, 32, 24, 32))
        for item in (icon, self.button):
            layout.setAlignment(item, Qt.AlignmentFlag.AlignHCenter)
        self.setLayout(layout)

    def text(self) -> str:
        """Return what happened."""
        return self._what.text()

    def show_error(self, what: str, do: str) -> None:
        """Say it, on screen and to a screen reader."""
        self._what.setText(what)
        self._do.setText(do)
        announce(self, f"{what} {do}", urgent=True)
