# SPDX-License-Identifier: Apache-2.0
"""Calls of long ago that never became anything: looked at, then moved to the trash."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from desktop.domain.changed import Changed
from desktop.domain.client import Enquiry
from desktop.domain.formats import date_short
from desktop.domain.ids import EnquiryId
from desktop.services.enquiries import trash_enquiries, untrash_enquiries
from desktop.ui.base.desk import Desk
from desktop.ui.base.form_dialog import FormDialog
from desktop.ui.base.names import shown_person
from desktop.ui.common.check import CheckBox
from desktop.ui.common.layout import boxed, column


class OldEnquiriesDialog(FormDialog):
    """All are ticked; what is not to go is unticked."""

    def __init__(self, desk: Desk, found: Sequence[Enquiry], parent: QWidget | None = None) -> None:
        self._found = found
        self._gone: list[EnquiryId] = []
        self.boxes = [CheckBox(_words(desk, each)) for each in found]
        for box in self.boxes:
            box.setChecked(True)
        super().__init__(
            desk,
            self.tr("Enquiries that never started"),
            self.tr(
                "They were noted more than {days} days ago. In the trash they stay for 30 days."
            ).format(days=desk.settings.current.enquiry_days),
            boxed(column(*self.boxes, gap=4)),
            confirm=self.tr("Move to trash"),
            long=True,
            parent=parent,
        )
        for box in self.boxes:
            box.toggled.connect(self._count)
        self.saved.connect(self._say)

    def save(self) -> Changed:
        """Move those that are ticked."""
        self._gone = [
            each.id for each, box in zip(self._found, self.boxes, strict=True) if box.isChecked()
        ]
        return trash_enquiries(self.desk.vault, self._gone)

    def _count(self) -> None:
        self.confirm_button.setEnabled(any(box.isChecked() for box in self.boxes))

    def _say(self) -> None:
        undo = partial(untrash_enquiries, self.desk.vault, self._gone)
        text = self.tr("{count} enquiries moved to trash")
        if len(self._gone) == 1:
            text = self.tr("Enquiry moved to trash")
        self.desk.toast(text.format(count=len(self._gone)), undo)


def _words(desk: Desk, enquiry: Enquiry) -> str:
    day = date_short(desk.clock.local(enquiry.created_at).date(), desk.language)
    return f"{shown_person(desk, enquiry.name)} · {day}"
