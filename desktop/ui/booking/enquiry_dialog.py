# SPDX-License-Identifier: Apache-2.0
"""A first call noted in twenty seconds: a name is enough, Enter saves."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QWidget

from desktop.domain.changed import Changed
from desktop.domain.client import Enquiry
from desktop.domain.episode import Service
from desktop.domain.ids import EnquiryId
from desktop.domain.record_words import service_label
from desktop.services.enquiries import create_enquiry, trash_enquiries, update_enquiry
from desktop.services.undo import way_back
from desktop.ui.base.desk import Desk
from desktop.ui.base.form_dialog import FormDialog
from desktop.ui.common.field import Field
from desktop.ui.common.field_frame import FieldFrame
from desktop.ui.common.reflow import Reflow
from desktop.ui.common.select import Select

_ANY = ""


class EnquiryDialog(FormDialog):
    """Notes a new call, or changes `enquiry`."""

    def __init__(
        self, desk: Desk, enquiry: Enquiry | None = None, parent: QWidget | None = None
    ) -> None:
        self._enquiry = enquiry
        self._made: EnquiryId | None = None
        self.name = Field(self.tr("Name or alias"))
        self.phone = Field(self.tr("Number"))
        self.caller = Field(self.tr("Who called, if somebody else"))
        self.concern = Field(self.tr("What it is about, in one line"))
        self.times = Field(self.tr("Preferred times"))
        services = [(service_label(each, desk.translate), each) for each in Service]
        self.service = Select(self.tr("Service"), [(self.tr("Not said yet"), _ANY), *services])
        new = enquiry is None
        super().__init__(
            desk,
            self.tr("New enquiry") if new else self.tr("Change enquiry"),
            self.tr("A name is enough. Enter saves.") if new else "",
            Reflow(self.name, self.phone, gap=12, stretch=-1),
            self.caller,
            self.concern,
            Reflow(self.times, self.service, gap=12, stretch=-1),
            confirm=self.tr("Save enquiry"),
            long=True,
            parent=parent,
        )
        if enquiry is not None:
            self._fill(enquiry)
        self.name.setFocus()
        self.saved.connect(self._say)

    def unfit(self) -> FieldFrame | None:
        """The name, while there is none."""
        if self.name.text().strip():
            return None
        self.name.set_error(self.tr("Type a name or an alias."))
        return self.name

    def save(self) -> Changed:
        """Note the call, or what has changed of it."""
        vault, value = self.desk.vault, self.service.value()
        service = Service(value) if isinstance(value, str) and value else None
        name, number, caller = self.name.text(), self.phone.text(), self.caller.text()
        concern, times = self.concern.text(), self.times.text()
        if self._enquiry is None:
            self._made, changed = create_enquiry(
                vault,
                name,
                phone_typed=number,
                caller=caller,
                concern=concern,
                preferred_times=times,
                service=service,
            )
            return changed
        after = replace(
            self._enquiry,
            name=name,
            phone=number,
            caller=caller,
            concern=concern,
            preferred_times=times,
            service=service,
        )
        return update_enquiry(vault, after)

    def _fill(self, enquiry: Enquiry) -> None:
        self.name.set_text(enquiry.name)
        self.phone.set_text(enquiry.phone)
        self.caller.set_text(enquiry.caller)
        self.concern.set_text(enquiry.concern)
        self.times.set_text(enquiry.preferred_times)
        self.service.set_value(enquiry.service or _ANY)

    def _say(self) -> None:
        vault = self.desk.vault
        if self._made is not None:
            undo = partial(trash_enquiries, vault, [self._made])
            self.desk.toast(self.tr("Enquiry noted"), undo)
        elif self._enquiry is not None:
            self.desk.toast(self.tr("Enquiry changed"), way_back(vault, self._enquiry))
