# SPDX-License-Identifier: Apache-2.0
"""What can be done with somebody who waits; every act has its way back."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.domain.changed import Changed
from desktop.domain.client import Enquiry, EnquiryStatus
from desktop.domain.ids import ClientId, EnquiryId
from desktop.domain.problems import Problem
from desktop.domain.waiting import WaitingPerson
from desktop.services.enquiries import (
    get_enquiry,
    set_enquiry_status,
    trash_enquiries,
    turn_into_client,
    uncreate_client,
    untrash_enquiries,
)
from desktop.ui.base.desk import Desk
from desktop.ui.base.names import shown_name_of, shown_person
from desktop.ui.base.place import Area, Place
from desktop.ui.booking.appointment_dialog import AppointmentDialog
from desktop.ui.booking.enquiry_dialog import EnquiryDialog
from desktop.ui.common.popover import Menu
from desktop.ui.theme.icons import icon


def schedule_person(desk: Desk, person: WaitingPerson, over: QWidget) -> None:
    """Open the form of an appointment for a client, or for a caller who thereby becomes one."""
    if person.client_id is not None:
        AppointmentDialog(desk, client=person.client_id, parent=over).open()
        return
    enquiry = _enquiry(desk, person.enquiry_id)
    if enquiry is not None:
        AppointmentDialog(desk, enquiry=enquiry, parent=over).open()


def _enquiry(desk: Desk, key: EnquiryId | None) -> Enquiry | None:
    try:
        return get_enquiry(desk.vault, key or EnquiryId(0))
    except Problem as problem:
        desk.problem(problem)
        return None


class WaitingMenu(Menu):
    """A client's page, or everything that can become of a call."""

    def __init__(self, desk: Desk, person: WaitingPerson, over: QWidget) -> None:
        if person.client_id is not None:
            name = shown_name_of(desk, person.client_id, person.name)
        else:
            name = shown_person(desk, person.name)
        super().__init__(name, over)
        self.desk, self.person, self._over = desk, person, over
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._offer("calendar-plus", self.tr("Schedule session…"), self._schedule)
        if person.client_id is not None:
            self._offer("user", self.tr("Open client"), self._open)
            return
        self._offer("pencil", self.tr("Change enquiry…"), self._edit)
        self._offer("user-plus", self.tr("Make a client of it"), self._accept)
        self.addSeparator()
        self._offer("circle-x", self.tr("Decline"), self._decline)
        self._offer("trash-2", self.tr("Move to trash"), self._trash)

    def _offer(self, image: str, words: str, act: object) -> None:
        self.addAction(icon(image), words).triggered.connect(act)

    def _schedule(self) -> None:
        schedule_person(self.desk, self.person, self._over)

    def _open(self) -> None:
        self.desk.go(Place(Area.CLIENTS, client=self.person.client_id or 0))

    def _edit(self) -> None:
        enquiry = _enquiry(self.desk, self.person.enquiry_id)
        if enquiry is not None:
            EnquiryDialog(self.desk, enquiry, self._over).open()

    def _accept(self) -> None:
        enquiry = _enquiry(self.desk, self.person.enquiry_id)
        if enquiry is None:
            return
        made: list[ClientId] = []

        def accept() -> Changed:
            client, changed = turn_into_client(self.desk.vault, enquiry.id)
            made.append(client)
            return changed

        if self.desk.attempt(accept):
            undo = partial(uncreate_client, self.desk.vault, made[0], enquiry)
            self.desk.toast(self.tr("Is a client now, on the waiting list"), undo)

    def _decline(self) -> None:
        enquiry = _enquiry(self.desk, self.person.enquiry_id)
        if enquiry is None:
            return
        vault = self.desk.vault
        act = partial(set_enquiry_status, vault, enquiry.id, EnquiryStatus.DECLINED)
        if self.desk.attempt(act):
            undo = partial(set_enquiry_status, vault, enquiry.id, enquiry.status)
            self.desk.toast(self.tr("Enquiry declined"), undo)

    def _trash(self) -> None:
        ids = [self.person.enquiry_id or EnquiryId(0)]
        if self.desk.attempt(partial(trash_enquiries, self.desk.vault, ids)):
            undo = partial(untrash_enquiries, self.desk.vault, ids)
            self.desk.toast(self.tr("Enquiry moved to trash"), undo)
