# SPDX-License-Identifier: Apache-2.0
"""From starting the process to the painted lock screen, beside a bare window."""

from __future__ import annotations

from functools import partial

from bench.big_vault import BigVault
from bench.child import first_word_after, home_with
from bench.figure import Figure, interleaved, ratio

PAIRS = 15


def run(big: BigVault) -> list[Figure]:
    """Ratio to the bare window."""
    with home_with(big.folder) as home:
        bare = partial(first_word_after, "bench.start_bare", home)
        ours = partial(first_word_after, "bench.start_lock", home)
        return [ratio("start", "to the painted lock screen", interleaved(bare, ours, PAIRS), 2.0)]
