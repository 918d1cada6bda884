# SPDX-License-Identifier: Apache-2.0
"""From the worked-out key to the painted desk."""

from __future__ import annotations

import statistics

from bench.big_vault import BigVault
from bench.child import home_with, told_by
from bench.figure import Figure

TIMES = 9


def run(big: BigVault) -> list[Figure]:
    """Milliseconds, each in a process of its own."""
    with home_with(big.folder) as home:
        # The first one compiles modules that changed since the last run.
        found = [told_by("bench.desk_probe", ["unlock"], home) for _ in range(TIMES + 1)][1:]
    if not all(one["paints"] for one in found):
        raise RuntimeError("nothing was painted")
    ready = sum(one["preloaded"] for one in found)
    times = [one["unlock"] for one in found]
    what, note = (
        "after the key, to the painted desk",
        f"{len(times)} times, preloaded in {ready:.0f}",
    )
    return [
        Figure("unlock", f"{what}, median", statistics.median(times), "ms", 150, note),
        Figure("unlock", f"{what}, worst", max(times), "ms"),
    ]
