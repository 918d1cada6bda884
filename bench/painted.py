# SPDX-License-Identifier: Apache-2.0
"""Waiting until something has been painted. Imports Qt alone, so it can stand in a bare window."""

from __future__ import annotations

import time

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QWidget


class Painted(QObject):
    """Ends the event loop once `widget` has been painted and what was waiting is done."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._done = False
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look for the first paint."""
        if event.type() == QEvent.Type.Paint and not self._done:
            self._done = True
            QTimer.singleShot(0, QCoreApplication.quit)
        return super().eventFilter(watched, event)


class Paints(QObject):
    """Counts every paint of a window's widgets."""

    def __init__(self, application: QCoreApplication) -> None:
        super().__init__(application)
        self.count = 0
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count."""
        if event.type() == QEvent.Type.Paint:
            self.count += 1
        return super().eventFilter(watched, event)


def until_still() -> None:
    """Let Qt lay out and paint until nothing is left to do at once."""
    flags = QEventLoop.ProcessEventsFlag.AllEvents
    for _ in range(3):
        QCoreApplication.sendPostedEvents()
        QCoreApplication.processEvents(flags)


def milliseconds(since: float) -> float:
    """Since a `time.perf_counter()`."""
    return (time.perf_counter() - since) * 1000
