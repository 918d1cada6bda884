# SPDX-License-Identifier: Apache-2.0
"""Opening a client: from the key press to the painted page, among 5,000 clients."""

from __future__ import annotations

from bench.big_vault import BigVault
from bench.child import home_with, told_by
from bench.figure import Figure, spread


def run(big: BigVault) -> list[Figure]:
    """Milliseconds of sixty arrow keys, and of showing the list."""
    with home_with(big.folder) as home:
        found = told_by("bench.desk_probe", ["client"], home)
    return [
        Figure("client", "list of clients, first time", found["list"], "ms"),
        Figure("client", "list of clients, again", found["list_again"], "ms"),
        *spread("client", "next client, key to painted", found["open"], 50),
    ]
