# SPDX-License-Identifier: Apache-2.0
"""Restoring proves first, swaps by renaming, and keeps what was there."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.db import restore as swapping
from desktop.db.archive import ArchiveWriter
from desktop.domain.backup import BackupRecord, DataKeySecret, PassphraseSecret
from desktop.domain.problems import Problem
from desktop.domain.problems import backup as texts
from desktop.domain.problems import vault as vault_texts
from desktop.domain.progress import Stopped, never, silent
from desktop.services.backup import list_backups, secret_of
from desktop.services.restore import drill, finish_restore, restore_backup
from desktop.services.vault import OpenVault
from desktop.system.clock import FixedClock
from tests.db.cheap_keys import PASSPHRASE
from tests.support.backups import (
    a_backup,
    a_closed_vault_and_its_backup,
    a_vault_with_keys,
    kept,
    save,
)
from tests.support.vault import MORNING

CLOCK = FixedClock(MORNING)
OPENS = PassphraseSecret(PASSPHRASE)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "vault"


@pytest.fixture
def backup(tmp_path: Path) -> Path:
    """Of a vault that has gone on since."""
    return a_closed_vault_and_its_backup(tmp_path)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.parent.iterdir() if path.is_dir())


def keys_in(folder: Path) -> list[str]:
    vault = a_vault_with_keys(folder)
    found = kept(vault)
    vault.close()
    return found


def test_a_backup_restores_into_an_empty_place(backup: Path, tmp_path: Path) -> None:
    result = restore_backup(backup, tmp_path / "new" / "vault", OPENS, CLOCK, silent, never)
    assert result.kept_before is None
    assert keys_in(result.folder) == ["before"]
    assert (result.folder / "vault.keys").is_file()


def test_what_was_there_is_kept_beside(backup: Path, folder: Path) -> None:
    result = restore_backup(backup, folder, OPENS, CLOCK, silent, never)
    assert keys_in(folder) == ["before"]
    assert result.kept_before == folder.with_name("vault.before-restore-20260302-020000")
    assert keys_in(result.kept_before) == ["after", "before"]


def test_restoring_twice_keeps_both(backup: Path, folder: Path) -> None:
    for _ in range(2):
        restore_backup(backup, folder, OPENS, CLOCK, silent, never)
    assert len([name for name in names(folder) if "before-restore" in name]) == 2


def test_a_restored_vault_is_not_called_older(backup: Path, folder: Path) -> None:
    restore_backup(backup, folder, OPENS, CLOCK, silent, never)
    vault = a_vault_with_keys(folder)
    assert vault.store.warning is None
    vault.close()


def test_a_wrong_passphrase_changes_nothing(backup: Path, folder: Path) -> None:
    before = names(folder)
    with pytest.raises(Problem) as caught:
        restore_backup(backup, folder, PassphraseSecret("salah"), CLOCK, silent, never)
    assert caught.value.text is vault_texts.WRONG_PASSPHRASE
    assert (names(folder), keys_in(folder)) == (before, ["after", "before"])


@pytest.mark.parametrize("step", range(8))
def test_a_damaged_backup_changes_nothing(backup: Path, folder: Path, step: int) -> None:
    content = bytearray(backup.read_bytes())
    content[len(content) * step // 8] ^= 4
    backup.write_bytes(content)
    before = names(folder)
    with pytest.raises(Problem):
        restore_backup(backup, folder, OPENS, CLOCK, silent, never)
    assert (names(folder), keys_in(folder)) == (before, ["after", "before"])


@pytest.mark.parametrize("calls", [0, 1, 2, 4])
def test_stopping_changes_nothing(backup: Path, folder: Path, calls: int) -> None:
    asked, before = iter([False] * calls), names(folder)
    with pytest.raises(Stopped):
        restore_backup(backup, folder, OPENS, CLOCK, silent, lambda: next(asked, True))
    assert (names(folder), keys_in(folder)) == (before, ["after", "before"])


def test_a_swap_that_fails_puts_the_old_vault_back(
    backup: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rename = Path.rename

    def failing(self: Path, target: Path) -> Path:
        if self.name.endswith(".restored"):
            raise PermissionError(13, "in use")
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", failing)
    before = names(folder)
    with pytest.raises(Problem) as caught:
        restore_backup(backup, folder, OPENS, CLOCK, silent, never)
    assert caught.value.text is texts.RESTORE_NOT_SWAPPED
    assert (names(folder), keys_in(folder)) == (before, ["after", "before"])


def test_a_restore_cut_between_its_renames_is_finished(
    backup: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(swapping, "swap_in", lambda *_: None)
    monkeypatch.setattr("desktop.services.restore.swap_in", lambda *_: None)
    restore_backup(backup, folder, OPENS, CLOCK, silent, never)
    folder.rename(folder.with_name("vault.before-restore-x"))
    assert finish_restore(folder)
    assert keys_in(folder) == ["before"]


def test_there_is_nothing_to_finish_while_a_vault_is_there(backup: Path, folder: Path) -> None:
    assert backup.is_file()
    assert not finish_restore(folder)


def test_a_drill_proves_and_removes(folder: Path, tmp_path: Path) -> None:
    vault, record = _backed_up(folder, tmp_path)
    proven = drill(vault, record, silent, never)
    assert proven.proven_at == vault.clock.now()
    assert list_backups(vault) == (proven,)
    assert [path.name for path in (tmp_path / "usb").iterdir()] == [Path(record.path).name]
    vault.close()


def test_a_drill_of_another_file_of_that_name_fails(folder: Path, tmp_path: Path) -> None:
    vault, record = _backed_up(folder, tmp_path)
    save(vault, "more")
    other = a_backup(vault, tmp_path / "usb")
    Path(other.path).replace(record.path)
    with pytest.raises(Problem) as caught:
        drill(vault, record, silent, never)
    assert caught.value.text is texts.BACKUP_ALTERED
    vault.close()


def test_contents_swapped_in_from_another_vault_are_refused(
    backup: Path, folder: Path, tmp_path: Path
) -> None:
    """The checksums of a forged file may all fit; without the key its manifest does not."""
    vault = a_vault_with_keys(tmp_path / "other")
    forged = Path(a_backup(vault, tmp_path / "forged").path)
    secret = DataKeySecret(bytes(31) + b"1", secret_of(vault).vault_id)
    vault.close()
    with pytest.raises(Problem) as caught:
        restore_backup(forged, folder, secret, CLOCK, silent, never)
    assert caught.value.text is texts.BACKUP_ALTERED
    assert backup.is_file()


def test_an_empty_archive_is_refused(folder: Path, tmp_path: Path) -> None:
    file = tmp_path / "empty.teduh"
    with file.open("wb") as opened:
        writer = ArchiveWriter(opened)
        for name in ("vault.db", "keys.json", "manifest.json"):
            writer.add(name, iter([]))
        writer.finish()
    with pytest.raises(Problem) as caught:
        restore_backup(file, folder, OPENS, CLOCK, silent, never)
    assert caught.value.text is texts.BACKUP_DAMAGED
    assert not folder.exists()


def _backed_up(folder: Path, tmp_path: Path) -> tuple[OpenVault, BackupRecord]:
    vault = a_vault_with_keys(folder)
    save(vault, "before")
    return vault, a_backup(vault, tmp_path / "usb")
