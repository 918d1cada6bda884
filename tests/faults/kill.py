# SPDX-License-Identifier: Apache-2.0
"""kill -9 while notes are being saved, at random moments."""

from __future__ import annotations

import os
import random
import select
import shutil
import signal
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from tests.faults.report import Report
from tests.faults.writing import Acknowledged, Writing, opened, what_is_wrong
from tests.services.vaults import a_closed_vault

_KILLS_PER_VAULT = 10
_LONGEST_SECONDS = 0.06

Tell = Callable[[str], None]
"""Acknowledges one act, as a line."""


def run(count: int, seed: int) -> Report:
    """Kill `count` processes; the same vault is used again and again, ten times."""
    bad: list[str] = []
    saves = 0
    rng = random.Random(seed)
    with tempfile.TemporaryDirectory() as parent:
        for number in range(count):
            if number % _KILLS_PER_VAULT == 0:
                folder = a_closed_vault(Path(parent) / str(number))
                acknowledged = Acknowledged()
            lines = killed(partial(_write, folder, number), rng.uniform(0, _LONGEST_SECONDS))
            saves += len(lines)
            acknowledged.add(lines)
            wrong = what_is_wrong(folder, acknowledged)
            if wrong:
                bad.append(f"kill {number}: {wrong}")
                shutil.rmtree(folder)
                a_closed_vault(folder)
                acknowledged = Acknowledged()
    return Report("kill", {"kills": count, "acknowledged": saves, "failed": len(bad)}, tuple(bad))


def killed(work: Callable[[Tell], None], seconds: float) -> list[str]:
    """What a process had acknowledged when it was killed, `seconds` after its first word."""
    reader, writer = os.pipe()
    child = os.fork()
    if not child:
        os.close(reader)
        try:
            work(lambda line: _tell(writer, line))
        finally:
            os._exit(1)
    os.close(writer)
    try:
        if not select.select([reader], [], [], 20)[0]:
            raise TimeoutError("nothing was acknowledged in 20 seconds")
        time.sleep(seconds)
    finally:
        os.kill(child, signal.SIGKILL)
        ended = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    if ended != -signal.SIGKILL:
        raise RuntimeError("the process ended by itself")
    with os.fdopen(reader, "rb") as file:
        told = file.read().decode()
    return told[: told.rfind("\n") + 1].splitlines()


def _write(folder: Path, seed: int, tell: Tell) -> None:
    writing = Writing(opened(folder), tell, seed)
    while True:
        writing.step()


def _tell(writer: int, line: str) -> None:
    os.write(writer, line.encode())
