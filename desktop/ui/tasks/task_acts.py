# SPDX-License-Identifier: Apache-2.0
"""What is done to a task at once, with one way back."""

from __future__ import annotations

from functools import partial

from desktop.domain.i18n import QT_TRANSLATE_NOOP
from desktop.domain.task import Task
from desktop.services.tasks import (
    finish_task,
    get_task,
    reopen_task,
    set_outcome,
    trash_task,
    untrash_task,
)
from desktop.ui.base.desk import Desk

CONTEXT = "TaskActs"
DONE = QT_TRANSLATE_NOOP("TaskActs", "Task done")
_REOPENED = QT_TRANSLATE_NOOP("TaskActs", "Task open again")
_TRASHED = QT_TRANSLATE_NOOP("TaskActs", "Task moved to trash")


def finish(desk: Desk, task: Task) -> None:
    """Done today, without a word."""
    if desk.attempt(partial(finish_task, desk.vault, task.id)):
        say_done(desk, task)


def say_done(desk: Desk, task: Task) -> None:
    """Tell that a task is done; `task` is as it was before."""
    undo = partial(set_outcome, desk.vault, task.id, task.outcome)
    desk.toast(desk.translate(CONTEXT, DONE), undo)


def reopen(desk: Desk, task: Task) -> None:
    """Still to be done."""
    before = get_task(desk.vault, task.id).outcome
    if desk.attempt(partial(reopen_task, desk.vault, task.id)):
        undo = partial(set_outcome, desk.vault, task.id, before)
        desk.toast(desk.translate(CONTEXT, _REOPENED), undo)


def move_to_trash(desk: Desk, task: Task) -> None:
    """Put a task into the trash."""
    if desk.attempt(partial(trash_task, desk.vault, task.id)):
        undo = partial(untrash_task, desk.vault, task.id)
        desk.toast(desk.translate(CONTEXT, _TRASHED), undo)
