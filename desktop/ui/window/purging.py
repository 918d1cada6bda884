# SPDX-License-Identifier: Apache-2.0
"""Empties the trash of what is old, quietly: some minutes after unlocking and then twice a day."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QTimer

from desktop.domain.changed import Changed
from desktop.domain.problems import Problem
from desktop.domain.progress import Cancelled, Progress
from desktop.services.purge import purge
from desktop.services.vault import OpenVault
from desktop.ui.base.desk import Desk

FIRST_MS = 5 * 60 * 1000
AGAIN_MS = 12 * 60 * 60 * 1000


class Purging(QObject):
    """Never at unlocking and never at closing; stopped by closing, it goes on the next time."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self.timer = QTimer(self, interval=FIRST_MS)
        self.timer.timeout.connect(self.start)
        self.timer.start()

    def start(self) -> None:
        """Give the work to the worker, behind whatever it does."""
        self.timer.setInterval(AGAIN_MS)
        self._desk.tasks.run(self, partial(_job, self._desk.vault), self._done, self._failed)

    def _done(self, changed: object) -> None:
        if isinstance(changed, Changed):
            self._desk.notify(changed)

    def _failed(self, error: BaseException) -> None:
        # Nobody asked for it: what is wrong with the disk is told when somebody saves.
        if not isinstance(error, Problem):
            raise error


def _job(vault: OpenVault, progress: Progress, cancelled: Cancelled) -> Changed:
    del progress
    return purge(vault, cancelled)
