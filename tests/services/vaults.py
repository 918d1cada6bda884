# SPDX-License-Identifier: Apache-2.0
"""Vaults for tests: real files, cheap keys, made once per process and copied."""

from __future__ import annotations

import tempfile
from functools import cache
from pathlib import Path

from desktop.services.vault import OpenVault, create_vault, open_unlocked
from desktop.services.vault_keys import NewKeys, prepare_keys, unlock_keys
from desktop.system.clock import FixedClock
from tests.db.cheap_keys import CHEAP, PASSPHRASE
from tests.support.vault import MORNING

CLOCK = FixedClock(MORNING)


@cache
def some_keys(passphrase: str = PASSPHRASE) -> NewKeys:
    """Keys made once per process."""
    return prepare_keys(passphrase, CHEAP)


def a_closed_vault(folder: Path) -> Path:
    """A vault under PASSPHRASE that nobody has open; returns its folder."""
    folder.mkdir(parents=True)
    for name, content in _files().items():
        (folder / name).write_bytes(content)
    return folder


def a_vault(folder: Path) -> OpenVault:
    """An open vault under PASSPHRASE."""
    return opened(a_closed_vault(folder))


def opened(folder: Path, passphrase: str = PASSPHRASE) -> OpenVault:
    """Unlock and open."""
    return open_unlocked(folder, unlock_keys(folder, passphrase), CLOCK)


def bytes_of(folder: Path) -> dict[str, bytes]:
    """Every file below `folder`, to see that nothing changed."""
    files = (path for path in folder.rglob("*") if path.is_file())
    return {str(path.relative_to(folder)): path.read_bytes() for path in files}


@cache
def _files() -> dict[str, bytes]:
    with tempfile.TemporaryDirectory() as parent:
        create_vault(Path(parent) / "vault", some_keys(), CLOCK).close()
        return bytes_of(Path(parent) / "vault")
