# SPDX-License-Identifier: Apache-2.0
"""Imports the rest of the program once the first face is painted, and while the key is worked out.

Two cores may both be busy with the key; what is done while somebody types is not waited for.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from functools import partial
from importlib import import_module

from PySide6.QtCore import QEvent, QObject, QTimer

Step = Callable[[], None]
_AFTER_PAINT_MS = 200
_BETWEEN_KEYS_MS = 20


class Preload(QObject):
    """Takes one step per turn of the event loop, so that the window stays alive.

    A step imports one module. A module may bring steps of its own: `NEEDED` before the desk is
    shown, `SPARE` only while nobody waits. It begins by itself after the first paint of `parent`.
    """

    def __init__(self, modules: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._needed: deque[Step] = deque(partial(self._import, name) for name in modules)
        self._spare: deque[Step] = deque()
        self._timer = QTimer(self)
        self._timer.setInterval(_AFTER_PAINT_MS)
        self._timer.timeout.connect(self._next)
        if parent is not None and not self.done:
            parent.installEventFilter(self)

    @property
    def done(self) -> bool:
        """Nothing is left."""
        return not self._needed and not self._spare

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Begin a little after the first paint."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            if not self.done:
                self._timer.start()
        return False

    def start(self) -> None:
        """Hurry: the key is being worked out. Starting again changes nothing."""
        if not self.done:
            self._timer.start(0)

    def finish(self) -> None:
        """Do at once whatever is needed, and let the rest be."""
        self._timer.stop()
        while self._needed:
            self._needed.popleft()()
        self._spare.clear()

    def _next(self) -> None:
        if self._timer.interval():
            self._timer.setInterval(_BETWEEN_KEYS_MS)
        if self.done:
            self._timer.stop()
        else:
            (self._needed or self._spare).popleft()()

    def _import(self, name: str) -> None:
        module = import_module(name)
        self._needed.extend(getattr(module, "NEEDED", ()))
        self._spare.extend(getattr(module, "SPARE", ()))
