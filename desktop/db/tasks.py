# SPDX-License-Identifier: Apache-2.0
"""Tasks of clients and of the therapist."""

from __future__ import annotations

import json
from datetime import date

from desktop.db.binding import Connection
from desktop.db.rows import Table, read_all
from desktop.domain.ids import ClientId, TaskId
from desktop.domain.task import OwnTask, Task

TASK = Table("task", Task)

READ = TASK.by_key
INSERT = TASK.insert
UPDATE = TASK.update
# Open ones first, by the day they are due; those done last come first among the done.
_ORDER = """ ORDER BY task.done_on IS NOT NULL, task.done_on DESC,
    task.due_on IS NULL, task.due_on, task.id LIMIT ?"""
OF_CLIENT = TASK.select + " WHERE task.client_id = ? AND task.trashed_at IS NULL" + _ORDER
_OWN = """ LEFT JOIN client AS c ON c.id = task.client_id
    WHERE task.doer = 'therapist' AND task.trashed_at IS NULL AND c.trashed_at IS NULL"""
OWN_OPEN = (
    TASK.select
    + _OWN
    + " AND task.done_on IS NULL ORDER BY task.due_on IS NULL, task.due_on, task.id LIMIT ?"
)
OWN_DONE = (
    TASK.select + _OWN + " AND task.done_on >= ? ORDER BY task.done_on DESC, task.id DESC LIMIT ?"
)
NAMES = """SELECT c.id, CASE WHEN c.full_name = '' THEN c.alias ELSE c.full_name END
    FROM client AS c WHERE c.id IN (SELECT value FROM json_each(?))"""


def task(conn: Connection, task_id: TaskId) -> Task | None:
    """One task, also from the trash."""
    return TASK.first(conn.execute(READ, (task_id,)))


def of_client(conn: Connection, client: ClientId, limit: int) -> tuple[Task, ...]:
    """What client and therapist do for this client: open ones first, then those done."""
    return read_all(Task, conn.execute(OF_CLIENT, (client, limit)))


def own_open(conn: Connection, limit: int) -> tuple[OwnTask, ...]:
    """What the therapist has still to do, the next due first; clients in the bin apart."""
    return _named(conn, read_all(Task, conn.execute(OWN_OPEN, (limit,)).fetchall()))


def own_done(conn: Connection, since: date, limit: int) -> tuple[OwnTask, ...]:
    """What the therapist has done since a day, the newest first."""
    rows = conn.execute(OWN_DONE, (since.isoformat(), limit)).fetchall()
    return _named(conn, read_all(Task, rows))


def _named(conn: Connection, tasks: tuple[Task, ...]) -> tuple[OwnTask, ...]:
    wanted = json.dumps(sorted({one.client_id for one in tasks if one.client_id is not None}))
    names: dict[int | None, str] = dict(conn.execute(NAMES, (wanted,)).fetchall())
    return tuple(OwnTask(one, names.get(one.client_id, "")) for one in tasks)


def insert_task(conn: Connection, record: Task) -> TaskId:
    """Store a new task; its id."""
    return TaskId(int(conn.execute(INSERT, TASK.values(record)).lastrowid or 0))


def update_task(conn: Connection, record: Task) -> None:
    """Store every field."""
    conn.execute(UPDATE, (*TASK.values(record), record.id))
