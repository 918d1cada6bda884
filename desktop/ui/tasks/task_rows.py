# SPDX-License-Identifier: Apache-2.0
"""Tasks one under the other; the rows are reused, so the keyboard stays where it is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop.domain.task import Task
from desktop.ui.base.desk import Desk
from desktop.ui.common.layout import column
from desktop.ui.tasks.task_row import TaskRow


class TaskRows(QWidget):
    """As many rows as there are tasks."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._pool: list[TaskRow] = []
        self._shown = 0
        self._rows = column(gap=8)
        self.setLayout(self._rows)

    def show_tasks(self, tasks: Sequence[tuple[Task, str]]) -> None:
        """Show other tasks, each with the name of its client or ""."""
        self._shown = len(tasks)
        for number, (task, name) in enumerate(tasks):
            if number == len(self._pool):
                made = TaskRow(self.desk)
                self._pool.append(made)
                self._rows.addWidget(made)
            self._pool[number].show_task(task, name)
            self._pool[number].show()
        for spare in self._pool[self._shown :]:
            spare.hide()
        self.setVisible(bool(tasks))

    def rows(self) -> list[TaskRow]:
        """Return the rows on view."""
        return self._pool[: self._shown]
