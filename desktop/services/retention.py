# SPDX-License-Identifier: Apache-2.0
"""Removing backups that newer ones replace."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from desktop.db.audit import append_audit
from desktop.db.backup_records import backup_records, forget_backup
from desktop.domain.backup import BackupRecord
from desktop.domain.retention_plan import RetentionPlan, plan_retention
from desktop.services.vault import OpenVault
from desktop.system.files import told


def plan_for(vault: OpenVault, destination: Path) -> RetentionPlan:
    """What to keep and remove in the folder `destination`; each folder has its own plan.

    Only backups whose file is there count: an unplugged drive neither loses nor protects any.
    """

    def day_of(record: BackupRecord) -> date:
        return vault.clock.local(record.made_at).date()

    with vault.store.reading() as connection:
        known = backup_records(connection)
    place = destination.absolute()
    here = [
        record
        for record in known
        if Path(record.path).parent == place and Path(record.path).is_file()
    ]
    return plan_retention(here, day_of)


def apply_retention(vault: OpenVault, plan: RetentionPlan) -> tuple[BackupRecord, ...]:
    """Remove the files and records the plan gives up; returns those removed."""
    for record in plan.remove:
        path = Path(record.path)
        with told(path):
            path.unlink(missing_ok=True)
        with vault.store.writing("backup.remove") as connection:
            forget_backup(connection, record.id)
            detail: dict[str, str | int] = {"sequence": record.sequence}
            append_audit(connection, vault.clock, "backup.remove", "backup", record.uuid, detail)
    return plan.remove
