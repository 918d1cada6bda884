# SPDX-License-Identifier: Apache-2.0
"""The clients of a practice as a list that is read page by page while one scrolls."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from desktop.domain.client import ClientLine, ClientStatus
from desktop.domain.ids import ClientId
from desktop.services.clients import list_clients
from desktop.ui.base.desk import Desk
from desktop.ui.clients.line_words import row_of, spoken_row
from desktop.ui.common.list_delegate import ROW_ROLE
from desktop.ui.common.list_view import ListView, Row, RowModel

_Index = QModelIndex | QPersistentModelIndex
PAGE = 100


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which clients: a text in their names or code, and where they stand (None: anywhere)."""

    text: str = ""
    statuses: frozenset[ClientStatus] | None = None


class ClientRows(RowModel):
    """Pages of `ClientLine`, each read after the last client of the one before."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._wanted = Wanted()
        self._lines: list[ClientLine] = []
        self._places: dict[ClientId, int] = {}
        self._made: dict[int, Row] = {}
        self._more = False

    def load(self, wanted: Wanted, at_least: int = 0) -> None:
        """Read anew from the first page on, `at_least` so many lines."""
        self.beginResetModel()
        self._wanted, self._lines, self._more = wanted, [], True
        self._places.clear()
        self._made.clear()
        while self._more and len(self._lines) < max(at_least, 1):
            self._take(self._page())
        self.endResetModel()

    def row_with(self, client: ClientId) -> int:
        """Where the client stands, −1 when not in the list; reads on as far as needed."""
        while client not in self._places and self._more:
            self.fetchMore(QModelIndex())
        return self._places.get(client, -1)

    def loaded(self) -> Collection[ClientId]:
        """The clients read so far."""
        return self._places.keys()

    def client_at(self, row: int) -> ClientId | None:
        """The client in a row, None past the end."""
        return self._lines[row].id if 0 <= row < len(self._lines) else None

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return how many have been read."""
        return 0 if parent.isValid() else len(self._lines)

    def canFetchMore(self, parent: _Index) -> bool:
        """Return whether the last page was full."""
        return self._more and not parent.isValid()

    def fetchMore(self, parent: _Index) -> None:
        """Read the next page."""
        del parent
        page = self._page()
        start = len(self._lines)
        if page:
            self.beginInsertRows(QModelIndex(), start, start + len(page) - 1)
        self._take(page)
        if page:
            self.endInsertRows()

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the row for the delegate, made when first asked for, and its words."""
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == ROW_ROLE:
            return self._row(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return line.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken_row(line, self._desk)
        return None

    def _row(self, number: int) -> Row:
        made = self._made.get(number)
        if made is None:
            made = self._made[number] = row_of(self._lines[number], self._desk)
        return made

    def _page(self) -> tuple[ClientLine, ...]:
        last = self._lines[-1] if self._lines else None
        return list_clients(
            self._desk.vault,
            text=self._wanted.text,
            statuses=self._wanted.statuses,
            after=(last.name, last.id) if last else None,
            limit=PAGE,
        )

    def _take(self, page: tuple[ClientLine, ...]) -> None:
        start = len(self._lines)
        self._lines.extend(page)
        self._places.update((line.id, start + place) for place, line in enumerate(page))
        self._more = len(page) == PAGE


class ClientListView(ListView):
    """The list over `ClientRows`; choosing by client reads on until it is found."""

    def __init__(self, desk: Desk, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent=parent)
        self.clients = ClientRows(desk, self)
        self.rows = self.clients
        self.setModel(self.clients)
        self.selectionModel().currentChanged.connect(self._current_changed)

    def show_clients(self, wanted: Wanted, *, keep: bool) -> None:
        """Read the list anew; `keep` the place in it and the chosen client."""
        client, scroll = self.key(), self.verticalScrollBar().value()
        self.clients.load(wanted, self.clients.rowCount() if keep else 0)
        if keep:
            self.choose(client)
            self.verticalScrollBar().setValue(scroll)

    def choose(self, key: object) -> None:
        """Make the client's row the present one, without `chosen`; none when it is not there."""
        row = self.clients.row_with(ClientId(key)) if isinstance(key, int) and key else -1
        self.selectionModel().blockSignals(True)
        self.setCurrentIndex(self.clients.index(row) if row >= 0 else QModelIndex())
        self.selectionModel().blockSignals(False)
        self.viewport().update()
