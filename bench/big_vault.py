# SPDX-License-Identifier: Apache-2.0
"""The vault of a forty-year practice, made once and kept; a clean copy for whoever writes."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from desktop.domain.demo_words import DEMO_WORDS
from desktop.services.demo import build_demo
from desktop.services.vault import OpenVault, open_unlocked
from desktop.services.vault_keys import UnlockedKeys, unlock_keys, vault_exists
from desktop.system.clock import SystemClock

ROOT = Path(__file__).resolve().parents[1]
USUAL = ROOT / "build" / "bench-vault"
CLIENTS, SESSIONS = 5_000, 100_000


@dataclass(slots=True)
class BigVault:
    """Where it is, and its keys, worked out once."""

    folder: Path
    keys: UnlockedKeys

    def open(self, folder: Path | None = None) -> OpenVault:
        """Open it or a copy; close() it."""
        return open_unlocked(folder or self.folder, self.keys, SystemClock())

    @contextmanager
    def copies(self, count: int) -> Iterator[list[Path]]:
        """Copies to write into, gone afterwards."""
        with tempfile.TemporaryDirectory(dir=self.folder.parent) as parent:
            folders = [Path(parent) / str(number) / "vault" for number in range(count)]
            for folder in folders:
                shutil.copytree(self.folder, folder)
                for path in folder.iterdir():
                    _sync(path)  # or the first save would write the whole copy out
            yield folders


def _sync(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def big_vault(folder: Path = USUAL) -> BigVault:
    """Make it where it is missing; a few minutes."""
    if not vault_exists(folder):
        print(f"making {CLIENTS} clients and {SESSIONS} sessions in {folder}", file=sys.stderr)
        folder.parent.mkdir(parents=True, exist_ok=True)
        build_demo(folder, clock=SystemClock(), clients=CLIENTS, sessions=SESSIONS, seed=1)
    return BigVault(folder, unlock_keys(folder, DEMO_WORDS))
