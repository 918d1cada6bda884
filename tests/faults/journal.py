# SPDX-License-Identifier: Apache-2.0
"""Flipped bits in a rollback journal that waits: the right data or a loud error, never less."""

from __future__ import annotations

import random
import shutil
import tempfile
from pathlib import Path

from tests.faults.disk import Disk, Event, Fate, put_down
from tests.faults.power import Before, recorded_act
from tests.faults.report import Report
from tests.faults.writing import what_is_wrong

JOURNAL = "vault/vault.db-journal"
_ZEROED = bytes(28)


def run(count: int, seed: int) -> Report:
    """Flip one bit of a waiting journal, `count` times over all saves of an afternoon."""
    rng = random.Random(seed)
    figures = {"journals": 0, "right": 0, "told": 0}
    bad: list[str] = []
    with tempfile.TemporaryDirectory() as name:
        disk, events, before = recorded_act("notes", Path(name))
        waiting = [at for at, event in enumerate(events) if _ends_journal(event)]
        turns = sorted(rng.choices(waiting, k=count))
        done = 0
        for at in turns:
            _go_on(disk, events[done:at], before)
            done = at
            figures["journals"] += 1
            told = _flipped(disk, before, Path(name) / f"state{figures['journals']}", rng)
            if told.startswith(("unreadable", "damaged")):
                figures["told"] += 1
            elif told:
                bad.append(f"journal at event {at}: {told}")
            else:
                figures["right"] += 1
    return Report("damage journal", {**figures, "silent loss or crash": len(bad)}, tuple(bad))


def _ends_journal(event: Event) -> bool:
    return event.kind == "w" and event.offset == 0 and event.data == _ZEROED


def _go_on(disk: Disk, events: list[Event], before: Before) -> None:
    for event in events:
        disk.apply(event)
    before.notes.add(event.data.decode().strip() for event in events if event.kind == "a")


def _flipped(disk: Disk, before: Before, folder: Path, rng: random.Random) -> str:
    left = disk.after_cut(rng.choice([Fate.KEEP, Fate.MIX, Fate.TEAR]), rng)
    content = bytearray(left[JOURNAL] or b"")
    content[rng.randrange(len(content))] ^= 1 << rng.randrange(8)
    left[JOURNAL] = bytes(content)
    put_down(left, folder)
    try:
        return what_is_wrong(folder / "vault", before.notes)
    except Exception as error:  # noqa: BLE001 - any error but a Problem is what is looked for
        return f"CRASH {type(error).__name__}: {error}"
    finally:
        # A connection that failed while opening may go a moment later and take its journal along.
        shutil.rmtree(folder, ignore_errors=True)
