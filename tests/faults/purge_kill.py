# SPDX-License-Identifier: Apache-2.0
"""kill -9 while the trash is emptied: what is not in it stays, and the next time ends it."""

from __future__ import annotations

import random
import shutil
import tempfile
import time
from datetime import timedelta
from functools import partial
from pathlib import Path

from desktop.db.copying import check_copy
from desktop.db.store import DATABASE
from desktop.domain.problems import Problem
from desktop.domain.trash import TrashKind
from desktop.services.practice import get_state
from desktop.services.purge import CLEANING, purge
from desktop.services.trash import list_trash, move_to_trash
from desktop.services.vault import OpenVault, open_unlocked
from desktop.services.vault_keys import unlock_keys
from desktop.system.clock import FixedClock
from tests.db.cheap_keys import PASSPHRASE
from tests.faults.kill import Tell, killed
from tests.faults.report import Report
from tests.services.vaults import a_closed_vault
from tests.support.builders import a_client, an_episode
from tests.support.trash_samples import Rows, a_full_session, a_sample, rows_of
from tests.support.vault import MORNING

_LONGEST_SECONDS = 0.5
_OLD = 2


def run(count: int, seed: int) -> Report:
    """Kill `count` processes, each over a copy of the same vault."""
    bad: list[str] = []
    amid = 0
    with tempfile.TemporaryDirectory() as parent:
        master = a_closed_vault(Path(parent) / "master")
        stays = _prepare(master)
        for number in range(count):
            folder = Path(parent) / str(number)
            shutil.copytree(master, folder)
            seconds = random.Random(seed * 100_003 + number).uniform(0, _LONGEST_SECONDS)
            killed(partial(_purge, folder), seconds)
            amid += _is_amid(folder)
            wrong = _what_is_wrong(folder, stays)
            bad += [f"kill {number}: {wrong}"] if wrong else []
            shutil.rmtree(folder)
    return Report("purge", {"kills": count, "amid": amid, "failed": len(bad)}, tuple(bad))


def _opened(folder: Path, days: int) -> OpenVault:
    clock = FixedClock(MORNING + timedelta(days=days))
    return open_unlocked(folder, unlock_keys(folder, PASSPHRASE), clock)


def _prepare(folder: Path) -> Rows:
    """Fill a vault and its trash; the rows that must be there whatever happens."""
    vault = _opened(folder, 0)
    for kind in TrashKind:
        a_sample(vault, kind)
    client = a_client(vault, "Wahyuni")
    an_episode(vault, client)
    move_to_trash(vault, TrashKind.SESSION, a_full_session(vault, client, signed=True))
    stays = rows_of(vault)
    doomed = [(kind, a_sample(vault, kind)) for _ in range(_OLD) for kind in TrashKind]
    for kind, number in doomed:
        move_to_trash(vault, kind, number)
    vault.close()
    vault = _opened(folder, 30)
    purge(vault)  # the run that takes them comes on a later day than the one that finds them
    vault.close()
    return stays


def _purge(folder: Path, tell: Tell) -> None:
    vault = _opened(folder, 31)
    tell("begun\n")
    purge(vault)
    time.sleep(60)


def _is_amid(folder: Path) -> bool:
    """Whether the purge had begun and was not at its end."""
    vault = _opened(folder, 31)
    left = [line for line in list_trash(vault) if line.keeps is None]
    cleaning = get_state(vault, CLEANING)
    vault.close()
    return bool(cleaning) or 0 < len(left) < _OLD * len(TrashKind)


def _what_is_wrong(folder: Path, stays: Rows) -> str:
    try:
        vault = _opened(folder, 31)
        lost = _lost(vault, stays)
        purge(vault)
        lost += _lost(vault, stays)
        left = [line.kind for line in list_trash(vault) if line.keeps is None]
        vault.close()
        check_copy(folder / DATABASE, vault.data_key)
    except Problem as problem:
        return f"damaged: {problem.text.code} {problem.detail} {problem.holes}"
    return ", ".join([*(f"lost {table}" for table in lost), *(f"left {kind}" for kind in left)])


def _lost(vault: OpenVault, stays: Rows) -> list[str]:
    now = rows_of(vault)
    return [table for table, rows in stays.items() if not set(rows) <= set(now[table])]
