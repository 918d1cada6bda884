# SPDX-License-Identifier: Apache-2.0
"""A card with a heading, at most one action, and a few lines that are filled in place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.ui.common.button import Button
from desktop.ui.common.card import Card
from desktop.ui.common.elided import ElidedText
from desktop.ui.common.layout import column, row


@dataclass(frozen=True, slots=True)
class Line:
    """A title with words at the right, and words under it."""

    title: str
    below: str = ""
    trailing: str = ""


class LineRow(QWidget):
    """One line; reused for whatever is shown next."""

    def __init__(self, line: Line, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = ElidedText("", "body", weight=500)
        self._trailing = ElidedText("", "small", "text2")
        self._below = ElidedText("", "small", "text2")
        head = row(self._title, self._trailing, gap=12)
        head.setStretch(0, 1)
        self.setLayout(column(head, self._below, gap=1))
        self.show_line(line)

    def show_line(self, line: Line) -> None:
        """Show another line."""
        self._title.setText(line.title)
        self._trailing.setText(line.trailing)
        self._below.setText(line.below)
        self._trailing.setVisible(bool(line.trailing))
        self._below.setVisible(bool(line.below))


class LinesCard(Card):
    """`action_requested` when its action is chosen; an empty card says so in a sentence."""

    action_requested = Signal()

    def __init__(
        self, title: str, action: str = "", icon: str = "", parent: QWidget | None = None
    ) -> None:
        self.heading = ElidedText(title, "h3")
        self.action = Button(action, "link", icon or None)
        self.action.setVisible(bool(action))
        self._empty = ElidedText("", "small", "text2")
        head = row(self.heading, self.action, gap=8)
        head.setStretch(0, 1)
        self._rows = column(gap=10)
        self._pool: list[LineRow] = []
        super().__init__(
            head, self._empty, self._rows, gap=10, padding=(20, 14, 20, 16), parent=parent
        )
        self.action.clicked.connect(self._act)

    def set_lines(self, lines: Sequence[Line], empty: str) -> None:
        """Show other lines, or `empty` where there is none."""
        self._empty.setText(empty)
        self._empty.setVisible(not lines)
        for number, line in enumerate(lines):
            if number == len(self._pool):
                made = LineRow(line)
                self._pool.append(made)
                self._rows.addWidget(made)
            self._pool[number].show_line(line)
            self._pool[number].setVisible(True)
        for spare in self._pool[len(lines) :]:
            spare.hide()

    def _act(self) -> None:
        self.action_requested.emit()
