# SPDX-License-Identifier: Apache-2.0
"""Another data key for the same records: a new file beside, checked, then swapped in.

The new file carries the id of its keys in its name. While `vault.keys` names other keys it is
rubbish; from the moment `vault.keys` names its own, it is the vault. After a cut, the next process
that claims the vault settles which of the two it is.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from desktop.db.connection import VaultConnection, open_connection
from desktop.db.copying import check_copy, copy_database
from desktop.db.keyfile import FILE_NAME, create_key_file, read_key_file
from desktop.db.keys import KeySlots
from desktop.db.setdigest import RowHash, read_state, recounted, write_state
from desktop.db.store import DATABASE
from desktop.domain.problems import Problem
from desktop.system.durable import sync_folder
from desktop.system.files import remove, told

_PREFIX = f"{DATABASE}.new-"


def build_replacement(
    connection: VaultConnection,
    folder: Path,
    data_key: bytes,
    slots: KeySlots,
    between_steps: Callable[[int, int], None] | None = None,
) -> None:
    """Write and check the new file. What `between_steps(left, total)` raises ends it cleanly.

    The caller holds the store, so that nothing is written to the old file meanwhile.
    """
    path = _path(folder, slots)
    try:
        with told(path):
            copy_database(connection, path, data_key, between_steps)
            _seal_rows(path, data_key)
            check_copy(path, data_key)
            sync_folder(folder)
    except BaseException:
        remove(path)
        raise


def commit_replacement(folder: Path, slots: KeySlots) -> None:
    """Make the new file the vault's: from here on only the new secrets open it.

    A Problem means that the old keys are still in place and the new file is gone.
    """
    path = _path(folder, slots)
    try:
        create_key_file(folder / FILE_NAME, slots)
    except Problem:
        if _named_by_keys(folder) not in (path, None):
            remove(path)
            raise


def settle_replacement(folder: Path) -> None:
    """Move a committed new file into place, remove an uncommitted one. The vault is not open."""
    waiting = sorted(folder.glob(f"{_PREFIX}*"))
    current = _named_by_keys(folder) if waiting else None
    if current is None:
        return
    with told(folder):
        sync_folder(folder)  # the keys must be durable before the old file goes
        for path in waiting:
            if path == current:
                path.replace(folder / DATABASE)
            else:
                path.unlink()
        sync_folder(folder)


def _named_by_keys(folder: Path) -> Path | None:
    """The new file that the key file would open; None while the key file can't be read."""
    try:
        return _path(folder, read_key_file(folder / FILE_NAME).copies[0].slots)
    except Problem:
        return None


def _path(folder: Path, slots: KeySlots) -> Path:
    return folder / f"{_PREFIX}{slots.vault_id.hex()}"


def _seal_rows(path: Path, data_key: bytes) -> None:
    """Row hashes are keyed: count them anew under the new key."""
    connection = open_connection(path, data_key)
    try:
        connection.execute("BEGIN IMMEDIATE")
        generation = read_state(connection).generation + 1
        write_state(connection, recounted(connection, RowHash(data_key), generation))
        connection.execute("COMMIT")
    finally:
        connection.close()
