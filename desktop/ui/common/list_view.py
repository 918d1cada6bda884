# SPDX-License-Identifier: Apache-2.0
"""Lists of thousands of two-line rows: one delegate paints them, no widget per row."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from desktop.ui.common.dress import dress_bars
from desktop.ui.common.list_delegate import ROW_ROLE, RowDelegate, whole_row
from desktop.ui.common.named import name_it
from desktop.ui.common.themed import Focusable, Themed

_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Row:
    """What one row shows. `key` is yours; `mark` is an icon at the right in `mark_tone`."""

    key: object
    title: str
    subtitle: str = ""
    trailing: str = ""
    icon: str = ""
    mark: str = ""
    mark_tone: str = "danger"
    mark_name: str = ""


class RowModel(QAbstractListModel):
    """Rows in order; `set_rows` replaces them all."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[Row] = ()

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def place(self, key: object) -> int | None:
        """Return where the row with `key` stands."""
        return next((number for number, row in enumerate(self._rows) if row.key == key), None)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the Row for the delegate and its words for everyone else."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return whole_row(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(
                part for part in (row.title, row.subtitle, row.trailing, row.mark_name) if part
            )
        return None


class ListView(Focusable, Themed, QListView):
    """A list with an accessible `name`. `chosen(key)` follows selection, `opened(key)` Enter or
    a double click. `tall` rows (56 px) have two lines, others 44 px."""

    chosen = Signal(object)
    opened = Signal(object)

    def __init__(self, name: str, *, tall: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        name_it(self, name)
        self.rows = RowModel(self)
        self.setModel(self.rows)
        self.setItemDelegate(RowDelegate(tall=tall, parent=self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.selectionModel().currentChanged.connect(self._current_changed)
        self.doubleClicked.connect(self._opened)
        dress_bars(self)
        self.start_theme()

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows; the row with the chosen key stays chosen, without `chosen`."""
        key = self.key()
        self.rows.set_rows(rows)
        self.choose(key)

    def key(self) -> object:
        """Return the key of the present row, None when there is none."""
        row = self.currentIndex().data(ROW_ROLE)
        return row.key if isinstance(row, Row) else None

    def choose(self, key: object) -> None:
        """Make the row with `key` the present one, without `chosen`."""
        self.selectionModel().blockSignals(True)
        number = self.rows.place(key)
        if number is not None:
            self.setCurrentIndex(self.rows.index(number))
        self.selectionModel().blockSignals(False)
        self.viewport().update()

    def restyle(self) -> None:
        """Measure the rows again."""
        self.scheduleDelayedItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._opened(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Forget the hovered row."""
        super().leaveEvent(event)
        self.viewport().update()

    def _current_changed(self, current: QModelIndex) -> None:
        row = current.data(ROW_ROLE)
        if isinstance(row, Row):
            self.chosen.emit(row.key)

    def _opened(self, index: QModelIndex) -> None:
        row = index.data(ROW_ROLE)
        if isinstance(row, Row):
            self.opened.emit(row.key)
