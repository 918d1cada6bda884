# SPDX-License-Identifier: Apache-2.0
"""A client's appointments: those that come, and what became of those that were."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.domain.changed import Changed
from desktop.domain.i18n import QT_TRANSLATE_NOOP
from desktop.services.calendar import schedule_of
from desktop.ui.base.client_tab import ClientTab, TabFactory
from desktop.ui.base.desk import Desk
from desktop.ui.booking.appointment_dialog import AppointmentDialog
from desktop.ui.booking.entry_list import EntryList
from desktop.ui.common.button import Button
from desktop.ui.common.empty_state import EmptyState
from desktop.ui.common.layout import Scroll, boxed, column, row
from desktop.ui.common.text import SectionTitle, Text

_SHOWN = 50


class ScheduleTab(ClientTab):
    """The tab "Schedule" of a client's page."""

    CARES = Changed.APPOINTMENTS | Changed.SESSIONS | Changed.EPISODES

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.new = Button(self.tr("Schedule session"), "secondary", "calendar-plus")
        self.coming = EntryList(desk, dated=True)
        self.past = EntryList(desk, dated=True)
        self.nothing_ahead = Text(self.tr("Nothing is planned."), "body", "text2", wrap=True)
        self._past_title = SectionTitle(self.tr("Earlier"))
        self.empty = EmptyState(
            "calendar",
            self.tr("No appointments yet."),
            self.tr("Schedule session"),
            "calendar-plus",
        )
        head = row(SectionTitle(self.tr("Coming")), None, self.new)
        parts = column(
            head, self.coming, self.nothing_ahead, 8, self._past_title, self.past, gap=10
        )
        self._some = boxed(parts)
        page = column(self.empty, self._some, None, gap=0, margins=(24, 12, 12, 24))
        self.setLayout(column(Scroll(boxed(page), steady=True)))
        self.new.clicked.connect(self.schedule)
        self.empty.action_requested.connect(self.schedule)
        self.coming.edge_reached.connect(self._step_over)
        self.past.edge_reached.connect(self._step_over)

    def reload(self) -> None:
        """Read the appointments again."""
        ahead, behind = schedule_of(self.desk.vault, self.client, _SHOWN)
        self.coming.show_entries(ahead)
        self.past.show_entries(behind)
        self.nothing_ahead.setVisible(not ahead)
        self._past_title.setVisible(bool(behind))
        some = bool(ahead or behind)
        self._some.setVisible(some)
        self.empty.setVisible(not some)

    def focus_first(self) -> None:
        """The next appointment, else the button."""
        rows = self.coming.rows() or self.past.rows()
        target: QWidget = rows[0] if rows else self.empty.button
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def schedule(self) -> None:
        """Open the form for another one."""
        AppointmentDialog(self.desk, client=self.client, parent=self.window()).open()

    def _step_over(self, left: EntryList, step: int) -> None:
        """From the last that comes to the newest that was, and back."""
        if left is self.coming and step > 0 and self.past.rows():
            self.past.rows()[0].setFocus(Qt.FocusReason.TabFocusReason)
        elif left is self.past and step < 0 and self.coming.rows():
            self.coming.rows()[-1].setFocus(Qt.FocusReason.TabFocusReason)


SCHEDULE_TAB = TabFactory(
    "schedule", "ScheduleTab", QT_TRANSLATE_NOOP("ScheduleTab", "Schedule"), ScheduleTab
)
