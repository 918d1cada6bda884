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
        found = [told_by("bench.desk_probe", ["unlock"], home) for _ in range(TIMES)]
    if not all(one["paints"] for one in found):
        raise RuntimeError("nothing was painted")
    return spread("unlock", "after the key, to the painted desk", _times(found), 150)


def _times(found: list[dict[str, float]]) -> list[float]:
    return [one["unlock"] for one in found]
