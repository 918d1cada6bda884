# SPDX-License-Identifier: Apache-2.0
"""One connection, one lock, one transaction at a time."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop.db.binding import IntegrityError
from desktop.db.checks import check_rows
from desktop.db.store import Store
from desktop.domain.problems import Problem
from desktop.domain.problems import storage as texts
from tests.support.vault import open_test_store

ADD = "INSERT INTO desk_state (key, value) VALUES (?, ?)"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = open_test_store(tmp_path)
    yield store
    store.close()


def keys(store: Store) -> list[str]:
    with store.reading() as connection:
        return [key for (key,) in connection.execute("SELECT key FROM desk_state ORDER BY key")]


def add(store: Store, *names: str) -> None:
    with store.writing() as connection:
        for name in names:
            connection.execute(ADD, (name, "x"))


def rows_match(store: Store) -> bool:
    with store.reading() as connection:
        return check_rows(connection, store.row_hash) == store.state


def test_a_block_commits_when_it_ends(store: Store) -> None:
    add(store, "a")
    assert keys(store) == ["a"]


def test_a_commit_counts_one_generation(store: Store) -> None:
    before = store.state.generation
    add(store, "a", "b")
    assert store.state.generation == before + 1


def test_a_block_that_writes_nothing_is_no_generation(store: Store) -> None:
    before = store.state.generation
    with store.writing() as connection:
        connection.execute("SELECT 1").fetchone()
    assert store.state.generation == before


def test_a_failing_block_leaves_nothing(store: Store) -> None:
    def act() -> None:
        with store.writing() as connection:
            connection.execute(ADD, ("a", "x"))
            raise ValueError("changed my mind")

    with pytest.raises(ValueError, match="changed my mind"):
        act()
    assert keys(store) == []
    assert rows_match(store)


def test_an_inner_block_joins_the_outer_one(store: Store) -> None:
    def act() -> None:
        with store.writing() as connection:
            add(store, "inner")
            connection.execute(ADD, ("outer", "x"))
            raise ValueError("outer")

    with pytest.raises(ValueError, match="outer"):
        act()
    assert keys(store) == []


def test_an_inner_failure_cannot_be_swallowed(store: Store) -> None:
    def swallow() -> None:
        with store.writing():
            try:
                add(store, "a", "a")
            except IntegrityError:
                add(store, "b")

    with pytest.raises(RuntimeError, match="part of this transaction failed"):
        swallow()
    assert keys(store) == []


def test_a_failed_statement_may_be_followed_by_another(store: Store) -> None:
    add(store, "a")
    with store.writing() as connection:
        with pytest.raises(IntegrityError):
            connection.execute(f"{ADD}, ('a', 'x')", ("b", "x"))
        connection.execute(ADD, ("c", "x"))
    assert keys(store) == ["a", "c"]
    assert rows_match(store)


def test_a_failed_executemany_rolls_back(store: Store) -> None:
    def act() -> None:
        with store.writing() as connection:
            with pytest.raises(IntegrityError):
                connection.executemany(ADD, [("a", "x"), ("a", "x")])
            connection.execute(ADD, ("b", "x"))

    with pytest.raises(RuntimeError, match="part of this transaction failed"):
        act()
    assert keys(store) == []


def test_a_reading_thread_waits_for_the_writer(store: Store) -> None:
    seen: list[list[str]] = []
    with store.writing() as connection:
        reader = threading.Thread(target=lambda: seen.append(keys(store)))
        reader.start()
        connection.execute(ADD, ("a", "x"))
        time.sleep(0.02)
        assert seen == []
    reader.join()
    assert seen == [["a"]]


def test_slices_give_every_row_once(store: Store) -> None:
    add(store, *(f"k{number:04d}" for number in range(250)))
    sql = "SELECT key FROM desk_state WHERE key > :after ORDER BY key LIMIT :size"
    slices = list(store.read_slices(sql, after="", size=100))
    assert max(map(len, slices)) <= 100
    assert [row[0] for rows in slices for row in rows] == keys(store)


def test_slices_take_parameters_of_their_own(store: Store) -> None:
    add(store, "a1", "b1", "b2")
    sql = (
        "SELECT key FROM desk_state WHERE key GLOB :like AND key > :after ORDER BY key LIMIT :size"
    )
    rows = [row for rows in store.read_slices(sql, {"like": "b*"}, after="") for row in rows]
    assert rows == [("b1",), ("b2",)]


def test_the_longest_hold_is_remembered_with_its_act(tmp_path: Path) -> None:
    store = open_test_store(tmp_path)
    with store.reading("slow act"):
        time.sleep(0.012)
    assert store.longest_hold_ms > 10
    assert store.longest_hold_action == "slow act"
    store.close()


def test_a_newer_file_is_refused_untouched(tmp_path: Path) -> None:
    store = open_test_store(tmp_path)
    with store.reading() as connection:
        connection.execute("PRAGMA user_version = 999")
    store.close()
    before = (tmp_path / "vault.db").read_bytes()
    with pytest.raises(Problem) as caught:
        open_test_store(tmp_path)
    assert caught.value.text is texts.VAULT_NEWER
    assert (tmp_path / "vault.db").read_bytes() == before


def test_saves_go_on_after_the_disk_was_full(store: Store) -> None:
    with store.reading() as connection:
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count = {pages + 1}")
    with pytest.raises(Problem) as caught, store.writing() as connection:
        connection.execute(ADD, ("long", "x" * 100_000))
    assert caught.value.text is texts.DISK_FULL
    add(store, "short")
    assert keys(store) == ["short"]
    assert rows_match(store)


def _delete(path: Path) -> None:
    path.unlink()


def _move_folder(path: Path) -> None:
    path.parent.rename(path.parent.with_name("elsewhere"))


def _replace(path: Path) -> None:
    other = path.with_name("other")
    other.write_bytes(path.read_bytes())
    other.replace(path)


@pytest.mark.skipif(sys.platform == "win32", reason="there an open file can't be moved")
@pytest.mark.parametrize("act", [_delete, _move_folder, _replace])
def test_nothing_is_called_saved_when_the_file_is_gone(
    tmp_path: Path, act: Callable[[Path], None]
) -> None:
    (tmp_path / "vault").mkdir()
    store = open_test_store(tmp_path / "vault")
    add(store, "kept")
    act(store.path)
    with pytest.raises(Problem) as caught:
        add(store, "lost")
    assert caught.value.text is texts.VAULT_GONE
    assert keys(store) == ["kept"]
    store.close()


@pytest.mark.skipif(sys.platform == "win32", reason="there an open file can't be moved")
def test_saves_go_on_when_the_folder_is_back(tmp_path: Path) -> None:
    folder = tmp_path / "vault"
    folder.mkdir()
    store = open_test_store(folder)
    folder.rename(tmp_path / "elsewhere")
    with pytest.raises(Problem):
        add(store, "first")
    (tmp_path / "elsewhere").rename(folder)
    add(store, "second")
    assert keys(store) == ["second"]
    store.close()
