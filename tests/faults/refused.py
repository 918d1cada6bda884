# SPDX-License-Identifier: Apache-2.0
"""Input/output errors and a full disk, in a process whose disk does as it is told."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path

from tests.faults.preload import run_recorded
from tests.faults.report import Report


def run(how: str, count: int, seed: int) -> Report:
    """`how` is "errors" (at most `count` refusals) or "full" (`count` levels)."""
    with tempfile.TemporaryDirectory() as name:
        root = Path(name) / "disk"
        arguments = [how, str(count), str(seed), str(root)]
        found = json.loads(run_recorded("tests.faults.refusing", arguments, root))
    figures = {**found["figures"], "failed": len(found["bad"])}
    return Report(f"refused {how}", figures, tuple(found["bad"]))
