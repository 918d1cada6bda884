# SPDX-License-Identifier: Apache-2.0
"""The clients of a practice as a list: all places at once, the rows as they come into view."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QElapsedTimer, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from desktop.domain.client import ClientFilter, ClientLine, ClientSort
from desktop.domain.ids import ClientId
from desktop.services.client_lists import client_lines, client_order, clients_named
from desktop.ui.base.desk import Desk
from desktop.ui.base.names import shown_name
from desktop.ui.clients.line_words import row_of, spoken_row
from desktop.ui.common.list_delegate import ROW_ROLE, whole_row
from desktop.ui.common.list_view import ListView, Row, RowModel

_Index = QModelIndex | QPersistentModelIndex
PAGE = 60


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which clients, in which order."""

    filter: ClientFilter = field(default_factory=ClientFilter)
    sort: ClientSort = ClientSort.NAME

    @property
    def by_name(self) -> bool:
        """Whether only a client's own record says where it stands."""
        return self.sort in (ClientSort.NAME, ClientSort.NEWEST) and not self.filter.attention


class ClientRows(RowModel):
    """The order is read at once; lines are read sixty at a time when one of them is painted."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._ids: tuple[ClientId, ...] = ()
        self._places: dict[ClientId, int] = {}
        self._lines: dict[int, ClientLine] = {}
        self._made: dict[int, Row] = {}

    def load(self, wanted: Wanted) -> None:
        """Read the order, and the lines again as they are painted."""
        ids = client_order(self._desk.vault, wanted.filter, wanted.sort)
        if ids == self._ids:
            self.invalidate()
            return
        self.beginResetModel()
        self._ids = ids
        self._places = {client: place for place, client in enumerate(ids)}
        self.invalidate()
        self.endResetModel()

    def invalidate(self) -> None:
        """Have the lines read again when they are next painted."""
        self._lines.clear()
        self._made.clear()

    def place_of(self, client: ClientId) -> int:
        """Where the client stands, −1 when not there."""
        return self._places.get(client, -1)

    def client_at(self, row: int) -> ClientId | None:
        """The client in a row, None past the end."""
        return self._ids[row] if 0 <= row < len(self._ids) else None

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return how many clients are listed."""
        return 0 if parent.isValid() else len(self._ids)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the row for the delegate, made when first asked for, and its words."""
        if not index.isValid():
            return None
        if role == ROW_ROLE:
            return self._row(index.row())
        if role == Qt.ItemDataRole.ToolTipRole:
            return whole_row(self._row(index.row()))
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        line = self._line(index.row())
        if line is None:
            return ""
        spoken = role == Qt.ItemDataRole.AccessibleTextRole
        return spoken_row(line, self._desk) if spoken else shown_name(self._desk, line)

    def _row(self, number: int) -> Row:
        made = self._made.get(number)
        if made is None:
            line = self._line(number)
            made = row_of(line, self._desk) if line else Row(self._ids[number], "")
            self._made[number] = made
        return made

    def _line(self, number: int) -> ClientLine | None:
        if number not in self._lines:
            start = number - number % PAGE
            found = client_lines(self._desk.vault, self._ids[start : start + PAGE])
            self._lines.update((self._places[line.id], line) for line in found)
        return self._lines.get(number)


class ClientListView(ListView):
    """The list over `ClientRows`. Typing goes to the next name that begins so."""

    edit_requested = Signal(object)

    def __init__(self, desk: Desk, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent=parent)
        self.desk = desk
        self.clients = ClientRows(desk, self)
        self.rows = self.clients
        self.setModel(self.clients)
        self.selectionModel().currentChanged.connect(self._current_changed)
        self._wanted = Wanted()
        self._typed, self._since = "", QElapsedTimer()

    def show_clients(self, wanted: Wanted) -> None:
        """Show another list, keeping the choice where it is in it."""
        key = self.key()
        self._wanted = wanted
        self.clients.load(wanted)
        self.choose(key)

    def refresh(self, *, all_of_it: bool) -> None:
        """Show what the records say now, keeping place and choice."""
        if not all_of_it and self._wanted.by_name:
            self.clients.invalidate()
            self.viewport().update()
            return
        key, scroll = self.key(), self.verticalScrollBar().value()
        self.clients.load(self._wanted)
        self.choose(key)
        self.verticalScrollBar().setValue(scroll)

    def key(self) -> object:
        """Return the client of the present row, None when there is none."""
        return self.clients.client_at(self.currentIndex().row())

    def choose(self, key: object) -> None:
        """Make the client's row the present one, without `chosen`; none when it is not there."""
        row = self.clients.place_of(ClientId(key)) if isinstance(key, int) else -1
        self.selectionModel().blockSignals(True)
        self.setCurrentIndex(self.clients.index(row) if row >= 0 else QModelIndex())
        self.selectionModel().blockSignals(False)
        self.viewport().update()

    def keyboardSearch(self, search: str) -> None:  # noqa: N802 - Qt calls it
        """Go to the first name from here on that begins with what was typed in one go."""
        pause = QApplication.keyboardInputInterval()
        going_on = self._since.isValid() and self._since.elapsed() <= pause
        self._typed = self._typed + search if going_on else search
        self._since.start()
        count, here = self.clients.rowCount(), max(self.currentIndex().row(), 0)
        named = clients_named(self.desk.vault, self._typed)
        start = here if going_on else here + 1
        for step in range(count if named else 0):
            row = (start + step) % count
            if self.clients.client_at(row) in named:
                self.setCurrentIndex(self.clients.index(row))
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F2 changes the client."""
        key = self.key()
        if event.key() == Qt.Key.Key_F2 and key is not None:
            self.edit_requested.emit(key)
        else:
            super().keyPressEvent(event)
