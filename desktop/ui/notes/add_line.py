# SPDX-License-Identifier: Apache-2.0
"""A line to type into; Enter adds what is typed to the list above it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.ui.common.button import IconButton
from desktop.ui.common.dress import dress
from desktop.ui.common.layout import row


class AddLine(QWidget):
    """`added(text)`; what could not be kept stays typed until `clear`."""

    added = Signal(str)

    def __init__(self, name: str, hint: str) -> None:
        super().__init__()
        self.edit = QLineEdit()
        self.edit.setAccessibleName(name)
        self.edit.setPlaceholderText(hint)
        dress(self.edit)
        self.add = IconButton("plus", name, small=True)
        line = row(self.edit, self.add, gap=4)
        line.setStretch(0, 1)
        self.setLayout(line)
        self.setFocusProxy(self.edit)
        self.edit.returnPressed.connect(self._tell)
        self.add.clicked.connect(self._tell)

    def clear(self) -> None:
        """Take away what is typed: it is kept."""
        self.edit.clear()

    def _tell(self) -> None:
        typed = self.edit.text().strip()
        if typed:
            self.added.emit(typed)
        else:
            self.edit.setFocus()
