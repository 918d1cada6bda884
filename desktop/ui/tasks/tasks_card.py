# SPDX-License-Identifier: Apache-2.0
"""The tasks of a client on the overview: between sessions, and the therapist's own."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.domain.ids import ClientId
from desktop.domain.task import Doer, Task
from desktop.services.tasks import list_tasks
from desktop.ui.base.desk import Desk
from desktop.ui.common.button import Button, LateButton
from desktop.ui.common.card import Card
from desktop.ui.common.elided import ElidedText
from desktop.ui.common.layout import boxed, column, row
from desktop.ui.tasks.task_dialog import TaskDialog
from desktop.ui.tasks.task_rows import TaskRows

_DONE_SHOWN = 2


class TasksCard(Card):
    """Open tasks first; of those done the last two, all of them on request."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self.desk = desk
        self._client, self._all = ClientId(0), False
        self.add = Button(self.tr("Add"), "link", "plus")
        self._empty = ElidedText(self.tr("No task agreed"), "small", "text2")
        self.between = TaskRows(desk)
        self.own = TaskRows(desk)
        self._own_title = ElidedText(self.tr("For you to do"), "small", "text2", weight=600)
        self.done = TaskRows(desk)
        self._done_title = ElidedText(self.tr("Done"), "small", "text2", weight=600)
        self.more = LateButton("link")
        head = row(ElidedText(self.tr("Tasks"), "h3"), self.add, gap=8)
        head.setStretch(0, 1)
        done = column(self._done_title, self.done, row(self.more, None), gap=6)
        super().__init__(
            head,
            self._empty,
            self.between,
            self._own_title,
            self.own,
            boxed(done),
            gap=8,
            padding=(20, 14, 20, 14),
            parent=parent,
        )
        self.add.clicked.connect(self._add)
        self.more.clicked.connect(self._show_all)

    def show_client(self, client: ClientId) -> None:
        """Show the tasks of a client."""
        if client != self._client:
            self._client, self._all = client, False
        tasks = list_tasks(self.desk.vault, client)
        still = [task for task in tasks if task.open]
        done = [task for task in tasks if not task.open]
        self._fill(self.between, [task for task in still if task.doer is Doer.CLIENT])
        own = [task for task in still if task.doer is Doer.THERAPIST]
        self._fill(self.own, own)
        self._own_title.setVisible(bool(own))
        shown = done if self._all else done[:_DONE_SHOWN]
        self._fill(self.done, shown)
        self._done_title.setVisible(bool(done))
        self._empty.setVisible(not tasks)
        self.more.setVisible(len(shown) < len(done))
        self.more.setText(self.tr("Show all {count} done").format(count=len(done)))

    def _fill(self, rows: TaskRows, tasks: list[Task]) -> None:
        rows.show_tasks([(task, "") for task in tasks])

    def _add(self) -> None:
        TaskDialog(self.desk, self._client, parent=self.window()).open()

    def _show_all(self) -> None:
        self._all = True
        self.show_client(self._client)
