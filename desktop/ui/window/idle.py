# SPDX-License-Identifier: Apache-2.0
"""Notices that nobody has touched keyboard or mouse for a while."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QInputEvent, QInputMethodEvent, QKeyEvent, QMouseEvent
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
_SIDES = (Qt.MouseButton.BackButton, Qt.MouseButton.ForwardButton)
_BY_HAND = (QInputEvent, QInputMethodEvent)


class IdleWatch(QObject):
    """Emits `idle` once after `minutes` without an act, `resting` after fewer.

    An act arms both again.

    Also tells the keys for lock and veil where a dialog would swallow them (`lock_pressed`,
    `veil_pressed`), and the mouse's own buttons for back and forward (`side_button(forward)`).

    Waking from sleep is `idle` at once: the checks stood still for a minute or longer, and whoever
    opened the lid need not be the therapist. Idle time itself is counted by the monotonic clock,
    which a change of the time of day does not move.
    """

    idle = Signal()
    resting = Signal()
    lock_pressed = Signal()
    veil_pressed = Signal()
    side_button = Signal(bool)

    def __init__(self, minutes: int, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._seen = clock.now()
        self._limit_ms = minutes * 60_000
        self._rest_ms = 0
        self._since = QElapsedTimer()
        self._since.start()
        self._told = self._rested = False
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

    def set_rest_minutes(self, minutes: int) -> None:
        """Change when it is `resting` (1–30 minutes, 0 for never)."""
        self._rest_ms = minutes * 60_000

    def touch(self) -> None:
        """Somebody is there: count from now."""
        self._since.restart()
        self._told = self._rested = False

    def check(self) -> None:
        """Emit `idle` if its limit has passed or the computer slept, else perhaps `resting`."""
        slept = self._slept()
        if not self._told and (slept or self._since.elapsed() >= self._limit_ms):
            self._told = self._rested = True
            self.idle.emit()
        elif not self._rested and 0 < self._rest_ms <= self._since.elapsed():
            self._rested = True
            self.resting.emit()

    def _slept(self) -> bool:
        now = self._clock.now()
        gap, self._seen = now - self._seen, now
        return gap >= _ASLEEP

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Start counting again at each act; never swallow it."""
        del watched
        # Every event of the program comes by here: asking its class is the cheapest question.
        if isinstance(event, _BY_HAND) and event.type() in _ACTS:
            self.check()  # the first act after waking comes before the timer does
            self.touch()
            if isinstance(event, QKeyEvent) and _over_dialog(event):
                return self._pressed(event.key())
            if isinstance(event, QMouseEvent) and event.button() in _SIDES:
                return self._side(event)
        return False

    def _side(self, event: QMouseEvent) -> bool:
        """Tell a side button once: whoever lies below does not hear of it. Not over a dialog."""
        if event.type() != QEvent.Type.MouseButtonPress or QApplication.activeModalWidget():
            return False
        self.side_button.emit(event.button() == Qt.MouseButton.ForwardButton)
        return True

    def _pressed(self, key: int) -> bool:
        """Tell the two keys that count everywhere."""
        if key == Qt.Key.Key_L:
            self.lock_pressed.emit()
        elif key == Qt.Key.Key_Period:
            self.veil_pressed.emit()
        return key in (Qt.Key.Key_L, Qt.Key.Key_Period)


def _over_dialog(event: QKeyEvent) -> bool:
    """Ctrl+… over a dialog: shortcuts of the window do not reach it there."""
    held = event.modifiers() == Qt.KeyboardModifier.ControlModifier
    return held and QApplication.activeModalWidget() is not None
