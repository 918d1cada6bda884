# SPDX-License-Identifier: Apache-2.0
"""The open vault: one connection, one lock, one transaction at a time.

Aggregates take the connection that `reading()` or `writing()` hands out. The lock is re-entrant, so
a `writing()` inside another joins it. No hold should exceed 10 ms: `read_slices` reads long lists.
"""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from desktop.db import written
from desktop.db.binding import DatabaseError
from desktop.db.connection import VaultConnection, open_connection
from desktop.db.copying import copy_before_update
from desktop.db.faults import known_problem
from desktop.db.generation import GenerationFile
from desktop.db.mending import was_cut_off, write_free_pages_anew
from desktop.db.migrate import Migration, migrate, migrations
from desktop.db.setdigest import RowHash, State, read_state, watch, with_changes, write_state
from desktop.domain.problems import Problem
from desktop.domain.problems import storage as texts
from desktop.system.clock import Clock

DATABASE = "vault.db"
SLICE_ROWS = 1000
SLICE_SECONDS = 0.003
PAUSE_SECONDS = 0.001
_BREATH_SECONDS = 0.004
_MILLISECONDS = 1000.0

Breathe = Callable[[Callable[[], None] | None], None]


class Store:
    """Guards the only connection. Made by `open_store`."""

    def __init__(
        self,
        connection: VaultConnection,
        path: Path,
        data_key: bytes,
        clock: Clock,
        *,
        timer: Callable[[], float] = time.perf_counter,
    ) -> None:
        """`timer` measures holds of the lock; a test hands in its own thread's time."""
        self.path = path
        self.clock = clock
        self.row_hash = RowHash(data_key)
        self.warning: Problem | None = None
        self.closed = False
        self.longest_hold_ms = 0.0
        self.longest_hold_action = ""
        self._connection = connection
        self._generation_file = GenerationFile(path.with_suffix(".gen"), data_key)
        self._lock = threading.RLock()
        self._timer = timer
        self._depth = 0
        self._held_since = 0.0
        self._failed_inside = False
        watch(connection, self.row_hash)
        written.watch(connection)
        self._state = read_state(connection)
        self._state_doubtful = False
        self._folder = str(path.parent)
        self._file, self._place = _identity(path), _listed(self._folder)
        self._changes_before = 0

    @property
    def state(self) -> State:
        """Generation, row counts and sums of the last commit."""
        return self._state

    @property
    def generation_file(self) -> GenerationFile:
        """The companion that remembers the newest generation."""
        return self._generation_file

    def reading(self, action: str = "read") -> Hold:
        """The connection, for queries of at most a few milliseconds."""
        return Hold(self, action)

    def writing(self, action: str = "write") -> Transaction:
        """One transaction: all of it is on the disk when the block ends, or none of it.

        Inside another `writing` the block joins it. Raises Problem for the environment's faults.
        """
        return Transaction(self, action)

    def read_slices(
        self,
        sql: str,
        params: Mapping[str, object] | None = None,
        key: int = 0,
        *,
        after: object = 0,
        size: int = SLICE_ROWS,
    ) -> Iterator[list[Sequence[Any]]]:
        """Yield rows in slices, each read in one short hold, with a pause between them.

        `sql` is ordered by a unique column and contains `> :after` on it and `LIMIT :size`; `key`
        is the place of that column in the row, `after` the value before the first.
        """
        values = dict(params or {}) | {"size": size, "after": after}
        while True:
            rows, ended = self.slice(sql, values)
            if rows:
                yield rows
                values["after"] = rows[-1][key]
            if ended:
                return
            time.sleep(PAUSE_SECONDS)

    def slice(self, sql: str, values: Mapping[str, object]) -> tuple[list[Sequence[Any]], bool]:
        """Rows until `:size` is reached or 3 ms are over, and whether that was the end."""
        with self.reading("slice") as connection:
            until = time.perf_counter() + SLICE_SECONDS
            cursor = connection.execute(sql, values)
            rows: list[Sequence[Any]] = []
            for row in cursor:
                rows.append(row)
                if time.perf_counter() > until:
                    cursor.close()
                    return rows, False
            return rows, len(rows) < int(str(values["size"]))

    @contextmanager
    def stepping(self, action: str) -> Iterator[tuple[VaultConnection, Breathe]]:
        """The connection and a function that lets others in for 4 ms, or while it does something.

        For the backup alone.
        """
        with self.reading(action) as connection:
            if self._depth != 1:
                raise RuntimeError("a backup cannot run inside another use of the store")
            yield connection, lambda meanwhile: self._let_others_in(action, meanwhile)

    def close(self) -> None:
        """Close the file; the store cannot be used afterwards."""
        with self._lock:
            self._connection.close()
            self._generation_file.close()
            self.closed = True

    def take(self) -> VaultConnection:
        """For Hold: wait for the lock."""
        self._take()
        return self._connection

    def give_back(self, action: str) -> None:
        """For Hold: let go of the lock."""
        self._release(action)

    def begin(self) -> bool:
        """For Transaction: begin one; False inside another, which the block then joins."""
        if self._connection.in_transaction:
            return False
        self._connection.control("BEGIN IMMEDIATE")
        self._connection.changes.clear()
        self._failed_inside = False
        self._changes_before = self._connection.total_changes
        # Nobody else can write: the file is held exclusively. Only after a failure, when it is
        # not known what reached the disk, is the stored state asked again.
        if self._state_doubtful:
            self._state, self._state_doubtful = read_state(self._connection), False
        return True

    def commit(self) -> None:
        """For Transaction: the digest goes with it, and the companion remembers its number."""
        connection = self._connection
        written.bring_up(connection)
        state = self._sealed(connection.total_changes != self._changes_before)
        connection.control("COMMIT")
        connection.changes.clear()
        if state is not self._state:
            self._state = state
            self._generation_file.write(state.generation)

    def fail_inside(self) -> None:
        """For Transaction: a block that joined failed; whoever catches that cannot commit."""
        self._failed_inside = True

    def roll_back(self) -> None:
        """For Transaction: nothing of it stays."""
        self._state_doubtful = True
        if self._connection.in_transaction:
            self._connection.control("ROLLBACK")
        self._connection.changes.clear()

    def problem_of(self, error: DatabaseError) -> Problem | None:
        """What an error of the database means; None for one of ours."""
        return self._gone() or known_problem(error)

    def _take(self) -> None:
        self._lock.acquire()
        self._depth += 1
        if self._depth == 1:
            self._held_since = self._timer()

    def _release(self, action: str) -> None:
        if self._depth == 1:
            held = (self._timer() - self._held_since) * _MILLISECONDS
            if held > self.longest_hold_ms:
                self.longest_hold_ms, self.longest_hold_action = held, action
        self._depth -= 1
        self._lock.release()

    def _let_others_in(self, action: str, meanwhile: Callable[[], None] | None) -> None:
        self._release(action)
        try:
            time.sleep(_BREATH_SECONDS)
            if meanwhile is not None:
                meanwhile()
        finally:
            self._take()

    def _refuse_if_gone(self) -> None:
        problem = self._gone()
        if problem is not None:
            raise problem

    def _gone(self) -> Problem | None:
        # The system would go on writing into a file that nobody can open again.
        if _listed(self._folder) == self._place or _identity(self.path) == self._file:
            return None
        return Problem(texts.VAULT_GONE, folder=self._folder)

    def _sealed(self, written: bool) -> State:
        if self._failed_inside or self._connection.changes.doomed:
            raise RuntimeError("part of this transaction failed, so it cannot be committed")
        if not written:
            return self._state
        self._refuse_if_gone()
        state = with_changes(self._state, self._connection.changes)
        write_state(self._connection, state)
        return state


class Hold:
    """A block that has the connection to itself; the environment's errors leave it as Problems."""

    __slots__ = ("_action", "_store")

    def __init__(self, store: Store, action: str) -> None:
        self._store = store
        self._action = action

    def __enter__(self) -> VaultConnection:
        """Wait for the lock."""
        return self._store.take()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: object
    ) -> None:
        """Let go of it, whatever happened."""
        self._store.give_back(self._action)
        if error is not None:
            _tell(error, known_problem)


class Transaction:
    """A block that is one transaction, or joins the one it stands in."""

    __slots__ = ("_action", "_joins", "_store")

    def __init__(self, store: Store, action: str) -> None:
        self._store = store
        self._action = action
        self._joins = False

    def __enter__(self) -> VaultConnection:
        """Wait for the lock and begin."""
        connection = self._store.take()
        try:
            self._joins = not self._store.begin()
        except BaseException as error:
            self._fail(error)
            raise
        return connection

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: object
    ) -> None:
        """Commit, or leave nothing; then let go of the lock."""
        if error is not None:
            self._fail(error)
            return
        try:
            if not self._joins:
                self._store.commit()
        except BaseException as failure:
            self._fail(failure)
            raise
        self._store.give_back(self._action)

    def _fail(self, error: BaseException) -> None:
        try:
            if self._joins:
                self._store.fail_inside()
            else:
                self._store.roll_back()
        except DatabaseError as worse:
            _tell(worse, self._store.problem_of)
            raise
        finally:
            self._store.give_back(self._action)
        _tell(error, self._store.problem_of)


def _tell(error: BaseException, meaning: Callable[[DatabaseError], Problem | None]) -> None:
    """Turn the environment's database errors into Problems; ours pass unchanged."""
    if isinstance(error, MemoryError):  # SQLCipher's word for a damaged page met while writing
        raise Problem(texts.VAULT_DAMAGED, detail="MemoryError") from error
    if isinstance(error, DatabaseError):
        problem = meaning(error)
        if problem is not None:
            raise problem from error


def _identity(path: Path) -> tuple[int, int]:
    """Which file stands at `path`; zeros for none."""
    try:
        found = path.stat()
    except OSError:
        return 0, 0
    return found.st_dev, found.st_ino


def _listed(folder: str) -> int:
    """The database's number in the list of its folder; 0 for none.

    Not asked of the file: a system that was asked for the time of its last change writes down the
    next one exactly, which makes every save a third slower.
    """
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                if entry.name == DATABASE:
                    return entry.inode()
    except OSError:
        pass
    return 0


@contextmanager
def _told() -> Iterator[None]:
    try:
        yield
    except (MemoryError, DatabaseError) as error:
        _tell(error, known_problem)
        raise


def open_store(
    folder: Path,
    data_key: bytes,
    clock: Clock,
    *,
    create: bool = False,
    steps: Sequence[Migration] | None = None,
    timer: Callable[[], float] = time.perf_counter,
) -> Store:
    """Open `folder`/vault.db, or make it, at the newest schema.

    A file with an older schema is first copied to `vault.before-v<N>.db` and the copy checked.
    `store.warning` is set when the file is older than the last session on this computer.
    """
    path = folder / DATABASE
    cut_off = was_cut_off(path)
    connection = open_connection(path, data_key, create=create)
    try:
        with _told():
            if cut_off:
                write_free_pages_anew(connection)
            row_hash = RowHash(data_key)
            migrate(
                connection,
                row_hash,
                migrations() if steps is None else steps,
                lambda newest: copy_before_update(connection, path, data_key, newest),
            )
            store = Store(connection, path, data_key, clock, timer=timer)
    except BaseException:
        connection.close()
        raise
    newest = store.generation_file.newest()
    if newest is not None and store.state.generation < newest:
        store.warning = Problem(texts.OLDER_THAN_LAST_SESSION)
    return store
