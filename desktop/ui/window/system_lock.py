# SPDX-License-Identifier: Apache-2.0
"""Locks Teduh when the system is locked or goes to sleep, where the system tells us so.

macOS tells it only through libraries that are not here: there the clock notices the sleep
(`IdleWatch`), and the lock of the screen goes unnoticed.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject

from desktop.system.bus import local_buses
from desktop.ui.window.bus_watch import BusWatch
from desktop.ui.window.window import Window


class SystemLock(QObject):
    """Listens from the first unlocking on: before, there is nothing to protect."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        window.unlocked.connect(self._start)
        self._started = False

    def _start(self) -> None:
        if self._started:
            return
        self._started = True
        if sys.platform == "linux":
            bus = BusWatch(local_buses(), self)
            bus.left.connect(self.left)
            bus.start()
        elif sys.platform == "win32":
            from desktop.ui.window.windows_watch import WindowsWatch

            session = WindowsWatch(self._window)
            session.left.connect(self.left)
            session.start()

    def left(self) -> None:
        """Lock, as after too long a time without an act."""
        if self._window.at_desk is not None:
            self._window.at_desk.lock_left()
