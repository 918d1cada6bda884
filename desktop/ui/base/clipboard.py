# SPDX-License-Identifier: Apache-2.0
"""What is copied from Teduh leaves the clipboard after a while, and at once on locking."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QClipboard

CLEAR_AFTER_MS = 20_000


class ClipboardGuard(QObject):
    """Clears the clipboard `CLEAR_AFTER_MS` after our last copy, if it is still ours."""

    def __init__(self, clipboard: QClipboard, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clipboard = clipboard
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(CLEAR_AFTER_MS)
        self._timer.timeout.connect(self.clear)
        clipboard.dataChanged.connect(self._copied)

    def clear(self) -> None:
        """Empty the clipboard if what is in it came from this program."""
        self._timer.stop()
        for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection):
            if self._owns(mode):
                self._clipboard.clear(mode)

    def _copied(self) -> None:
        held: QMimeData | None = self._clipboard.mimeData()  # None once it was cleared
        if held is not None and self._owns(QClipboard.Mode.Clipboard) and held.formats():
            self._timer.start()

    def _owns(self, mode: QClipboard.Mode) -> bool:
        if mode is QClipboard.Mode.Selection:
            return self._clipboard.supportsSelection() and self._clipboard.ownsSelection()
        return self._clipboard.ownsClipboard()
