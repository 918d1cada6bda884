# SPDX-License-Identifier: Apache-2.0
"""The key slots out of a `.teduh` backup, before any secret is known."""

from __future__ import annotations

from pathlib import Path

from desktop.db.archive import KEYS, read_entries, read_small
from desktop.db.keys import KeySlots
from desktop.db.slots_json import slots_from_json
from desktop.domain.problems import Problem, storage


def slots_in_backup(path: Path) -> KeySlots:
    """The slots a backup embeds. Problem NOT_A_BACKUP, BACKUP_DAMAGED, KEYS_…, CANNOT_OPEN."""
    try:
        with path.open("rb") as file:
            return slots_from_json(read_small(file, read_entries(file)[KEYS]))
    except OSError as error:
        detail = type(error).__name__
        raise Problem(storage.CANNOT_OPEN, detail=detail, path=str(path)) from error
