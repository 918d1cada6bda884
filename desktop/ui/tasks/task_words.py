# SPDX-License-Identifier: Apache-2.0
"""A task in words."""

from __future__ import annotations

from desktop.domain.due_words import due_words
from desktop.domain.formats import date_short
from desktop.domain.i18n import QT_TRANSLATE_NOOP
from desktop.domain.task import DIFFICULTY, Task
from desktop.ui.base.desk import Desk

CONTEXT = "TaskWords"
_DONE = QT_TRANSLATE_NOOP("TaskWords", "done {date}")
_HARD = QT_TRANSLATE_NOOP("TaskWords", "difficulty {value} of {most}")


def task_below(task: Task, desk: Desk, client_name: str = "") -> str:
    """What stands under a task: how often and until when, or how it went."""
    parts = [client_name, *(_open(task, desk) if task.open else _done(task, desk))]
    return " · ".join(part for part in parts if part)


def task_due(task: Task, desk: Desk) -> str:
    """When it is due, "" without a day."""
    if task.due_on is None:
        return ""
    return due_words(task.due_on, desk.clock.today(), desk.translate, desk.language)


def is_late(task: Task, desk: Desk) -> bool:
    """Open, and its day is over."""
    return task.open and task.due_on is not None and task.due_on < desk.clock.today()


def _open(task: Task, desk: Desk) -> list[str]:
    return [task.how_often, task_due(task, desk), task.why]


def _done(task: Task, desk: Desk) -> list[str]:
    on = date_short(task.done_on, desk.language) if task.done_on else ""
    hard = ""
    if task.difficulty is not None:
        hard = desk.translate(CONTEXT, _HARD).format(value=task.difficulty, most=DIFFICULTY[1])
    return [desk.translate(CONTEXT, _DONE).format(date=on), task.result, hard]
