# SPDX-License-Identifier: Apache-2.0
"""The longest hold of the vault's lock in each act, in the practice of forty years.

Time of the holding thread: what else the machine does does not count; nor does waiting for a disk.
"""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path

from bench.acts import Acts
from bench.big_vault import BigVault
from bench.figure import Figure
from desktop.db.store import open_store
from desktop.services.vault import OpenVault

TARGET_MS = 10.0


def run(big: BigVault) -> list[Figure]:
    """Each act once, in a copy."""
    with big.copies(1) as (folder,):
        vault = timed(big.open(folder), folder)
        notes: dict[str, str] = {}
        longest = held(vault, notes)
        vault.close()
    return [Figure("hold", name, ms, "ms", TARGET_MS, notes[name]) for name, ms in longest.items()]


def timed(vault: OpenVault, folder: Path) -> OpenVault:
    """The same vault, its holds measured by the holding thread's own time."""
    vault.store.close()
    store = open_store(folder, vault.data_key, vault.clock, timer=time.thread_time)
    return replace(vault, store=store)


def held(vault: OpenVault, notes: dict[str, str] | None = None) -> dict[str, float]:
    """The longest hold in each act, in milliseconds; `notes` are filled with where it was."""
    found = {}
    for name, act in Acts(vault).all().items():
        vault.store.longest_hold_ms = 0.0
        started = time.perf_counter()
        act()
        found[name] = vault.store.longest_hold_ms
        if notes is not None:
            seconds = time.perf_counter() - started
            notes[name] = f"in {vault.store.longest_hold_action}; the whole act {seconds:.2f} s"
    return found
