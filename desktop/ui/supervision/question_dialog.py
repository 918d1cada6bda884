# SPDX-License-Identifier: Apache-2.0
"""The form of a question for supervision: what to ask, about whom, discussed when, with what."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from desktop.domain.changed import Changed
from desktop.domain.ids import ClientId, SessionId, SupervisionItemId
from desktop.domain.supervision import SupervisionDraft, SupervisionItem
from desktop.services.supervision import (
    add_question,
    draft_of_question,
    trash_question,
    update_question,
)
from desktop.services.undo import way_back
from desktop.ui.base.desk import Desk
from desktop.ui.base.form_dialog import FormDialog
from desktop.ui.booking.client_field import ClientField
from desktop.ui.common.date_field import DateField
from desktop.ui.common.field_frame import FieldFrame
from desktop.ui.common.text_area import TextArea


class QuestionDialog(FormDialog):
    """A new question, or the question given; a day of discussion closes it."""

    def __init__(
        self,
        desk: Desk,
        item: SupervisionItem | None = None,
        draft: SupervisionDraft | None = None,
        parent: QWidget | None = None,
        *,
        discuss: bool = False,
    ) -> None:
        self._item = item
        self._made: SupervisionItemId | None = None
        was = draft_of_question(item) if item else draft or SupervisionDraft("")
        self._session = was.session_id
        self._owner = was.client_id
        self.question = TextArea(self.tr("Question"), min_lines=2, max_lines=6)
        self.question.set_text(was.question)
        self.client = ClientField(desk, self.tr("Client"))
        self.day = DateField(self.tr("Discussed on"), desk.clock.today(), desk.language)
        self.day.set_value(was.discussed_on or (desk.clock.today() if discuss else None))
        self.outcome = TextArea(self.tr("What came of it"), min_lines=2, max_lines=6)
        self.outcome.set_text(was.outcome)
        after = () if item is None else (self.day, self.outcome)
        super().__init__(
            desk,
            self.tr("Edit question") if item else self.tr("Question for supervision"),
            "",
            self.question,
            self.client,
            *after,
            confirm=self.tr("Save question") if item else self.tr("Add question"),
            long=True,
            parent=parent,
        )
        for unused in () if item is not None else (self.day, self.outcome):
            unused.setParent(self)
            unused.hide()
        if was.client_id is not None:
            self.client.set_value(was.client_id)
        self.saved.connect(self._say)
        (self.outcome if discuss else self.question).setFocus()

    def unfit(self) -> FieldFrame | None:
        """The day must be one; a client who is named must be known."""
        if not self.day.is_valid():
            return self.day
        if self.client.value() is None and self.client.edit.text().strip():
            self.client.set_error(self.tr("Choose the client from the list."))
            return self.client
        return None

    def save(self) -> Changed:
        """Write the question."""
        client: ClientId | None = self.client.value()
        session: SessionId | None = self._session if client == self._owner else None
        draft = SupervisionDraft(
            self.question.text(), client, session, self.outcome.text(), self.day.value()
        )
        if self._item is not None:
            return update_question(self.desk.vault, self._item.id, draft)
        self._made, changed = add_question(self.desk.vault, draft)
        return changed

    def _say(self) -> None:
        vault = self.desk.vault
        if self._made is not None:
            undo = partial(trash_question, vault, self._made)
            self.desk.toast(self.tr("Question added to supervision"), undo)
        elif self._item is not None:
            self.desk.toast(self.tr("Question changed"), way_back(vault, self._item))
