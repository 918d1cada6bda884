# SPDX-License-Identifier: Apache-2.0
"""kill -9 while somebody types into a note in the real window: at most five seconds are lost.

python -m tests.faults.typing_kill VAULT NUMBER    types for ever; prints how far it is
"""

from __future__ import annotations

import os
import random
import select
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.faults.report import Report
from tests.faults.writing import Acknowledged, opened, what_is_wrong
from tests.services.vaults import a_closed_vault

ROOT = Path(__file__).resolve().parents[2]
_MOST_LOST_S = 5.0
_START_S = 60.0
_LONGEST_S = 7.0


def text_of(number: int, length: int) -> str:
    """What is typed in the run `number`, up to `length` letters; the same every time."""
    words = f"baris {number} tidur cemas kerja ibu pulang napas malam teman takut lega "
    return (words * (length // len(words) + 1))[:length]


def run(count: int, seed: int) -> Report:
    """Kill `count` windows, each on the same vault with a note of its own."""
    rng = random.Random(seed)
    bad: list[str] = []
    worst = 0.0
    with tempfile.TemporaryDirectory() as parent:
        folder = a_closed_vault(Path(parent) / "vault")
        for number in range(count):
            typed = _killed(folder, number, rng.uniform(0.2, _LONGEST_S))
            wrong, lost = _compared(folder, number, typed)
            worst = max(worst, lost)
            bad += [f"kill {number}: {wrong}"] if wrong else []
    figures = {"kills": count, "worst_loss_ms": round(worst * 1000), "failed": len(bad)}
    return Report("typing", figures, tuple(bad))


def _killed(folder: Path, number: int, seconds: float) -> list[tuple[float, int]]:
    """When (before the kill) how many letters had been typed."""
    command = [sys.executable, "-m", "tests.faults.typing_kill", str(folder), str(number)]
    child = subprocess.Popen(
        command,
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "TEDUH_HOME": str(folder.parent)},
    )
    assert child.stdout is not None
    with child.stdout as told:
        if not select.select([told], [], [], _START_S)[0]:
            child.kill()
            raise TimeoutError("nothing was typed in a minute")
        time.sleep(seconds)
        child.send_signal(signal.SIGKILL)
        killed_at = time.monotonic()
        lines = told.read().decode()
    if child.wait() != -signal.SIGKILL:
        raise RuntimeError("the window ended by itself")
    pairs = (line.split() for line in lines[: lines.rfind("\n") + 1].splitlines())
    return [(killed_at - float(at), int(length)) for at, length in pairs]


def _compared(folder: Path, number: int, typed: list[tuple[float, int]]) -> tuple[str, float]:
    """What is wrong, and how many seconds of typing are lost."""
    wrong = what_is_wrong(folder, Acknowledged())
    if wrong:
        return wrong, 0.0
    vault = opened(folder)
    try:
        with vault.store.reading() as connection:
            sql = "SELECT body FROM note ORDER BY id DESC LIMIT 1"
            body = str((connection.execute(sql).fetchone() or [""])[0])
    finally:
        vault.close()
    if not body.startswith(f"baris {number} "):
        body = ""
    if body != text_of(number, len(body)):
        return "another text than the one typed", 0.0
    lost = max((age for age, length in typed if length > len(body)), default=0.0)
    return ("" if lost <= _MOST_LOST_S else f"{lost:.1f} s of typing lost"), lost


def _type(folder: Path, number: int) -> None:
    """In the child: a new note in the real window, a key every few milliseconds."""
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from desktop.app import Options, build_start
    from desktop.ui.base.place import Area, Place
    from desktop.ui.notes.note_screen import NoteScreen
    from desktop.ui.window.window import Window
    from tests.journeys.rig import type_text
    from tests.support.builders import a_client, a_session

    application = QApplication(["teduh"])
    options = Options()
    options.folder = folder
    window = Window(build_start(application, options))
    window.show()
    vault = opened(folder)
    client = a_client(vault, f"Klien {number}")
    session = a_session(vault, client)
    window.enter(vault)
    assert window.at_desk is not None
    window.at_desk.view.go(Place(Area.NOTE, client=client, session=session))
    screen = window.at_desk.view.present()
    assert isinstance(screen, NoteScreen)
    length = 0
    while True:
        length += 1
        type_text(screen.page.editor, text_of(number, length)[-1])
        sys.stdout.write(f"{time.monotonic()} {length}\n")
        sys.stdout.flush()
        QTest.qWait(15)


if __name__ == "__main__":
    _type(Path(sys.argv[1]), int(sys.argv[2]))
