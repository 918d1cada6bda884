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

As many steps as fit into about 2 ms are one transaction, with the note of which rows it wrote; then
the lock is free for 1 ms. When a step fails or the therapist cancels, what was written is taken
out, in short transactions too. After a kill the next opening of the vault does it (`settle`).
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
from desktop.db.client_before import BEFORE, client_in, is_as_left
from desktop.db.staged import Batch, Stage
from desktop.db.store import PAUSE_SECONDS, Store
from desktop.domain.problems import Problem
from desktop.domain.problems.imports import IMPORT_CHANGED
from desktop.domain.problems.outcomes import IMPORT_IN_USE, IMPORT_UNKNOWN
from desktop.domain.progress import Cancelled, Progress, never, silent, stop_if

Wrote = tuple[str, int | str]
"""A table that has a uuid, and the id of a row in it; or BEFORE and `before_text` of a client that
was changed, which taking out makes again what it was."""

Step = Callable[[Connection], Iterable[Wrote]]
Last = Callable[[Connection, str], None]
"""Takes the connection and the batch's name; makes what was written count, in the last part."""

SLICE_SECONDS = 0.002
STEPS_AT_ONCE = 12


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
    client that was changed by it.
    """
    with store.reading("staged.find") as conn:
        found = db.get(conn, batch)
        rows = db.rows_of(conn, batch) if found else []
    if found is None or found.stage is not Stage.WHOLE:
        raise Problem(IMPORT_UNKNOWN)
    _refuse_used(store, rows)
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
            done += 1
        if wrote:
            db.add_part(conn, batch.id, number, wrote)
    return done


def _named(conn: Connection, table: str, row: int | str) -> db.Row:
    return (table, row) if isinstance(row, str) else db.named(conn, table, row)


def _for_a_while(waiting: deque[Step], most: int) -> Iterator[Step]:
    """The next steps, taken away, until the time of one transaction is over."""
    until = time.perf_counter() + SLICE_SECONDS
    for _ in range(most):
        if not waiting:
            return
        yield waiting.popleft()
        if time.perf_counter() > until:
            return


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
    last = {client_in(text): text for table, text in rows if table == BEFORE}
    for text in last.values():
        with store.reading("staged.check") as conn:
            if not is_as_left(conn, text):
                raise Problem(IMPORT_CHANGED)


def _remove(store: Store, batch: Batch) -> None:
    """Take the rows out, newest first, a few in each transaction."""
    with store.reading("staged.rows") as conn:
        own = db.rows_of(conn, batch.id)
    uuids = frozenset(uuid for _, uuid in own)
    while not _remove_part(store, batch, uuids):
        time.sleep(PAUSE_SECONDS)


def _remove_part(store: Store, batch: Batch, own: frozenset[str]) -> bool:
    """One transaction; True when nothing of the batch is left."""
    with store.writing("staged.remove") as conn:
        found = db.last_part(conn, batch.id)
        if found is None:
            db.forget(conn, batch.id)
            return True
        key, rows = found
        until = time.perf_counter() + SLICE_SECONDS
        while rows and time.perf_counter() <= until:
            if not _is_worked_with(conn, rows[-1], own) and not db.delete(conn, rows[-1]):
                break
            rows.pop()
        db.keep_part(conn, key, rows)
    return False


def _is_worked_with(conn: Connection, row: db.Row, own: frozenset[str]) -> bool:
    """Whether the batch made the row's client and somebody else has written something there."""
    client = db.client_of(conn, row)
    return client in own and not db.work_on(conn, client) <= own
