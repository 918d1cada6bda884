# SPDX-License-Identifier: Apache-2.0
"""Resident memory five seconds after unlocking, beside a bare window."""

from __future__ import annotations

import subprocess
import sys

from bench.big_vault import ROOT, BigVault
from bench.child import environment, home_with, told_by
from bench.figure import Figure
from bench.memory_of import resident_mb

ALLOWED_MORE = 60


def run(big: BigVault) -> list[Figure]:
    """MB; the key derivation needs its 256 MiB once and gives them back."""
    with home_with(big.folder) as home:
        with subprocess.Popen(
            [sys.executable, "-m", "bench.start_bare", "stay"],
            cwd=ROOT,
            env=environment(home),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        ) as bare:
            assert bare.stdout is not None
            bare.stdout.readline()
            base = resident_mb(bare.pid)
            bare.communicate()
        found = told_by("bench.desk_probe", ["memory"], home)
    allowed, note = 2 * base + ALLOWED_MORE, f"bare window {base:.0f} MB"
    return [
        Figure("memory", "five seconds after unlocking", found["rested"], "MB", allowed, note),
        Figure("memory", "at the lock screen", found["locked"], "MB"),
        Figure("memory", "peak while the key is worked out", found["peak"], "MB"),
    ]
