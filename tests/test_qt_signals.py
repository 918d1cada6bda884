# SPDX-License-Identifier: Apache-2.0
"""Qt's Python binding survives many signals; 6.12.0 lost a reference to True on each emit."""

from __future__ import annotations

import subprocess
import sys

PROGRAM = """
from PySide6.QtCore import QCoreApplication, QObject, Signal

class Switch(QObject):
    toggled = Signal(bool)

app, switch, heard = QCoreApplication([]), Switch(), []
switch.toggled.connect(heard.append)
for _ in range(5000):
    switch.toggled.emit(True)
    switch.toggled.emit(False)
print(len(heard), heard.count(True))
"""


def test_thousands_of_bool_signals_do_not_abort_the_process() -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM], capture_output=True, text=True, timeout=60, check=False
    )
    assert (done.returncode, done.stdout.split()) == (0, ["10000", "5000"])
