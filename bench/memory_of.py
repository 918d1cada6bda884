# SPDX-License-Identifier: Apache-2.0
"""Resident memory of a process, in MB."""

from __future__ import annotations

import os
from contextlib import suppress
from importlib import import_module
from pathlib import Path


def resident_mb(pid: int | str = "self", *, peak: bool = False) -> float:
    """Now, or the most there ever was; elsewhere than on Linux always the most, of this process."""
    if Path("/proc/self/status").exists():
        name = "VmHWM:" if peak else "VmRSS:"
        lines = Path(f"/proc/{pid}/status").read_text("ascii").splitlines()
        return int(next(line for line in lines if line.startswith(name)).split()[1]) / 1024
    if os.name == "nt":
        return 0.0
    resource = import_module("resource")
    return float(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss) / 2**20


def forget_peak() -> None:
    """Count the most there was from now on, where the system can."""
    with suppress(OSError):
        Path("/proc/self/clear_refs").write_text("5", "ascii")
