# SPDX-License-Identifier: Apache-2.0
"""Notices that nobody has touched keyboard or mouse for a while."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from desktop.system.clock import Clock

_CHECK_EVERY_MS = 5_000
_ASLEEP = timedelta(minutes=1)
_ACTS = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.InputMethod,
    }
)


class IdleWatch(QObject):
    """Emits `idle` once after `minutes` without an act; an act arms it again.

    Also tells the lock key where a dialog would swallow it (`lock_pressed`).

    Waking from sleep is `idle` at once: the checks stood still for a minute or longer, and whoever
    opened the lid need not be the therapist. Idle time itself is counted by the monotonic clock,
    which a change of the time of day does not move.
    """

    idle = Signal()
    lock_pressed = Signal()

    def __init__(self, minutes: int, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._seen = clock.now()
        self._limit_ms = minutes * 60_000
        self._since = QElapsedTimer()
        self._since.start()
        self._told = False
        self._timer = QTimer(self)
        self._timer.setInterval(_CHECK_EVERY_MS)
        self._timer.timeout.connect(self.check)
        self._timer.start()
        application = QCoreApplication.instance()
        if application is not None:
            application.installEventFilter(self)

    def set_minutes(self, minutes: int) -> None:
        """Change the limit (1–30 minutes)."""
        self._limit_ms = minutes * 60_000

    def check(self) -> None:
        """Emit `idle` if the limit has passed, or the computer was asleep."""
        slept = self._slept()
        if not self._told and (slept or self._since.elapsed() >= self._limit_ms):
            self._told = True
            self.idle.emit()

    def _slept(self) -> bool:
        now = self._clock.now()
        gap, self._seen = now - self._seen, now
        return gap >= _ASLEEP

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Start counting again at each act; never swallow it."""
        del watched
        if event.type() in _ACTS:
            self.check()  # the first act after waking comes before the timer does
            self._since.restart()
            self._told = False
            if isinstance(event, QKeyEvent) and _locks(event):
                self.lock_pressed.emit()
                return True
        return False


def _locks(event: QKeyEvent) -> bool:
    """Ctrl+L over a dialog: shortcuts of the window do not reach it there."""
    held = event.modifiers() == Qt.KeyboardModifier.ControlModifier
    return held and event.key() == Qt.Key.Key_L and QApplication.activeModalWidget() is not None
