# SPDX-License-Identifier: Apache-2.0
"""What the tests need to use Teduh as a screen reader does, on Linux. Standard library only.

A display without a screen, a session bus, the accessibility bus, and pyatspi for the system's own
Python. Names of packages are Debian's.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from installer.environment import apt_install, say
from installer.qt_libraries import CORE, X11, loads, missing

SYSTEM_PYTHON = "/usr/bin/python3"
PROGRAMS = {"Xvfb": "xvfb", "dbus-run-session": "dbus-daemon", "dbus-daemon": "dbus-daemon"}
_REGISTRY = (
    "/usr/libexec/at-spi2-registryd",
    "/usr/lib/at-spi2-core/at-spi2-registryd",
)


def has_program(name: str) -> bool:
    """Whether a command is there."""
    return shutil.which(name) is not None


def has_registry() -> bool:
    """Whether the accessibility bus is there."""
    return any(Path(place).exists() for place in _REGISTRY)


def has_pyatspi() -> bool:
    """Whether the system's Python can listen on it."""
    command = [SYSTEM_PYTHON, "-c", "import pyatspi"]
    variables = {**os.environ, "GIO_USE_VFS": "local"}
    try:
        subprocess.run(command, check=True, capture_output=True, env=variables, timeout=30)
    except (OSError, subprocess.SubprocessError):
        return False
    return True


def packages_missing(
    program: Callable[[str], bool] = has_program,
    registry: Callable[[], bool] = has_registry,
    pyatspi: Callable[[], bool] = has_pyatspi,
    library: Callable[[str], bool] = loads,
) -> list[str]:
    """Debian packages that are not there, sorted; Qt's own for a display too."""
    found = {package for name, package in PROGRAMS.items() if not program(name)}
    found |= set() if registry() else {"at-spi2-core"}
    found |= set() if pyatspi() else {"python3-pyatspi"}
    return sorted(found | set(missing({**CORE, **X11}, library)))


def command_for(packages: list[str]) -> str:
    """What to type to get them."""
    return f"sudo apt install --no-install-recommends {' '.join(packages)}"


def ensure_screen_reader() -> None:
    """Install what is missing where that is possible; otherwise the tests say what to do."""
    if not sys.platform.startswith("linux"):
        return
    packages = packages_missing()
    if packages and not apt_install(packages):
        say("The tests with a screen reader will fail. On Debian and Ubuntu run first:")
        say(f"  {command_for(packages)}")
