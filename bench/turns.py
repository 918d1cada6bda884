# SPDX-License-Identifier: Apache-2.0
"""How long the event loop keeps somebody waiting: the longest gap between two of its turns."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer

QUIET_MS = 40
_PATIENCE_MS = 8000
_STEP_MS = 1


@dataclass(frozen=True, slots=True)
class Gap:
    """The longest turn of an act: by the clock, and what the thread itself worked in it."""

    wall: float
    cpu: float


class Turns(QObject):
    """Does acts inside an event loop whose turns a timer of one millisecond counts.

    An act is over when nothing has taken longer than a few milliseconds for a while and `busy` says
    that no worker is at it. Longer than eight seconds is waited for nothing.
    """

    def __init__(self, busy: Callable[[], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._busy = busy
        self._loop = QEventLoop(self)
        self._tick = QTimer(self, interval=_STEP_MS, timerType=Qt.TimerType.PreciseTimer)
        self._tick.timeout.connect(self._ticked)
        self._last = self._last_cpu = 0.0
        self._quiet_since = self._until = 0.0
        self._quiet_s = QUIET_MS / 1000
        self._longest = Gap(0.0, 0.0)

    def do(self, act: Callable[[], object], quiet_ms: int = QUIET_MS) -> Gap:
        """Run `act` from the event loop and everything that it leaves to later turns."""
        self._quiet_s = quiet_ms / 1000
        self._longest = Gap(0.0, 0.0)
        self._last, self._last_cpu = time.perf_counter(), time.thread_time()
        self._quiet_since = self._last
        self._until = self._last + _PATIENCE_MS / 1000
        failed: list[BaseException] = []

        def guarded() -> None:
            try:
                act()
            except BaseException as error:
                failed.append(error)
                raise

        QTimer.singleShot(0, self, guarded)
        self._tick.start()
        self._loop.exec()
        self._tick.stop()
        if failed:
            raise failed[0]
        return self._longest

    def _ticked(self) -> None:
        now, cpu = time.perf_counter(), time.thread_time()
        gap = Gap((now - self._last) * 1000, (cpu - self._last_cpu) * 1000)
        self._last, self._last_cpu = now, cpu
        if gap.wall > self._longest.wall:
            self._longest = gap
        if gap.cpu > _STEP_MS * 2 or self._busy():
            self._quiet_since = now
        if now - self._quiet_since > self._quiet_s or now > self._until:
            self._loop.quit()
