# SPDX-License-Identifier: Apache-2.0
"""The forgetful disk forgets what was not synced, and nothing else."""

from __future__ import annotations

import os
import random
from pathlib import Path

import pytest

from tests.faults.disk import SECTOR, Disk, Event, Fate

RNG = random.Random(1)


@pytest.fixture
def disk(tmp_path: Path) -> Disk:
    (tmp_path / "old").write_bytes(b"old")
    return Disk(tmp_path)


def opened(disk: Disk, name: str, fd: int = 3, flags: int = 0) -> None:
    disk.apply(Event("o", fd, flags, f"{disk.root}/{name}".rstrip("/").encode()))


def written(disk: Disk, content: bytes, offset: int = 0, fd: int = 3) -> None:
    disk.apply(Event("w", fd, offset, content))


def synced(disk: Disk, fd: int = 3) -> None:
    disk.apply(Event("s", fd, 0, b""))


def test_what_was_not_synced_may_be_gone(disk: Disk) -> None:
    opened(disk, "old")
    written(disk, b"new")
    assert disk.after_cut(Fate.DROP, RNG)["old"] == b"old"
    assert disk.after_cut(Fate.KEEP, RNG)["old"] == b"new"


def test_what_was_synced_stays(disk: Disk) -> None:
    opened(disk, "old")
    written(disk, b"new")
    synced(disk)
    assert all(disk.after_cut(fate, RNG)["old"] == b"new" for fate in Fate)


def test_a_new_name_needs_its_folder_synced(disk: Disk) -> None:
    opened(disk, "new", flags=os.O_CREAT)
    synced(disk)
    assert "new" not in disk.after_cut(Fate.DROP, RNG)
    opened(disk, "", fd=4)
    synced(disk, fd=4)
    assert disk.after_cut(Fate.DROP, RNG)["new"] == b""


def test_a_rename_may_be_lost(disk: Disk) -> None:
    disk.apply(Event("r", 0, 0, f"{disk.root}/old\0{disk.root}/new".encode()))
    assert set(disk.after_cut(Fate.DROP, RNG)) == {"old"}
    assert disk.after_cut(Fate.KEEP, RNG) == {"new": b"old"}


def test_a_write_tears_at_sectors(disk: Disk) -> None:
    opened(disk, "old")
    written(disk, b"x" * 4 * SECTOR)
    left = {disk.after_cut(Fate.TEAR, RNG)["old"] for _ in range(100)}
    assert any(content and {*content} == {0, ord("x")} for content in left)
    assert all(
        len({*content[at : at + SECTOR]}) == 1
        for content in left
        if content
        for at in range(SECTOR, len(content), SECTOR)
    )


def test_a_removal_may_be_lost(disk: Disk) -> None:
    disk.apply(Event("u", 0, 0, f"{disk.root}/old".encode()))
    assert disk.after_cut(Fate.DROP, RNG) == {"old": b"old"}
    assert disk.after_cut(Fate.KEEP, RNG) == {}
