# SPDX-License-Identifier: Apache-2.0
"""A card of labels and values, filled in place."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.ui.base.desk import Desk
from desktop.ui.clients.details_words import CONTEXT, Pair
from desktop.ui.common.button import Button
from desktop.ui.common.card import Card
from desktop.ui.common.elided import ElidedText
from desktop.ui.common.layout import row
from desktop.ui.common.text import Text
from desktop.ui.theme.tokens import MIN_TARGET

_TOP = Qt.AlignmentFlag.AlignTop


class PairsCard(Card):
    """`edit_requested` when its button is chosen. A missing value shows as a dash."""

    edit_requested = Signal()

    def __init__(self, desk: Desk, title: str, action: str, parent: QWidget | None = None) -> None:
        self.desk = desk
        self.action = Button(action, "link")
        self.action.setAccessibleName(f"{action}: {title}")
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(0, 2)
        self._grid.setColumnStretch(1, 3)
        self._values: list[Text] = []
        self.head = row(ElidedText(title, "h3"), self.action, gap=8)
        self.head.setStretch(0, 1)
        super().__init__(self.head, self._grid, gap=10, padding=(20, 14, 20, 16), parent=parent)
        self.action.clicked.connect(self._act)

    def show_pairs(self, pairs: Sequence[Pair]) -> None:
        """Show other values; the labels of a card stay the same."""
        for number, pair in enumerate(pairs):
            if number == len(self._values):
                self._add(number, self.desk.translate(CONTEXT, pair.label))
            self._values[number].setText(pair.value or "–")

    def value(self, number: int) -> str:
        """Return a value as shown."""
        return self._values[number].text()

    def _add(self, number: int, label: str) -> None:
        value = Text("", "body", wrap=True, selectable=True)
        value.setAccessibleName(label)
        value.setMinimumHeight(MIN_TARGET)
        self._values.append(value)
        name = Text(label, "small", "text2", wrap=True)
        name.setContentsMargins(0, 3, 0, 0)
        self._grid.addWidget(name, number, 0, _TOP)
        self._grid.addWidget(value, number, 1, _TOP)

    def _act(self) -> None:
        self.edit_requested.emit()
