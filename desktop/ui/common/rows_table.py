# SPDX-License-Identifier: Apache-2.0
"""A table of texts; the rows may be a sequence that words each one when it is looked at."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from desktop.ui.common.table import Table
from desktop.ui.theme.look import look

_Index = QModelIndex | QPersistentModelIndex
_MEASURED = 20
_ROOM = 16


class Rows(Protocol):
    """Rows by number; a tuple of tuples, or what words each row when it is looked at."""

    def __len__(self) -> int: ...
    def __getitem__(self, at: int, /) -> Sequence[str]: ...


class RowsModel(QAbstractTableModel):
    """Headings and rows of texts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._headings: Sequence[str] = ()
        self._rows: Rows = ()

    def set_rows(self, headings: Sequence[str], rows: Rows) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._headings, self._rows = headings, rows
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """How many rows."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """How many columns."""
        return 0 if parent.isValid() else len(self._headings)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A cell's text; an empty one is spoken as a dash, so that it is not taken for missing."""
        spoken = role == Qt.ItemDataRole.AccessibleTextRole
        shown = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
        if not index.isValid() or not (spoken or role in shown):
            return None
        text = self._rows[index.row()][index.column()]
        return (text or "–") if spoken else text

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """A column's name."""
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return self._headings[section]


class RowsTable(Table):
    """A table over `rows`; the last column takes what is left. `current_changed(row)`."""

    current_changed = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        self.rows = RowsModel()
        super().__init__(name, self.rows, parent)
        self.rows.setParent(self)
        self._wanted: list[int] = []
        self.horizontalHeader().setResizeContentsPrecision(_MEASURED)
        self.selectionModel().currentRowChanged.connect(self._row_changed)

    def set_rows(self, headings: Sequence[str], rows: Rows) -> None:
        """Show other rows; columns as wide as their first rows need, and never wider than all."""
        self.rows.set_rows(headings, rows)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self._wanted = [
            max(self.sizeHintForColumn(at), header.sectionSizeHint(at)) + look().px(_ROOM)
            for at in range(len(headings))
        ]
        self._share()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width anew."""
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        """The widest columns give way first, so that nothing scrolls sideways."""
        room, left = self.viewport().width(), len(self._wanted)
        shares: dict[int, int] = {}
        for at in sorted(range(left), key=self._wanted.__getitem__):
            shares[at] = min(self._wanted[at], max(room, 0) // left)
            room, left = room - shares[at], left - 1
        for at, wide in shares.items():
            self.horizontalHeader().resizeSection(at, wide)

    def fit_rows(self, most: int) -> None:
        """Be as high as the rows, at most `most` of them."""
        shown = max(1, min(self.rows.rowCount(), most))
        head = self.horizontalHeader().sizeHint().height()
        self.setFixedHeight(look().heights.row * shown + head + 2 * self.frameWidth())

    def _row_changed(self, current: QModelIndex, _before: QModelIndex) -> None:
        if current.isValid():
            self.current_changed.emit(current.row())
