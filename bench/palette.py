# SPDX-License-Identifier: Apache-2.0
"""The command palette among 5,000 clients: opening it, and each key until its rows are painted."""

from __future__ import annotations

from bench.big_vault import BigVault
from bench.child import home_with, told_by
from bench.figure import Figure, spread


def run(big: BigVault) -> list[Figure]:
    """Milliseconds of opening it, first and again, and of each key typed."""
    with home_with(big.folder) as home:
        found = told_by("bench.desk_probe", ["palette"], home)
    return [
        Figure("palette", "open, first time", found["first"], "ms", 100),
        *spread("palette", "open, again", found["again"], 100),
        *spread("palette", "each key, to painted rows", found["typed"], 100),
    ]
