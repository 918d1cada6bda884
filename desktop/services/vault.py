# SPDX-License-Identifier: Apache-2.0
"""The life of a vault: made, opened, given another secret, closed."""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from desktop.db.audit import append_audit
from desktop.db.kdf import Argon2Params
from desktop.db.keyfile import FILE_NAME, create_key_file, read_key_file, write_key_file
from desktop.db.keys import (
    KeySlots,
    new_recovery_secret,
    open_with_recovery,
    with_passphrase,
    with_recovery,
)
from desktop.db.replacing import build_replacement, commit_replacement, settle_replacement
from desktop.db.store import Store, open_store
from desktop.domain.passphrase import check_new_passphrase
from desktop.domain.problems import Problem, storage, vault
from desktop.domain.recovery_key import recovery_secret, recovery_text
from desktop.services.staged import settle
from desktop.services.vault_keys import NewKeys, RecoveryKey, UnlockedKeys, vault_exists
from desktop.system.clock import Clock
from desktop.system.durable import sync_folder
from desktop.system.files import told
from desktop.system.instance import InstanceLock, take_instance_lock


@dataclass(slots=True)
class OpenVault:
    """An open vault. `close()` it; `warnings` are to be shown once after opening."""

    folder: Path
    store: Store
    slots: KeySlots = field(repr=False)
    data_key: bytes = field(repr=False)
    clock: Clock
    claim: InstanceLock = field(repr=False)
    must_change_passphrase: bool = False
    warnings: tuple[Problem, ...] = ()

    @property
    def closed(self) -> bool:
        """Whether nothing can be read or written any more; after a restore, say."""
        return self.store.closed

    @property
    def vault_id(self) -> str:
        """32 hexadecimal digits; the same in every backup made under this data key."""
        return self.slots.vault_id.hex()

    def close(self) -> None:
        """Close the file and let another process open it."""
        self.store.close()
        self.claim.release()


def claim_vault(folder: Path, *, host: str | None = None) -> InstanceLock:
    """Keep every other process out of `folder`; Problem ALREADY_OPEN_HERE or …_ELSEWHERE.

    Also finishes or undoes a replacement of the data key that was cut off.
    """
    claim = take_instance_lock(_lock_path(folder), host=host)
    try:
        if claim.held:
            settle_replacement(folder)
    except BaseException:
        claim.release()
        raise
    return claim


def create_vault(
    folder: Path,
    keys: NewKeys,
    clock: Clock,
    claim: InstanceLock | None = None,
) -> OpenVault:
    """Make a vault in a new or empty folder; built beside and renamed, so whole or not at all."""
    with told(folder):
        folder.parent.mkdir(parents=True, exist_ok=True)
    own = claim or claim_vault(folder)
    try:
        _refuse_occupied(folder)
        _build(folder, keys, clock)
        unlocked = UnlockedKeys(keys.data_key, keys.slots)
        return open_unlocked(folder, unlocked, clock, own)
    except BaseException:
        if claim is None:
            own.release()
        raise


def open_unlocked(
    folder: Path,
    keys: UnlockedKeys,
    clock: Clock,
    claim: InstanceLock | None = None,
) -> OpenVault:
    """Open with keys from `unlock_keys`; milliseconds. Heals a key file with one damaged copy.

    Long writes that were cut off are taken out first. Without `claim` the vault is claimed
    here; a claim handed in stays the caller's on failure.
    """
    own = claim or claim_vault(folder)
    try:
        store, unsettled = _open_settled(folder, keys.data_key, clock)
    except BaseException:
        if claim is None:
            own.release()
        raise
    found = (store.warning, unsettled, _healed(folder, keys))
    warnings = tuple(warning for warning in found if warning is not None)
    return OpenVault(
        folder, store, keys.slots, keys.data_key, clock, own, keys.by_recovery, warnings
    )


def change_passphrase(
    opened: OpenVault, new_passphrase: str, params: Argon2Params | None = None
) -> None:
    """Seal the same data key under another passphrase; safe in the worker (one KDF).

    The caller has checked the present passphrase with `unlock_keys`. Earlier backups keep theirs.
    """
    check_new_passphrase(new_passphrase)
    slots = with_passphrase(opened.slots, opened.data_key, new_passphrase, params)
    _save(opened, slots, "passphrase.change")
    opened.must_change_passphrase = False


def renew_recovery_key(opened: OpenVault) -> RecoveryKey:
    """A new recovery key to print; the earlier sheet no longer opens this vault."""
    secret = new_recovery_secret()
    slots = with_recovery(opened.slots, opened.data_key, secret)
    _save(opened, slots, "recovery_key.renew")
    return RecoveryKey(recovery_text(secret))


def prove_recovery_key(opened: OpenVault, text: str) -> None:
    """Raise a Problem unless the typed key opens this vault."""
    open_with_recovery(opened.slots, recovery_secret(text))


def replace_data_key(
    opened: OpenVault, keys: NewKeys, progress: Callable[[int, int], None] | None = None
) -> OpenVault:
    """My passphrase was exposed: the same records under new keys, in place of `opened`.

    For the worker; nothing else can use the vault meanwhile. `progress(left, pages)` may raise to
    cancel. After any Problem `opened` goes on as before, except REOPEN_NEEDED: then it is closed
    and the new secrets open the vault. Backups made earlier still open with the earlier secrets.
    """
    with opened.store.reading("replace data key") as connection:
        build_replacement(connection, opened.folder, keys.data_key, keys.slots, progress)
        commit_replacement(opened.folder, keys.slots)
        opened.store.close()
    try:
        fresh = _swapped(opened, keys)
    except Problem as problem:
        opened.claim.release()
        raise Problem(vault.REOPEN_NEEDED, detail=problem.text.code) from problem
    _record(fresh, "data_key.replace")
    return fresh


def _open_settled(folder: Path, data_key: bytes, clock: Clock) -> tuple[Store, Problem | None]:
    store = open_store(folder, data_key, clock)
    try:
        return store, settle(store)
    except BaseException:
        store.close()
        raise


def _swapped(opened: OpenVault, keys: NewKeys) -> OpenVault:
    settle_replacement(opened.folder)
    unlocked = UnlockedKeys(keys.data_key, keys.slots)
    return open_unlocked(opened.folder, unlocked, opened.clock, opened.claim)


def _save(opened: OpenVault, slots: KeySlots, action: str) -> None:
    write_key_file(opened.folder / FILE_NAME, slots)
    opened.slots = slots
    _record(opened, action)


def _record(opened: OpenVault, action: str) -> None:
    # The secret is changed already: a full disk must not make it look as if it were not.
    with contextlib.suppress(Problem), opened.store.writing(action) as connection:
        append_audit(connection, opened.clock, action)


def _healed(folder: Path, keys: UnlockedKeys) -> Problem | None:
    if not keys.to_heal:
        return None
    path = folder / FILE_NAME
    try:
        if read_key_file(path).whole:  # another process healed it before this one claimed the vault
            return None
        write_key_file(path, keys.slots)
    except Problem:
        return Problem(vault.KEYS_NOT_HEALED)
    return Problem(vault.KEYS_HEALED) if keys.damaged else None


def _lock_path(folder: Path) -> Path:
    """Beside the folder, so that the folder itself can be renamed while the lock is held."""
    whole = folder.absolute()
    return whole.with_name(whole.name + ".lock") if whole.name else whole / "teduh.lock"


def _refuse_occupied(folder: Path) -> None:
    if vault_exists(folder):
        raise Problem(storage.VAULT_EXISTS, folder=str(folder))
    with told(folder):
        if folder.exists() and any(folder.iterdir()):
            raise Problem(vault.FOLDER_NOT_EMPTY)


def _build(folder: Path, keys: NewKeys, clock: Clock) -> None:
    part = folder.with_name(f".{folder.name}.teduh-new")
    shutil.rmtree(part, ignore_errors=True)
    try:
        with told(folder):
            part.mkdir(mode=0o700)
            create_key_file(part / FILE_NAME, keys.slots)
            open_store(part, keys.data_key, clock, create=True).close()
            sync_folder(part)
            if folder.exists():
                folder.rmdir()
            part.rename(folder)
            sync_folder(folder.parent)
    finally:
        shutil.rmtree(part, ignore_errors=True)
