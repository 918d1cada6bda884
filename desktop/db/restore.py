# SPDX-License-Identifier: Apache-2.0
"""Putting a backup in place: built and proven beside, then swapped in by renaming.

Two renames cannot be one. The proven folder is first called `….restored`; if the computer stops
between the two, `finish_restore` does the second one at the next start.
"""

from __future__ import annotations

import shutil
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from desktop.db.keyfile import FILE_NAME, create_key_file
from desktop.db.store import DATABASE
from desktop.db.verify import OpenBackup, unpack_database
from desktop.domain.problems import Problem
from desktop.domain.problems import backup as texts
from desktop.domain.progress import PUTTING_IN_PLACE, Cancelled, Progress, part, stop_if
from desktop.system.durable import sync_folder
from desktop.system.files import told

_BUILDING, _PROVEN, _BEFORE = ".restoring", ".restored", ".before-restore-"


def build_beside(
    backup: OpenBackup, data_key: bytes, folder: Path, progress: Progress, cancelled: Cancelled
) -> Path:
    """A proven vault folder beside `folder`. After a failure or a stop nothing is left."""
    building, proven = _sibling(folder, _BUILDING), _sibling(folder, _PROVEN)
    with told(folder):
        folder.parent.mkdir(parents=True, exist_ok=True)
        for leftover in (building, proven):
            if leftover.exists():
                shutil.rmtree(leftover)
        try:
            unpack_vault(backup, data_key, building, part(progress, 0, 0.95), cancelled)
            stop_if(cancelled)
            building.rename(proven)
        finally:
            shutil.rmtree(building, ignore_errors=True)
        sync_folder(folder.parent)
    return proven


def unpack_vault(
    backup: OpenBackup, data_key: bytes, folder: Path, progress: Progress, cancelled: Cancelled
) -> None:
    """Make `folder` a whole vault, checked, on the disk. The caller removes it after a failure."""
    with told(folder):
        folder.mkdir(mode=0o700)
        unpack_database(backup, data_key, folder / DATABASE, progress, cancelled)
        create_key_file(folder / FILE_NAME, backup.slots)
        sync_folder(folder)


def swap_in(proven: Path, folder: Path, now: datetime, progress: Progress) -> Path | None:
    """Rename `proven` to `folder`; what was there is kept under the name this returns."""
    progress(0.97, PUTTING_IN_PLACE)
    kept: Path | None = None
    try:
        if folder.exists():
            kept = _free_name(folder, now)
            folder.rename(kept)
        proven.rename(folder)
    except OSError as error:
        if kept is not None and kept.exists() and not folder.exists():
            with suppress(OSError):
                kept.rename(folder)
        if folder.exists():
            shutil.rmtree(proven, ignore_errors=True)
        name = type(error).__name__
        raise Problem(texts.RESTORE_NOT_SWAPPED, detail=name, folder=str(folder)) from error
    sync_folder(folder.parent)
    return kept


def finish_restore(folder: Path) -> bool:
    """Finish a restore that was cut off between its two renames; whether there was one."""
    proven = _sibling(folder, _PROVEN)
    if folder.exists() or not (proven / DATABASE).is_file():
        return False
    with told(folder):
        proven.rename(folder)
        sync_folder(folder.parent)
    return True


def _free_name(folder: Path, now: datetime) -> Path:
    """A name that says when, and that nothing has yet."""
    first = _sibling(folder, f"{_BEFORE}{now:%Y%m%d-%H%M%S}")
    name, number = first, 2
    while name.exists():
        name = first.with_name(f"{first.name}-{number}")
        number += 1
    return name


def _sibling(folder: Path, ending: str) -> Path:
    return folder.with_name(folder.name + ending)
