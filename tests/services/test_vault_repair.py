# SPDX-License-Identifier: Apache-2.0
"""A lost or damaged key file comes back out of any backup; a false backup changes nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.db.archive import KEYS as ENTRY
from desktop.db.archive import ArchiveWriter
from desktop.db.keyfile import FILE_NAME
from desktop.db.slots_json import slots_to_json
from desktop.db.store import DATABASE
from desktop.domain.problems import Problem, ProblemText, backup, storage, vault
from desktop.services.vault_keys import repair_keys, unlock_keys
from tests.db.cheap_keys import PASSPHRASE
from tests.services.vaults import a_closed_vault, bytes_of, opened, some_keys

KEYS = slots_to_json(some_keys().slots)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return a_closed_vault(tmp_path / "vault")


def _backup(path: Path, keys: bytes) -> Path:
    with path.open("w+b") as file:
        writer = ArchiveWriter(file)
        for name, content in (("vault.db", b"data"), (ENTRY, keys), ("manifest.json", b"{}")):
            writer.add(name, iter([content]))
        writer.finish()
    return path


def _refusal(folder: Path, file: Path) -> ProblemText:
    before = bytes_of(folder)
    with pytest.raises(Problem) as caught:
        repair_keys(folder, file)
    assert bytes_of(folder) == before
    return caught.value.text


@pytest.fixture
def good(tmp_path: Path) -> Path:
    return _backup(tmp_path / "good.teduh", KEYS)


def test_a_file_with_both_copies_damaged_is_told_and_repaired(folder: Path, good: Path) -> None:
    (folder / FILE_NAME).write_bytes(b"x" * 16384)
    with pytest.raises(Problem) as caught:
        unlock_keys(folder, PASSPHRASE)
    assert caught.value.text is vault.KEYS_DAMAGED
    repair_keys(folder, good)
    opened(folder).close()


def test_a_missing_file_is_repaired(folder: Path, good: Path) -> None:
    (folder / FILE_NAME).unlink()
    repair_keys(folder, good)
    opened(folder).close()


def test_the_file_that_was_there_is_kept_each_time(folder: Path, good: Path) -> None:
    (folder / FILE_NAME).write_bytes(b"damaged")
    repair_keys(folder, good)
    repair_keys(folder, good)
    assert (folder / f"{FILE_NAME}.replaced-1").read_bytes() == b"damaged"
    assert (folder / f"{FILE_NAME}.replaced-2").exists()


def test_without_a_database_there_is_nothing_to_repair(folder: Path, good: Path) -> None:
    (folder / DATABASE).unlink()
    assert _refusal(folder, good) is vault.DATABASE_MISSING


def test_a_missing_backup(folder: Path, tmp_path: Path) -> None:
    assert _refusal(folder, tmp_path / "none.teduh") is storage.CANNOT_OPEN


@pytest.mark.parametrize("content", [b"", b"PK", b"not a zip" * 9000])
def test_a_file_that_is_no_backup(folder: Path, tmp_path: Path, content: bytes) -> None:
    (tmp_path / "x.teduh").write_bytes(content)
    assert _refusal(folder, tmp_path / "x.teduh") is backup.NOT_A_BACKUP


def test_keys_beyond_the_limit_are_refused(folder: Path, tmp_path: Path) -> None:
    huge = _backup(tmp_path / "x.teduh", KEYS + b" " * 70_000)
    assert _refusal(folder, huge) is backup.BACKUP_DAMAGED


def test_hostile_costs_in_a_backup_are_refused(folder: Path, tmp_path: Path) -> None:
    keys = KEYS.replace(b'"memory_kib":1024', b'"memory_kib":67108864')
    hostile = _backup(tmp_path / "x.teduh", keys)
    assert _refusal(folder, hostile) is vault.KEYS_REFUSED


def test_truncated_backups_are_refused_and_change_nothing(folder: Path, good: Path) -> None:
    content = good.read_bytes()
    for size in range(0, len(content), 7):
        good.write_bytes(content[:size])
        assert _refusal(folder, good) in (backup.NOT_A_BACKUP, backup.BACKUP_DAMAGED)


def test_a_flip_in_the_keys_of_a_backup_is_refused(folder: Path, good: Path) -> None:
    content = good.read_bytes()
    start = content.index(KEYS)
    for spot in range(start, start + len(KEYS), 5):
        flipped = bytearray(content)
        flipped[spot] ^= 1 << spot % 8
        good.write_bytes(flipped)
        assert _refusal(folder, good) is backup.BACKUP_DAMAGED
