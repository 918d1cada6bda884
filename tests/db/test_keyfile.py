# SPDX-License-Identifier: Apache-2.0
"""The key file: damage to one copy never closes a vault, damage to both is told."""

from __future__ import annotations

import random
import stat
import sys
from pathlib import Path

import pytest

from desktop.db.keyfile import (
    COPY_BYTES,
    FILE_NAME,
    create_key_file,
    read_key_file,
    write_key_file,
)
from desktop.domain.problems import Problem, ProblemText, vault
from tests.db.cheap_keys import some_slots

OLD = some_slots()
NEW = some_slots("kopi tubruk gerobak")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / FILE_NAME
    create_key_file(path, OLD)
    return path


def _problem(path: Path) -> ProblemText:
    with pytest.raises(Problem) as caught:
        read_key_file(path)
    return caught.value.text


def _flip(path: Path, place: int, chance: random.Random) -> None:
    data = bytearray(path.read_bytes())
    spot = place * COPY_BYTES + chance.randrange(COPY_BYTES)
    data[spot] ^= 1 << chance.randrange(8)
    path.write_bytes(data)


def test_a_new_file_is_whole(path: Path) -> None:
    found = read_key_file(path)
    assert found.whole
    assert found.candidates() == (OLD,)


def test_nothing_is_left_beside_it(path: Path) -> None:
    assert [file.name for file in path.parent.iterdir()] == [FILE_NAME]


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX modes")
def test_only_this_user_may_read_it(path: Path) -> None:
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_writing_replaces_both_copies(path: Path) -> None:
    write_key_file(path, NEW)
    found = read_key_file(path)
    assert [copy.slots for copy in found.copies] == [NEW, NEW]
    assert found.copies[0].generation == 2


def test_the_size_never_changes(path: Path) -> None:
    for slots in (NEW, OLD, NEW):
        write_key_file(path, slots)
    assert path.stat().st_size == 2 * COPY_BYTES


def test_a_flip_in_one_copy_opens_and_heals(path: Path) -> None:
    chance = random.Random(7)
    for turn in range(200):
        _flip(path, turn % 2, chance)
        found = read_key_file(path)
        assert found.damaged
        assert found.candidates() == (OLD,)
        write_key_file(path, OLD)
        assert read_key_file(path).whole


def test_flips_in_both_copies_are_told(path: Path) -> None:
    whole = path.read_bytes()
    chance = random.Random(8)
    for _ in range(100):
        path.write_bytes(whole)
        _flip(path, 0, chance)
        _flip(path, 1, chance)
        assert _problem(path) is vault.KEYS_DAMAGED


@pytest.mark.parametrize("size", [0, 1, COPY_BYTES - 1])
def test_a_file_cut_within_the_first_copy_is_damaged(path: Path, size: int) -> None:
    path.write_bytes(path.read_bytes()[:size])
    assert _problem(path) is vault.KEYS_DAMAGED


@pytest.mark.parametrize("size", [COPY_BYTES, COPY_BYTES + 1, 2 * COPY_BYTES - 1])
def test_a_file_cut_within_the_second_copy_opens_and_heals(path: Path, size: int) -> None:
    path.write_bytes(path.read_bytes()[:size])
    assert read_key_file(path).candidates() == (OLD,)
    write_key_file(path, OLD)
    assert read_key_file(path).whole


def test_a_missing_file_is_damaged(tmp_path: Path) -> None:
    assert _problem(tmp_path / FILE_NAME) is vault.KEYS_DAMAGED


def test_every_cut_of_a_change_leaves_the_old_or_the_new_keys(path: Path) -> None:
    before = path.read_bytes()
    write_key_file(path, NEW)
    after = path.read_bytes()
    for place in (1, 0):
        start = place * COPY_BYTES
        for cut in range(0, COPY_BYTES + 1, 512):
            torn = bytearray(before)
            torn[start : start + cut] = after[start : start + cut]
            path.write_bytes(torn)
            assert set(read_key_file(path).candidates()) <= {OLD, NEW}
        before = bytes(torn)


def test_a_change_cut_between_the_copies_offers_both_newest_first(path: Path) -> None:
    before = path.read_bytes()
    write_key_file(path, NEW)
    path.write_bytes(before[:COPY_BYTES] + path.read_bytes()[COPY_BYTES:])
    found = read_key_file(path)
    assert found.candidates() == (NEW, OLD)
    assert not found.whole
    assert not found.damaged


def test_a_damaged_file_can_be_made_anew(path: Path) -> None:
    path.write_bytes(b"")
    create_key_file(path, NEW)
    assert read_key_file(path).candidates() == (NEW,)
