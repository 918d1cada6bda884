# SPDX-License-Identifier: Apache-2.0
"""Locking by starting the program anew: clearing in place leaves note text in memory, this none."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from typing import NoReturn


def command(arguments: Sequence[str]) -> list[str]:
    """The command line that starts this program again with `arguments`."""
    if getattr(sys, "frozen", False):
        return [sys.executable, *arguments]
    return [sys.executable, "-m", "desktop", *arguments]


def relaunch(arguments: Sequence[str]) -> NoReturn:
    """Replace this process; memory and open files go with it. Only L0 data may be handed over."""
    line = command(arguments)
    if sys.platform == "win32":
        import subprocess

        # Windows has no exec that keeps the console and the window manager content.
        flags = subprocess.DETACHED_PROCESS | subprocess.CREATE_NEW_PROCESS_GROUP
        subprocess.Popen(line, creationflags=flags, close_fds=True)
        os._exit(0)
    # Python and Qt open every file close-on-exec, so the vault's lock is released here.
    os.execv(line[0], line)  # noqa: S606 - our own interpreter and module
