# SPDX-License-Identifier: Apache-2.0
"""Short lists that are typed in place: one line per entry, each removable."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.ui.common.button import IconButton, LateButton
from desktop.ui.common.date_field import DateField
from desktop.ui.common.field import Field
from desktop.ui.common.layout import boxed, column, row

Cell = Field | DateField


class RowsForm(QWidget):
    """`changed` when a line was finished or removed. Subclasses say what stands in a
    line, and in `remove_words` what its last button does."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.remove_words = ""
        self._held: list[tuple[QWidget, tuple[Cell, ...]]] = []
        self._lines = column(gap=12)
        self.add_button = LateButton(icon="plus", compact=True)
        self.add_button.clicked.connect(self._add_empty)
        self.setLayout(column(self._lines, row(self.add_button, None), gap=12))

    @property
    def cells(self) -> list[tuple[Cell, ...]]:
        """The fields of each line, in order."""
        return [cells for _line, cells in self._held]

    def new_cells(self) -> tuple[Cell, ...]:
        """Empty fields of a new line."""
        raise TypeError(type(self).__name__ + " must say what stands in a line")

    def clear(self) -> None:
        """Take all lines away."""
        for line, _cells in self._held:
            self._drop(line)
        self._held = []

    def add(self) -> tuple[Cell, ...]:
        """Put a line at the end; return its fields."""
        cells = self.new_cells()
        button = IconButton("trash-2", self.remove_words, small=True)
        laid = row(*cells, button, gap=12)
        for number in range(len(cells)):
            laid.setStretch(number, 1)
        line = boxed(laid)
        self._held.append((line, cells))
        self._lines.addWidget(line)
        button.clicked.connect(lambda: self._take(line))
        for cell in cells:
            cell.edit.editingFinished.connect(self.changed)
        return cells

    def _add_empty(self) -> None:
        self.add()[0].setFocus()

    def _take(self, line: QWidget) -> None:
        self._held = [held for held in self._held if held[0] is not line]
        self._drop(line)
        self.add_button.setFocus()
        self.changed.emit()

    def _drop(self, line: QWidget) -> None:
        self._lines.removeWidget(line)
        line.hide()
        line.deleteLater()


def words_of(cells: Sequence[Cell]) -> list[str]:
    """What is typed in the plain fields of a line."""
    return [cell.text() for cell in cells if isinstance(cell, Field)]
