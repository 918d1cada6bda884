# SPDX-License-Identifier: Apache-2.0
"""What the desktop says of its lock and its sleep reaches Teduh, and nobody waits for a bus."""

from __future__ import annotations

import socket
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.system.bus import Buses
from desktop.ui.window.bus_watch import BusWatch
from tests.support.fake_bus import Speaker, Spoken, a_bus, deliver

LOGIND = "org.freedesktop.login1"
PATH = "/org/freedesktop/login1"
SLEEP = (PATH, f"{LOGIND}.Manager", "PrepareForSleep")
LOCK = (f"{PATH}/session/_32", f"{LOGIND}.Session", "Lock")
OTHER_LOCK = (f"{PATH}/session/_37", f"{LOGIND}.Session", "Lock")
KDE = ("/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged")
GNOME = ("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged")
EACH = pytest.mark.parametrize("spoken", [SLEEP, LOCK, KDE, GNOME], ids=lambda one: one[2])


@dataclass
class Line:
    """A watch, and somebody for it to hear."""

    speaker: Speaker
    watch: BusWatch
    heard: list[str]


@pytest.fixture
def line(qtbot: QtBot, tmp_path: Path) -> Iterator[Line]:
    """One private bus stands for both."""
    with a_bus(tmp_path) as speaker:
        for name in (LOGIND, "org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver"):
            speaker.own(name)
        watch = BusWatch(Buses(speaker.address, speaker.address, LOCK[0]))
        ready: list[int] = []
        watch.ready.connect(lambda: ready.append(1))
        watch.start()
        qtbot.waitUntil(lambda: not speaker.address or len(ready) == 2)
        heard: list[str] = []
        watch.left.connect(lambda: heard.append("left"))
        yield Line(speaker, watch, heard)
        watch.stop()
        watch.deleteLater()


@EACH
def test_it_hears_that_nobody_is_there(line: Line, qtbot: QtBot, spoken: Spoken) -> None:
    deliver(line.speaker, line.watch, spoken)
    qtbot.waitUntil(lambda: line.heard == ["left"])


@pytest.mark.parametrize("spoken", [SLEEP, KDE, GNOME], ids=lambda one: one[2])
def test_waking_is_no_leaving(line: Line, qtbot: QtBot, spoken: Spoken) -> None:
    deliver(line.speaker, line.watch, spoken, begins=False)
    deliver(line.speaker, line.watch, LOCK)
    qtbot.waitUntil(lambda: line.heard == ["left"])


def test_the_lock_of_another_login_is_not_ours(line: Line, qtbot: QtBot) -> None:
    line.speaker.say(*OTHER_LOCK)
    deliver(line.speaker, line.watch, LOCK)
    qtbot.waitUntil(lambda: line.heard == ["left"])


def test_without_a_bus_nothing_is_loaded(tmp_path: Path) -> None:
    assert _run(f"unix:path={tmp_path}/none") == "False\n"


def test_its_sockets_are_local_ones(line: Line) -> None:
    del line
    links = [str(each.readlink()) for each in Path("/proc/self/fd").iterdir() if each.is_symlink()]
    ours = {link[8:-1] for link in links if link.startswith("socket:")}
    table = Path("/proc/net/unix").read_text(encoding="ascii", errors="replace").splitlines()
    assert ours <= {row.split()[6] for row in table[1:]}


def test_a_deaf_bus_keeps_nobody_waiting(tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as deaf:
        deaf.bind(str(tmp_path / "bus"))
        deaf.listen()
        assert _run(f"unix:path={tmp_path}/bus") == "False\n"


def _run(address: str) -> str:
    """Start a program that listens there; whether it has loaded QtDBus when it ends at once."""
    code = (
        "import sys\n"
        "from PySide6.QtCore import QCoreApplication\n"
        "from desktop.ui.window.bus_watch import BusWatch\n"
        "from desktop.system.bus import Buses\n"
        "QCoreApplication([])\n"
        f"watch = BusWatch(Buses({address!r}, {address!r}))\n"
        "watch.start()\n"
        "QCoreApplication.processEvents()\n"
        "print('PySide6.QtDBus' in sys.modules)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return done.stdout
