# SPDX-License-Identifier: Apache-2.0
"""Entries below each other on a card; ↑ and ↓ move between them, Enter opens the menu."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop.domain.calendar import CalendarEntry
from desktop.ui.base.desk import Desk
from desktop.ui.booking.entry_acts import EntryMenu
from desktop.ui.booking.entry_row import EntryRow
from desktop.ui.common.card import Card

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class EntryList(Card):
    """Rows are reused. `edge_reached(row, step)` where ↑ or ↓ leads out of the list.

    `dated`: rows of one client, each with its day.
    """

    edge_reached = Signal(object, int)

    def __init__(self, desk: Desk, *, dated: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(gap=0, padding=(1, 6, 1, 6), parent=parent)
        self.desk, self._dated = desk, dated
        self._pool: list[EntryRow] = []
        self._shown = 0

    def show_entries(self, entries: Sequence[CalendarEntry]) -> None:
        """Show other entries."""
        while len(self._pool) < len(entries):
            self._add()
        self._shown = len(entries)
        for row, entry in zip(self._pool, entries, strict=False):
            row.show_entry(entry)
            row.show()
        for spare in self._pool[self._shown :]:
            spare.hide()
        self.setVisible(bool(entries))

    def rows(self) -> list[EntryRow]:
        """Return the rows on view."""
        return self._pool[: self._shown]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """↑ and ↓ go to the neighbouring row."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = _STEPS.get(Qt.Key(event.key()))
            plain = event.modifiers() in (
                Qt.KeyboardModifier.NoModifier,
                Qt.KeyboardModifier.KeypadModifier,
            )
            if step is not None and plain and isinstance(watched, EntryRow):
                self._step(watched, step)
                return True
        return super().eventFilter(watched, event)

    def _step(self, row: EntryRow, step: int) -> None:
        place = self._pool.index(row) + step
        if 0 <= place < self._shown:
            self._pool[place].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.edge_reached.emit(self, step)

    def _add(self) -> None:
        row = EntryRow(self.desk, dated=self._dated)
        row.menu_requested.connect(self._menu)
        row.installEventFilter(self)
        self._pool.append(row)
        self.body.addWidget(row)

    def _menu(self, entry: CalendarEntry, at: QPoint) -> None:
        row = next(row for row in self.rows() if row.entry is entry)
        EntryMenu(self.desk, entry, row, client=not self._dated).popup_over(row, at)
