# SPDX-License-Identifier: Apache-2.0
"""Keeps every window out of screenshots and screen sharing, where the system can."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from desktop.system.capture import CAN_BLOCK, block_capture


class CaptureBlock(QObject):
    """Follows one setting; a dialog is a window of its own and is asked for as it is shown."""

    def __init__(self, *, wanted: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wanted = False
        self.set_wanted(wanted)

    def set_wanted(self, wanted: bool) -> None:
        """Ask for all windows that are there, and for those to come."""
        application = QCoreApplication.instance()
        if not CAN_BLOCK or wanted == self._wanted or application is None:
            return
        self._wanted = wanted
        if wanted:
            application.installEventFilter(self)
        else:
            application.removeEventFilter(self)
        for window in QApplication.topLevelWidgets():
            if window.isVisible():
                block_capture(int(window.winId()), wanted)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ask for a window that comes."""
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            block_capture(int(watched.winId()), self._wanted)
        return False
