# SPDX-License-Identifier: Apache-2.0
"""The chart's twin: the same facts as a table, for the keyboard and for reading aloud."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QHeaderView, QWidget

from desktop.domain.chart import ChartTable
from desktop.ui.common.table import Table

_Index = QModelIndex | QPersistentModelIndex


class RowsModel(QAbstractTableModel):
    """Headings and rows of texts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = ChartTable((), ())

    def set_table(self, table: ChartTable) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._table = table
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """How many rows."""
        return 0 if parent.isValid() else len(self._table.rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """How many columns."""
        return 0 if parent.isValid() else len(self._table.headings)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A cell's text; an empty one is spoken as a dash, so that it is not taken for missing."""
        spoken = role == Qt.ItemDataRole.AccessibleTextRole
        if not index.isValid() or not (spoken or role == Qt.ItemDataRole.DisplayRole):
            return None
        text = self._table.rows[index.row()][index.column()]
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
        return self._table.headings[section]


class ChartTableView(Table):
    """A table of texts over `rows`; the last column takes what is left."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        self.rows = RowsModel()
        super().__init__(name, self.rows, parent)
        self.rows.setParent(self)

    def set_table(self, table: ChartTable) -> None:
        """Show other rows, the newest chosen and in view."""
        self.rows.set_table(table)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        if table.rows:
            last = self.rows.index(len(table.rows) - 1, 0)
            self.setCurrentIndex(last)
            self.scrollTo(last)
