# SPDX-License-Identifier: Apache-2.0
"""The line under Backup in the navigation: when the last good backup was made."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QCoreApplication

from desktop.domain.formats import relative_moment
from desktop.services.backup import list_backups
from desktop.ui.base.desk import Desk

REMIND_AFTER = timedelta(days=7)


def backup_status(desk: Desk) -> tuple[str, str]:
    """Words and colour role: ok up to seven days, then warn."""
    verified = [record for record in list_backups(desk.vault) if record.verified_at is not None]
    if not verified:
        return QCoreApplication.translate("BackupStatus", "no backup yet"), "warn"
    newest = max(verified, key=lambda record: record.sequence)
    clock = desk.clock
    words = relative_moment(clock.local(newest.made_at), clock.today(), desk.language)
    tone = "ok" if clock.now() - newest.made_at <= REMIND_AFTER else "warn"
    return words, tone
