# SPDX-License-Identifier: Apache-2.0
"""Saving as one types: 800 ms after the last key, at the latest every 4 s; tried again if it fails.

A text that could not be saved is never dropped: it stays here until the vault has taken it.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from enum import Enum, auto

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.domain.note_work import Saved
from desktop.domain.problems import Problem

PAUSE_MS = 800
AT_LATEST_MS = 4000
AGAIN_MS = 5000


class SaveState(Enum):
    """What is said beside the note."""

    UNTOUCHED = auto()
    SAVING = auto()
    SAVED = auto()
    FAILED = auto()


class Autosave(QObject):
    """Keeps one text; `write(text)` puts it into the vault or raises Problem."""

    state_changed = Signal()

    def __init__(
        self, read: Callable[[], str], write: Callable[[str], Saved], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._read, self._write = read, write
        self.state = SaveState.UNTOUCHED
        self.saved_at: datetime | None = None
        self.problem: Problem | None = None
        self._dirty = False
        self._pause = self._timer(PAUSE_MS)
        self._latest = self._timer(AT_LATEST_MS)
        self._again = self._timer(AGAIN_MS)

    @property
    def dirty(self) -> bool:
        """Whether something typed is not in the vault yet."""
        return self._dirty

    def start(self, saved_at: datetime | None) -> None:
        """Another text has been loaded; `saved_at` is when it was saved last."""
        self._stop()
        self._dirty, self.problem, self.saved_at = False, None, saved_at
        self._tell(SaveState.SAVED if saved_at else SaveState.UNTOUCHED)

    def touch(self) -> None:
        """The text was changed."""
        self._dirty = True
        self._pause.start()
        if not self._latest.isActive():
            self._latest.start()
        if self.state is not SaveState.FAILED:
            self._tell(SaveState.SAVING)

    def flush(self) -> bool:
        """Save now what is not saved; True when everything is in the vault."""
        self._stop()
        if not self._dirty:
            return True
        try:
            saved = self._write(self._read())
        except Problem as problem:
            self.problem = problem
            self._again.start()
            self._tell(SaveState.FAILED)
            return False
        self._dirty, self.problem, self.saved_at = False, None, saved.at
        self._tell(SaveState.SAVED)
        return True

    def _timer(self, interval: int) -> QTimer:
        timer = QTimer(self, singleShot=True, interval=interval)
        timer.timeout.connect(self.flush)
        return timer

    def _stop(self) -> None:
        for timer in (self._pause, self._latest, self._again):
            timer.stop()

    def _tell(self, state: SaveState) -> None:
        self.state = state
        self.state_changed.emit()
