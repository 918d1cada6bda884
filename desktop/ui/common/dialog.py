# SPDX-License-Identifier: Apache-2.0
"""A question or a short form over the window."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from desktop.ui.common.button import Button, Kind
from desktop.ui.common.layout import Item, column, row
from desktop.ui.common.text import Text

MAX_WIDTH = 480


class Dialog(QDialog):
    """Title, sentence, your items in `body`, then buttons whose words are verbs.

    Esc and `cancel` reject; `confirm` is the default button. The window's own title is the name of
    the program only, so nothing about a client shows in a task bar. Focus returns to the opener.
    """

    def __init__(
        self,
        title: str,
        sentence: str = "",
        *items: Item,
        confirm: str,
        cancel: str = "",
        kind: Kind = "primary",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(QGuiApplication.applicationDisplayName())
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentence)
        self._opener = QApplication.focusWidget()
        self.confirm_button = Button(confirm, kind)
        self.confirm_button.clicked.connect(self.accept)
        self.cancel_button = Button(cancel or self.tr("Cancel"), "secondary")
        self.cancel_button.clicked.connect(self.reject)
        self.buttons = row(None, self.cancel_button, self.confirm_button, gap=8)
        heading = Text(title, "h2", wrap=True)
        text = Text(sentence, "body", "text2", wrap=True)
        text.setVisible(bool(sentence))
        self.body = column(*items, gap=16)
        parts = (heading, text, self.body, 4, self.buttons)
        self.setLayout(column(*parts, gap=12, margins=(24, 20, 24, 20)))
        self.setFixedWidth(MAX_WIDTH)
        self.finished.connect(self._return_focus)
        self._dangerous = kind == "danger"
        if self._dangerous:
            self.cancel_button.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Be as high as the wrapped words need."""
        super().showEvent(event)
        layout = self.layout()
        if layout is not None:
            self.resize(self.width(), layout.totalHeightForWidth(self.width()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter confirms, unless the act is dangerous: that must be chosen itself."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif not self._dangerous:
            self.confirm_button.click()

    def _return_focus(self) -> None:
        # A list behind the dialog may have been drawn again meanwhile, without the opener.
        opener = self._opener
        if opener is not None and shiboken6.isValid(opener) and opener.isVisible():
            opener.setFocus(Qt.FocusReason.OtherFocusReason)
