# SPDX-License-Identifier: Apache-2.0
"""The form of a task."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from desktop.domain.changed import Changed
from desktop.domain.ids import ClientId, TaskId
from desktop.domain.task import Doer, Task, TaskDraft
from desktop.services.tasks import add_task, draft_of_task, trash_task, update_task
from desktop.ui.base.desk import Desk
from desktop.ui.base.form_dialog import FormDialog
from desktop.ui.booking.client_field import ClientField
from desktop.ui.common.date_field import DateField
from desktop.ui.common.field import Field
from desktop.ui.common.field_frame import FieldFrame
from desktop.ui.common.segmented import Segmented
from desktop.ui.common.text_area import TextArea


class TaskDialog(FormDialog):
    """A new task, or the task given. Without a client it is the therapist's own."""

    def __init__(
        self,
        desk: Desk,
        client: ClientId | None = None,
        task: Task | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self._task = task
        first = Doer.CLIENT if client else Doer.THERAPIST
        was = draft_of_task(task) if task else TaskDraft(first, "", client)
        self._session = was.session_id
        self.doer = Segmented(
            self.tr("Who does it"),
            [
                (self.tr("Client, between sessions"), Doer.CLIENT.value),
                (self.tr("I do it"), Doer.THERAPIST.value),
            ],
        )
        self.doer.set_value(was.doer.value)
        self.client = ClientField(desk, self.tr("Client"))
        self.what = Field(self.tr("Task"), text=was.what)
        self.why = TextArea(self.tr("What it is for"), min_lines=2, max_lines=5)
        self.why.set_text(was.why)
        self.often = Field(self.tr("How often"), text=was.how_often)
        self.due = DateField(self.tr("Due"), desk.clock.today(), desk.language)
        self.due.set_value(was.due_on)
        super().__init__(
            desk,
            self.tr("Edit task") if task else self.tr("New task"),
            "",
            self.doer,
            self.what,
            self.client,
            self.often,
            self.due,
            self.why,
            confirm=self.tr("Save task") if task else self.tr("Add task"),
            long=True,
            parent=parent,
        )
        if was.client_id:
            self.client.set_value(was.client_id)
        self.doer.changed.connect(self._doer_changed)
        self._show_fields()
        self.saved.connect(self._say)
        self._made: TaskId | None = None
        self.what.setFocus()

    def unfit(self) -> FieldFrame | None:
        """The day must be one; a client who is named must be known."""
        if not self.due.is_valid():
            return self.due
        named = self.client.edit.text().strip()
        if self.client.value() is None and (named or self._by_client()):
            self.client.set_error(self.tr("Choose the client from the list."))
            return self.client
        return None

    def save(self) -> Changed:
        """Write the task."""
        by_client = self._by_client()
        draft = TaskDraft(
            Doer.CLIENT if by_client else Doer.THERAPIST,
            self.what.text(),
            self.client.value(),
            self.why.text(),
            self.often.text() if by_client else "",
            self.due.value(),
            self._session if self._task and self.client.value() == self._task.client_id else None,
        )
        if self._task is not None:
            return update_task(self.desk.vault, self._task.id, draft)
        self._made, changed = add_task(self.desk.vault, draft)
        return changed

    def _by_client(self) -> bool:
        return self.doer.value() == Doer.CLIENT.value

    def _doer_changed(self) -> None:
        self._show_fields()
        self.fit()

    def _show_fields(self) -> None:
        self.often.setVisible(self._by_client())

    def _say(self) -> None:
        vault = self.desk.vault
        if self._made is not None:
            self.desk.toast(self.tr("Task added"), partial(trash_task, vault, self._made))
        elif self._task is not None:
            before = draft_of_task(self._task)
            undo = partial(update_task, vault, self._task.id, before)
            self.desk.toast(self.tr("Task changed"), undo)
