# SPDX-License-Identifier: Apache-2.0
"""Hears on the local buses of a Linux desktop of its lock and its sleep."""

from __future__ import annotations

from threading import Thread
from typing import cast

from PySide6.QtCore import SLOT, QObject, Qt, Signal, Slot

from desktop.system.bus import Buses, bus_answers

_LOGIND = "org.freedesktop.login1"
_SAVERS = tuple(
    f"org.{desktop}.ScreenSaver" for desktop in ("freedesktop", "gnome", "cinnamon", "mate")
)
_SYSTEM, _SESSION = "teduh-system", "teduh-session"


def _slot(signature: str) -> bytes:
    # The stubs of PySide6 ask for bytes, the module itself takes only what SLOT gives.
    return cast("bytes", SLOT(signature))


class BusWatch(QObject):
    """Emits `left` when the session is locked, its screen saver starts, or sleep begins.

    Nobody waits for a bus: a thread asks whether it answers, and QtDBus is loaded only then. The
    sockets are local ones (AF_UNIX); an address of another kind is not used.
    """

    left = Signal()
    ready = Signal()
    _answered = Signal(str, str)

    def __init__(self, buses: Buses, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._buses = buses
        self._open: list[str] = []
        self._answered.connect(self._connect, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Look for the buses; `ready` tells that one of them is listened to."""
        for name, address in ((_SYSTEM, self._buses.system), (_SESSION, self._buses.session)):
            if address:
                ask = Thread(target=self._ask, args=(name, address), name=name, daemon=True)
                ask.start()

    def stop(self) -> None:
        """Listen no longer."""
        if self._open:
            from PySide6.QtDBus import QDBusConnection

            while self._open:
                QDBusConnection.disconnectFromBus(self._open.pop())

    @Slot()
    def locked(self) -> None:
        """The session is locked."""
        self.left.emit()

    @Slot(bool)
    def began(self, begins: bool) -> None:
        """Sleep or the screen saver begins, or is over."""
        if begins:
            self.left.emit()

    def _ask(self, name: str, address: str) -> None:
        if bus_answers(address):
            self._answered.emit(name, address)

    @Slot(str, str)
    def _connect(self, name: str, address: str) -> None:
        from PySide6.QtDBus import QDBusConnection

        bus = QDBusConnection.connectToBus(address, name)
        if not bus.isConnected():
            return
        self._open.append(name)
        began, locked = _slot("began(bool)"), _slot("locked()")
        if name == _SYSTEM:
            manager = f"{_LOGIND}.Manager"
            bus.connect(_LOGIND, "", manager, "PrepareForSleep", self, began)
            path = self._buses.session_path
            bus.connect(_LOGIND, path, f"{_LOGIND}.Session", "Lock", self, locked)
        else:
            for saver in _SAVERS:
                bus.connect(saver, "", saver, "ActiveChanged", self, began)
        self.ready.emit()
