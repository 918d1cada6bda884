# SPDX-License-Identifier: Apache-2.0
"""The groups of fields of the client form; each knows its part of the draft."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from desktop.domain.client import ClientDraft, ClientStatus, FormOfAddress, Sex
from desktop.domain.formats import age
from desktop.domain.typed import phone_shown, phone_stored
from desktop.ui.base.desk import Desk
from desktop.ui.clients.words import FORMS_OF_ADDRESS, SEXES, STATUSES, choices
from desktop.ui.common.button import Button
from desktop.ui.common.date_field import DateField
from desktop.ui.common.field import Field
from desktop.ui.common.field_frame import FieldFrame
from desktop.ui.common.layout import Item, boxed, column, row
from desktop.ui.common.select import Select
from desktop.ui.common.text import Text
from desktop.ui.common.text_area import TextArea

_NO_CHOICE = "–"


class Fields(QWidget):
    """A heading and the fields under it."""

    def begin(self, heading: str, *items: Item) -> None:
        """Lay the group out; the keyboard comes to its first field."""
        self.setLayout(column(Text(heading, "body", weight=600), *items, gap=12))
        self.setFocusProxy(next(item for item in items if isinstance(item, QWidget)))

    def into(self, draft: ClientDraft) -> ClientDraft:
        """Return the draft with what is typed here."""
        return draft


def pair(left: QWidget, right: QWidget) -> QWidget:
    """Return two fields side by side, equally wide."""
    line = row(left, right, gap=12)
    line.setStretch(0, 1)
    line.setStretch(1, 1)
    made = boxed(line)
    made.setFocusProxy(left)
    return made


class PersonFields(Fields):
    """Who it is."""

    def __init__(self, desk: Desk, draft: ClientDraft) -> None:
        super().__init__()
        self._desk = desk
        translate, today = desk.translate, desk.clock.today()
        self.full_name = Field(
            self.tr("Full name"), self.tr("As the client writes it."), text=draft.full_name
        )
        self.nickname = Field(self.tr("Called"), text=draft.nickname)
        self.alias = Field(
            self.tr("Alias"),
            self.tr("Instead of a name, for an anonymous client."),
            text=draft.alias,
        )
        none = [(_NO_CHOICE, None)]
        self.address_form = Select(
            self.tr("Form of address"), choices(FORMS_OF_ADDRESS, translate, none)
        )
        self.address_form.set_value(draft.form_of_address)
        self.sex = Select(self.tr("Sex"), choices(SEXES, translate, none))
        self.sex.set_value(draft.sex)
        self.birth = DateField(self.tr("Birth date"), today, desk.language, past=True)
        self.birth.set_value(draft.birth_date)
        self.birth.changed.connect(self._show_age)
        self.begin(
            self.tr("Person"),
            self.full_name,
            pair(self.nickname, self.address_form),
            self.alias,
            pair(self.birth, self.sex),
        )
        self._show_age()

    def into(self, draft: ClientDraft) -> ClientDraft:
        """Names, address form, birth, sex."""
        form, sex = self.address_form.value(), self.sex.value()
        return replace(
            draft,
            full_name=self.full_name.text(),
            nickname=self.nickname.text(),
            alias=self.alias.text(),
            form_of_address=FormOfAddress(form) if isinstance(form, str) else None,
            birth_date=self.birth.value(),
            sex=Sex(sex) if isinstance(sex, str) else None,
        )

    def unfit(self) -> FieldFrame | None:
        """The birth date where it cannot be read."""
        return None if self.birth.is_valid() else self.birth

    def _show_age(self) -> None:
        born, today = self.birth.value(), self._desk.clock.today()
        known = born is not None and born <= today
        self.birth.set_hint(age(born, today, self._desk.language) if born and known else "")


class ReachFields(Fields):
    """How to reach the client."""

    def __init__(self, draft: ClientDraft) -> None:
        super().__init__()
        self.phone = Field(
            self.tr("Phone"), text=phone_shown(draft.phone), placeholder="0812-3456-7890"
        )
        self.email = Field(self.tr("E-mail"), text=draft.email)
        self.preference = Field(
            self.tr("May be contacted"),
            self.tr("How, when, and under which name we call."),
            text=draft.contact_preference,
        )
        self.address = TextArea(self.tr("Address"), min_lines=2, max_lines=5)
        self.address.set_text(draft.address)
        self.phone.edit.editingFinished.connect(self._check_phone)
        self.phone.changed.connect(self._phone_typed)
        self.begin(self.tr("Contact"), pair(self.phone, self.email), self.preference, self.address)

    def into(self, draft: ClientDraft) -> ClientDraft:
        """Phone, e-mail, how to call, address."""
        return replace(
            draft,
            phone=self.phone.text(),
            email=self.email.text(),
            contact_preference=self.preference.text(),
            address=self.address.text(),
        )

    def _check_phone(self) -> None:
        typed = self.phone.text()
        stored = phone_stored(typed) if typed else ""
        if stored is None:
            self.phone.set_error(
                self.tr("This is not a phone number. Type for example 0812-3456-7890.")
            )
        else:
            self.phone.set_text(phone_shown(stored))

    def _phone_typed(self) -> None:
        self.phone.set_error("")


class BackgroundFields(Fields):
    """Life around the client."""

    def __init__(self, draft: ClientDraft) -> None:
        super().__init__()
        self.marital = Field(self.tr("Marital status"), text=draft.marital_status)
        self.education = Field(self.tr("Education"), text=draft.education)
        self.occupation = Field(self.tr("Occupation"), text=draft.occupation)
        self.religion = Field(self.tr("Religion"), text=draft.religion)
        self.begin(
            self.tr("Background"),
            pair(self.marital, self.education),
            pair(self.occupation, self.religion),
        )

    def into(self, draft: ClientDraft) -> ClientDraft:
        """All four as typed."""
        return replace(
            draft,
            marital_status=self.marital.text(),
            education=self.education.text(),
            occupation=self.occupation.text(),
            religion=self.religion.text(),
        )


class NumberFields(Fields):
    """NIK and BPJS, covered until they are asked for."""

    def __init__(self, draft: ClientDraft) -> None:
        super().__init__()
        self.nik = Field(self.tr("NIK"), text=draft.nik)
        self.bpjs = Field(self.tr("BPJS number"), text=draft.bpjs)
        self.show_button = Button(self.tr("Show NIK and BPJS"), "link", "eye")
        self._fields = pair(self.nik, self.bpjs)
        self._fields.hide()
        self.show_button.clicked.connect(self._uncover)
        self.begin(self.tr("Identity numbers"), boxed(row(self.show_button, None)), self._fields)
        self.setFocusProxy(self.show_button)

    def into(self, draft: ClientDraft) -> ClientDraft:
        """Both numbers."""
        return replace(draft, nik=self.nik.text(), bpjs=self.bpjs.text())

    def _uncover(self) -> None:
        self.show_button.hide()
        self._fields.show()
        self.setFocusProxy(self._fields)
        self.nik.setFocus()


class PracticeFields(Fields):
    """Where the client stands with the practice."""

    def __init__(self, desk: Desk, draft: ClientDraft, tags: tuple[str, ...]) -> None:
        super().__init__()
        self.status = Select(self.tr("Status"), choices(STATUSES, desk.translate))
        self.status.set_value(draft.status)
        self.code = Field(
            self.tr("Code"),
            "" if draft.code else self.tr("Empty: the next free one."),
            text=draft.code,
        )
        self.referral = Field(self.tr("Referred by"), text=draft.referral_source)
        self.tag_field = Field(
            self.tr("Tags"), self.tr("Separated by commas."), text=", ".join(tags)
        )
        self.note = TextArea(
            self.tr("Remark"), self.tr("For organising, not for clinical notes."), min_lines=2
        )
        self.note.set_text(draft.note)
        self.begin(
            self.tr("In the practice"),
            pair(self.status, self.code),
            self.referral,
            self.tag_field,
            self.note,
        )

    def into(self, draft: ClientDraft) -> ClientDraft:
        """Status, code, referral, remark."""
        status = self.status.value()
        return replace(
            draft,
            status=ClientStatus(status) if isinstance(status, str) else draft.status,
            code=self.code.text(),
            referral_source=self.referral.text(),
            note=self.note.text(),
        )

    def tags(self) -> tuple[str, ...]:
        """The tags typed."""
        parts = (part.strip() for part in self.tag_field.text().split(","))
        return tuple(dict.fromkeys(part for part in parts if part))
