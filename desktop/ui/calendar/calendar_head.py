# SPDX-License-Identifier: Apache-2.0
"""Above the calendar: which days, on and back, the views, and the one primary button."""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.formats import date_range
from desktop.ui.base.desk import Desk
from desktop.ui.common.button import Button, IconButton
from desktop.ui.common.layout import boxed, row
from desktop.ui.common.reflow import Reflow
from desktop.ui.common.segmented import Segmented
from desktop.ui.common.text import Text


class View(StrEnum):
    """How the days are shown."""

    DAY = "day"
    WEEK = "week"
    AGENDA = "agenda"


class CalendarHead(Reflow):
    """`step_requested(±1)`, `today_requested`, `view_chosen(view)`, `schedule_requested`,
    `waiting_toggled(on)`."""

    step_requested = Signal(int)
    today_requested = Signal()
    view_chosen = Signal(object)
    schedule_requested = Signal()
    waiting_toggled = Signal(bool)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self.desk = desk
        self.title = Text("", "h1")
        self.before = IconButton("chevron-left", self.tr("Week before"))
        self.after = IconButton("chevron-right", self.tr("Week after"))
        self.today = Button(self.tr("Today"))
        self.view = Segmented(
            self.tr("View"),
            [
                (self.tr("Day"), View.DAY),
                (self.tr("Week"), View.WEEK),
                (self.tr("Agenda"), View.AGENDA),
            ],
        )
        self.waiting = IconButton("users-round", self.tr("Waiting list"), checkable=True)
        self.schedule = Button(self.tr("Schedule session"), "primary", "plus")
        where = boxed(row(self.title, 8, self.before, self.after, self.today, None, gap=4))
        acts = boxed(row(self.view, self.waiting, None, self.schedule, gap=12))
        super().__init__(where, acts, gap=12, down_gap=10, parent=parent)
        self.before.clicked.connect(self._back)
        self.after.clicked.connect(self._on)
        self.today.clicked.connect(self.today_requested)
        self.view.changed.connect(self.view_chosen)
        self.schedule.clicked.connect(self.schedule_requested)
        self.waiting.toggled.connect(self.waiting_toggled)

    def show_days(self, first: date, days: int) -> None:
        """Say which days are shown."""
        last = first + timedelta(days=days - 1)
        self.title.setText(date_range(first, last, self.desk.language))
        several = days > 1
        self.before.set_name(self.tr("Week before") if several else self.tr("Day before"))
        self.after.set_name(self.tr("Week after") if several else self.tr("Day after"))

    def _back(self) -> None:
        self.step_requested.emit(-1)

    def _on(self) -> None:
        self.step_requested.emit(1)
