# SPDX-License-Identifier: Apache-2.0
"""The clients of a practice as a list that is read page by page while one scrolls."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from desktop.domain.client import ClientLine, ClientStatus
from desktop.domain.ids import ClientId
from desktop.services.clients import list_clients
from desktop.ui.base.desk import Desk
from desktop.ui.base.names import shown_name
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
    """Pages of `ClientLine`, each read after the last client of the one before.

    `invalidate` has each page read again when it is next painted, so a change costs a page and
    not the whole list; where other clients stand in a page now, `shifted` asks for all of it.
    """

    shifted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._wanted = Wanted()
        self._lines: list[ClientLine] = []
        self._places: dict[ClientId, int] = {}
        self._made: dict[int, Row] = {}
        self._fresh: set[int] = set()
        self._more = False

    def load(self, wanted: Wanted, at_least: int = 0) -> None:
        """Read anew from the first page on, `at_least` so many lines."""
        self.beginResetModel()
        self._wanted, self._lines, self._more = wanted, [], True
        self._places.clear()
        self._made.clear()
        self._fresh.clear()
        while self._more and len(self._lines) < max(at_least, 1):
            self._take(self._page(len(self._lines)))
        self.endResetModel()

    def invalidate(self) -> None:
        """Have every page read again when it is next painted."""
        self._made.clear()
        self._fresh.clear()

    def place_of(self, client: ClientId) -> int:
        """Where the client stands among those read so far, −1 when not there."""
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
        start = len(self._lines)
        page = self._page(start)
        if page:
            self.beginInsertRows(QModelIndex(), start, start + len(page) - 1)
        self._take(page)
        if page:
            self.endInsertRows()

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the row for the delegate, made when first asked for, and its words."""
        if not index.isValid():
            return None
        if role == ROW_ROLE:
            return self._row(index.row())
        line = self._lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return shown_name(self._desk, line)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken_row(line, self._desk)
        return None

    def _row(self, number: int) -> Row:
        if number // PAGE not in self._fresh:
            self._refresh(number // PAGE)
        made = self._made.get(number)
        if made is None:
            made = self._made[number] = row_of(self._lines[number], self._desk)
        return made

    def _refresh(self, page: int) -> None:
        self._fresh.add(page)
        start = page * PAGE
        before = self._lines[start : start + PAGE]
        found = self._page(start)
        if [line.id for line in found] == [line.id for line in before]:
            self._lines[start : start + PAGE] = found
        else:
            QTimer.singleShot(0, self.shifted.emit)

    def _page(self, start: int) -> tuple[ClientLine, ...]:
        last = self._lines[start - 1] if start else None
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
        self._fresh.add(start // PAGE)
        self._more = len(page) == PAGE


class ClientListView(ListView):
    """The list over `ClientRows`. A client far down is chosen as soon as its page is read."""

    def __init__(self, desk: Desk, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent=parent)
        self.clients = ClientRows(desk, self)
        self.rows = self.clients
        self.setModel(self.clients)
        self.selectionModel().currentChanged.connect(self._current_changed)
        self.clients.shifted.connect(self._read_again)
        self._wanted = Wanted()
        self._sought: ClientId | None = None
        self._seek = QTimer(self, interval=0)
        self._seek.timeout.connect(self._seek_on)

    def show_clients(self, wanted: Wanted) -> None:
        """Read another list from its top."""
        self._stop_seeking()
        self._wanted = wanted
        self.clients.load(wanted)

    def refresh(self, *, all_of_it: bool) -> None:
        """Show what the records say now, keeping place and choice."""
        if all_of_it:
            self._read_again()
        else:
            self.clients.invalidate()
            self.viewport().update()

    def choose(self, key: object) -> None:
        """Make the client's row the present one, without `chosen`; none when it is not there."""
        self._stop_seeking()
        if not isinstance(key, int):
            return
        row = self.clients.place_of(ClientId(key))
        self.selectionModel().blockSignals(True)
        self.setCurrentIndex(self.clients.index(row) if row >= 0 else QModelIndex())
        self.selectionModel().blockSignals(False)
        self.viewport().update()
        if row < 0 and self.clients.canFetchMore(QModelIndex()):
            self._sought = ClientId(key)
            self._seek.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing is read for a list nobody sees."""
        super().hideEvent(event)
        self._stop_seeking()

    def seeking(self) -> bool:
        """Return whether a client is still being looked for."""
        return self._seek.isActive()

    def _seek_on(self) -> None:
        key = self._sought
        self.clients.fetchMore(QModelIndex())
        found = key is not None and self.clients.place_of(key) >= 0
        if found or not self.clients.canFetchMore(QModelIndex()):
            self._stop_seeking()
            if found:
                self.choose(key)

    def _stop_seeking(self) -> None:
        self._seek.stop()
        self._sought = None

    def _read_again(self) -> None:
        key, scroll = self.key(), self.verticalScrollBar().value()
        self.clients.load(self._wanted, self.clients.rowCount())
        self.choose(key)
        self.verticalScrollBar().setValue(scroll)
