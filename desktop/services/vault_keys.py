# SPDX-License-Identifier: Apache-2.0
"""Secrets to keys: the slow half of making and opening a vault. Safe to run in the worker."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from desktop.db.backup_keys import slots_in_backup
from desktop.db.kdf import Argon2Params, calibrated
from desktop.db.keyfile import FILE_NAME, read_key_file, repair_keys_from
from desktop.db.keys import (
    KeySlots,
    new_data_key,
    new_recovery_secret,
    new_slots,
    open_with_passphrase,
    open_with_recovery,
)
from desktop.db.store import DATABASE
from desktop.domain.passphrase import check_new_passphrase
from desktop.domain.problems import Problem, vault
from desktop.domain.recovery_key import recovery_secret, recovery_text

_WRONG = (vault.WRONG_PASSPHRASE, vault.WRONG_RECOVERY_KEY)


@dataclass(frozen=True, slots=True)
class RecoveryKey:
    """The key to print: 36 characters in six groups. Never stored, never logged."""

    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class NewKeys:
    """Keys of a vault that is still to be made."""

    data_key: bytes = field(repr=False)
    slots: KeySlots = field(repr=False)
    recovery: RecoveryKey


@dataclass(frozen=True, slots=True)
class UnlockedKeys:
    """What a right secret gave; `to_heal` when the key file should be written again."""

    data_key: bytes = field(repr=False)
    slots: KeySlots = field(repr=False)
    by_recovery: bool = False
    to_heal: bool = False
    damaged: bool = False


def vault_exists(folder: Path) -> bool:
    """Whether `folder` holds a vault, or what is left of one."""
    return (folder / DATABASE).exists() or (folder / FILE_NAME).exists()


def prepare_keys(passphrase: str, params: Argon2Params | None = None) -> NewKeys:
    """New random keys under a new passphrase. Without `params` the KDF is calibrated: 1 to 4 s."""
    check_new_passphrase(passphrase)
    data_key, secret = new_data_key(), new_recovery_secret()
    slots = new_slots(data_key, passphrase, secret, params or calibrated())
    return NewKeys(data_key, slots, RecoveryKey(recovery_text(secret)))


def unlock_keys(folder: Path, passphrase: str) -> UnlockedKeys:
    """Try the passphrase (0.5 to 1 s). Problem WRONG_PASSPHRASE, KEYS_DAMAGED, NO_VAULT, …"""
    return _unlocked(folder, lambda slots: open_with_passphrase(slots, passphrase))


def unlock_keys_with_recovery(folder: Path, text: str) -> UnlockedKeys:
    """Try a typed recovery key; a misread one is refused naming its group."""
    secret = recovery_secret(text)
    return _unlocked(folder, lambda slots: open_with_recovery(slots, secret), by_recovery=True)


def repair_keys(folder: Path, backup: Path) -> None:
    """Replace a damaged or missing key file by the one inside a `.teduh` backup.

    The secret that was valid when the backup was made opens the vault again.
    """
    if not (folder / DATABASE).exists():
        raise Problem(vault.DATABASE_MISSING if vault_exists(folder) else vault.NO_VAULT)
    repair_keys_from(folder, slots_in_backup(backup))


def _unlocked(
    folder: Path, opener: Callable[[KeySlots], bytes], *, by_recovery: bool = False
) -> UnlockedKeys:
    if not vault_exists(folder):
        raise Problem(vault.NO_VAULT)
    if not (folder / DATABASE).exists():
        raise Problem(vault.DATABASE_MISSING)
    file = read_key_file(folder / FILE_NAME)
    data_key, slots = _first_opened(file.candidates(), opener)
    return UnlockedKeys(data_key, slots, by_recovery, not file.whole, file.damaged)


def _first_opened(
    candidates: tuple[KeySlots, ...], opener: Callable[[KeySlots], bytes]
) -> tuple[bytes, KeySlots]:
    """After a change that was cut off, the old secret still opens as well as the new one."""
    *earlier, last = candidates
    for slots in earlier:
        try:
            return opener(slots), slots
        except Problem as problem:
            if problem.text not in _WRONG:
                raise
    return opener(last), last
