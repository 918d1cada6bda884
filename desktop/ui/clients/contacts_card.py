# SPDX-License-Identifier: Apache-2.0
"""The people around a client, with adding, changing and removing."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from desktop.domain.client import Contact
from desktop.domain.ids import ClientId
from desktop.services.contacts import list_contacts, remove_contact, untrash_contact
from desktop.ui.base.desk import Desk
from desktop.ui.base.names import shown_person
from desktop.ui.clients.contact_dialog import ContactDialog
from desktop.ui.clients.lines_card import LineRow
from desktop.ui.clients.overview_words import contact_line
from desktop.ui.common.button import Button, IconButton
from desktop.ui.common.card import Card
from desktop.ui.common.elided import ElidedText
from desktop.ui.common.layout import column, row
from desktop.ui.common.text import Text


class ContactsCard(Card):
    """One line per contact, each with its two acts."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self.desk = desk
        self._client = ClientId(0)
        self.add = Button(self.tr("Add contact"), "link", "plus")
        head = row(ElidedText(self.tr("Contacts"), "h3"), self.add, gap=8)
        head.setStretch(0, 1)
        self._empty = Text(
            self.tr("Nobody noted yet, for example for an emergency."),
            "small",
            "text2",
            wrap=True,
        )
        self._rows = column(gap=8)
        self._held: list[QWidget] = []
        super().__init__(
            head, self._empty, self._rows, gap=10, padding=(20, 14, 20, 16), parent=parent
        )
        self.add.clicked.connect(self._add)

    def show_client(self, client: ClientId) -> None:
        """Show the contacts of a client."""
        self._client = client
        found = list_contacts(self.desk.vault, client)
        for old in self._held:
            old.hide()
            old.deleteLater()
        self._held = [ContactRow(self.desk, contact) for contact in found]
        for made in self._held:
            self._rows.addWidget(made)
        self._empty.setVisible(not found)

    def _add(self) -> None:
        ContactDialog(self.desk, self._client, parent=self).open()


class ContactRow(QWidget):
    """One contact."""

    def __init__(self, desk: Desk, contact: Contact, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk, self._contact = desk, contact
        who = shown_person(desk, contact.name)
        edit = self.tr("Edit {name}").format(name=who)
        remove = self.tr("Move {name} to the trash").format(name=who)
        self.edit = IconButton("pencil", edit, small=True)
        self.remove = IconButton("trash-2", remove, small=True)
        line = row(LineRow(contact_line(contact, desk)), self.edit, self.remove, gap=4)
        line.setStretch(0, 1)
        self.setLayout(line)
        self.edit.clicked.connect(self._edit)
        self.remove.clicked.connect(self._remove)

    def _edit(self) -> None:
        contact = self._contact
        ContactDialog(self.desk, contact.client_id, contact, parent=self.parentWidget()).open()

    def _remove(self) -> None:
        vault, contact = self.desk.vault, self._contact
        text = self.tr("Contact moved to trash")
        if self.desk.attempt(partial(remove_contact, vault, contact.id)):
            self.desk.toast(text, partial(untrash_contact, vault, contact.id))
