# SPDX-License-Identifier: Apache-2.0
"""A practice without clients: the first step."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.ui.common.button import Button
from desktop.ui.common.icon_view import IconView
from desktop.ui.common.layout import column
from desktop.ui.common.text import Text


class NoClients(QWidget):
    """One sentence, one step, and the way for those who bring a list along."""

    add_requested = Signal()
    import_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        shown = IconView("users", "text3", 40)
        words = Text(
            self.tr("Add your first client. A name or an alias is enough."),
            "body",
            "text2",
            wrap=True,
        )
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        words.setMinimumWidth(260)
        words.setMaximumWidth(420)
        self.add = Button(self.tr("Add client"), "primary", "plus")
        self.bring = Button(self.tr("Import from a file…"), "link")
        self.add.clicked.connect(self._add)
        self.bring.clicked.connect(self.import_requested)
        parts = (shown, words, self.add, self.bring)
        layout = column(None, *parts, None, gap=14, margins=24)
        for part in parts:
            layout.setAlignment(part, Qt.AlignmentFlag.AlignHCenter)
        self.setLayout(layout)
        self.setFocusProxy(self.add)

    def _add(self) -> None:
        self.add_requested.emit()
