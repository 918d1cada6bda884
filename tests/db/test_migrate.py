# SPDX-License-Identifier: Apache-2.0
"""Steps run once, whole, and only after a checked copy of a file that has data."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.db import copying
from desktop.db.binding import OperationalError
from desktop.db.checks import check_rows
from desktop.db.copying import check_copy
from desktop.db.migrate import Migration, migrations
from desktop.db.store import Store, open_store
from desktop.domain.problems import Problem
from desktop.domain.problems import storage as texts
from desktop.system.clock import FixedClock
from tests.support.vault import MORNING, RAW_KEY, open_test_store

NEXT = len(migrations()) + 1
TOY = Migration(
    NEXT,
    "ALTER TABLE desk_state ADD COLUMN extra TEXT NOT NULL DEFAULT 'x';"
    "CREATE TABLE toy (id INTEGER PRIMARY KEY) STRICT; INSERT INTO toy VALUES (1), (2);",
)
BROKEN = Migration(NEXT, "CREATE TABLE toy (id INTEGER PRIMARY KEY); INSERT INTO no VALUES (1);")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    store = open_test_store(tmp_path)
    with store.writing() as connection:
        connection.execute("INSERT INTO desk_state VALUES ('a', 'b')")
    store.close()
    return tmp_path


def opened(folder: Path, step: Migration) -> Store:
    steps = (*migrations(), step)
    return open_store(folder, RAW_KEY, FixedClock(MORNING), steps=steps)


def test_the_packaged_steps_are_numbered_without_gaps() -> None:
    assert [step.number for step in migrations()] == list(range(1, NEXT))


def test_a_step_keeps_the_data_and_the_digest(folder: Path) -> None:
    store = opened(folder, TOY)
    with store.reading() as connection:
        assert connection.execute("SELECT * FROM desk_state").fetchall() == [("a", "b", "x")]
        assert check_rows(connection, store.row_hash) == store.state
    assert store.state.schema == NEXT
    assert store.state.counts()["toy"] == 2
    store.close()


def test_a_checked_copy_is_kept_before_a_step(folder: Path) -> None:
    opened(folder, TOY).close()
    kept = check_copy(folder / f"vault.before-v{NEXT}.db", RAW_KEY)
    assert (kept.schema, kept.counts()["desk_state"]) == (NEXT - 1, 1)
    assert not list(folder.glob("*.part"))


def test_no_copy_is_made_when_nothing_changes(folder: Path) -> None:
    open_test_store(folder).close()
    assert sorted(path.name for path in folder.iterdir()) == ["vault.db", "vault.gen"]


def test_a_broken_step_leaves_the_file_as_it_was(folder: Path) -> None:
    with pytest.raises(OperationalError, match="no such table"):
        opened(folder, BROKEN)
    store = open_test_store(folder)
    assert (store.state.schema, store.state.counts()["desk_state"]) == (NEXT - 1, 1)
    assert "toy" not in store.state.counts()
    store.close()


def test_a_step_that_breaks_a_reference_is_not_committed(folder: Path) -> None:
    step = Migration(
        NEXT, "CREATE TABLE toy (id INTEGER REFERENCES client (id)); INSERT INTO toy VALUES (99);"
    )
    with pytest.raises(RuntimeError, match="breaks a reference"):
        opened(folder, step)
    open_test_store(folder).close()


def test_a_copy_that_fails_its_check_stops_the_update(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def damaged(path: Path, data_key: bytes) -> None:
        raise Problem(texts.VAULT_DAMAGED)

    monkeypatch.setattr(copying, "check_copy", damaged)
    before = (folder / "vault.db").read_bytes()
    with pytest.raises(Problem) as caught:
        opened(folder, TOY)
    assert caught.value.text is texts.MIGRATION_COPY_FAILED
    assert (folder / "vault.db").read_bytes() == before
    assert not list(folder.glob("*before*"))
