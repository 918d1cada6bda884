# SPDX-License-Identifier: Apache-2.0
"""What is done about our own mistakes: a report, a line in the log, one kind sentence on screen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot

from desktop.domain.problems import Problem
from desktop.domain.problems.system import CRASHED, CRASHED_UNREPORTED
from desktop.system.clock import Clock
from desktop.system.crash import forbid_dumps, install_crash_hooks
from desktop.system.logs import EventLog
from desktop.system.version import app_version
from desktop.ui.window.window import Window


class CrashWatch(QObject):
    """Built after the first paint; `window.unlocked` and every mistake leave a line in the log."""

    _told = Signal(object)

    def __init__(self, window: Window, logs: Path, clock: Clock) -> None:
        super().__init__(window)
        self._log = EventLog(logs, clock)
        self._log.event("program.start")
        window.unlocked.connect(self._unlocked)
        # Queued: a mistake may be made in any thread, and in the middle of painting.
        self._told.connect(window.show_problem, Qt.ConnectionType.QueuedConnection)
        forbid_dumps()
        install_crash_hooks(logs, clock, app_version, self._crashed)

    @Slot()
    def _unlocked(self) -> None:
        self._log.event("vault.open")

    def _crashed(self, error: BaseException, report: Path | None) -> None:
        self._log.event("program.crash", written=report is not None)
        if isinstance(error, Problem):
            self._told.emit(error)  # the environment's fault, met where no screen expected it
        elif report is None:
            self._told.emit(Problem(CRASHED_UNREPORTED))
        else:
            self._told.emit(Problem(CRASHED, report=str(report)))
