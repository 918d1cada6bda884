# SPDX-License-Identifier: Apache-2.0
"""How a task between sessions went."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.domain.changed import Changed
from desktop.domain.task import DIFFICULTY, Task, TaskOutcome
from desktop.services.tasks import set_outcome
from desktop.ui.base.desk import Desk
from desktop.ui.base.form_dialog import FormDialog
from desktop.ui.common.field import Field
from desktop.ui.common.select import Select
from desktop.ui.tasks.task_acts import say_done


class DoneDialog(FormDialog):
    """The result in the client's words and how hard it was; both may stay empty."""

    def __init__(self, desk: Desk, task: Task, parent: QWidget | None = None) -> None:
        self._task = task
        self.words = Field(
            self.tr("Result"), text=task.result, placeholder=self.tr("For example: 5 of 7 days")
        )
        self.difficulty = Select(self.tr("Difficulty for the client"), self._levels())
        self.difficulty.set_value(-1 if task.difficulty is None else task.difficulty)
        super().__init__(
            desk,
            self.tr("How did it go?"),
            task.what,
            self.words,
            self.difficulty,
            confirm=self.tr("Mark as done") if task.open else self.tr("Save result"),
            parent=parent,
        )
        self.saved.connect(self._say)
        self.words.setFocus()

    def save(self) -> Changed:
        """Write what became of the task."""
        level = self.difficulty.value()
        outcome = TaskOutcome(
            self._task.done_on or self.desk.clock.today(),
            self.words.text(),
            level if isinstance(level, int) and level >= 0 else None,
        )
        return set_outcome(self.desk.vault, self._task.id, outcome)

    def _say(self) -> None:
        say_done(self.desk, self._task)

    def _levels(self) -> list[tuple[str, object]]:
        low, high = DIFFICULTY
        named = {
            low: self.tr("{value}, no effort").format(value=low),
            high: self.tr("{value}, hardly possible").format(value=high),
        }
        levels = range(low, high + 1)
        return [
            (self.tr("Not noted"), -1),
            *((named.get(level, str(level)), level) for level in levels),
        ]
