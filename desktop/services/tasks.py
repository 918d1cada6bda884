# SPDX-License-Identifier: Apache-2.0
"""Tasks: what the client does between sessions, and what the therapist must not forget."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import timedelta
from typing import Any
from uuid import uuid4

from desktop.db import administrations
from desktop.db import tasks as db
from desktop.db.audit import append_audit
from desktop.db.binding import Connection
from desktop.domain.changed import Changed
from desktop.domain.ids import ClientId, TaskId
from desktop.domain.note_text import check_section
from desktop.domain.problems import Problem
from desktop.domain.problems import tasks as texts
from desktop.domain.problems.notes import SESSION_MISSING
from desktop.domain.problems.outcomes import CLIENT_MISSING, SESSION_OF_OTHER_CLIENT
from desktop.domain.task import DIFFICULTY, Doer, OwnTask, Task, TaskDraft, TaskOutcome
from desktop.domain.trash import TrashKind
from desktop.services.trash import move_to_trash, restore
from desktop.services.typed_text import tidy
from desktop.services.vault import OpenVault

DONE_SHOWN = timedelta(days=14)
"""How long a task that was done stays in the therapist's list."""
_LIMIT = 500


def add_task(vault: OpenVault, draft: TaskDraft) -> tuple[TaskId, Changed]:
    """A new, open task."""
    typed = _checked(draft)
    now = vault.clock.now()
    with vault.store.writing("task.add") as conn:
        _check_places(conn, typed)
        task = Task(
            id=TaskId(0),
            uuid=str(uuid4()),
            done_on=None,
            result="",
            difficulty=None,
            created_at=now,
            updated_at=now,
            trashed_at=None,
            **_typed(typed),
        )
        key = db.insert_task(conn, task)
        detail: dict[str, str | int] = {"doer": typed.doer.value}
        append_audit(conn, vault.clock, "task.add", "task", task.uuid, detail)
    return key, Changed.TASKS


def update_task(vault: OpenVault, task_id: TaskId, draft: TaskDraft) -> Changed:
    """Replace what was typed; what became of the task stays."""
    typed = _checked(draft)
    with vault.store.writing("task.update") as conn:
        before = _present(conn, task_id)
        _check_places(conn, typed)
        _store(vault, conn, replace(before, **_typed(typed)), "task.update")
    return Changed.TASKS


def finish_task(
    vault: OpenVault, task_id: TaskId, result: str = "", difficulty: int | None = None
) -> Changed:
    """Done today, with how it went and how hard the client found it (0 to 10)."""
    return set_outcome(vault, task_id, TaskOutcome(vault.clock.today(), result, difficulty))


def reopen_task(vault: OpenVault, task_id: TaskId) -> Changed:
    """Still to be done; what was said about it is taken back."""
    return set_outcome(vault, task_id, TaskOutcome())


def set_outcome(vault: OpenVault, task_id: TaskId, outcome: TaskOutcome) -> Changed:
    """What became of a task, exactly so; also to take a step back."""
    kept = tidy(outcome)
    check_section(kept.result)
    low, high = DIFFICULTY
    if kept.difficulty is not None and not low <= kept.difficulty <= high:
        raise Problem(texts.TASK_DIFFICULTY, low=low, high=high)
    action = "task.reopen" if kept.done_on is None else "task.done"
    with vault.store.writing(action) as conn:
        task = replace(
            _present(conn, task_id),
            done_on=kept.done_on,
            result=kept.result,
            difficulty=kept.difficulty,
        )
        _store(vault, conn, task, action)
    return Changed.TASKS


def trash_task(vault: OpenVault, task_id: TaskId) -> Changed:
    """Into the trash."""
    return move_to_trash(vault, TrashKind.TASK, task_id)


def untrash_task(vault: OpenVault, task_id: TaskId) -> Changed:
    """Out of the trash again."""
    return restore(vault, TrashKind.TASK, task_id)


def get_task(vault: OpenVault, task_id: TaskId) -> Task:
    """One task, also from the trash; Problem when it is not there."""
    with vault.store.reading("task.get") as conn:
        return _present(conn, task_id)


def draft_of_task(task: Task) -> TaskDraft:
    """What the form starts from."""
    return TaskDraft(**{each.name: getattr(task, each.name) for each in fields(TaskDraft)})


def list_tasks(vault: OpenVault, client: ClientId, limit: int = _LIMIT) -> tuple[Task, ...]:
    """The tasks of and about a client: open ones by the day they are due, then those done."""
    with vault.store.reading("task.list") as conn:
        return db.of_client(conn, client, limit)


def own_tasks(vault: OpenVault, limit: int = _LIMIT) -> tuple[OwnTask, ...]:
    """The therapist's own tasks: open ones by the day they are due, then those done lately."""
    since = vault.clock.today() - DONE_SHOWN
    with vault.store.reading("task.own") as conn:
        return db.own_open(conn, limit) + db.own_done(conn, since, limit)


def _typed(draft: TaskDraft) -> dict[str, Any]:
    return {each.name: getattr(draft, each.name) for each in fields(TaskDraft)}


def _checked(draft: TaskDraft) -> TaskDraft:
    typed = tidy(draft)
    if not typed.what:
        raise Problem(texts.TASK_NEEDS_WORDS)
    for text in (typed.what, typed.why, typed.how_often):
        check_section(text)
    if typed.doer is Doer.CLIENT and typed.client_id is None:
        raise Problem(texts.TASK_NEEDS_CLIENT)
    return typed


def _check_places(conn: Connection, draft: TaskDraft) -> None:
    client = draft.client_id
    if client is not None and administrations.client_uuid(conn, client) is None:
        raise Problem(CLIENT_MISSING)
    if draft.session_id is not None:
        place = administrations.session_place(conn, draft.session_id)
        if place is None:
            raise Problem(SESSION_MISSING)
        if place[0] != client:
            raise Problem(SESSION_OF_OTHER_CLIENT)


def _store(vault: OpenVault, conn: Connection, task: Task, action: str) -> None:
    db.update_task(conn, replace(task, updated_at=vault.clock.now()))
    append_audit(conn, vault.clock, action, "task", task.uuid)


def _present(conn: Connection, task_id: TaskId) -> Task:
    found = db.task(conn, task_id)
    if found is None:
        raise Problem(texts.TASK_MISSING)
    return found
