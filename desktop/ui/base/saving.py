# SPDX-License-Identifier: Apache-2.0
"""Whether everything typed is in the vault: one truth for the whole desk."""

from __future__ import annotations

from datetime import datetime
from enum import Enum, auto

from PySide6.QtCore import QObject, Signal


class SavingState(Enum):
    """FAILED: something typed could not be written and is being tried again."""

    ALL_SAVED = auto()
    SAVING = auto()
    SAVED = auto()
    FAILED = auto()


class Saving(QObject):
    """Whoever keeps typed text tells here by a name of its own; `changed` when the sum changed."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: set[str] = set()
        self._failed: set[str] = set()
        self.saved_at: datetime | None = None

    @property
    def state(self) -> SavingState:
        """The worst of all."""
        if self._failed:
            return SavingState.FAILED
        if self._waiting:
            return SavingState.SAVING
        return SavingState.ALL_SAVED if self.saved_at is None else SavingState.SAVED

    def waiting(self, who: str) -> None:
        """Something was typed that is not written yet."""
        self._failed.discard(who)
        self._waiting.add(who)
        self.changed.emit()

    def failed(self, who: str) -> None:
        """It could not be written."""
        self._waiting.discard(who)
        self._failed.add(who)
        self.changed.emit()

    def done(self, who: str, at: datetime | None) -> None:
        """Nothing of `who` is unwritten; `at` (aware) is when it was written last."""
        if who in self._waiting or who in self._failed:
            self._waiting.discard(who)
            self._failed.discard(who)
            self.written(at)

    def written(self, at: datetime | None) -> None:
        """A record was written."""
        if at is not None and (self.saved_at is None or at > self.saved_at):
            self.saved_at = at
        self.changed.emit()
