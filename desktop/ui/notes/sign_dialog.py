# SPDX-License-Identifier: Apache-2.0
"""What is still open before signing; the same keys once more sign all the same."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from desktop.domain.sign_checks import CONTEXT, WORDS, SignCheck
from desktop.ui.base.desk import Desk
from desktop.ui.common.dialog import Dialog
from desktop.ui.common.icon_view import IconView
from desktop.ui.common.layout import row
from desktop.ui.common.text import Text


class SignDialog(Dialog):
    """Accepted: sign. It warns and never refuses."""

    def __init__(self, desk: Desk, checks: Sequence[SignCheck], parent: QWidget) -> None:
        super().__init__(
            self.tr("Before you sign"),
            self.tr("You can sign all the same: press Ctrl+Enter again."),
            confirm=self.tr("Sign"),
            cancel=self.tr("Back to the note"),
            parent=parent,
        )
        for check in checks:
            words = Text(desk.translate(CONTEXT, WORDS[check]), "body", wrap=True)
            line = row(IconView("triangle-alert", "warn", beside="body"), words, gap=12)
            line.setStretch(1, 1)
            self.body.addLayout(line)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.accept)
        self.confirm_button.setFocus()
