# SPDX-License-Identifier: Apache-2.0
"""A free page that a power cut tore loses nothing and must not look like damage for ever."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.db.connection import open_connection
from desktop.db.copying import check_copy
from desktop.db.mending import was_cut_off, write_free_pages_anew
from desktop.db.setdigest import State
from desktop.domain.problems import Problem
from tests.support.vault import RAW_KEY, open_test_store

PAGE = 4096


@pytest.fixture
def torn(tmp_path: Path) -> Path:
    """A vault whose last page is free and half of something else."""
    store = open_test_store(tmp_path)
    with store.writing() as connection:
        connection.execute("INSERT INTO desk_state VALUES ('long', ?)", ("isi " * 20_000,))
    with store.writing() as connection:
        connection.execute("DELETE FROM desk_state")
    store.close()
    file = tmp_path / "vault.db"
    content = bytearray(file.read_bytes())
    content[-PAGE : -PAGE + 512] = b"\1" * 512
    file.write_bytes(content)
    return file


def test_a_torn_free_page_fails_the_check(torn: Path) -> None:
    with pytest.raises(Problem):
        check_copy(torn, RAW_KEY)


def test_free_pages_written_anew_pass_the_check(torn: Path) -> None:
    connection = open_connection(torn, RAW_KEY)
    write_free_pages_anew(connection)
    connection.close()
    assert isinstance(check_copy(torn, RAW_KEY), State)


def test_a_torn_page_in_use_is_not_hidden(torn: Path) -> None:
    content = bytearray(torn.read_bytes())
    content[2 * PAGE : 2 * PAGE + 512] = b"\1" * 512
    torn.write_bytes(content)
    connection = open_connection(torn, RAW_KEY)
    write_free_pages_anew(connection)
    connection.close()
    with pytest.raises(Problem):
        check_copy(torn, RAW_KEY)


def test_only_a_journal_that_waits_means_a_cut(tmp_path: Path) -> None:
    file, journal = tmp_path / "vault.db", tmp_path / "vault.db-journal"
    assert not was_cut_off(file)
    journal.write_bytes(bytes(512))
    assert not was_cut_off(file)
    journal.write_bytes(bytes.fromhex("d9d505f920a163d7") + bytes(504))
    assert was_cut_off(file)
