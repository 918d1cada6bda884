# SPDX-License-Identifier: Apache-2.0
"""One line of text."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.ui.common.dress import dress
from desktop.ui.common.field_frame import FieldFrame


class Field(FieldFrame):
    """A one-line entry. `edit` is the QLineEdit for validators, masks and completers."""

    changed = Signal(str)

    def __init__(
        self,
        label: str,
        hint: str = "",
        *,
        text: str = "",
        placeholder: str = "",
        parent: QWidget | None = None,
    ) -> None:
        self.edit = QLineEdit(text)
        self.edit.setPlaceholderText(placeholder)
        super().__init__(label, self.edit, hint, parent)
        dress(self.edit)
        self.edit.textChanged.connect(self.changed)

    def text(self) -> str:
        """Return what is typed, without blanks at the ends."""
        return self.edit.text().strip()

    def set_text(self, text: str) -> None:
        """Put other text."""
        self.edit.setText(text)
