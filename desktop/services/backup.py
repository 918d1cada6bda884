# SPDX-License-Identifier: Apache-2.0
"""Backing up and checking backups; slow enough for the worker."""

from __future__ import annotations

import time
import uuid
from dataclasses import replace
from pathlib import Path

from desktop.db.audit import append_audit
from desktop.db.backup import BackupOrder, write_backup
from desktop.db.backup_records import backup_records, insert_backup_record, next_sequence
from desktop.db.keys import open_with_passphrase, open_with_recovery
from desktop.db.manifest import Manifest, require_authentic
from desktop.db.rows import moment_of, moment_text
from desktop.db.verify import OpenBackup, opened_backup, read_through, unpack_database
from desktop.domain.backup import (
    SUFFIX,
    BackupContents,
    BackupRecord,
    BackupSecret,
    DataKeySecret,
    Depth,
    PassphraseSecret,
    RecoverySecret,
    VerifyResult,
)
from desktop.domain.ids import BackupId
from desktop.domain.problems import Problem
from desktop.domain.problems import backup as texts
from desktop.domain.progress import DONE, OPENING, Cancelled, Progress, part, stop_if
from desktop.domain.recovery_key import recovery_secret
from desktop.services.vault import OpenVault
from desktop.system.files import remove
from desktop.system.version import app_version


def list_backups(vault: OpenVault) -> tuple[BackupRecord, ...]:
    """The backups this vault remembers, newest first."""
    with vault.store.reading() as connection:
        return backup_records(connection)


def make_backup(
    vault: OpenVault,
    destination: Path,
    progress: Progress,
    cancelled: Cancelled,
    *,
    name: str = "",
) -> BackupRecord:
    """Back up into the folder `destination` while work goes on, prove it, remember it.

    The file is named by day and sequence unless the caller names it (one not there yet).
    Raises Problem, or Stopped when cancelled; then no part of a file is left.
    """
    if not destination.is_dir():
        raise Problem(texts.BACKUP_PLACE_MISSING, path=str(destination))
    # In whole milliseconds, as the manifest keeps it: what is read back must be equal.
    started, made_at = time.perf_counter(), moment_of(moment_text(vault.clock.now()))
    with vault.store.reading() as connection:
        sequence = next_sequence(connection)
    stem = f"teduh-{vault.clock.today():%Y-%m-%d}-{sequence:04d}"
    file = destination / name if name else _free_name(destination, stem)
    order = BackupOrder(vault.data_key, vault.slots, sequence, made_at, app_version())
    manifest = write_backup(vault.store, order, file, progress, cancelled)
    seconds = round(time.perf_counter() - started, 3)
    return _remembered(vault, file, manifest, seconds)


def inspect_backup(file: Path) -> BackupContents:
    """What the backup says it holds; its form is checked, its records are not."""
    with opened_backup(file) as backup:
        return backup.manifest.contents


def verify_backup(
    file: Path, progress: Progress, cancelled: Cancelled, secret: BackupSecret | None = None
) -> VerifyResult:
    """Check a backup: whole with a secret, only form, checksums and key slots without one.

    The whole check unpacks the encrypted database beside the backup and removes it again.
    """
    with opened_backup(file) as backup:
        if secret is None:
            read_through(backup, progress, cancelled)
        else:
            _check_whole(backup, secret, progress, cancelled)
        progress(1, DONE)
        depth = Depth.STRUCTURE if secret is None else Depth.WHOLE
        return VerifyResult(file, backup.manifest.contents, depth)


def opened_slots(backup: OpenBackup, secret: BackupSecret) -> bytes:
    """The data key of an authentic backup; a Problem for a wrong secret. A passphrase takes 1 s."""
    data_key = _data_key(backup, secret)
    require_authentic(backup.manifest, backup.code, data_key)
    return data_key


def secret_of(vault: OpenVault) -> DataKeySecret:
    """What opens the backups of a vault that is open."""
    return DataKeySecret(vault.data_key, vault.vault_id)


def _data_key(backup: OpenBackup, secret: BackupSecret) -> bytes:
    if isinstance(secret, PassphraseSecret):
        return open_with_passphrase(backup.slots, secret.text)
    if isinstance(secret, RecoverySecret):
        return open_with_recovery(backup.slots, recovery_secret(secret.text))
    if secret.vault_id != backup.slots.vault_id.hex():
        raise Problem(texts.BACKUP_OTHER_KEYS)
    return secret.key


def _check_whole(
    backup: OpenBackup, secret: BackupSecret, progress: Progress, cancelled: Cancelled
) -> None:
    progress(0, OPENING)
    data_key = opened_slots(backup, secret)
    stop_if(cancelled)
    unpacked = backup.path.with_name(backup.path.name + ".check.part")
    try:
        unpack_database(backup, data_key, unpacked, part(progress, 0.1, 1), cancelled)
    finally:
        remove(unpacked)


def _remembered(vault: OpenVault, file: Path, manifest: Manifest, seconds: float) -> BackupRecord:
    contents, now = manifest.contents, vault.clock.now()
    record = BackupRecord(
        id=BackupId(0),
        uuid=str(uuid.uuid4()),
        sequence=contents.sequence,
        made_at=contents.made_at,
        path=str(file.absolute()),
        size=file.stat().st_size,
        sha256=manifest.sha256,
        generation=contents.generation,
        clients=contents.clients,
        notes=contents.notes,
        administrations=contents.administrations,
        seconds=seconds,
        verified_at=now,
        proven_at=None,
        same_disk=_same_disk(file, vault.folder),
    )
    with vault.store.writing("backup.make") as connection:
        number = insert_backup_record(connection, record)
        detail: dict[str, str | int] = {"sequence": record.sequence}
        append_audit(connection, vault.clock, "backup.make", "backup", record.uuid, detail)
    return replace(record, id=number)


def _free_name(destination: Path, stem: str) -> Path:
    """A restored vault may count again from an earlier number; never replace a file."""
    file, number = destination / f"{stem}{SUFFIX}", 2
    while file.exists():
        file = destination / f"{stem}-{number}{SUFFIX}"
        number += 1
    return file


def _same_disk(first: Path, second: Path) -> bool:
    return first.stat().st_dev == second.stat().st_dev
