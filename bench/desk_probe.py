# SPDX-License-Identifier: Apache-2.0
"""One unlocking and then work at the desk, measured from inside: run by the benches."""

from __future__ import annotations

import json
import os
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from bench.memory_of import resident_mb
from bench.painted import Paints, milliseconds, until_still
from desktop import app
from desktop.domain.demo_words import DEMO_WORDS
from desktop.ui.base.place import Area, Place
from desktop.ui.window.window import APP_NAME, Window

if TYPE_CHECKING:
    from desktop.ui.window.desk_view import DeskView

KEYS = 60
TYPED = ("ayu lestari", "siti", "catatan ayu", "jadwal", "k-2026-1", "lestrai", "zzxq", "a")
_TYPING_SECONDS = 2
_AFTER_UNLOCK_SECONDS = 5


def main(how: str) -> None:
    """`how`: unlock, client, palette or memory. Prints one JSON object."""
    application = QApplication([APP_NAME])
    window = Window(app.build_start(application, app.read_options([])))
    app.show_face(window)
    window.show()
    until_still()
    found: dict[str, object] = {"locked": resident_mb()}
    from desktop.services.vault_keys import unlock_keys

    QTest.qWait(_TYPING_SECONDS * 1000)  # a passphrase of several words takes longer
    preload = window._preload  # noqa: SLF001 - what unlocking does
    preload.start()
    with ThreadPoolExecutor(1) as worker:
        working = worker.submit(unlock_keys, window.start.folder, DEMO_WORDS)
        while not working.done():
            QCoreApplication.processEvents()
    keys = working.result()
    found["peak"] = resident_mb(peak=True)
    found["preloaded"] = preload.done
    from desktop.services.vault import open_unlocked

    paints = Paints(application)
    started = time.perf_counter()
    preload.finish()  # what the key left no time for is waited for
    window.enter(open_unlocked(window.start.folder, keys, window.start.clock))
    until_still()
    found["unlock"] = milliseconds(started)
    found["paints"] = paints.count
    if how == "client":
        found |= clients(window)
    if how == "palette":
        found |= palette(window)
    if how == "memory":
        QTest.qWait(_AFTER_UNLOCK_SECONDS * 1000)
        found["rested"] = resident_mb()
    assert window.at_desk is not None
    window.at_desk.vault.close()
    print(json.dumps(found), flush=True)
    os._exit(0)


def clients(window: Window) -> dict[str, object]:
    """The list, then one client after the other by the arrow key."""
    assert window.at_desk is not None
    view = window.at_desk.view
    started = time.perf_counter()
    view.go(Place(Area.CLIENTS))
    until_still()
    first = milliseconds(started)
    started = time.perf_counter()
    view.go(Place(Area.TODAY))
    view.go(Place(Area.CLIENTS))
    until_still()
    again = milliseconds(started)
    window.activateWindow()
    until_still()
    keys = [Qt.Key.Key_Down] * (KEYS // 2) + [Qt.Key.Key_Up] * (KEYS // 2)
    opened = [_opened_by(key, window, view) for key in keys]
    return {"list": first, "list_again": again, "open": opened}


def palette(window: Window) -> dict[str, object]:
    """Opened several times, then names, commands, both, a slip and nobody, letter by letter."""
    assert window.at_desk is not None
    view = window.at_desk.view
    window.activateWindow()
    until_still()
    opened: list[float] = []
    typed: list[float] = []
    for text in TYPED:
        started = time.perf_counter()
        view.desk.palette_requested.emit()
        until_still()
        opened.append(milliseconds(started))
        for letter in text:
            field = window.focusWidget()
            assert field is not None
            started = time.perf_counter()
            QTest.keyClicks(field, letter)
            until_still()
            typed.append(milliseconds(started))
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
        until_still()
    return {"first": opened[0], "again": opened[1:], "typed": typed}


def _opened_by(key: Qt.Key, window: Window, view: DeskView) -> float:
    focused, before = window.focusWidget(), view.place().client
    assert focused is not None
    started = time.perf_counter()
    QTest.keyClick(focused, key)
    until_still()
    passed = milliseconds(started)
    if view.place().client == before:
        raise RuntimeError("the arrow key turned no page")
    QTest.qWait(5)  # what is put off until there is time, is done between two keys
    return passed


if __name__ == "__main__":
    main(sys.argv[1])
