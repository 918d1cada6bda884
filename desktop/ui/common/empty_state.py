# SPDX-License-Identifier: Apache-2.0
"""Nothing here yet: one sentence, one next step."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.ui.common.button import LateButton
from desktop.ui.common.icon_view import IconView
from desktop.ui.common.layout import column, row
from desktop.ui.common.text import Text


class EmptyState(QWidget):
    """Icon, sentence and at most one action, centred; `action_requested` when it is chosen."""

    action_requested = Signal()

    def __init__(
        self,
        icon: str,
        sentence: str,
        action: str = "",
        action_icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._sentence = Text(sentence, "body", "text2", wrap=True)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._sentence.setMaximumWidth(420)
        self._sentence.setMinimumWidth(240)
        self.button = LateButton("secondary", action_icon or None, text=action)
        self.button.clicked.connect(self.action_requested)
        shown = IconView(icon, "text3", 40)
        # Between stretches, not aligned: an aligned label gets the height of a wider one.
        line = row(None, self._sentence, None, gap=0)
        layout = column(None, shown, line, self.button, None, gap=14, margins=(24, 32, 24, 32))
        for item in (shown, self.button):
            layout.setAlignment(item, Qt.AlignmentFlag.AlignHCenter)
        self.setLayout(layout)

    def set_sentence(self, sentence: str, action: str = "") -> None:
        """Say something else, with another action or none."""
        self._sentence.setText(sentence)
        self.button.setText(action)
