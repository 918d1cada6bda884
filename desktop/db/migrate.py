# SPDX-License-Identifier: Apache-2.0
"""Numbered, frozen .sql files, each applied in one transaction with its `user_version`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib.resources import files

from desktop.db.binding import DatabaseError
from desktop.db.connection import VaultConnection
from desktop.db.faults import known_problem
from desktop.db.setdigest import RowHash, read_state, recounted, write_state
from desktop.domain.problems import Problem
from desktop.domain.problems import storage as texts


@dataclass(frozen=True, slots=True)
class Migration:
    """One step: the schema version it leads to, and its SQL."""

    number: int
    sql: str


def migrations() -> tuple[Migration, ...]:
    """All steps of this version of Teduh, in order, numbered from 1 without gaps."""
    folder = files("desktop.db") / "migrations"
    named = sorted((entry.name, entry) for entry in folder.iterdir() if entry.name.endswith(".sql"))
    steps = tuple(Migration(int(name[:4]), entry.read_text("utf-8")) for name, entry in named)
    if [step.number for step in steps] != list(range(1, len(steps) + 1)):
        raise RuntimeError("migrations are not numbered 1, 2, 3, …")
    return steps


def version(connection: VaultConnection) -> int:
    """The schema version of the file."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def migrate(
    connection: VaultConnection,
    row_hash: RowHash,
    steps: Sequence[Migration],
    before_update: Callable[[int], None],
) -> None:
    """Bring the file up to the last step. `before_update(newest)` runs first for a file with data.

    Raises Problem for a file of a newer version, which stays untouched.
    """
    present, newest = version(connection), steps[-1].number
    if present > newest:
        raise Problem(texts.VAULT_NEWER)
    if present == newest:
        return
    if present > 0:
        before_update(newest)
    for step in steps[present:]:
        try:
            _apply(connection, row_hash, step)
        except DatabaseError as error:
            raise known_problem(error) or error from error


def _apply(connection: VaultConnection, row_hash: RowHash, step: Migration) -> None:
    # A step may rebuild a table that others refer to; all references are checked before it commits.
    connection.execute("PRAGMA foreign_keys = OFF")
    try:
        connection.executescript(f"BEGIN IMMEDIATE;\n{step.sql}")
        _require_references(connection, step)
        generation = read_state(connection).generation + 1
        write_state(connection, recounted(connection, row_hash, generation))
        connection.execute(f"PRAGMA user_version = {step.number:d}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
    finally:
        connection.execute("PRAGMA foreign_keys = ON")


def _require_references(connection: VaultConnection, step: Migration) -> None:
    if connection.execute("PRAGMA foreign_key_check").fetchone() is not None:
        raise RuntimeError(f"migration {step.number} breaks a reference")
