# SPDX-License-Identifier: Apache-2.0
"""Where backups lie: which folders, whether they are there, and on which disk."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop.domain.backup import BackupRecord

MOST = 3


@dataclass(frozen=True, slots=True)
class BackupPlace:
    """A folder with backups. `free` is bytes, None when the folder is not there."""

    folder: Path
    chosen: bool
    there: bool
    same_disk: bool
    free: int | None


def backup_places(
    chosen: str, records: Sequence[BackupRecord], vault_folder: Path
) -> tuple[BackupPlace, ...]:
    """The folder of the settings first, then others that remembered backups lie in."""
    folders = [Path(chosen)] if chosen else []
    for record in records:
        folder = Path(record.path).parent
        if folder not in folders:
            folders.append(folder)
    return tuple(
        place_of(folder, vault_folder, chosen=str(folder) == chosen) for folder in folders[:MOST]
    )


def place_of(folder: Path, vault_folder: Path, *, chosen: bool = True) -> BackupPlace:
    """Look at one folder now."""
    try:
        same = folder.stat().st_dev == vault_folder.stat().st_dev
        free = shutil.disk_usage(folder).free
    except OSError:
        return BackupPlace(folder, chosen, there=False, same_disk=False, free=None)
    return BackupPlace(folder, chosen, there=True, same_disk=same, free=free)


def is_there(record: BackupRecord) -> bool:
    """Whether the file can be read now."""
    return Path(record.path).is_file()
