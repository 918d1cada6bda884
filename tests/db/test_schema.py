# SPDX-License-Identifier: Apache-2.0
"""Every statement is understood by SQLite, and every mapped dataclass is the table it names."""

from __future__ import annotations

import pkgutil
import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from types import ModuleType

import pytest

import desktop.db
from desktop.db.binding import Error
from desktop.db.rows import Table, column_names
from desktop.db.store import Store
from tests.support.vault import open_test_store

_STATEMENT = re.compile(r"\s*(SELECT|INSERT|UPDATE|DELETE|WITH)\b")
_NEEDED = re.compile(r"uses (\d+)")
_CONSTANT = re.compile(r"_?[A-Z][A-Z0-9_]*")


def _modules() -> list[ModuleType]:
    names = [found.name for found in pkgutil.iter_modules(desktop.db.__path__)]
    return [import_module(f"desktop.db.{name}") for name in names if name != "migrations"]


def _statements() -> Iterator[tuple[str, str]]:
    for module in _modules():
        for name, value in vars(module).items():
            if _CONSTANT.fullmatch(name) and isinstance(value, str) and _STATEMENT.match(value):
                yield f"{module.__name__.rpartition('.')[2]}.{name}", value


def _tables() -> list[Table[object]]:
    found = [value for module in _modules() for value in vars(module).values()]
    by_name = {value.name: value for value in found if isinstance(value, Table)}
    return [by_name[name] for name in sorted(by_name)]


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """One empty vault for all statements; nothing is written."""
    folder: Path = tmp_path_factory.mktemp("schema")
    opened = open_test_store(folder)
    yield opened
    opened.close()


def _explain(store: Store, sql: str) -> None:
    with store.reading() as conn:
        if re.search(r"[^\w'\":]:[a-z]", sql):
            names = re.findall(r":([a-z_]+)", sql)
            conn.execute(f"EXPLAIN {sql}", dict.fromkeys(names)).fetchall()
            return
        try:
            conn.execute(f"EXPLAIN {sql}").fetchall()
        except Error as error:
            needed = _NEEDED.search(str(error))
            if needed is None:
                raise
            conn.execute(f"EXPLAIN {sql}", [None] * int(needed[1])).fetchall()


@pytest.mark.parametrize("sql", [pytest.param(sql, id=name) for name, sql in _statements()])
def test_a_statement_is_understood(store: Store, sql: str) -> None:
    _explain(store, sql)


@pytest.mark.parametrize("table", [pytest.param(table, id=table.name) for table in _tables()])
def test_a_record_is_its_table(store: Store, table: Table[object]) -> None:
    with store.reading() as conn:
        rows = conn.execute(f"PRAGMA table_info({table.name})").fetchall()
    assert {row[1] for row in rows} == {*column_names(table.record), *table.extra}


def test_the_statements_of_every_aggregate_are_found() -> None:
    modules = {name.partition(".")[0] for name, _ in _statements()}
    assert modules >= {"clients", "episodes", "sessions", "appointments", "today", "notes"}
