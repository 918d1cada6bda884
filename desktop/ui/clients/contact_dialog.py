# SPDX-License-Identifier: Apache-2.0
"""The form of a person around the client."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.domain.changed import Changed
from desktop.domain.client import Contact, ContactRole
from desktop.domain.ids import ClientId, ContactId
from desktop.domain.typed import phone_shown
from desktop.services.contacts import save_contact
from desktop.services.undo import way_back
from desktop.ui.base.desk import Desk
from desktop.ui.base.form_dialog import FormDialog
from desktop.ui.clients.client_fields import pair
from desktop.ui.clients.words import CONTACT_ROLES, choices
from desktop.ui.common.check import CheckBox
from desktop.ui.common.field import Field
from desktop.ui.common.select import Select


class ContactDialog(FormDialog):
    """Adds a contact of `client`, or changes one."""

    def __init__(
        self,
        desk: Desk,
        client: ClientId,
        contact: Contact | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self._before = contact or _blank(client)
        was = self._before
        self.name = Field(self.tr("Name"), text=was.name)
        self.role = Select(self.tr("Is to the client"), choices(CONTACT_ROLES, desk.translate))
        self.role.set_value(was.role)
        self.relation = Field(self.tr("Relation"), text=was.relation)
        self.phone = Field(
            self.tr("Phone"), text=phone_shown(was.phone), placeholder="0812-3456-7890"
        )
        self.email = Field(self.tr("E-mail"), text=was.email)
        self.may_call = CheckBox(self.tr("We may call this person"))
        self.may_call.setChecked(was.may_call)
        self.may_consent = CheckBox(self.tr("May consent for the client (guardian)"))
        self.may_consent.setChecked(was.may_consent)
        self.note = Field(self.tr("Remark"), text=was.note)
        super().__init__(
            desk,
            self.tr("Add contact") if contact is None else self.tr("Edit contact"),
            "",
            self.name,
            pair(self.role, self.relation),
            pair(self.phone, self.email),
            self.may_call,
            self.may_consent,
            self.note,
            confirm=self.tr("Add contact") if contact is None else self.tr("Save contact"),
            long=True,
            parent=parent,
        )
        self.name.setFocus()
        if contact is not None:
            self.saved.connect(self._tell)

    def save(self) -> Changed:
        """Write the contact."""
        role = self.role.value()
        contact = Contact(
            id=self._before.id,
            uuid=self._before.uuid,
            client_id=self._before.client_id,
            role=ContactRole(role) if isinstance(role, str) else ContactRole.OTHER,
            name=self.name.text(),
            relation=self.relation.text(),
            phone=self.phone.text(),
            email=self.email.text(),
            may_call=self.may_call.isChecked(),
            may_consent=self.may_consent.isChecked(),
            note=self.note.text(),
        )
        return save_contact(self.desk.vault, contact)[1]

    def _tell(self) -> None:
        self.desk.toast(self.tr("Contact changed"), way_back(self.desk.vault, self._before))


def _blank(client: ClientId) -> Contact:
    return Contact(
        id=ContactId(0),
        uuid="",
        client_id=client,
        role=ContactRole.EMERGENCY,
        name="",
        relation="",
        phone="",
        email="",
        may_call=True,
        may_consent=False,
        note="",
    )
