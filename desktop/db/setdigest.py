# SPDX-License-Identifier: Apache-2.0
"""A keyed hash of every row, summed per table: finds rows that came back, vanished or changed.

The sum mod 2^128 of BLAKE2b-128 over the row's values does not depend on their order, so a save
adds and subtracts only the rows it touched. TEMP triggers made from the schema at open report them.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from desktop.db.changes import MODULUS, Changes
from desktop.db.connection import VaultConnection
from desktop.db.keys import derive_key

_SKIPPED = ("meta",)
_DIGEST_BYTES = 16
_TABLES = (
    "SELECT name, wr FROM pragma_table_list"
    " WHERE schema = 'main' AND type = 'table' AND name NOT GLOB 'sqlite_*' ORDER BY name"
)
_COLUMNS = "SELECT name, pk FROM pragma_table_xinfo(?) WHERE hidden = 0 ORDER BY cid"
_READ_STATE = "SELECT value FROM main.meta WHERE key = 'state'"
_WRITE_STATE = "UPDATE main.meta SET value = ? WHERE key = 'state'"
_FIRST_STATE = "INSERT INTO main.meta (value, key) VALUES (?, 'state')"

Sums = dict[str, tuple[int, int]]
"""Per table: how many rows, and the sum of their hashes."""


@dataclass(frozen=True, slots=True)
class State:
    """What the vault says about itself, stored in the transaction that made it true."""

    generation: int
    sums: Sums
    schema: int = 0
    # Written with every save, of which most touch one table: the others' text is handed on.
    entries: dict[str, str] = field(default_factory=dict, compare=False, repr=False)

    def __post_init__(self) -> None:
        """Word the tables whose text nobody handed on."""
        if not self.entries:
            self.entries.update({name: _entry(name, *known) for name, known in self.sums.items()})

    def to_text(self) -> str:
        """The stored form."""
        sums = ",".join(self.entries.values())
        return f'{{"generation":{self.generation},"sums":{{{sums}}}}}'

    def digest(self) -> str:
        """One number for all tables, as 32 hexadecimal digits."""
        return f"{sum(total for _, total in self.sums.values()) % MODULUS:032x}"

    def counts(self) -> dict[str, int]:
        """Rows per table."""
        return {name: count for name, (count, _) in self.sums.items()}


@dataclass(frozen=True, slots=True)
class Table:
    """An ordinary table: its columns in stored order, and how its rows are walked."""

    name: str
    columns: tuple[str, ...]
    key: tuple[str, ...]

    @property
    def column_list(self) -> str:
        """The columns as SQL."""
        return ", ".join(map(quoted, self.columns))


class RowHash:
    """The keyed hash of one row."""

    def __init__(self, data_key: bytes) -> None:
        self._start = hashlib.blake2b(
            digest_size=_DIGEST_BYTES, key=derive_key(data_key, b"set-hash")
        )

    def __call__(self, table: str, values: Iterable[object]) -> int:
        """A number below 2^128."""
        state = self._start.copy()
        state.update(canonical(table, values))
        return int.from_bytes(state.digest())


def canonical(table: str, values: Iterable[Any]) -> bytes:
    """A row as bytes that no other row has: each value tells its type and where it ends.

    Written out here, because what is stored must mean the same under every version of Python.
    """
    parts = [f"{len(table)}:{table}"]
    for value in values:
        kind = type(value)
        if kind is str:
            parts.append(f"s{len(value)}:{value}")
        elif kind is int:
            parts.append(f"i{value};")
        elif value is None:
            parts.append("n")
        elif kind is float:
            parts.append(f"f{value.hex()};")
        else:
            parts.append(f"b{value.hex()};")
    return "".join(parts).encode("utf-8", "surrogatepass")


def _entry(name: str, count: int, total: int) -> str:
    return f'{json.dumps(name)}:[{count},"{total:032x}"]'


def quoted(name: str) -> str:
    """An identifier as SQL."""
    return '"' + name.replace('"', '""') + '"'


def tables(connection: VaultConnection) -> Iterator[Table]:
    """Every ordinary table except `meta`; the shadow tables of a search index are not ordinary."""
    for name, without_rowid in connection.execute(_TABLES).fetchall():
        if name in _SKIPPED:
            continue
        columns = connection.execute(_COLUMNS, (name,)).fetchall()
        primary = [column for column, place in sorted(columns, key=lambda c: c[1]) if place]
        key = tuple(primary) if without_rowid else ("rowid",)
        yield Table(name, tuple(column for column, _ in columns), key)


def watch(connection: VaultConnection, row_hash: RowHash) -> None:
    """Install the TEMP triggers that report each row that comes or goes."""
    changes: Changes = connection.changes

    def came(table: str, *values: object) -> None:
        changes.add(table, 1, row_hash(table, values))

    def went(table: str, *values: object) -> None:
        changes.add(table, -1, -row_hash(table, values))

    def changed(table: str, *values: object) -> None:
        half = len(values) // 2
        changes.add(table, 0, row_hash(table, values[half:]) - row_hash(table, values[:half]))

    connection.create_function("teduh_row_came", -1, came)
    connection.create_function("teduh_row_went", -1, went)
    connection.create_function("teduh_row_changed", -1, changed)
    for table in tables(connection):
        for statement in _triggers(table):
            connection.execute(statement)


def _triggers(table: Table) -> Iterator[str]:
    name = "'" + table.name.replace("'", "''") + "'"
    new = ", ".join(f"NEW.{quoted(column)}" for column in table.columns)
    old = ", ".join(f"OLD.{quoted(column)}" for column in table.columns)
    for event, call in (
        ("INSERT", f"teduh_row_came({name}, {new})"),
        ("DELETE", f"teduh_row_went({name}, {old})"),
        ("UPDATE", f"teduh_row_changed({name}, {old}, {new})"),
    ):
        trigger = quoted(f"digest_{event.lower()}_{table.name}")
        yield (
            f"CREATE TEMP TRIGGER {trigger} AFTER {event} ON main.{quoted(table.name)}"
            f" BEGIN SELECT {call}; END"
        )


def read_state(connection: VaultConnection) -> State:
    """The stored state; empty in a file that has none yet."""
    schema = int(connection.execute("PRAGMA user_version").fetchone()[0])
    row = connection.execute(_READ_STATE).fetchone()
    if row is None:
        return State(0, {}, schema)
    document = json.loads(row[0])
    sums = {name: (count, int(total, 16)) for name, (count, total) in document["sums"].items()}
    return State(document["generation"], sums, schema)


def write_state(connection: VaultConnection, state: State) -> None:
    """Store `state` within the running transaction."""
    text = (state.to_text(),)
    if not connection.control(_WRITE_STATE, text):
        connection.control(_FIRST_STATE, text)


def with_changes(state: State, changes: Changes) -> State:
    """The next generation, after the rows reported since BEGIN."""
    sums, entries = state.sums.copy(), state.entries.copy()
    for table, (rows, number) in changes.totals().items():
        count, total = sums.get(table, (0, 0))
        sums[table] = known = (count + rows, (total + number) % MODULUS)
        entries[table] = _entry(table, *known)
    return State(state.generation + 1, sums, state.schema, entries)


def recounted(connection: VaultConnection, row_hash: RowHash, generation: int) -> State:
    """The state by reading every row at once; for a migration, whose transaction holds the file."""
    sums: Sums = {}
    for table in tables(connection):
        count = total = 0
        for row in connection.execute(f"SELECT {table.column_list} FROM {quoted(table.name)}"):  # noqa: S608 - names from the schema, quoted
            count += 1
            total += row_hash(table.name, row)
        sums[table.name] = (count, total % MODULUS)
    return State(generation, sums)
