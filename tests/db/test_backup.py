# SPDX-License-Identifier: Apache-2.0
"""A backup is written while writing goes on, equals one moment of it, and never exists half."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.db import backup as writing
from desktop.db.backup import BackupOrder, write_backup
from desktop.db.store import Store
from desktop.db.verify import opened_backup, unpack_database
from desktop.domain.problems import Problem, storage
from desktop.domain.problems import backup as texts
from desktop.domain.progress import COPYING, DONE, READING_BACK, Stopped, never, silent
from tests.db.cheap_keys import some_slots
from tests.support.vault import MORNING, RAW_KEY, open_test_store

ADD = "INSERT INTO desk_state (key, value) VALUES (?, ?)"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = open_test_store(tmp_path / "vault")
    with store.writing() as connection:
        for number in range(400):
            connection.execute(ADD, (f"k{number}", "rahasia " * 500))
    yield store
    store.close()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    (tmp_path / "usb").mkdir()
    return tmp_path / "usb" / "b.teduh"


def order() -> BackupOrder:
    return BackupOrder(RAW_KEY, some_slots(), 1, MORNING.astimezone(), "0.1.0")


def test_the_backup_holds_the_state_of_the_vault(store: Store, file: Path) -> None:
    manifest = write_backup(store, order(), file, silent, never)
    assert manifest.contents.counts == store.state.counts()
    assert (manifest.digest, manifest.contents.generation) == (
        store.state.digest(),
        store.state.generation,
    )
    assert [path.name for path in file.parent.iterdir()] == ["b.teduh"]


def test_no_text_can_be_read_in_it(store: Store, file: Path) -> None:
    write_backup(store, order(), file, silent, never)
    assert b"rahasia" not in file.read_bytes()


def test_progress_runs_from_copying_to_done(store: Store, file: Path) -> None:
    seen: list[tuple[float, str]] = []
    write_backup(store, order(), file, lambda f, s: seen.append((f, s)), never)
    fractions = [fraction for fraction, _ in seen]
    assert fractions == sorted(fractions)
    assert (seen[0][1], seen[-1]) == (COPYING, (1, DONE))


def test_saves_meanwhile_are_carried_or_not_but_never_half(
    store: Store, file: Path, tmp_path: Path
) -> None:
    with _saving(store) as saved:
        manifest = write_backup(store, order(), file, silent, never)
    assert len(saved) > 5
    with opened_backup(file) as backup:
        unpack_database(backup, RAW_KEY, tmp_path / "again.db", silent, never)
    assert manifest.contents.counts["desk_state"] <= store.state.counts()["desk_state"]


def test_no_step_holds_the_vault_for_long(tmp_path: Path, file: Path, store: Store) -> None:
    store.close()
    # Time of the holding thread: what other programs do on this machine does not count.
    timed = open_test_store(tmp_path / "vault", timer=time.thread_time)
    write_backup(timed, order(), file, silent, never)
    assert timed.longest_hold_ms <= 10, timed.longest_hold_action
    timed.close()


@pytest.mark.parametrize("calls", [0, 1, 3, 5, 8, 12])
def test_stopping_anywhere_leaves_nothing(store: Store, file: Path, calls: int) -> None:
    asked = iter([False] * calls)
    with pytest.raises(Stopped):
        write_backup(store, order(), file, silent, lambda: next(asked, True))
    assert list(file.parent.iterdir()) == []


def test_the_vault_works_on_after_a_stop(store: Store, file: Path) -> None:
    with pytest.raises(Stopped):
        write_backup(store, order(), file, silent, lambda: True)
    with store.writing() as connection:
        connection.execute(ADD, ("after", "x"))
    write_backup(store, order(), file, silent, never)


def test_a_disk_that_alters_the_file_is_found(store: Store, file: Path) -> None:
    def damage(_fraction: float, stage: str) -> None:
        part = file.with_name(file.name + ".part")
        if stage == READING_BACK and part.exists():
            with part.open("r+b") as open_part:
                open_part.seek(50_000)
                open_part.write(b"?")

    with pytest.raises(Problem) as caught:
        write_backup(store, order(), file, damage, never)
    assert caught.value.text is texts.BACKUP_DAMAGED
    assert list(file.parent.iterdir()) == []


def test_a_full_disk_leaves_nothing(
    store: Store, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(path: Path) -> Iterator[bytes]:
        yield path.read_bytes()[:1000]
        raise OSError(28, "no space left")

    monkeypatch.setattr(writing, "file_chunks", full)
    with pytest.raises(Problem) as caught:
        write_backup(store, order(), file, silent, never)
    assert caught.value.text is storage.DISK_FULL
    assert list(file.parent.iterdir()) == []


class _saving:  # noqa: N801 - reads as a verb where it is used
    """Saves from another thread until the block ends."""

    def __init__(self, store: Store) -> None:
        self._store, self._saved, self._stop = store, list[int](), threading.Event()
        self._thread = threading.Thread(target=self._run)

    def __enter__(self) -> list[int]:
        self._thread.start()
        return self._saved

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        self._thread.join()

    def _run(self) -> None:
        while not self._stop.is_set():
            number = len(self._saved)
            with self._store.writing() as connection:
                connection.execute(ADD, (f"new{number}", "x" * 3000))
                connection.execute("UPDATE desk_state SET value = ? WHERE key = 'k1'", (number,))
            self._saved.append(number)
            time.sleep(0.001)
