# SPDX-License-Identifier: Apache-2.0
"""The background check of the open vault: are the rows those of the last commit?"""

from __future__ import annotations

import time
from dataclasses import dataclass

from desktop.db.changes import MODULUS
from desktop.db.setdigest import Table, quoted, tables
from desktop.db.store import PAUSE_SECONDS, SLICE_ROWS, Store
from desktop.domain.progress import CHECKING_RECORDS, Cancelled, Progress, stop_if

_TRIES = 5


@dataclass(frozen=True, slots=True)
class DigestResult:
    """Tables whose rows or counts differ, and those written to too often to be compared."""

    rows: int
    differing: tuple[str, ...]
    unchecked: tuple[str, ...]

    @property
    def good(self) -> bool:
        """Nothing differs."""
        return not self.differing


def check_digest(store: Store, progress: Progress, cancelled: Cancelled) -> DigestResult:
    """Read every row in slices while writing goes on; a table that changes meanwhile again."""
    with store.reading() as connection:
        present = list(tables(connection))
    differing, unchecked, rows = [], [], 0
    for number, table in enumerate(present):
        progress(number / len(present), CHECKING_RECORDS)
        same = _compare(store, table, cancelled)
        if same is None:
            unchecked.append(table.name)
        elif not same:
            differing.append(table.name)
        rows += store.state.sums.get(table.name, (0, 0))[0]
    known = {table.name for table in present}
    differing += [name for name in store.state.sums if name not in known]
    return DigestResult(rows, tuple(differing), tuple(unchecked))


def _compare(store: Store, table: Table, cancelled: Cancelled) -> bool | None:
    """Whether the rows equal the stored sum; None when they never stood still long enough."""
    for _ in range(_TRIES):
        before = store.state.sums.get(table.name, (0, 0))
        found = _summed(store, table, cancelled)
        if store.state.sums.get(table.name, (0, 0)) == before:
            return found == before
    return None


def _summed(store: Store, table: Table, cancelled: Cancelled) -> tuple[int, int]:
    count = total = 0
    width = len(table.key)
    values: dict[str, object] = {"size": SLICE_ROWS}
    sql = slice_sql(table, first=True)
    while True:
        stop_if(cancelled)
        rows, ended = store.slice(sql, values)
        for row in rows:
            total += store.row_hash(table.name, row[width:])
        count += len(rows)
        if ended:
            return count, total % MODULUS
        if rows:
            sql = slice_sql(table, first=False)
            values |= {f"k{place}": row for place, row in enumerate(rows[-1][:width])}
        time.sleep(PAUSE_SECONDS)


def slice_sql(table: Table, *, first: bool) -> str:
    """One slice in key order, the key columns in front."""
    key = ", ".join(map(quoted, table.key))
    after = ", ".join(f":k{place}" for place in range(len(table.key)))
    where = "" if first else f" WHERE ({key}) > ({after})"
    source = f"SELECT {key}, {table.column_list} FROM {quoted(table.name)}"  # noqa: S608 - names from the schema, quoted
    return f"{source}{where} ORDER BY {key} LIMIT :size"
