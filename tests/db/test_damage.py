# SPDX-License-Identifier: Apache-2.0
"""Whatever happens to the bytes of a vault, it is noticed and nothing crashes."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.db.connection import open_connection
from desktop.db.copying import check_copy
from desktop.db.setdigest import State
from desktop.domain.problems import Problem
from tests.support.vault import RAW_KEY, open_test_store

PAGE = 4096


@pytest.fixture
def file(tmp_path: Path) -> Path:
    store = open_test_store(tmp_path)
    for number in range(3):
        with store.writing() as connection:
            connection.executemany(
                "INSERT INTO desk_state (key, value) VALUES (?, ?)",
                [(f"{number}-{row}", "isi " * 200) for row in range(40)],
            )
    store.close()
    return tmp_path / "vault.db"


def noticed(file: Path, content: bytes) -> bool:
    file.write_bytes(content)
    try:
        check_copy(file, RAW_KEY)
    except Problem:
        return True
    return False


def test_an_undamaged_vault_passes(file: Path) -> None:
    assert isinstance(check_copy(file, RAW_KEY), State)


def test_every_flipped_bit_is_noticed(file: Path) -> None:
    content = file.read_bytes()
    for step in range(80):
        flipped = bytearray(content)
        flipped[(len(content) - 1) * step // 79] ^= 1 << (step % 8)
        assert noticed(file, bytes(flipped)), step


def test_every_cut_is_noticed(file: Path) -> None:
    content = file.read_bytes()
    pages = len(content) // PAGE
    for size in (0, 10, 511, PAGE, 2 * PAGE, pages // 2 * PAGE, (pages - 1) * PAGE, -1, -100):
        assert noticed(file, content[:size]), size


def test_every_swap_of_two_pages_is_noticed(file: Path) -> None:
    content = file.read_bytes()
    pages = [content[at : at + PAGE] for at in range(0, len(content), PAGE)]
    for first in range(1, len(pages) - 1, 7):
        swapped = list(pages)
        swapped[first], swapped[first + 1] = pages[first + 1], pages[first]
        assert noticed(file, b"".join(swapped)), first


def test_a_broken_search_index_is_noticed(file: Path) -> None:
    store = open_test_store(file.parent)
    with store.writing() as connection:
        connection.executemany(
            "INSERT INTO note_fts (rowid, body, client) VALUES (?, ?, 'c1')",
            [(-number, f"kata{number} cemas") for number in range(1, 300)],
        )
    with store.writing() as connection:
        connection.execute("DELETE FROM note_fts_data WHERE id > 100")
    store.close()
    assert noticed(file, file.read_bytes())


def test_a_failed_check_lets_go_of_the_file(file: Path) -> None:
    content = file.read_bytes()
    assert noticed(file, content[:-PAGE])
    file.write_bytes(content)
    open_connection(file, RAW_KEY).close()
