# SPDX-License-Identifier: Apache-2.0
"""Tasks of the client: those given before with what became of them, and new ones."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from desktop.domain.changed import Changed
from desktop.domain.ids import ClientId, SessionId, TaskId
from desktop.domain.task import Doer, TaskDraft
from desktop.services.preparation import tasks_since_last
from desktop.services.tasks import add_task, trash_task
from desktop.ui.base.desk import Desk
from desktop.ui.common.layout import column
from desktop.ui.common.text import SectionTitle, Text
from desktop.ui.notes.add_line import AddLine
from desktop.ui.tasks.task_rows import TaskRows


class TasksPart(QWidget):
    """A tick asks how it went and how hard it was; a line gives a new task."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self._client, self._session = ClientId(0), SessionId(0)
        self.rows = TaskRows(desk)
        self._none = Text(self.tr("No task agreed"), "small", "text2", wrap=True)
        self.line = AddLine(self.tr("Add task"), self.tr("New task until next time"))
        self.setLayout(
            column(SectionTitle(self.tr("Tasks")), self._none, self.rows, self.line, gap=8)
        )
        self.line.added.connect(self._typed)

    def show_session(self, client: ClientId, session: SessionId) -> None:
        """Read what is open, and what was done since the session before."""
        if session != self._session:
            self.line.clear()
        self._client, self._session = client, session
        found = tasks_since_last(self.desk.vault, client, session)
        self.rows.show_tasks([(task, "") for task in found])
        self._none.setVisible(not found)

    def _typed(self, words: str) -> None:
        made: list[TaskId] = []
        draft = TaskDraft(Doer.CLIENT, words, self._client, session_id=self._session)

        def give() -> Changed:
            key, changed = add_task(self.desk.vault, draft)
            made.append(key)
            return changed

        if self.desk.attempt(give):
            self.line.clear()
            undo = partial(trash_task, self.desk.vault, made[0])
            self.desk.toast(self.tr("Task added"), undo)
