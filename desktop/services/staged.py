# SPDX-License-Identifier: Apache-2.0
"""Long writes in short transactions: all or nothing, also after a kill, and nobody waits for them.

A step is a function that takes the connection, writes one small thing (at most about 2 ms) and
returns the rows it wrote as (table, id), in the order written, children included:

    def make(draft: ClientDraft, conn: Connection) -> list[Wrote]:
        client, _ = create_client(vault, draft)
        return [("client", client)]

    batch = write_staged(
        vault.store, "import.clients", [partial(make, draft) for draft in drafts],
        lambda conn, batch: append_audit(conn, vault.clock, "import.clients", "import", batch),
        keep=True, progress=progress, stage=WRITING, cancelled=cancelled,
    )
    ...
    take_out(vault.store, batch)      # undo, also days later

As many steps as fit into 4 ms of this thread's work (12 ms by the clock) are one transaction, with
the note of which rows it wrote; then the lock is free for 1 ms. Not more: others wait for it. Not
less: each transaction waits for the disk, which takes longer than the work. When a step fails or
the therapist cancels, what was written is taken out, in short transactions too. After a kill the
next opening of the vault does it (`settle`).
Call it in the worker, never inside another `writing`.

What others see meanwhile: screens are told once, by the caller, at the end. A screen that reads in
between for a reason of its own shows the clients that are there already. That is allowed, because
hiding them would take a flag that every reader must heed. So a client may be opened and worked with
before the write ends; whoever did that keeps the client: taking out leaves a client that has
something in it which the batch did not write, with all that the batch wrote for it. Long texts do
have a flag (`document.arrived`). The trail tells what happened in the order
it did, so it keeps the events of what was taken out.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from uuid import uuid4

from desktop.db import staged as db
from desktop.db.audit import append_audit
from desktop.db.binding import Connection
from desktop.db.client_before import AFTER, BEFORE, client_in, left_in, state_of
from desktop.db.staged import Batch, Stage
from desktop.db.store import PAUSE_SECONDS, Store
from desktop.db.written import bring_up
from desktop.domain.problems import Problem
from desktop.domain.problems.imports import IMPORT_CHANGED
from desktop.domain.problems.outcomes import IMPORT_IN_USE, IMPORT_UNKNOWN
from desktop.domain.progress import Cancelled, Progress, never, silent, stop_if

Wrote = tuple[str, int | str]
"""A table that has a uuid, and the id of a row in it; or BEFORE and `before_text` of a client that
was changed, which taking out makes again what it was; or AFTER and `after_text` of one that was
made, which taking out leaves when somebody changed it since."""

Step = Callable[[Connection], Iterable[Wrote]]
Last = Callable[[Connection, str], None]
"""Takes the connection and the batch's name; makes what was written count, in the last part."""

WORK_SECONDS = 0.004
WAIT_SECONDS = 0.012
STEPS_AT_ONCE = 24
_PARTS_AT_ONCE = 50
_STATES = (BEFORE, AFTER)


def write_staged(
    store: Store,
    action: str,
    steps: Sequence[Step],
    last: Last,
    *,
    keep: bool = False,
    progress: Progress = silent,
    stage: str = "",
    cancelled: Cancelled = never,
) -> str:
    """Do `steps` (at least one), then `last`; its name, under which `take_out` finds it if
    it is to `keep`.

    Raises what a step raised, or Stopped; then nothing of it is left, or, when not even that can
    be written (a full disk), the next opening of the vault takes it out.
    """
    batch = Batch(str(uuid4()), action, Stage.WRITING)
    try:
        number, done, waiting = 0, 0, deque(steps)
        while waiting:
            stop_if(cancelled)
            progress(done / len(steps), stage)
            done += _write_part(store, batch, number, waiting)
            number += 1
            time.sleep(PAUSE_SECONDS)
        stop_if(cancelled)
        _finish(store, batch, last, keep=keep)
    except BaseException:
        _give_up(store, batch)
        raise
    return batch.id


def take_out(store: Store, batch: str, action: str = "import.undo") -> None:
    """Undo a batch that was kept, in parts; once begun it is finished, if need be after a restart.

    Raises Problem IMPORT_UNKNOWN when it was undone before, and IMPORT_IN_USE, without changing
    anything, when somebody worked with one of its clients, IMPORT_CHANGED when somebody changed a
    client that was made or changed by it.
    """
    with store.reading("staged.find") as conn:
        found = db.get(conn, batch)
    if found is None or found.stage is not Stage.WHOLE:
        raise Problem(IMPORT_UNKNOWN)
    _refuse_used(store, _rows_of(store, found))
    with store.writing(action) as conn:
        db.set_stage(conn, replace(found, stage=Stage.TAKING_OUT))
        append_audit(conn, store.clock, action, "import", batch)
    _remove(store, found)


def settle(store: Store) -> Problem | None:
    """At opening: take out what was cut off. A Problem when it could not be; then the next time."""
    with store.reading("staged.settle") as conn:
        batches = db.unfinished(conn)
    try:
        for batch in batches:
            _abandon(store, batch)
    except Problem as problem:
        return problem
    return None


def _write_part(store: Store, batch: Batch, number: int, waiting: deque[Step]) -> int:
    """One transaction of the next steps; how many they were."""
    done, wrote = 0, list[db.Row]()
    with store.writing(batch.action) as conn:
        if number == 0:
            db.begin(conn, batch)
        for step in _for_a_while(waiting, STEPS_AT_ONCE):
            wrote += [_named(conn, *row) for row in step(conn)]
            bring_up(conn)  # here and not at the commit, so that its time counts
            done += 1
        if wrote:
            db.add_part(conn, batch.id, number, wrote)
    return done


def _named(conn: Connection, table: str, row: int | str) -> db.Row:
    return (table, row) if isinstance(row, str) else db.named(conn, table, row)


def _for_a_while(waiting: deque[Step], most: int) -> Iterator[Step]:
    """The next steps, taken away, until the time of one transaction is over."""
    spent = _time_spent()
    for _ in range(most):
        if not waiting:
            return
        yield waiting.popleft()
        if spent():
            return


def _time_spent() -> Callable[[], bool]:
    """Whether the time of one transaction that begins now is over."""
    work, wait = time.thread_time() + WORK_SECONDS, time.perf_counter() + WAIT_SECONDS
    return lambda: time.thread_time() > work or time.perf_counter() > wait


def _finish(store: Store, batch: Batch, last: Last, *, keep: bool) -> None:
    with store.writing(batch.action) as conn:
        last(conn, batch.id)
        if keep:
            db.set_stage(conn, replace(batch, stage=Stage.WHOLE))
        else:
            db.forget(conn, batch.id)


def _give_up(store: Store, batch: Batch) -> None:
    """Take out what is there; what stopped the writing is told, not what stops this."""
    try:
        with store.reading("staged.find") as conn:
            found = db.get(conn, batch.id)
        if found is not None and found.stage is Stage.WRITING:
            _abandon(store, found)
    except Problem:
        return


def _abandon(store: Store, batch: Batch) -> None:
    if batch.stage is Stage.WRITING:
        with store.writing("staged.abandon") as conn:
            db.set_stage(conn, replace(batch, stage=Stage.TAKING_OUT))
            append_audit(conn, store.clock, batch.action + ".abandon", "import", batch.id)
    _remove(store, batch)


def _refuse_used(store: Store, rows: Sequence[db.Row]) -> None:
    own = {uuid for _, uuid in rows}
    for table, uuid in rows:
        if table == "client":
            with store.reading("staged.check") as conn:
                used = db.work_on(conn, uuid) - own
            if used:
                raise Problem(IMPORT_IN_USE)
    last = {client_in(text): left_in(text) for table, text in rows if table in _STATES}
    for client, left in last.items():
        with store.reading("staged.check") as conn:
            if state_of(conn, client) != left:
                raise Problem(IMPORT_CHANGED)


def _remove(store: Store, batch: Batch) -> None:
    """Take the rows out, newest first, a few in each transaction."""
    written = _Written(_rows_of(store, batch))
    while not _remove_part(store, batch, written):
        time.sleep(PAUSE_SECONDS)


def _remove_part(store: Store, batch: Batch, own: _Written) -> bool:
    """One transaction; True when nothing of the batch is left."""
    spent = _time_spent()
    with store.writing("staged.remove") as conn:
        while found := db.last_part(conn, batch.id):
            key, rows = found
            while rows:
                if not own.is_worked_with(conn, rows[-1]) and not db.delete(conn, rows[-1]):
                    break
                rows.pop()
                if spent():
                    break
            db.keep_part(conn, key, rows)
            if spent():
                return False
        db.forget(conn, batch.id)
    return True


def _rows_of(store: Store, batch: Batch) -> list[db.Row]:
    """Every row that the batch wrote, in the order written."""
    start, end = db.parts_of(batch.id)
    return [
        row
        for part in store.read_slices(db.PARTS, {"end": end}, after=start, size=_PARTS_AT_ONCE)
        for _, text in part
        for row in db.rows_in(text)
    ]


class _Written:
    """What a batch wrote, to tell it from what somebody else did."""

    def __init__(self, rows: Sequence[db.Row]) -> None:
        self._uuids = frozenset(uuid for _, uuid in rows)
        self._left: dict[str, set[str]] = {}
        for table, text in rows:
            if table in _STATES:
                self._left.setdefault(client_in(text), set()).add(left_in(text))

    def is_worked_with(self, conn: Connection, row: db.Row) -> bool:
        """Whether the batch made the row's client and somebody else has changed something there."""
        client = "" if row[0] == AFTER else db.client_of(conn, row)
        if client not in self._uuids:
            return False
        left = self._left.get(client)
        if left is not None and state_of(conn, client) not in left:
            return True
        return not db.work_on(conn, client) <= self._uuids
