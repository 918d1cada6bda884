# SPDX-License-Identifier: Apache-2.0
"""Restoring a backup into a vault folder, and the drill that proves it would work."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from desktop.db.audit import append_audit
from desktop.db.backup_records import mark_proven
from desktop.db.restore import build_beside, finish_restore, swap_in, unpack_vault
from desktop.db.store import open_store
from desktop.db.verify import opened_backup
from desktop.domain.backup import BackupRecord, BackupSecret, RestoreResult
from desktop.domain.problems import Problem
from desktop.domain.problems import backup as texts
from desktop.domain.progress import DONE, OPENING, Cancelled, Progress, part
from desktop.services.backup import opened_slots, secret_of
from desktop.services.vault import OpenVault, claim_vault
from desktop.system.clock import Clock
from desktop.system.files import told

__all__ = ["drill", "finish_restore", "restore_backup"]


def restore_backup(
    file: Path,
    folder: Path,
    secret: BackupSecret,
    clock: Clock,
    progress: Progress,
    cancelled: Cancelled,
) -> RestoreResult:
    """Make `folder` the vault in the backup. A vault that is there is kept beside it.

    The vault in `folder` must be closed. Nothing is changed before the restored one is proven.
    """
    with _claimed(folder), opened_backup(file) as backup:
        progress(0, OPENING)
        data_key = opened_slots(backup, secret)
        proven = build_beside(backup, data_key, folder, part(progress, 0.1, 0.97), cancelled)
        kept = swap_in(proven, folder, clock.now(), progress)
        progress(1, DONE)
        return RestoreResult(folder, backup.manifest.contents, kept)


def drill(
    vault: OpenVault, record: BackupRecord, progress: Progress, cancelled: Cancelled
) -> BackupRecord:
    """Restore the backup beside itself, open it, compare, remove it again; "proven on …"."""
    file = Path(record.path)
    folder = file.with_name(file.name + ".drill.part")
    with opened_backup(file) as backup:
        data_key = opened_slots(backup, secret_of(vault))
        if backup.manifest.sha256 != record.sha256:
            raise Problem(texts.BACKUP_ALTERED, detail="record")
        with told(folder):
            shutil.rmtree(folder, ignore_errors=True)
            try:
                unpack_vault(backup, data_key, folder, part(progress, 0, 0.95), cancelled)
                open_store(folder, data_key, vault.clock).close()
            finally:
                shutil.rmtree(folder, ignore_errors=True)
    progress(1, DONE)
    return _proven(vault, record)


def _proven(vault: OpenVault, record: BackupRecord) -> BackupRecord:
    now = vault.clock.now()
    with vault.store.writing("backup.drill") as connection:
        mark_proven(connection, record.id, now)
        detail: dict[str, str | int] = {"sequence": record.sequence}
        append_audit(connection, vault.clock, "backup.drill", "backup", record.uuid, detail)
    return replace(record, verified_at=now, proven_at=now)


@contextmanager
def _claimed(folder: Path) -> Iterator[None]:
    with told(folder):
        folder.parent.mkdir(parents=True, exist_ok=True)
    claim = claim_vault(folder)
    try:
        yield
    finally:
        claim.release()
