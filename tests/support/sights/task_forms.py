# SPDX-License-Identifier: Apache-2.0
"""The forms of tasks, of what waits, of measures asked for regularly, of templates."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QWidget

from desktop.services.tasks import list_tasks
from desktop.ui.aids.snippet_dialog import SnippetDialog
from desktop.ui.aids.template_dialog import TemplateDialog
from desktop.ui.base.desk import Desk
from desktop.ui.measures.schedule_dialog import ScheduleDialog
from desktop.ui.tasks.done_dialog import DoneDialog
from desktop.ui.tasks.own_tasks_dialog import OwnTasksDialog
from desktop.ui.tasks.task_dialog import TaskDialog
from desktop.ui.today.attention_dialog import AttentionDialog
from tests.support.whole_desk import WholeDesk


def _desk(desk: WholeDesk) -> Desk:
    assert desk.window.at_desk is not None
    return desk.window.at_desk.desk


def _new(desk: WholeDesk, top: QWidget) -> QDialog:
    return TaskDialog(_desk(desk), desk.client, parent=top)


def _done(desk: WholeDesk, top: QWidget) -> QDialog:
    return DoneDialog(_desk(desk), list_tasks(_desk(desk).vault, desk.client)[0], top)


def _own(desk: WholeDesk, top: QWidget) -> QDialog:
    return OwnTasksDialog(_desk(desk), top)


def _attention(desk: WholeDesk, top: QWidget) -> QDialog:
    return AttentionDialog(_desk(desk), parent=top)


def _ask(desk: WholeDesk, top: QWidget) -> QDialog:
    return ScheduleDialog(_desk(desk), desk.client, parent=top)


def _template(desk: WholeDesk, top: QWidget) -> QDialog:
    return TemplateDialog(_desk(desk), None, top)


def _snippet(desk: WholeDesk, top: QWidget) -> QDialog:
    return SnippetDialog(_desk(desk), None, "Teks", top)


TASK_FORMS: dict[str, Callable[[WholeDesk, QWidget], QDialog]] = {
    "task_new": _new,
    "task_done": _done,
    "own_tasks": _own,
    "attention": _attention,
    "ask_regularly": _ask,
    "template_form": _template,
    "snippet_form": _snippet,
}
