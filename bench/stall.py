# SPDX-License-Identifier: Apache-2.0
"""A session at the desk among 5,000 clients: the longest time in which no key was listened to.

Each act's worst, the best of three sessions: what else the machine does can only make it longer.
"""

from __future__ import annotations

from bench.big_vault import BigVault
from bench.child import home_with, told_by
from bench.figure import Figure

SESSIONS = 3
USUAL_MS, BUILDING_MS = 50.0, 150.0


def run(big: BigVault) -> list[Figure]:
    """One figure for each kind of act."""
    best: dict[str, list[float]] = {}
    for _ in range(SESSIONS):
        with big.copies(1) as (folder,), home_with(folder) as home:
            for name, found in told_by("bench.stall_probe", [], home).items():
                best[name] = min(best.get(name, found), found)
    return [_figure(name, *found) for name, found in best.items()]


def _figure(name: str, wall: float, cpu: float) -> Figure:
    kind, _, what = name.partition(": ")
    target = BUILDING_MS if kind == "build" else USUAL_MS
    return Figure("stall", what, wall, "ms", target, f"{cpu:.0f} ms of it work")
