# SPDX-License-Identifier: Apache-2.0
"""A whole copy of the database into another encrypted file, checked after reopening it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from desktop.db.binding import DatabaseError
from desktop.db.checks import CHECKS, check_rows
from desktop.db.connection import VaultConnection, open_connection
from desktop.db.faults import known_problem
from desktop.db.setdigest import RowHash, State
from desktop.domain.problems import Problem
from desktop.domain.problems import storage as texts
from desktop.system.durable import sync_folder
from desktop.system.files import remove, sync_file

STEP_PAGES = 128


def copy_database(
    source: VaultConnection,
    target: Path,
    data_key: bytes,
    between_steps: Callable[[int, int], None] | None = None,
) -> None:
    """Copy `source` to the new file `target` under the same key, and wait for the disk.

    `between_steps(remaining, total)` pages runs after every 128 pages; raising ends the copy.
    The caller removes `target` after a failure.
    """
    connection = open_connection(target, data_key, create=True)
    try:
        connection.execute("PRAGMA journal_mode = OFF")
        connection.execute("PRAGMA synchronous = OFF")
        report = (
            (lambda _status, left, total: between_steps(left, total)) if between_steps else None
        )
        source.backup(connection, pages=STEP_PAGES, progress=report)
    except DatabaseError as error:
        raise known_problem(error) or error from error
    finally:
        connection.close()
    sync_file(target)


def check_copy(path: Path, data_key: bytes) -> State:
    """Reopen the file at `path` and run every check; returns its state."""
    connection = open_connection(path, data_key)
    try:
        for check in CHECKS:
            check(connection)
        return check_rows(connection, RowHash(data_key))
    except DatabaseError as error:
        raise known_problem(error) or error from error
    finally:
        connection.close()


def copy_before_update(
    connection: VaultConnection, path: Path, data_key: bytes, newest: int
) -> None:
    """Keep the file as it is beside itself before the schema changes, under its new number."""
    kept = path.with_name(f"{path.stem}.before-v{newest}{path.suffix}")
    part = kept.with_name(kept.name + ".part")
    remove(part)
    try:
        copy_database(connection, part, data_key)
        check_copy(part, data_key)
        part.replace(kept)
        sync_folder(kept.parent)
    except Problem as problem:
        if problem.text is texts.DISK_FULL:
            raise
        raise Problem(texts.MIGRATION_COPY_FAILED, detail=problem.text.code) from problem
    finally:
        remove(part)
