# SPDX-License-Identifier: Apache-2.0
"""Checks of a whole database file: every page authentic, every structure sound, every row known."""

from __future__ import annotations

from collections.abc import Callable

from desktop.db.connection import VaultConnection
from desktop.db.setdigest import RowHash, State, read_state, recounted
from desktop.domain.problems import Problem
from desktop.domain.problems import storage as texts
from desktop.domain.progress import (
    CHECKING_PAGES,
    CHECKING_RECORDS,
    CHECKING_STRUCTURE,
    Progress,
    silent,
)


def check_pages(connection: VaultConnection) -> None:
    """Every page carries its own authentication code; finds flips and swapped pages."""
    found = connection.execute("PRAGMA cipher_integrity_check").fetchone()
    if found is not None:
        raise Problem(texts.VAULT_DAMAGED, detail=str(found[0]))


def check_structure(connection: VaultConnection) -> None:
    """B-trees, free pages, rows, indexes, constraints, search index; finds a file cut at a page."""
    found = connection.execute("PRAGMA integrity_check(1)").fetchone()
    if found is None or found[0] != "ok":
        raise Problem(texts.VAULT_DAMAGED, detail="integrity_check")


def check_references(connection: VaultConnection) -> None:
    """Every foreign key points at a row."""
    found = connection.execute("PRAGMA foreign_key_check").fetchone()
    if found is not None:
        raise Problem(texts.VAULT_DAMAGED, detail=f"foreign_key_check {found[0]}")


def check_rows(
    connection: VaultConnection, row_hash: RowHash, progress: Progress = silent
) -> State:
    """The rows are those of the last commit; returns the stored state they agree with."""
    progress(0.6, CHECKING_RECORDS)
    stored = read_state(connection)
    found = recounted(connection, row_hash, stored.generation)
    require_same(stored, found)
    return stored


def require_same(stored: State, found: State) -> None:
    """Raise a Problem that names the tables whose rows or counts differ."""
    names = sorted(stored.sums.keys() | found.sums.keys())
    differing = [
        name for name in names if stored.sums.get(name, (0, 0)) != found.sums.get(name, (0, 0))
    ]
    if differing:
        raise Problem(texts.RECORDS_DIFFER, tables=", ".join(differing))


CHECKS: tuple[tuple[str, Callable[[VaultConnection], None]], ...] = (
    (CHECKING_PAGES, check_pages),
    (CHECKING_STRUCTURE, check_structure),
    (CHECKING_STRUCTURE, check_references),
)
