# SPDX-License-Identifier: Apache-2.0
"""How often one measure of a client is asked for: said in words, changed from a menu."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QWidget

from desktop.domain.ids import ClientId
from desktop.domain.measure_schedule import MeasureSchedule
from desktop.domain.measures.model import Measure
from desktop.ui.base.desk import Desk
from desktop.ui.common.button import LateButton
from desktop.ui.common.flow import FlowLayout
from desktop.ui.common.pill import Pill
from desktop.ui.common.popover import Menu
from desktop.ui.common.text import Text
from desktop.ui.measures.schedule_acts import ask
from desktop.ui.measures.schedule_dialog import ScheduleDialog
from desktop.ui.measures.schedule_words import USUAL, every_words, next_words


class ScheduleLine(QWidget):
    """Filled for each client and measure."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._client = ClientId(0)
        self._measure: Measure | None = None
        self._schedule: MeasureSchedule | None = None
        self.button = LateButton("quiet", "refresh-cw", compact=True)
        self.due = Pill("")
        self.ahead = Text("", "small", "text2")
        self.setLayout(FlowLayout(self.button, self.due, self.ahead, gap=8))
        self.button.clicked.connect(self._open_menu)

    def show_schedule(
        self, client: ClientId, measure: Measure, schedule: MeasureSchedule | None
    ) -> None:
        """Show what is set."""
        self._client, self._measure, self._schedule = client, measure, schedule
        say = self.desk.translate
        if schedule is None:
            self.button.setText(self.tr("Fill in again: no"))
        else:
            how_often = every_words(schedule.every_days, say)
            self.button.setText(self.tr("Fill in again {how_often}").format(how_often=how_often))
        self.button.setAccessibleName(f"{measure.title}: {self.button.text()}")
        due = schedule is not None and schedule.due_on <= self.desk.clock.today()
        words = next_words(schedule, self.desk) if schedule else ""
        shown = words[:1].upper() + words[1:]
        self.due.setVisible(due)
        self.due.set_state(shown if due else "", "warn", "clock")
        self.ahead.setText("" if due else shown)
        self.ahead.setVisible(bool(shown) and not due)

    def build_menu(self) -> Menu:
        """Return the usual intervals, another one, and none."""
        menu = Menu(self.button.text(), self)
        group = QActionGroup(menu)
        now = self._schedule.every_days if self._schedule else 0
        for days in (*USUAL, 0):
            words = every_words(days, self.desk.translate) if days else self.tr("no")
            action = menu.addAction(words[:1].upper() + words[1:])
            action.setCheckable(True)
            action.setChecked(days == now)
            action.triggered.connect(partial(self._ask, days))
            group.addAction(action)
        menu.addSeparator()
        menu.addAction(self.tr("Another interval…")).triggered.connect(self._other)
        return menu

    def _open_menu(self) -> None:
        menu = self.build_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.button.mapToGlobal(self.button.rect().bottomLeft()))

    def _ask(self, days: int, _checked: bool = False) -> None:
        if self._measure is not None:
            ask(self.desk, self._client, self._measure.id, days, self._schedule)

    def _other(self) -> None:
        ScheduleDialog(self.desk, self._client, self._measure, self.window()).open()
