# SPDX-License-Identifier: Apache-2.0
"""Programs measured from outside, in a home folder of their own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from bench.big_vault import ROOT

BYTECODE = ROOT / "build" / "bench-bytecode"
_NO_BYTECODE = "PYTHONDONTWRITEBYTECODE"


@contextmanager
def home_with(vault: Path) -> Iterator[Path]:
    """A TEDUH_HOME whose vault is the given one."""
    with tempfile.TemporaryDirectory() as name:
        (Path(name) / "vault").symlink_to(vault, target_is_directory=True)
        yield Path(name)


def environment(home: Path) -> dict[str, str]:
    """No display, the home folder given, and compiled modules as an installed program has them."""
    kept = {name: value for name, value in os.environ.items() if name != _NO_BYTECODE}
    return kept | {
        "QT_QPA_PLATFORM": "offscreen",
        "TEDUH_HOME": str(home),
        "PYTHONPYCACHEPREFIX": str(BYTECODE),
    }


def first_word_after(module: str, home: Path) -> float:
    """Milliseconds from starting `python -m module` to its first line."""
    started = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, "-m", module],
        cwd=ROOT,
        env=environment(home),
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    ) as process:
        assert process.stdout is not None
        line = process.stdout.readline()
        passed = (time.perf_counter() - started) * 1000
    if not line.startswith(b"painted"):
        raise RuntimeError(f"{module} did not paint")
    return passed


def told_by(module: str, arguments: list[str], home: Path) -> Any:
    """The JSON that `python -m module arguments` prints last."""
    done = subprocess.run(
        [sys.executable, "-m", module, *arguments],
        cwd=ROOT,
        env=environment(home),
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    return json.loads(done.stdout.splitlines()[-1])
