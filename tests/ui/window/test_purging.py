# SPDX-License-Identifier: Apache-2.0
"""The window empties the trash some time after unlocking, in the worker, and says nothing of it."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from desktop.domain.trash import TrashKind
from desktop.services.purge import purge
from desktop.services.trash import list_trash, move_to_trash
from desktop.services.vault import OpenVault
from desktop.system.clock import FixedClock
from desktop.ui.window.purging import AGAIN_MS, FIRST_MS, Purging
from tests.support.builders import a_client
from tests.support.listening import Listening, a_desk


def test_it_waits_some_minutes_and_then_half_a_day(vault: OpenVault, qtbot: QtBot) -> None:
    with a_desk(vault, Listening) as desk:
        parent = QObject()
        purging = Purging(desk, parent)
        assert (purging.timer.isActive(), purging.timer.interval()) == (True, FIRST_MS)
        purging.start()
        assert purging.timer.interval() == AGAIN_MS
        qtbot.waitUntil(lambda: not desk.tasks.busy())


def test_what_is_old_goes_without_a_word(vault: OpenVault, qtbot: QtBot, clock: FixedClock) -> None:
    move_to_trash(vault, TrashKind.CLIENT, a_client(vault))
    clock.advance(timedelta(days=30))
    purge(vault)
    clock.advance(timedelta(days=1))
    with a_desk(vault, Listening) as desk:
        parent = QObject()
        with qtbot.waitSignal(desk.changed):
            Purging(desk, parent).start()
        assert (list_trash(vault), desk.notices) == ((), [])
