# SPDX-License-Identifier: Apache-2.0
"""Has the worker make old texts findable, a second at a time, until all of them are."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QTimer

from desktop.domain.changed import Changed
from desktop.domain.problems import Problem
from desktop.domain.progress import Cancelled, Progress
from desktop.services.indexing import index_some
from desktop.services.vault import OpenVault
from desktop.ui.base.desk import Desk

FIRST_MS = 4_000
NEXT_MS = 300


class Indexing(QObject):
    """Begins soon after unlocking; other work gets its turn in between."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self.timer = QTimer(self, singleShot=True, interval=FIRST_MS)
        self.timer.timeout.connect(self.start)
        self.timer.start()
        desk.changed.connect(self._changed)

    def start(self) -> None:
        """Give the worker a second's work, behind whatever it does."""
        self._desk.tasks.run(self, partial(_job, self._desk.vault), self._done, self._failed)

    def _changed(self, changed: Changed) -> None:
        # A long text was attached, a note left: what could wait is indexed when it is quiet.
        if changed & (Changed.DOCUMENTS | Changed.NOTES) and not self.timer.isActive():
            self.timer.start(FIRST_MS)

    def _done(self, more: object) -> None:
        if more:
            self.timer.start(NEXT_MS)

    def _failed(self, error: BaseException) -> None:
        # Nobody asked for it: what is wrong with the disk is told when somebody saves.
        if not isinstance(error, Problem):
            raise error


def _job(vault: OpenVault, progress: Progress, cancelled: Cancelled) -> bool:
    del progress
    return index_some(vault, cancelled)
