# SPDX-License-Identifier: Apache-2.0
"""A vault whose slots belong to its key, with a few clients, and a backup of it."""

from __future__ import annotations

import tempfile
from functools import cache
from pathlib import Path

from desktop.domain.backup import BackupRecord
from desktop.domain.progress import never, silent
from desktop.services.backup import make_backup
from desktop.services.vault import OpenVault
from desktop.system.clock import FixedClock
from desktop.system.instance import InstanceLock
from tests.db.cheap_keys import DATA_KEY, some_slots
from tests.support.vault import MORNING, open_test_store

SLOTS = some_slots()


def a_vault_with_keys(folder: Path) -> OpenVault:
    """Opens under PASSPHRASE and SECRET of `cheap_keys`; close() it."""
    clock = FixedClock(MORNING)
    store = open_test_store(folder, clock)
    return OpenVault(folder, store, SLOTS, DATA_KEY, clock, InstanceLock(None))


def save(vault: OpenVault, key: str, value: str = "x") -> None:
    """Some record, small enough not to matter which."""
    with vault.store.writing() as connection:
        connection.execute("INSERT INTO desk_state (key, value) VALUES (?, ?)", (key, value))


def kept(vault: OpenVault) -> list[str]:
    """The keys of what `save` wrote."""
    with vault.store.reading() as connection:
        return [key for (key,) in connection.execute("SELECT key FROM desk_state ORDER BY key")]


def a_backup(vault: OpenVault, folder: Path) -> BackupRecord:
    """Made in `folder`, which is made when missing."""
    folder.mkdir(exist_ok=True)
    return make_backup(vault, folder, silent, never)


def a_closed_vault_and_its_backup(parent: Path) -> Path:
    """`parent`/vault with "before" and "after", `parent`/usb with a backup from between them."""
    for name, content in _files().items():
        (parent / name).parent.mkdir(exist_ok=True)
        (parent / name).write_bytes(content)
    return next((parent / "usb").iterdir())


@cache
def _files() -> dict[str, bytes]:
    with tempfile.TemporaryDirectory() as name:
        parent = Path(name)
        vault = a_vault_with_keys(parent / "vault")
        save(vault, "before")
        a_backup(vault, parent / "usb")
        save(vault, "after")
        vault.close()
        files = (path for path in parent.rglob("*") if path.is_file())
        return {str(path.relative_to(parent)): path.read_bytes() for path in files}
