# SPDX-License-Identifier: Apache-2.0
"""Hears on Windows that the session is locked or that the computer goes to sleep. Not run here."""

from __future__ import annotations

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.system.windows_session import NATIVE_KIND, listen, tells_of_leaving

_Kind = QByteArray | bytes | bytearray | memoryview


class WindowsWatch(QObject):
    """Emits `left` when nobody is at the screen from now on."""

    left = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._filter = _Filter(self)
        self._window = window

    def start(self) -> None:
        """Have the window told, and read what it is told."""
        application = QCoreApplication.instance()
        if listen(int(self._window.winId())) and application is not None:
            application.installNativeEventFilter(self._filter)

    def stop(self) -> None:
        """Read no longer."""
        application = QCoreApplication.instance()
        if application is not None:
            application.removeNativeEventFilter(self._filter)

    def meet(self, kind: bytes, address: int) -> None:
        """Look at one message of the system."""
        if kind == NATIVE_KIND and address and tells_of_leaving(address):
            self.left.emit()


class _Filter(QAbstractNativeEventFilter):
    def __init__(self, watch: WindowsWatch) -> None:
        super().__init__()
        self._watch = watch

    def nativeEventFilter(self, kind: _Kind, message: int) -> tuple[bool, int]:
        name = kind.data() if isinstance(kind, QByteArray) else kind
        self._watch.meet(bytes(name), int(message))
        return False, 0
