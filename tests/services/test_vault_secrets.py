# SPDX-License-Identifier: Apache-2.0
"""Other passphrases, recovery keys and data keys for a vault that exists."""

from __future__ import annotations

import errno
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.db.keyfile import COPY_BYTES, FILE_NAME, read_key_file
from desktop.db.store import DATABASE
from desktop.domain.problems import Problem, ProblemText, vault
from desktop.services.vault import (
    OpenVault,
    change_passphrase,
    open_unlocked,
    prove_recovery_key,
    renew_recovery_key,
    replace_data_key,
)
from desktop.services.vault_keys import prepare_keys, unlock_keys, unlock_keys_with_recovery
from tests.db.cheap_keys import CHEAP, PASSPHRASE
from tests.services.vaults import CLOCK, a_closed_vault, a_vault, opened, some_keys

NEW = "kopi tubruk gerobak"
PAPER = some_keys().recovery.text


def _problem(act: Callable[[], object]) -> ProblemText:
    with pytest.raises(Problem) as caught:
        act()
    return caught.value.text


def _audit(found: OpenVault) -> list[str]:
    with found.store.reading() as connection:
        rows = connection.execute("SELECT action FROM audit_event ORDER BY id").fetchall()
    return [row[0] for row in rows]


def _note(found: OpenVault, value: str) -> None:
    with found.store.writing() as connection:
        connection.execute("INSERT OR REPLACE INTO meta VALUES ('test', ?)", (value,))


def _noted(found: OpenVault) -> str:
    with found.store.reading() as connection:
        row = connection.execute("SELECT value FROM meta WHERE key = 'test'").fetchone()
    return str(row[0])


def test_a_short_passphrase_is_refused_before_any_work() -> None:
    assert _problem(lambda: prepare_keys("pendek")) is vault.PASSPHRASE_TOO_SHORT


def test_the_new_passphrase_opens_and_the_old_one_no_longer(tmp_path: Path) -> None:
    found = a_vault(tmp_path / "vault")
    change_passphrase(found, NEW)
    found.close()
    opened(found.folder, NEW).close()
    assert _problem(lambda: unlock_keys(found.folder, PASSPHRASE)) is vault.WRONG_PASSPHRASE


def test_a_change_of_passphrase_leaves_the_database_key_and_a_trace(tmp_path: Path) -> None:
    found = a_vault(tmp_path / "vault")
    key = found.data_key
    change_passphrase(found, NEW)
    assert found.data_key == key
    assert _audit(found) == ["passphrase.change"]
    found.close()


def test_a_short_new_passphrase_changes_nothing(tmp_path: Path) -> None:
    found = a_vault(tmp_path / "vault")
    assert _problem(lambda: change_passphrase(found, "pendek")) is vault.PASSPHRASE_TOO_SHORT
    found.close()
    opened(found.folder).close()


def test_a_change_that_cannot_be_written_is_told_and_the_old_one_opens(tmp_path: Path) -> None:
    found = a_vault(tmp_path / "vault")
    path = found.folder / FILE_NAME
    keys = path.read_bytes()
    path.unlink()
    path.mkdir()
    assert _problem(lambda: change_passphrase(found, NEW)).code.startswith(("vault.", "storage."))
    path.rmdir()
    path.write_bytes(keys)
    found.close()
    opened(found.folder).close()


def test_the_recovery_key_opens_and_demands_a_new_passphrase(tmp_path: Path) -> None:
    folder = a_closed_vault(tmp_path / "vault")
    found = open_unlocked(folder, unlock_keys_with_recovery(folder, PAPER.lower()), CLOCK)
    assert found.must_change_passphrase
    change_passphrase(found, NEW)
    found.close()
    again = opened(folder, NEW)
    assert not again.must_change_passphrase
    again.close()


def test_a_misread_recovery_key_names_the_group(tmp_path: Path) -> None:
    folder = a_closed_vault(tmp_path / "vault")
    wrong = ("Z" if PAPER[0] != "Z" else "Y") + PAPER[1:]
    assert _problem(lambda: unlock_keys_with_recovery(folder, wrong)) is vault.RECOVERY_KEY_GROUP


def test_the_recovery_key_of_another_vault_is_named_as_such(tmp_path: Path) -> None:
    folder = a_closed_vault(tmp_path / "vault")
    other = some_keys("another passphrase").recovery.text
    assert _problem(lambda: unlock_keys_with_recovery(folder, other)) is vault.WRONG_RECOVERY_KEY


def test_a_renewed_recovery_key_replaces_the_old_sheet(tmp_path: Path) -> None:
    found = a_vault(tmp_path / "vault")
    key = renew_recovery_key(found)
    prove_recovery_key(found, key.text)
    assert _problem(lambda: prove_recovery_key(found, PAPER)) is vault.WRONG_RECOVERY_KEY
    assert _audit(found) == ["recovery_key.renew"]
    found.close()


def test_the_key_on_paper_is_kept_out_of_repr() -> None:
    assert PAPER[:6] not in repr(some_keys())


def test_a_damaged_copy_opens_warns_and_is_healed(tmp_path: Path) -> None:
    folder = a_closed_vault(tmp_path / "vault")
    path = folder / FILE_NAME
    path.write_bytes(path.read_bytes()[:COPY_BYTES])
    found = opened(folder)
    assert [warning.text for warning in found.warnings] == [vault.KEYS_HEALED]
    assert read_key_file(path).whole
    found.close()


@pytest.mark.parametrize("passphrase", [PASSPHRASE, NEW])
def test_after_a_change_cut_off_half_way_both_open_and_the_used_one_stays(
    tmp_path: Path, passphrase: str
) -> None:
    found = a_vault(tmp_path / "vault")
    path = found.folder / FILE_NAME
    before = path.read_bytes()
    change_passphrase(found, NEW)
    found.close()
    path.write_bytes(before[:COPY_BYTES] + path.read_bytes()[COPY_BYTES:])
    again = opened(found.folder, passphrase)
    assert again.warnings == ()
    again.close()
    opened(found.folder, passphrase).close()
    other = NEW if passphrase == PASSPHRASE else PASSPHRASE
    assert _problem(lambda: unlock_keys(found.folder, other)) is vault.WRONG_PASSPHRASE


def test_keys_read_before_another_process_healed_the_file_do_not_undo_that(tmp_path: Path) -> None:
    found = a_vault(tmp_path / "vault")
    path = found.folder / FILE_NAME
    before = path.read_bytes()
    change_passphrase(found, NEW)
    found.close()
    after = path.read_bytes()
    path.write_bytes(before[:COPY_BYTES] + after[COPY_BYTES:])
    early = unlock_keys(found.folder, PASSPHRASE)
    path.write_bytes(after)
    open_unlocked(found.folder, early, CLOCK).close()
    assert path.read_bytes() == after


def test_a_new_data_key_keeps_the_records_and_refuses_the_old_secrets(tmp_path: Path) -> None:
    found = a_vault(tmp_path / "vault")
    _note(found, "tetap")
    keys = prepare_keys(NEW, CHEAP)
    fresh = replace_data_key(found, keys)
    assert fresh.data_key == keys.data_key
    assert _noted(fresh) == "tetap"
    fresh.close()
    assert {path.name for path in found.folder.iterdir()} == {DATABASE, FILE_NAME, "vault.gen"}
    assert _problem(lambda: unlock_keys(found.folder, PASSPHRASE)) is vault.WRONG_PASSPHRASE
    again = opened(found.folder, NEW)
    assert again.warnings == ()
    again.close()


def test_a_cancelled_replacement_leaves_the_vault_open_as_it_was(tmp_path: Path) -> None:
    class CancelledError(Exception):
        pass

    def cancel(left: int, pages: int) -> None:
        raise CancelledError(f"{left} of {pages}")

    found = a_vault(tmp_path / "vault")
    with pytest.raises(CancelledError):
        replace_data_key(found, prepare_keys(NEW, CHEAP), cancel)
    _note(found, "masih")
    found.close()
    again = opened(found.folder)
    assert _noted(again) == "masih"
    again.close()


def test_a_replacement_cut_before_the_keys_is_undone(tmp_path: Path) -> None:
    found = a_vault(tmp_path / "vault")
    _note(found, "lama")
    found.close()
    (found.folder / f"{DATABASE}.new-{'00' * 16}").write_bytes(b"half of a copy")
    again = opened(found.folder)
    assert _noted(again) == "lama"
    assert not list(found.folder.glob("*.new-*"))
    again.close()


def test_a_replacement_cut_after_the_keys_is_finished(tmp_path: Path) -> None:
    found = a_vault(tmp_path / "vault")
    old = (found.folder / DATABASE).read_bytes()
    keys = prepare_keys(NEW, CHEAP)
    replace_data_key(found, keys).close()
    fresh = (found.folder / DATABASE).read_bytes()
    (found.folder / f"{DATABASE}.new-{keys.slots.vault_id.hex()}").write_bytes(fresh)
    (found.folder / DATABASE).write_bytes(old)
    opened(found.folder, NEW).close()
    assert not list(found.folder.glob("*.new-*"))


def test_a_full_disk_while_replacing_leaves_the_old_keys(tmp_path: Path) -> None:
    found = a_vault(tmp_path / "vault")

    def full(left: int, pages: int) -> None:
        raise OSError(errno.ENOSPC, f"{left} of {pages}")

    problem = _problem(lambda: replace_data_key(found, prepare_keys(NEW, CHEAP), full))
    assert problem.code == "storage.disk_full"
    found.close()
    opened(found.folder).close()
