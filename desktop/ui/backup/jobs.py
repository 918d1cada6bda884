# SPDX-License-Identifier: Apache-2.0
"""What the worker does for the backup screen; values only, no widgets."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from desktop.domain.backup import BackupRecord, VerifyResult
from desktop.domain.progress import Cancelled, Progress
from desktop.services.backup import make_backup, secret_of, verify_backup
from desktop.services.restore import drill
from desktop.services.retention import apply_retention, plan_for
from desktop.services.vault import OpenVault


@dataclass(frozen=True, slots=True)
class BackUp:
    """Back up into a folder, then remove what newer backups replace there."""

    vault: OpenVault
    folder: Path

    def __call__(self, progress: Progress, cancelled: Cancelled) -> BackupRecord:
        record = make_backup(self.vault, self.folder, progress, cancelled)
        apply_retention(self.vault, plan_for(self.vault, self.folder))
        return record


@dataclass(frozen=True, slots=True)
class Check:
    """Check a whole backup with the keys of the open vault."""

    vault: OpenVault
    record: BackupRecord

    def __call__(self, progress: Progress, cancelled: Cancelled) -> VerifyResult:
        path = Path(self.record.path)
        return verify_backup(path, progress, cancelled, secret_of(self.vault))


@dataclass(frozen=True, slots=True)
class Drill:
    """Restore a backup beside itself, compare, remove it again."""

    vault: OpenVault
    record: BackupRecord

    def __call__(self, progress: Progress, cancelled: Cancelled) -> BackupRecord:
        return drill(self.vault, self.record, progress, cancelled)
