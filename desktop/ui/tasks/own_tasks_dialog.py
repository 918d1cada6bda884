# SPDX-License-Identifier: Apache-2.0
"""The therapist's own tasks: what is open, and what was done lately."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.domain.changed import Changed
from desktop.services.tasks import own_tasks
from desktop.ui.base.desk import Desk
from desktop.ui.common.dialog import Dialog, DialogScroll
from desktop.ui.common.layout import boxed, column
from desktop.ui.common.text import Text
from desktop.ui.tasks.task_dialog import TaskDialog
from desktop.ui.tasks.task_rows import TaskRows

_WIDTH, _SHOWN = 560, 100


class OwnTasksDialog(Dialog):
    """Follows the records while it is open."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("My tasks"),
            confirm=self.tr("New task"),
            cancel=self.tr("Close"),
            kind="secondary",
            parent=parent,
        )
        self.desk = desk
        self.open_rows = TaskRows(desk)
        self.done_rows = TaskRows(desk)
        self._none = Text(self.tr("No open tasks."), "body", "text2", wrap=True)
        self._done = Text(self.tr("Done in the last 14 days"), "small", "text2", weight=600)
        inner = column(self._none, self.open_rows, self._done, self.done_rows, gap=12)
        self.body.addLayout(DialogScroll(boxed(inner), self).in_margin())
        self.set_width(_WIDTH)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        desk.changed.connect(self._changed)
        self.reload()

    def reload(self) -> None:
        """Read the tasks again."""
        found = own_tasks(self.desk.vault, _SHOWN)
        still = [(one.task, one.client_name) for one in found if one.task.open]
        done = [(one.task, one.client_name) for one in found if not one.task.open]
        self.open_rows.show_tasks(still)
        self.done_rows.show_tasks(done)
        self._none.setVisible(not still)
        self._done.setVisible(bool(done))
        if self.isVisible():
            self.fit()

    def accept(self) -> None:
        """Write a new task; the list stays open."""
        TaskDialog(self.desk, parent=self.parentWidget()).open()

    def _changed(self, changed: Changed) -> None:
        if changed & (Changed.TASKS | Changed.CLIENTS):
            self.reload()
