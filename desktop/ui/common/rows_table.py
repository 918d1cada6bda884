# SPDX-License-Identifier: Apache-2.0
"""A table of texts; the rows may be a sequence that words each one when it is looked at."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from desktop.ui.common.table import Table
from desktop.ui.theme.look import look

_Index = QModelIndex | QPersistentModelIndex
_MEASURED = 50
_WIDEST = 280
_BAR_ROOM = 14


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
    """A table over `rows`; the last column takes what is left."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        self.rows = RowsModel()
        super().__init__(name, self.rows, parent)
        self.rows.setParent(self)
        self._last = 0
        self.horizontalHeader().setResizeContentsPrecision(_MEASURED)

    def set_rows(self, headings: Sequence[str], rows: Rows) -> None:
        """Show other rows, columns as wide as their first rows need within bounds."""
        self.rows.set_rows(headings, rows)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        widest = look().px(_WIDEST)
        wanted = [self._wanted(at) for at in range(len(headings))]
        for at, wide in enumerate(wanted[:-1]):
            header.resizeSection(at, min(wide, widest))
        self._last = wanted[-1] if wanted else 0
        self._share()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The last column never gets narrower than its words: then the table scrolls."""
        super().resizeEvent(event)
        self._share()

    def _wanted(self, at: int) -> int:
        header = self.horizontalHeader()
        return max(self.sizeHintForColumn(at), header.sectionSizeHint(at)) + look().px(16)

    def _share(self) -> None:
        header, last = self.horizontalHeader(), self.rows.columnCount() - 1
        if not self._last or last < 0:
            return
        others = sum(header.sectionSize(at) for at in range(last))
        fits = others + self._last <= self.viewport().width()
        header.setStretchLastSection(fits)
        if not fits:
            header.resizeSection(last, self._last)

    def fit_rows(self, most: int) -> None:
        """Be as high as the rows, at most `most` of them."""
        shown = max(1, min(self.rows.rowCount(), most))
        head = self.horizontalHeader().sizeHint().height()
        self.setFixedHeight(look().heights.row * shown + head + look().px(_BAR_ROOM))
