# SPDX-License-Identifier: Apache-2.0
"""Where one is: title, a line under it, what can be done at the right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.ui.common.button import LateButton
from desktop.ui.common.elided import ElidedText
from desktop.ui.common.layout import boxed, column, row
from desktop.ui.common.pill import Pill
from desktop.ui.common.text import Text


class PageHeader(QWidget):
    """Title (24/32) with an optional pill, subline, actions; `back` names where one came from."""

    back_requested = Signal()

    def __init__(
        self,
        title: str,
        subline: str = "",
        actions: Sequence[QWidget] = (),
        *,
        back: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._title = ElidedText(title, "h1")
        self._pill = Pill("")
        self._pill.hide()
        self._subline = Text(subline, "small", "text2", wrap=True)
        self._subline.setVisible(bool(subline))
        self._back = LateButton("back", "chevron-left", text=back, compact=True)
        self._back.clicked.connect(self.back_requested)
        heading = row(self._title, self._pill, None, gap=12)
        back_line = boxed(row(self._back, None))
        back_line.setVisible(bool(back))
        words = column(back_line, heading, self._subline, gap=2)
        line = row(words, row(*actions, gap=12), gap=16)
        line.setStretch(0, 1)
        self.setLayout(line)

    def set_title(self, title: str, subline: str = "") -> None:
        """Show other words."""
        self._title.setText(title)
        self._subline.setText(subline)
        self._subline.setVisible(bool(subline))

    def set_pill(self, text: str, kind: str = "warn", icon: str = "") -> None:
        """Show one state beside the title; empty takes it away."""
        self._pill.set_state(text, kind, icon)
        self._pill.setVisible(bool(text))
