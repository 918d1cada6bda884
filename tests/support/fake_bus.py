# SPDX-License-Identifier: Apache-2.0
"""A private message bus, with somebody on it who speaks as logind or a screen saver would.

Where no dbus-daemon is installed nothing is; then what the bus would deliver is called directly.
"""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtDBus import QDBusConnection, QDBusMessage

from desktop.ui.window.bus_watch import BusWatch

Spoken = tuple[str, str, str]
DAEMON = shutil.which("dbus-daemon")
_CONFIG = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path={socket}</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""
_NAME = "teduh-test-speaker"


class Speaker:
    """Emits signals under well-known names; without a daemon, straight to `receiver`."""

    def __init__(self, address: str) -> None:
        self.address = address
        self._bus = QDBusConnection.connectToBus(address, _NAME) if address else None

    def own(self, name: str) -> None:
        """Be known by this name."""
        if self._bus is not None:
            assert self._bus.registerService(name)

    def say(self, path: str, interface: str, signal: str, *values: bool) -> bool:
        """Emit it; False where there is no bus."""
        if self._bus is None:
            return False
        message = QDBusMessage.createSignal(path, interface, signal)
        message.setArguments(list(values))
        return self._bus.send(message)


@contextmanager
def a_bus(folder: Path) -> Iterator[Speaker]:
    """Start the daemon with its socket in `folder`, end it afterwards."""
    if DAEMON is None:
        yield Speaker("")
        return
    config = folder / "bus.conf"
    config.write_text(_CONFIG.format(socket=folder / "bus"), encoding="utf-8")
    daemon = subprocess.Popen(
        [DAEMON, f"--config-file={config}", "--nofork", "--nopidfile", "--print-address=1"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert daemon.stdout is not None
    address = daemon.stdout.readline().strip()
    try:
        yield Speaker(address)
    finally:
        QDBusConnection.disconnectFromBus(_NAME)
        daemon.terminate()
        daemon.wait()
        daemon.stdout.close()


def deliver(speaker: Speaker, receiver: BusWatch, spoken: Spoken, *, begins: bool = True) -> None:
    """Say (path, interface, signal) on the bus, or hand it over where there is none."""
    path, interface, signal = spoken
    values = () if signal == "Lock" else (begins,)
    if speaker.say(path, interface, signal, *values):
        return
    if signal == "Lock":
        receiver.locked()
    else:
        receiver.began(begins)
