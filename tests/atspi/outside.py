# SPDX-License-Identifier: Apache-2.0
"""A display and a bus of its own for driver.py; what it found."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from installer.screen_reader import SYSTEM_PYTHON, command_for, packages_missing
from tests.support.measure_samples import ROOT
from tests.support.once import once

_LONGEST_S = 55
_SCREEN = ("-screen", "0", "1400x900x24", "-nolisten", "tcp")
Facts = dict[str, Any]


def facts_found(shared: Path) -> Facts:
    """Run the driver, once for all workers of a test run, which share the folder `shared`."""
    text = once(shared, "atspi", lambda: json.dumps(_found(shared / "atspi")))
    facts: Facts = json.loads(text)
    return facts


def _found(home: Path) -> Facts:
    packages = packages_missing()
    if packages:
        return {"wrong": f"run first: {command_for(packages)}"}
    home.mkdir(parents=True, exist_ok=True)
    with _display() as display:
        return _driven(home, display)


@contextmanager
def _display() -> Iterator[str]:
    """An X server without a screen, at a free number."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), *_SCREEN]
    server = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading) as told:
            yield f":{told.readline().strip()}"
    finally:
        server.terminate()
        server.wait(10)


def _driven(home: Path, display: str) -> Facts:
    variables = {
        **{name: os.environ[name] for name in ("PATH", "LANG", "LC_ALL") if name in os.environ},
        "DISPLAY": display,
        "HOME": str(home),
        "TEDUH_HOME": str(home / "teduh"),
        "XDG_RUNTIME_DIR": str(home),
        "PYTHONPATH": str(ROOT),
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "GIO_USE_VFS": "local",
    }
    home.chmod(0o700)
    driver = str(ROOT / "tests" / "atspi" / "driver.py")
    kept = home / "facts.json"
    reader = [SYSTEM_PYTHON, driver, sys.executable, str(home / "practice"), str(kept)]
    command = ["dbus-run-session", "--", *reader]
    with subprocess.Popen(
        command,
        env=variables,
        cwd=ROOT,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        start_new_session=True,
    ) as running:
        try:
            _out, err = running.communicate(timeout=_LONGEST_S)
        except subprocess.TimeoutExpired:
            os.killpg(running.pid, signal.SIGKILL)
            _out, err = running.communicate()
            return {"wrong": f"not done after {_LONGEST_S} s: {err.decode()[-800:]}"}
    if running.returncode or not kept.exists():
        return {"wrong": f"exit {running.returncode}: {err.decode()[-800:]}"}
    facts: Facts = json.loads(kept.read_text(encoding="utf-8"))
    return facts
