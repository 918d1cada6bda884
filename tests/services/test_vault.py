# SPDX-License-Identifier: Apache-2.0
"""A vault is made whole, opened by its secrets alone, by one process at a time."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.db.keyfile import FILE_NAME
from desktop.db.store import DATABASE, open_store
from desktop.domain.problems import Problem, ProblemText, storage, vault
from desktop.services.vault import OpenVault, claim_vault, create_vault, open_unlocked
from desktop.services.vault_keys import unlock_keys, vault_exists
from desktop.system.instance import take_instance_lock
from tests.db.cheap_keys import PASSPHRASE
from tests.services.vaults import CLOCK, a_closed_vault, a_vault, bytes_of, opened, some_keys


def _problem(act: Callable[[], object]) -> ProblemText:
    with pytest.raises(Problem) as caught:
        act()
    return caught.value.text


def _make(folder: Path) -> OpenVault:
    return create_vault(folder, some_keys(), CLOCK)


def test_a_new_vault_opens_with_its_passphrase(tmp_path: Path) -> None:
    folder = tmp_path / "vault"
    _make(folder).close()
    again = opened(folder)
    assert again.vault_id == some_keys().slots.vault_id.hex()
    assert again.warnings == ()
    assert not again.must_change_passphrase
    again.close()


def test_parents_of_the_folder_are_made(tmp_path: Path) -> None:
    _make(tmp_path / "a" / "b" / "vault").close()
    assert vault_exists(tmp_path / "a" / "b" / "vault")


def test_an_empty_folder_may_be_chosen(tmp_path: Path) -> None:
    (tmp_path / "vault").mkdir()
    _make(tmp_path / "vault").close()
    assert vault_exists(tmp_path / "vault")


def test_a_folder_that_holds_a_vault_is_refused_and_untouched(tmp_path: Path) -> None:
    folder = a_closed_vault(tmp_path / "vault")
    before = bytes_of(folder)
    assert _problem(lambda: _make(folder)) is storage.VAULT_EXISTS
    assert bytes_of(folder) == before


def test_a_folder_with_other_files_is_refused(tmp_path: Path) -> None:
    (tmp_path / "foto.jpg").write_bytes(b"")
    assert _problem(lambda: _make(tmp_path)) is vault.FOLDER_NOT_EMPTY


@pytest.mark.skipif(sys.platform == "win32", reason="a file in place of a folder")
def test_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    assert _problem(lambda: _make(tmp_path / "file" / "vault")) is storage.CANNOT_WRITE


def test_neither_data_nor_keys_are_readable_in_the_files(tmp_path: Path) -> None:
    found = _make(tmp_path / "vault")
    everything = b"".join(bytes_of(tmp_path).values())
    for secret in (found.data_key, found.data_key.hex().encode(), PASSPHRASE.encode()):
        assert secret not in everything
    assert found.data_key.hex() not in repr(found)
    found.close()


def test_leftovers_of_a_cut_creation_do_not_stand_in_the_way(tmp_path: Path) -> None:
    left = tmp_path / ".vault.teduh-new"
    left.mkdir()
    (left / FILE_NAME).write_bytes(b"half")
    (left / DATABASE).write_bytes(b"half")
    _make(tmp_path / "vault").close()
    assert not left.exists()


def test_a_wrong_passphrase_changes_nothing(tmp_path: Path) -> None:
    folder = a_closed_vault(tmp_path / "vault")
    before = bytes_of(folder)
    assert _problem(lambda: unlock_keys(folder, "wrong passphrase")) is vault.WRONG_PASSPHRASE
    assert bytes_of(folder) == before


def test_a_copy_of_the_folder_elsewhere_opens(tmp_path: Path) -> None:
    folder = a_closed_vault(tmp_path / "vault")
    shutil.copytree(folder, tmp_path / "stick" / "other name")
    opened(tmp_path / "stick" / "other name").close()


def test_no_vault(tmp_path: Path) -> None:
    assert _problem(lambda: unlock_keys(tmp_path, PASSPHRASE)) is vault.NO_VAULT


def test_a_missing_database_is_named(tmp_path: Path) -> None:
    folder = a_closed_vault(tmp_path / "vault")
    (folder / DATABASE).unlink()
    assert _problem(lambda: unlock_keys(folder, PASSPHRASE)) is vault.DATABASE_MISSING


def test_a_plaintext_database_is_refused(tmp_path: Path) -> None:
    folder = a_closed_vault(tmp_path / "vault")
    (folder / DATABASE).write_bytes(b"SQLite format 3\0" + bytes(4080))
    assert _problem(lambda: opened(folder)) is storage.VAULT_NOT_ENCRYPTED


def test_a_database_of_other_keys_is_refused(tmp_path: Path) -> None:
    folder = a_closed_vault(tmp_path / "vault")
    (folder / DATABASE).unlink()
    open_store(folder, bytes(32), CLOCK, create=True).close()
    assert _problem(lambda: opened(folder)) is storage.VAULT_UNREADABLE


def test_a_vault_from_a_newer_version_is_refused(tmp_path: Path) -> None:
    found = a_vault(tmp_path / "vault")
    with found.store.reading() as connection:
        connection.execute("PRAGMA user_version = 9999")
    found.close()
    assert _problem(lambda: opened(found.folder)) is storage.VAULT_NEWER


def test_a_second_instance_is_told_while_the_first_goes_on(tmp_path: Path) -> None:
    first = a_vault(tmp_path / "vault")
    assert _problem(lambda: opened(first.folder)) is vault.ALREADY_OPEN_HERE
    with first.store.reading() as connection:
        assert connection.execute("SELECT 1").fetchone()[0] == 1
    first.close()


def test_a_vault_open_on_another_computer_names_it(tmp_path: Path) -> None:
    folder = a_closed_vault(tmp_path / "vault")
    elsewhere = claim_vault(folder, host="meja-praktik")
    assert _problem(lambda: opened(folder)) is vault.ALREADY_OPEN_ELSEWHERE
    elsewhere.release()


def test_a_failed_opening_lets_go_of_the_vault(tmp_path: Path) -> None:
    folder = a_closed_vault(tmp_path / "vault")
    content = (folder / DATABASE).read_bytes()
    (folder / DATABASE).write_bytes(bytes(len(content)))
    _problem(lambda: opened(folder))
    (folder / DATABASE).write_bytes(content)
    opened(folder).close()


def test_a_claim_handed_in_is_kept_by_the_caller_after_a_failure(tmp_path: Path) -> None:
    folder = a_closed_vault(tmp_path / "vault")
    claim = claim_vault(folder)
    keys = unlock_keys(folder, PASSPHRASE)
    (folder / DATABASE).write_bytes(bytes(8192))
    _problem(lambda: open_unlocked(folder, keys, CLOCK, claim))
    assert claim.held
    claim.release()


def test_closing_lets_the_next_one_in(tmp_path: Path) -> None:
    _make(tmp_path / "vault").close()
    take_instance_lock(tmp_path / "vault.lock").release()
