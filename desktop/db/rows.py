# SPDX-License-Identifier: Apache-2.0
"""One mapper between frozen dataclasses and rows; columns come from the dataclass alone.

Moments are stored as UTC text with milliseconds ("2026-03-01T02:00:00.000Z"), always of the same
length, so that text sorts as time does. Dates are ISO text, flags 0/1, enums their value, tuples
JSON arrays. A record that is not stored yet has id 0: `insert` leaves the id to SQLite.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, fields
from datetime import UTC, date, datetime
from enum import Enum
from functools import cache, cached_property
from operator import attrgetter
from types import NoneType, UnionType
from typing import (
    Any,
    Generic,
    NewType,
    TypeVar,
    Union,
    cast,
    get_args,
    get_origin,
    get_type_hints,
)

from desktop.domain.problems import Problem
from desktop.domain.problems.storage import VAULT_DAMAGED

T = TypeVar("T")
Row = Sequence[Any]
Convert = Callable[[Any], Any]


def moment_text(moment: datetime) -> str:
    """An aware moment as stored text; milliseconds, cut off."""
    utc = moment if moment.tzinfo is UTC else moment.astimezone(UTC)
    return utc.isoformat(timespec="milliseconds")[:-6] + "Z"


def moment_of(text: str) -> datetime:
    """Stored text as an aware UTC moment."""
    return datetime.fromisoformat(text)


def stored(value: object) -> Any:
    """One Python value as SQLite keeps it."""
    if value is None or type(value) in (str, int, float, bytes):
        return value
    return _stored_rich(value)


def _stored_rich(value: object) -> Any:
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, datetime):
        return moment_text(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return json.dumps(value, separators=(",", ":"), ensure_ascii=False)
    raise TypeError(type(value).__name__)


def column_names(record: type[Any]) -> tuple[str, ...]:
    """Field names of a dataclass, which are the column names."""
    return tuple(field.name for field in fields(record))


def reader(record: type[T]) -> Callable[[Row], T]:
    """A function that turns one row, in field order, into `record`."""
    converts = _converts(cast("Any", record))

    def read(row: Row) -> T:
        values = list(row)
        try:
            for index, convert in converts:
                value = values[index]
                if value is not None:
                    values[index] = convert(value)
        except (ValueError, KeyError):
            # SQLCipher reads a damaged page as zeros before it reports the damage.
            raise Problem(VAULT_DAMAGED, detail=record.__name__) from None
        return record(*values)

    return read


def read_all(record: type[T], rows: Iterable[Row]) -> tuple[T, ...]:
    """Every row as `record`; the columns selected must be its fields, in order."""
    return tuple(map(reader(record), rows))


@cache
def _converts(record: type[Any]) -> tuple[tuple[int, Convert], ...]:
    hints = get_type_hints(record)
    found = ((at, _convert(hints[name])) for at, name in enumerate(column_names(record)))
    return tuple((at, convert) for at, convert in found if convert is not None)


def _convert(hint: Any) -> Convert | None:
    if isinstance(hint, NewType):
        hint = hint.__supertype__
    if get_origin(hint) in (Union, UnionType):
        return _convert(next(part for part in get_args(hint) if part is not NoneType))
    if get_origin(hint) is tuple:
        return _tuple_of
    if isinstance(hint, type) and issubclass(hint, Enum):
        return {member.value: member for member in hint}.__getitem__
    return _PLAIN[hint]


def _tuple_of(text: str) -> tuple[Any, ...]:
    return tuple(json.loads(text))


_PLAIN: dict[Any, Convert | None] = {
    int: None,
    str: None,
    float: None,
    bytes: None,
    bool: bool,
    datetime: moment_of,
    date: date.fromisoformat,
}


@dataclass(frozen=True)
class Table(Generic[T]):
    """A table whose columns are the fields of `record`, then `extra` ones the writer fills.

    `key` is the primary key; only a key called "id" is left to SQLite on insert.
    """

    name: str
    record: type[T]
    key: str = "id"
    extra: tuple[str, ...] = ()

    @property
    def columns(self) -> str:
        """The record's columns, qualified by the table's name, for SELECT."""
        return ", ".join(f"{self.name}.{column}" for column in column_names(self.record))

    @property
    def select(self) -> str:
        """SELECT every column of the record; add WHERE."""
        return " ".join(("SELECT", self.columns, "FROM", self.name))

    @property
    def by_key(self) -> str:
        """SELECT one record by its primary key."""
        return f"{self.select} WHERE {self.name}.{self.key} = ?"

    @property
    def insert(self) -> str:
        """INSERT, taking `values`; without the id."""
        return self._insert(self._written)

    @property
    def insert_whole(self) -> str:
        """INSERT with the id given, taking `whole`: for bulk and restore."""
        return self._insert((*column_names(self.record), *self.extra))

    @property
    def update(self) -> str:
        """UPDATE every column by primary key, taking `values` and the key."""
        sets = ", ".join(f"{column} = ?" for column in self._written)
        return " ".join(("UPDATE", self.name, "SET", sets, "WHERE", self.key, "= ?"))

    @property
    def upsert(self) -> str:
        """INSERT, or replace the row with the same key (keys other than "id"); takes `values`."""
        sets = ", ".join(f"{name} = excluded.{name}" for name in self._written if name != self.key)
        return f"{self.insert} ON CONFLICT ({self.key}) DO UPDATE SET {sets}"

    @property
    def delete(self) -> str:
        """DELETE one row by its primary key."""
        return " ".join(("DELETE FROM", self.name, "WHERE", self.key, "= ?"))

    def read(self, row: Row) -> T:
        """One row of `columns` as the record."""
        return reader(self.record)(row)

    def read_all(self, rows: Iterable[Row]) -> tuple[T, ...]:
        """Every row of `columns`."""
        return read_all(self.record, rows)

    def first(self, rows: Iterable[Row]) -> T | None:
        """The first row, or None."""
        return next(map(reader(self.record), rows), None)

    def values(self, record: T, *extra: object) -> tuple[Any, ...]:
        """What `insert`, `upsert` and (followed by the key) `update` take."""
        return tuple(map(stored, (*self._get_kept(record), *extra)))

    def whole(self, record: T, *extra: object) -> tuple[Any, ...]:
        """What `insert_whole` takes: as `values`, with the id in front."""
        return tuple(map(stored, (*self._get_whole(record), *extra)))

    @property
    def _kept(self) -> tuple[str, ...]:
        return tuple(name for name in column_names(self.record) if name != "id")

    @cached_property
    def _get_kept(self) -> Callable[[T], tuple[Any, ...]]:
        return attrgetter(*self._kept)

    @cached_property
    def _get_whole(self) -> Callable[[T], tuple[Any, ...]]:
        return attrgetter(*column_names(self.record))

    @property
    def _written(self) -> tuple[str, ...]:
        return (*self._kept, *self.extra)

    def _insert(self, names: tuple[str, ...]) -> str:
        marks = ", ".join("?" * len(names))
        return " ".join(("INSERT INTO", self.name, f"({', '.join(names)})", "VALUES", f"({marks})"))
