# SPDX-License-Identifier: Apache-2.0
"""Costly findings made once for all workers of a test run."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path

_LONGEST_S = 240


def once(shared: Path, name: str, find: Callable[[], str]) -> str:
    """What `find` says, made by whoever comes first and kept in `shared`; others wait for it."""
    kept, claim = shared / f"{name}.found", shared / f"{name}.claim"
    try:
        os.close(os.open(claim, os.O_CREAT | os.O_EXCL))
    except FileExistsError:
        return _waited_for(kept)
    text = ""
    try:
        text = find()
    finally:
        # Also after an error, so that nobody waits for nothing.
        part = kept.with_suffix(".part")
        part.write_text(text, encoding="utf-8")
        part.replace(kept)
    return text


def _waited_for(kept: Path) -> str:
    end = time.monotonic() + _LONGEST_S
    while not kept.exists():
        assert time.monotonic() < end, f"{kept.name} was never found"
        time.sleep(0.2)
    text = kept.read_text(encoding="utf-8")
    assert text, f"{kept.name} failed in another worker"
    return text
