# SPDX-License-Identifier: Apache-2.0
"""Backing up, checking, and how far a check can go without a secret."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from desktop.db.audit import verify_audit
from desktop.domain.backup import (
    BackupSecret,
    DataKeySecret,
    Depth,
    PassphraseSecret,
    RecoverySecret,
)
from desktop.domain.problems import Problem
from desktop.domain.problems import backup as texts
from desktop.domain.problems import vault as vault_texts
from desktop.domain.progress import Stopped, never, silent
from desktop.domain.recovery_key import recovery_text
from desktop.services.backup import (
    inspect_backup,
    list_backups,
    make_backup,
    secret_of,
    verify_backup,
)
from desktop.services.vault import OpenVault
from desktop.system.clock import FixedClock
from tests.db.cheap_keys import DATA_KEY, PASSPHRASE, SECRET
from tests.support.backups import a_backup, a_closed_vault_and_its_backup, a_vault_with_keys, save

KEY_TEXT = recovery_text(SECRET)


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[OpenVault]:
    vault = a_vault_with_keys(tmp_path / "vault")
    save(vault, "a")
    yield vault
    vault.close()


def test_a_backup_is_remembered_with_its_facts(vault: OpenVault, tmp_path: Path) -> None:
    record = a_backup(vault, tmp_path / "usb")
    assert list_backups(vault) == (record,)
    assert (record.sequence, record.clients, record.same_disk) == (1, 0, True)
    assert record.verified_at == vault.clock.now()
    assert record.size == Path(record.path).stat().st_size


def test_its_name_tells_only_day_and_number(vault: OpenVault, tmp_path: Path) -> None:
    assert Path(a_backup(vault, tmp_path / "usb").path).name == "teduh-2026-03-02-0001.teduh"


def test_an_existing_file_is_never_replaced(vault: OpenVault, tmp_path: Path) -> None:
    (tmp_path / "usb").mkdir()
    other = tmp_path / "usb" / "teduh-2026-03-02-0001.teduh"
    other.write_bytes(b"other")
    assert Path(a_backup(vault, tmp_path / "usb").path).name == "teduh-2026-03-02-0001-2.teduh"
    assert other.read_bytes() == b"other"


def test_numbers_go_up_when_the_clock_goes_back(vault: OpenVault, tmp_path: Path) -> None:
    a_backup(vault, tmp_path / "usb")
    assert isinstance(vault.clock, FixedClock)
    vault.clock.advance(timedelta(days=-400))
    assert a_backup(vault, tmp_path / "usb").sequence == 2


def test_the_trail_tells_of_it(vault: OpenVault, tmp_path: Path) -> None:
    a_backup(vault, tmp_path / "usb")
    assert vault.store.state.counts()["audit_event"] == 1
    assert verify_audit(vault.store) is None


def test_a_missing_place_is_told(vault: OpenVault, tmp_path: Path) -> None:
    with pytest.raises(Problem) as caught:
        make_backup(vault, tmp_path / "unplugged", silent, never)
    assert caught.value.text is texts.BACKUP_PLACE_MISSING


def test_a_stopped_backup_is_not_remembered(vault: OpenVault, tmp_path: Path) -> None:
    with pytest.raises(Stopped):
        make_backup(vault, tmp_path, silent, lambda: True)
    assert list_backups(vault) == ()


def test_looking_needs_no_secret(vault: OpenVault, tmp_path: Path) -> None:
    record = a_backup(vault, tmp_path / "usb")
    contents = inspect_backup(Path(record.path))
    assert (contents.sequence, contents.generation) == (1, record.generation)
    assert contents.counts["desk_state"] == 1


def test_the_key_of_the_open_vault_checks_everything(vault: OpenVault, tmp_path: Path) -> None:
    file = Path(a_backup(vault, tmp_path / "usb").path)
    assert verify_backup(file, silent, never, secret_of(vault)).depth is Depth.WHOLE


def test_a_missing_backup_is_told(tmp_path: Path) -> None:
    with pytest.raises(Problem) as caught:
        inspect_backup(tmp_path / "gone.teduh")
    assert caught.value.text is texts.BACKUP_MISSING


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A backup whose vault is closed."""
    return a_closed_vault_and_its_backup(tmp_path)


def test_a_flipped_bit_anywhere_is_refused(file: Path) -> None:
    content = file.read_bytes()
    for step in range(60):
        flipped = bytearray(content)
        flipped[(len(content) - 1) * step // 59] ^= 1 << (step % 8)
        file.write_bytes(flipped)
        with pytest.raises(Problem):
            verify_backup(file, silent, never)


@pytest.mark.parametrize("part", [0, 0.001, 0.3, 0.9, 0.99, 0.9999])
def test_a_cut_backup_is_refused(file: Path, part: float) -> None:
    content = file.read_bytes()
    file.write_bytes(content[: int(len(content) * part)])
    with pytest.raises(Problem):
        verify_backup(file, silent, never, PassphraseSecret(PASSPHRASE))


@pytest.mark.parametrize("secret", [PassphraseSecret(PASSPHRASE), RecoverySecret(KEY_TEXT)])
def test_with_a_secret_everything_is_checked(file: Path, secret: BackupSecret) -> None:
    assert verify_backup(file, silent, never, secret).depth is Depth.WHOLE
    assert list(file.parent.iterdir()) == [file]


def test_without_a_secret_only_the_structure_is_checked(file: Path) -> None:
    assert verify_backup(file, silent, never).depth is Depth.STRUCTURE


def test_a_wrong_passphrase_is_told(file: Path) -> None:
    with pytest.raises(Problem) as caught:
        verify_backup(file, silent, never, PassphraseSecret("salah sama sekali"))
    assert caught.value.text is vault_texts.WRONG_PASSPHRASE


def test_the_key_of_another_vault_is_told(file: Path) -> None:
    with pytest.raises(Problem) as caught:
        verify_backup(file, silent, never, DataKeySecret(DATA_KEY, "00" * 16))
    assert caught.value.text is texts.BACKUP_OTHER_KEYS


def test_a_key_that_did_not_sign_the_manifest_is_refused(file: Path) -> None:
    secret = DataKeySecret(bytes(32), inspect_backup(file).vault_id)
    with pytest.raises(Problem) as caught:
        verify_backup(file, silent, never, secret)
    assert caught.value.text is texts.BACKUP_ALTERED
