# SPDX-License-Identifier: Apache-2.0
"""A backup with all its checks while a therapist goes on saving notes."""

from __future__ import annotations

import tempfile
import threading
import time
from pathlib import Path

from bench.big_vault import BigVault
from bench.figure import Figure, spread
from bench.memory_of import forget_peak, resident_mb
from bench.save import draft_saver, newest_draft
from desktop.db.store import DATABASE
from desktop.domain.progress import never, silent
from desktop.services.backup import make_backup
from desktop.services.vault import OpenVault

SECONDS_PER_100_MB = 5.0
SAVE_EVERY = 0.05


def run(big: BigVault) -> list[Figure]:
    """Seconds per 100 MB, and how long saves take meanwhile."""
    with big.copies(1) as (folder,), tempfile.TemporaryDirectory(dir=folder.parent) as usb:
        vault = big.open(folder)
        size = (folder / DATABASE).stat().st_size / 1e6
        forget_peak()
        before = resident_mb()
        started = time.perf_counter()
        saves = _saves_during_backup(vault, Path(usb))
        seconds = time.perf_counter() - started
        vault.close()
    note = f"{seconds:.1f} s for {size:.0f} MB, all checks"
    return [
        Figure("backup", "per 100 MB", seconds / size * 100, "s", SECONDS_PER_100_MB, note),
        *spread("backup", "a save meanwhile", saves, 20),
        Figure("backup", "memory added", resident_mb(peak=True) - before, "MB"),
    ]


def _saves_during_backup(vault: OpenVault, usb: Path) -> list[float]:
    save = draft_saver(vault, newest_draft(vault))
    work = threading.Thread(target=make_backup, args=(vault, usb, silent, never))
    saves = []
    work.start()
    while work.is_alive():
        saves.append(save())
        time.sleep(SAVE_EVERY)
    work.join()
    if not list(usb.glob("*.teduh")):
        raise RuntimeError("no backup was made")
    return saves
