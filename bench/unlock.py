# SPDX-License-Identifier: Apache-2.0
"""From the worked-out key to the painted desk."""

from __future__ import annotations

from bench.big_vault import BigVault
from bench.child import home_with, told_by
from bench.figure import Figure, spread

TIMES = 9


def run(big: BigVault) -> list[Figure]:
    """Milliseconds, each in a process of its own."""
    with home_with(big.folder) as home:
        # The first one compiles modules that changed since the last run.
        found = [told_by("bench.desk_probe", ["unlock"], home) for _ in range(TIMES + 1)][1:]
    if not all(one["paints"] for one in found):
        raise RuntimeError("nothing was painted")
    ready = sum(one["preloaded"] for one in found)
    note = f"preloaded in {ready:.0f}"
    return spread("unlock", "after the key, to the painted desk", _times(found), 150, note)


def _times(found: list[dict[str, float]]) -> list[float]:
    return [one["unlock"] for one in found]
