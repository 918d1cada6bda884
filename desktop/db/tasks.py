# SPDX-License-Identifier: Apache-2.0
"""Tasks of clients and of the therapist."""

from __future__ import annotations

from desktop.db.binding import Connection
from desktop.db.rows import Table
from desktop.domain.ids import TaskId
from desktop.domain.task import Task

TASK = Table("task", Task)

READ = TASK.by_key
INSERT = TASK.insert
UPDATE = TASK.update


def task(conn: Connection, task_id: TaskId) -> Task | None:
    """One task, also from the trash."""
    return TASK.first(conn.execute(READ, (task_id,)))


def insert_task(conn: Connection, record: Task) -> TaskId:
    """Store a new task; its id."""
    return TaskId(int(conn.execute(INSERT, TASK.values(record)).lastrowid or 0))


def update_task(conn: Connection, record: Task) -> None:
    """Store every field."""
    conn.execute(UPDATE, (*TASK.values(record), record.id))
