# SPDX-License-Identifier: Apache-2.0
"""Each campaign, small: whatever befalls the disk or the process, nothing acknowledged is lost."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.faults.campaigns import CAMPAIGNS

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform == "win32", reason="kills forked processes"),
]
ROOT = Path(__file__).resolve().parents[2]
_CANNOT = 77


def report_of(campaign: str) -> dict[str, Any]:
    """Run it in a process of its own, as one does by hand."""
    command = [sys.executable, "-m", "tests.faults", campaign, "--json"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode == _CANNOT:
        pytest.skip(done.stdout.strip())
    assert done.stdout, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found


@pytest.mark.parametrize("campaign", CAMPAIGNS)
def test_the_program_survives(campaign: str) -> None:
    report = report_of(campaign)
    assert report["bad"] == []
    assert max(report["figures"].values()) >= CAMPAIGNS[campaign].small
