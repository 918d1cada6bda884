# SPDX-License-Identifier: Apache-2.0
"""The digest of all rows follows every kind of change and notices every kind of swap."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.db.checks import check_pages, check_rows, check_structure
from desktop.db.connection import open_connection
from desktop.db.integrity import check_digest
from desktop.db.migrate import Migration
from desktop.db.setdigest import RowHash, State, canonical
from desktop.db.store import Store, open_store
from desktop.domain.problems import Problem
from desktop.domain.problems import storage as texts
from desktop.domain.progress import Stopped, never, silent
from desktop.system.clock import FixedClock
from tests.support.vault import MORNING, RAW_KEY

BASE = "CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;"
TOYS = """
CREATE TABLE parent (id INTEGER PRIMARY KEY, name TEXT UNIQUE, weight REAL, data BLOB) STRICT;
CREATE TABLE child (id INTEGER PRIMARY KEY,
    parent_id INTEGER REFERENCES parent (id) ON DELETE CASCADE,
    other_id INTEGER REFERENCES parent (id) ON DELETE SET NULL) STRICT;
CREATE TABLE tag (parent_id INTEGER, tag TEXT, PRIMARY KEY (parent_id, tag)) STRICT, WITHOUT ROWID;
CREATE VIRTUAL TABLE words USING fts5(body, content='', contentless_delete=1);
CREATE TABLE "odd ""name" ("a column" TEXT, b AS (length("a column"))) STRICT;
"""
STEPS = (Migration(1, BASE), Migration(2, TOYS.replace("b AS", "b INTEGER AS")))
SEED = (
    "INSERT INTO parent VALUES (1, 'a', 1, x'00ff'), (2, 'b', 2.5, NULL), (3, 'Ayu ☂', -0.0, NULL)",
    "INSERT INTO child VALUES (1, 1, 2), (2, 2, 2), (3, 3, 1)",
    "INSERT INTO tag VALUES (1, 'x'), (1, 'y'), (2, 'x')",
)
ACTS = {
    "insert an integer into a real column": "INSERT INTO parent VALUES (4, 'd', 7, NULL)",
    "update": "UPDATE parent SET weight = weight * 2",
    "update a key": "UPDATE child SET id = 9 WHERE id = 3",
    "delete": "DELETE FROM tag WHERE tag = 'x'",
    "delete everything": "DELETE FROM tag",
    "replace": "REPLACE INTO parent VALUES (1, 'b', 3, NULL)",
    "upsert": "INSERT INTO parent VALUES (1, 'z', 0, NULL) ON CONFLICT DO UPDATE SET weight = 5",
    "ignore": "INSERT OR IGNORE INTO parent VALUES (5, 'a', 0, NULL), (6, 'f', 0, NULL)",
    "cascade": "DELETE FROM parent WHERE id = 1",
    "set null": "DELETE FROM parent WHERE id = 2",
    "odd names": """INSERT INTO "odd ""name" VALUES ('x')""",
    "search index": "INSERT INTO words (rowid, body) VALUES (-1, 'cemas')",
}


def toy_store(folder: Path, *, create: bool = False) -> Store:
    return open_store(folder, RAW_KEY, FixedClock(MORNING), create=create, steps=STEPS)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = toy_store(tmp_path, create=True)
    act(store, *SEED)
    yield store
    store.close()


def act(store: Store, *statements: str) -> None:
    with store.writing() as connection:
        for statement in statements:
            connection.execute(statement)


@pytest.mark.parametrize("statement", ACTS.values(), ids=ACTS.keys())
def test_the_running_sum_equals_a_recount(store: Store, statement: str) -> None:
    before = store.state
    act(store, statement)
    assert store.state.generation == before.generation + 1
    with store.reading() as connection:
        assert check_rows(connection, store.row_hash) == store.state


def test_a_row_that_comes_back_brings_the_sum_back(store: Store) -> None:
    before = store.state.digest()
    act(store, "DELETE FROM tag WHERE parent_id = 2")
    assert store.state.digest() != before
    act(store, "INSERT INTO tag VALUES (2, 'x')")
    assert store.state.digest() == before


def test_the_sum_is_known_after_reopening(store: Store, tmp_path: Path) -> None:
    state = store.state
    store.close()
    again = toy_store(tmp_path)
    assert again.state == state
    again.close()


def test_text_handed_on_is_what_would_be_worded_anew(store: Store) -> None:
    act(store, "DELETE FROM tag WHERE tag = 'x'")
    state = store.state
    assert state.to_text() == State(state.generation, state.sums, state.schema).to_text()


def test_another_key_gives_another_digest() -> None:
    assert RowHash(RAW_KEY)("t", (1,)) != RowHash(bytes(32))("t", (1,))


def test_values_of_different_types_differ() -> None:
    row_hash = RowHash(RAW_KEY)
    values = (1, 1.0, "1", b"1", None, "null", "[1]", "")
    assert len({row_hash("t", (value,)) for value in values}) == len(values)


def test_what_moves_to_the_next_column_is_another_row() -> None:
    row_hash = RowHash(RAW_KEY)
    rows = (
        ("ab", "c"),
        ("a", "bc"),
        ("abc", ""),
        ("a", "b", "c"),
        ("as1:b", "c"),
        (12, 3),
        (1, 23),
    )
    assert len({row_hash("t", row) for row in rows}) == len(rows)


def test_the_stored_form_of_a_row_stays_as_it_is() -> None:
    row = (-7, "é☂", None, 2.5, b"\x00\xff", "")
    expected = "5:notesi-7;s2:é☂nf0x1.4000000000000p+1;b00ff;s0:"
    assert canonical("notes", row) == expected.encode()


def test_the_background_check_finds_all_rows_good(store: Store) -> None:
    result = check_digest(store, silent, never)
    assert (result.good, result.rows, result.unchecked) == (True, 9, ())


def test_the_background_check_names_the_table_written_behind_its_back(
    store: Store, tmp_path: Path
) -> None:
    store.close()
    _behind_the_back(tmp_path, "UPDATE parent SET name = 'changed' WHERE id = 1")
    again = toy_store(tmp_path)
    assert check_digest(again, silent, never).differing == ("parent",)
    again.close()


def test_the_background_check_stops_when_asked(store: Store) -> None:
    with pytest.raises(Stopped):
        check_digest(store, silent, lambda: True)


def test_a_stale_page_put_back_is_found_by_the_digest_alone(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "vault.db"
    old, new, page = _two_versions_of_a_page(store, path)
    content = path.read_bytes()
    path.write_bytes(content[: page * 4096] + old + content[(page + 1) * 4096 :])
    assert old != new
    connection = open_connection(path, RAW_KEY)
    check_pages(connection)
    check_structure(connection)
    with pytest.raises(Problem) as caught:
        check_rows(connection, RowHash(RAW_KEY))
    connection.close()
    assert caught.value.text is texts.RECORDS_DIFFER
    assert caught.value.holes == {"tables": "parent"}


def _behind_the_back(folder: Path, statement: str) -> None:
    connection = open_connection(folder / "vault.db", RAW_KEY)
    connection.execute(statement)
    connection.close()


def _two_versions_of_a_page(store: Store, path: Path) -> tuple[bytes, bytes, int]:
    """The page of table `parent` before and after an update of the same length."""
    with store.reading() as connection:
        root = connection.execute(
            "SELECT rootpage FROM sqlite_schema WHERE name = 'parent'"
        ).fetchone()[0]
    store.close()
    place = slice((root - 1) * 4096, root * 4096)
    old = path.read_bytes()[place]
    again = toy_store(path.parent)
    act(again, "UPDATE parent SET weight = 9.25 WHERE id = 2")
    again.close()
    return old, path.read_bytes()[place], root - 1
