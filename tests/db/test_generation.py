# SPDX-License-Identifier: Apache-2.0
"""An older vault.db put back is noticed by its newer companion."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.db.generation import SIZE, GenerationFile
from desktop.db.store import Store
from desktop.domain.problems import storage as texts
from tests.support.vault import RAW_KEY, open_test_store


def save(store: Store, name: str) -> None:
    with store.writing() as connection:
        connection.execute("INSERT INTO desk_state (key, value) VALUES (?, '')", (name,))


def test_an_older_file_put_back_is_noticed(tmp_path: Path) -> None:
    file = tmp_path / "vault.db"
    first = open_test_store(tmp_path)
    save(first, "a")
    first.close()
    older = file.read_bytes()
    second = open_test_store(tmp_path)
    save(second, "b")
    second.close()
    file.write_bytes(older)
    again = open_test_store(tmp_path)
    assert again.warning is not None
    assert again.warning.text is texts.OLDER_THAN_LAST_SESSION
    again.close()


def test_the_newest_file_gives_no_warning(tmp_path: Path) -> None:
    store = open_test_store(tmp_path)
    save(store, "a")
    store.close()
    again = open_test_store(tmp_path)
    assert again.warning is None
    assert (tmp_path / "vault.gen").stat().st_size == SIZE
    again.close()


@pytest.mark.parametrize("place", [0, 5, 11, 12, 43])
def test_a_flipped_bit_says_nothing(tmp_path: Path, place: int) -> None:
    file = GenerationFile(tmp_path / "vault.gen", RAW_KEY)
    file.write(7)
    file.close()
    content = bytearray((tmp_path / "vault.gen").read_bytes())
    content[place] ^= 1
    (tmp_path / "vault.gen").write_bytes(content)
    assert file.newest() is None


@pytest.mark.parametrize("size", [0, 10, SIZE - 1, SIZE + 1])
def test_a_file_of_another_size_says_nothing(tmp_path: Path, size: int) -> None:
    file = GenerationFile(tmp_path / "vault.gen", RAW_KEY)
    file.write(7)
    file.close()
    content = (tmp_path / "vault.gen").read_bytes()
    (tmp_path / "vault.gen").write_bytes((content + b"\0")[:size])
    assert file.newest() is None


def test_another_vault_s_file_says_nothing(tmp_path: Path) -> None:
    file = GenerationFile(tmp_path / "vault.gen", bytes(32))
    file.write(7)
    file.close()
    assert file.newest() == 7
    assert GenerationFile(tmp_path / "vault.gen", RAW_KEY).newest() is None


def test_a_folder_that_cannot_be_written_does_not_fail_a_save(tmp_path: Path) -> None:
    file = GenerationFile(tmp_path / "nowhere" / "vault.gen", RAW_KEY)
    file.write(7)
    assert file.newest() is None
