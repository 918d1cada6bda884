# SPDX-License-Identifier: Apache-2.0
"""Wherever a process dies or a disk refuses, the vault opens with the old or the new secret."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform == "win32", reason="cuts a forked child"),
]
ALLOWED = {
    ("kill", "create"): {"9 made again", "9 old 0"},
    ("fail", "create"): {"7 old 0", "8 made again", "8 old 0"},
    ("kill", "change"): {"9 old 1", "9 new 1"},
    ("fail", "change"): {"7 new 1", "8 old 1"},
    ("kill", "replace"): {"9 old 1", "9 new 1"},
    ("fail", "replace"): {"7 new 1", "8 old 1", "8 new 1"},
}
FINISHED = {"create": "0 old 0", "change": "0 new 1", "replace": "0 new 1"}


@pytest.mark.parametrize(("how", "act"), ALLOWED)
def test_every_cut_leaves_a_vault_that_opens(how: str, act: str, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tests.services.vault_cuts", how, act, str(tmp_path)]
    root = Path(__file__).resolve().parents[2]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=True)
    *cuts, last = done.stdout.splitlines()
    assert len(cuts) >= 4
    assert set(cuts) <= ALLOWED[how, act]
    assert last == FINISHED[act]
