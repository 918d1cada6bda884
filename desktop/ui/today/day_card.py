# SPDX-License-Identifier: Apache-2.0
"""The sessions of the day on one card; ↑ and ↓ move between them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop.domain.today import Today, TodayState
from desktop.ui.base.desk import Desk
from desktop.ui.common.card import Card
from desktop.ui.common.empty_state import EmptyState
from desktop.ui.common.layout import boxed, column
from desktop.ui.today.brief import brief_of
from desktop.ui.today.day_row import DayRow

_FIRST_LOOK = (TodayState.NOW, TodayState.NO_NOTE, TodayState.NEXT)
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class DayCard(Card):
    """Rows are reused, so focus stays where it is while time passes."""

    note_requested = Signal(object)
    client_requested = Signal(object)
    menu_requested = Signal(object, object)
    schedule_requested = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self.desk = desk
        self._pool: list[DayRow] = []
        self._shown = 0
        self._lines = column(gap=0)
        self.empty = EmptyState(
            "sun", self.tr("No sessions today."), self.tr("Schedule session"), "calendar-plus"
        )
        super().__init__(boxed(self._lines), self.empty, gap=0, padding=(1, 8, 1, 8), parent=parent)
        self.empty.action_requested.connect(self.schedule_requested)

    def show_day(self, today: Today) -> None:
        """Show other rows."""
        self.empty.setVisible(not today.rows)
        self._shown = len(today.rows)
        while len(self._pool) < self._shown:
            self._add()
        for number, row in enumerate(today.rows):
            running = row.state is TodayState.NOW
            brief = brief_of(self.desk, row.client_id, row.session_id) if running else None
            last = number == self._shown - 1
            line = not last and today.rows[number + 1].state is not TodayState.NOW
            self._pool[number].show_row(row, brief, first=number == 0, last=last, line=line)
            self._pool[number].show()
        for spare in self._pool[self._shown :]:
            spare.hide()

    def rows(self) -> list[DayRow]:
        """Return the rows on view."""
        return self._pool[: self._shown]

    def present(self) -> DayRow | None:
        """The row that is running, else the first without a note, else the next one."""
        for state in _FIRST_LOOK:
            for row in self.rows():
                if row.row is not None and row.row.state is state:
                    return row
        return self.rows()[0] if self._shown else None

    def focus_present(self) -> None:
        """Put the keyboard on the row where work is."""
        row = self.present()
        target: QWidget = self.empty.button if row is None else row
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """↑ and ↓ go to the neighbouring row."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = _STEPS.get(Qt.Key(event.key()))
            if step is not None and isinstance(watched, DayRow):
                self._step(watched, step)
                return True
        return super().eventFilter(watched, event)

    def _step(self, row: DayRow, step: int) -> None:
        place = self._pool.index(row) + step
        if 0 <= place < self._shown:
            self._pool[place].setFocus(Qt.FocusReason.TabFocusReason)

    def _add(self) -> None:
        row = DayRow(self.desk)
        row.note_requested.connect(self.note_requested)
        row.client_requested.connect(self.client_requested)
        row.menu_requested.connect(self.menu_requested)
        row.installEventFilter(self)
        self._pool.append(row)
        self._lines.addWidget(row)
