# SPDX-License-Identifier: Apache-2.0
"""Imports the rest of the program while the key is being worked out."""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module

from PySide6.QtCore import QObject, QTimer


class Preload(QObject):
    """Imports one module per turn of the event loop, so that the window stays alive."""

    def __init__(self, modules: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._left = list(modules)
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._next)

    def start(self) -> None:
        """Begin; starting again while running changes nothing."""
        if self._left:
            self._timer.start()

    def finish(self) -> None:
        """Import at once whatever is left."""
        self._timer.stop()
        while self._left:
            import_module(self._left.pop(0))

    def _next(self) -> None:
        if not self._left:
            self._timer.stop()
            return
        import_module(self._left.pop(0))
