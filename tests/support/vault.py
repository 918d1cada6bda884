# SPDX-License-Identifier: Apache-2.0
"""A real vault that opens in a millisecond: a raw key, and an empty file made once per process."""

from __future__ import annotations

import shutil
import tempfile
import time
from collections.abc import Callable
from datetime import datetime
from functools import cache
from pathlib import Path

from desktop.db.store import DATABASE, Store, open_store
from desktop.system.clock import Clock, FixedClock

RAW_KEY = bytes(range(32))
MORNING = datetime(2026, 3, 2, 9, 0)  # noqa: DTZ001 - FixedClock places it in its zone


def open_test_store(
    folder: Path, clock: Clock | None = None, timer: Callable[[], float] = time.perf_counter
) -> Store:
    """An empty vault with the newest schema in `folder`, made when it is not there yet."""
    target = folder / DATABASE
    if not target.exists():
        folder.mkdir(parents=True, exist_ok=True)
        target.write_bytes(_empty_vault())
    return open_store(folder, RAW_KEY, clock or FixedClock(MORNING), timer=timer)


@cache
def _empty_vault() -> bytes:
    folder = Path(tempfile.mkdtemp())
    try:
        open_store(folder, RAW_KEY, FixedClock(MORNING), create=True).close()
        return (folder / DATABASE).read_bytes()
    finally:
        shutil.rmtree(folder)
