# SPDX-License-Identifier: Apache-2.0
"""Somebody who waits: name, since when, what for, when it suits, and what can be done."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.record_words import service_label
from desktop.domain.waiting import WaitingPerson
from desktop.ui.base.desk import Desk
from desktop.ui.base.names import shown_name_of, shown_person
from desktop.ui.common.button import Button, IconButton
from desktop.ui.common.card import Card
from desktop.ui.common.elided import ElidedText
from desktop.ui.common.layout import column, row


class WaitingCard(Card):
    """`schedule_requested(person)`, `menu_requested(person, place)`."""

    schedule_requested = Signal(object)
    menu_requested = Signal(object, QPoint)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self.desk = desk
        self.person: WaitingPerson | None = None
        self.name = ElidedText("", "body", weight=600)
        self.days = ElidedText("", "small", "text2")
        self.service = ElidedText("", "small", "text2")
        self.times = ElidedText("", "small", "text2")
        self.schedule = Button(self.tr("Schedule"), "secondary", "calendar-plus", compact=True)
        self.more = IconButton("ellipsis", self.tr("More"), small=True)
        top = row(self.name, self.days, gap=8)
        top.setStretch(0, 1)
        words = column(top, self.service, self.times, gap=1)
        acts = row(self.schedule, None, self.more, gap=4)
        super().__init__(words, acts, gap=10, padding=(14, 12, 10, 10), parent=parent)
        self.schedule.clicked.connect(self._schedule)
        self.more.clicked.connect(self._menu)

    def show_person(self, person: WaitingPerson) -> None:
        """Show somebody else."""
        self.person = person
        desk = self.desk
        if person.client_id is not None:
            name = shown_name_of(desk, person.client_id, person.name)
        else:
            name = shown_person(desk, person.name)
        waited = (desk.clock.today() - desk.clock.local(person.since).date()).days
        self.name.setText(name)
        self.days.setText(self._waited(waited))
        service = person.service
        self.service.setText(service_label(service, desk.translate) if service else "")
        self.service.setVisible(service is not None)
        self.times.setText(person.preferred_times)
        self.times.setVisible(bool(person.preferred_times))
        self.schedule.setAccessibleName(self.tr("Schedule {name}").format(name=name))
        self.more.set_name(self.tr("More for {name}").format(name=name))

    def _schedule(self) -> None:
        self.schedule_requested.emit(self.person)

    def _menu(self) -> None:
        self.menu_requested.emit(self.person, self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def _waited(self, days: int) -> str:
        if days <= 0:
            return self.tr("today")
        return self.tr("1 day") if days == 1 else self.tr("{days} days").format(days=days)
