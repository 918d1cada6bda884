# SPDX-License-Identifier: Apache-2.0
"""The recorder under a program: compiled when a C compiler is there, steered through one number."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from functools import cache
from pathlib import Path

SOURCE = Path(__file__).with_name("recorder.c")
MARKED = 987
"""A file descriptor that is never open: only the recorder understands it."""
ROOT = SOURCE.resolve().parents[2]


class NoCompilerError(RuntimeError):
    """This machine cannot build the recorder."""


@cache
def library() -> Path:
    """The compiled recorder. Raises NoCompilerError with a plain message."""
    compiler = shutil.which("gcc") or shutil.which("cc")
    if not sys.platform.startswith("linux") or compiler is None:
        raise NoCompilerError("the recorder needs Linux and a C compiler")
    built = Path(tempfile.mkdtemp(prefix="teduh-faults-")) / "recorder.so"
    flags = ["-O1", "-Wall", "-Wextra", "-Werror", "-fPIC", "-shared", "-o", str(built)]
    subprocess.run([compiler, *flags, str(SOURCE), "-ldl"], check=True)
    return built


def run_recorded(module: str, arguments: list[str], root: Path, trace: Path | None = None) -> str:
    """Run `python -m module arguments` under the recorder; returns what it printed."""
    wanted = {"LD_PRELOAD": str(library()), "TEDUH_FAULT_ROOT": str(root)}
    wanted["TEDUH_FAULT_FD"] = str(MARKED)
    if trace is not None:
        wanted["TEDUH_FAULT_TRACE"] = str(trace)
    done = subprocess.run(
        [sys.executable, "-m", module, *arguments],
        cwd=ROOT,
        env={**os.environ, **wanted},
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    shutil.rmtree(library().parent)
    library.cache_clear()
    return done.stdout


def tell(text: str) -> None:
    """An acknowledgement in the trace, or a command to the recorder."""
    os.write(MARKED, text.encode())


def fail(kind: str, at: int, code: int, *, for_good: bool = False) -> None:
    """The `at`-th call of `kind` (w s t r u o) from now fails with errno `code`."""
    tell(f"!fail {kind} {at} {code} {0 if for_good else 1}")


def fill(room: int) -> None:
    """The disk is full once the watched files have grown by `room` bytes."""
    tell(f"!full {room}")


def all_well() -> bool:
    """Everything works again; whether anything was refused since the last time."""
    return os.write(MARKED, b"!off") == 1
