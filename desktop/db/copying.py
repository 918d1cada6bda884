# SPDX-License-Identifier: Apache-2.0
"""A whole copy of the database into another encrypted file, checked after reopening it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from threading import Event

from desktop.db.binding import DatabaseError
from desktop.db.checks import CHECKS, check_rows
from desktop.db.connection import VaultConnection, open_connection
from desktop.db.faults import known_problem
from desktop.db.setdigest import RowHash, State
from desktop.domain.problems import Problem
from desktop.domain.problems import storage as texts
from desktop.domain.progress import (
    CHECKING_RECORDS,
    Cancelled,
    Progress,
    Stopped,
    never,
    silent,
    stop_if,
)
from desktop.system.durable import sync_folder
from desktop.system.files import forget_cached, part_of, remove, remove_large, sync_file, told

STEP_PAGES = 128
_STEPS_BETWEEN_LOOKS = 200_000


Between = Callable[[int, int], None]
"""Called after each step with the pages left and all pages; what it raises ends the copy."""


def copy_database(
    source: VaultConnection, path: Path, data_key: bytes, between: Between | None = None
) -> None:
    """Copy `source` to the new file `path` under `data_key`, and wait for the disk.

    The caller removes `path` after a failure.
    """
    with copy_target(path, data_key) as target:
        copy_in_steps(source, target, between or (lambda _left, _total: None))


def copy_in_steps(source: VaultConnection, target: VaultConnection, between: Between) -> None:
    """The backup API, 128 pages at a time."""
    source.backup(
        target, pages=STEP_PAGES, progress=lambda _status, left, total: between(left, total)
    )


@contextmanager
def copy_target(path: Path, data_key: bytes) -> Iterator[VaultConnection]:
    """A new encrypted database to copy into, on the disk when the block ends.

    Its journal and syncs are off: until the block has ended it is nothing yet. The caller removes
    the file after a failure.
    """
    connection = open_connection(path, data_key, create=True)
    try:
        connection.execute("PRAGMA journal_mode = OFF")
        connection.execute("PRAGMA synchronous = OFF")
        # A small cache writes as it goes; a large one would write it all in the last step.
        connection.execute("PRAGMA cache_size = -512")
        yield connection
    except DatabaseError as error:
        raise known_problem(error) or error from error
    finally:
        connection.close()
    sync_file(path)


def remove_copy(path: Path) -> None:
    """Remove a copy, and the journal that a failing disk may have left beside it."""
    remove_large(path)
    remove(path.with_name(path.name + "-journal"))


def check_copy(
    path: Path, data_key: bytes, progress: Progress = silent, cancelled: Cancelled = never
) -> State:
    """Reopen the file at `path` from the disk and run every check; returns its stored state.

    The rows are compared in a thread of their own while SQLite looks at pages and structure here.
    What these say comes before what the rows say.
    """
    forget_cached(path)
    ended = Event()

    def over() -> bool:
        return ended.is_set() or cancelled()

    # What was cut off has been rolled back by the first connection before the second one reads.
    with (
        _reader(path, data_key, over) as file,
        _reader(path, data_key, over) as records,
        ThreadPoolExecutor(1) as helper,
    ):
        rows = helper.submit(check_rows, records, RowHash(data_key))
        try:
            for place, (stage, check) in enumerate(CHECKS):
                stop_if(cancelled)
                progress(place / (len(CHECKS) + 1), stage)
                check(file)
            stop_if(cancelled)
            progress(len(CHECKS) / (len(CHECKS) + 1), CHECKING_RECORDS)
            return rows.result()
        except DatabaseError as error:
            if cancelled():
                raise Stopped from error
            raise known_problem(error) or error from error
        finally:
            ended.set()


@contextmanager
def _reader(path: Path, data_key: bytes, over: Callable[[], bool]) -> Iterator[VaultConnection]:
    connection = open_connection(path, data_key, alone=False)
    try:
        connection.set_progress_handler(over, _STEPS_BETWEEN_LOOKS)
        # Indexes are compared entry by entry: without room for them each page is decrypted anew.
        connection.execute("PRAGMA cache_size = -16384")
        yield connection
    finally:
        connection.close()


def copy_before_update(
    connection: VaultConnection, path: Path, data_key: bytes, newest: int
) -> None:
    """Keep the file as it is beside itself before the schema changes, under its new number."""
    kept = path.with_name(f"{path.stem}.before-v{newest}{path.suffix}")
    part = part_of(kept)
    remove(part)
    try:
        with told(kept):
            copy_database(connection, part, data_key)
            check_copy(part, data_key)
            part.replace(kept)
            sync_folder(kept.parent)
    except Problem as problem:
        if problem.text is texts.DISK_FULL:
            raise
        raise Problem(texts.MIGRATION_COPY_FAILED, detail=problem.text.code) from problem
    finally:
        remove_copy(part)
