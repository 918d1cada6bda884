# SPDX-License-Identifier: Apache-2.0
"""The question that follows a positive or unknown risk item after saving."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.ui.base.desk import Desk
from desktop.ui.common.dialog import Dialog
from desktop.ui.common.text import Text


class RiskPrompt(Dialog):
    """After saving: write the assessment now, or later while the point stays open."""

    def __init__(self, desk: Desk, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Needs follow-up"),
            sentence,
            Text(
                self.tr("The point stays open until an assessment is written."),
                "small",
                "text2",
                wrap=True,
            ),
            confirm=self.tr("Write assessment"),
            cancel=self.tr("Later"),
            parent=parent,
        )
        self.desk = desk
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
