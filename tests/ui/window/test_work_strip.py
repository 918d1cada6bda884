# SPDX-License-Identifier: Apache-2.0
"""Long work below the screen: nothing for what is short, a way to stop what can be stopped."""

from __future__ import annotations

from threading import Event

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from desktop.domain.progress import Cancelled, Progress, Stopped
from desktop.ui.base.desk import LongWork
from desktop.ui.common.button import Button
from desktop.ui.common.progress import ProgressStrip
from desktop.ui.window.work_strip import WorkStrip
from tests.support.listening import Listening, child

SLOW_MS = 20_000


@pytest.fixture
def strip(desk: Listening, qtbot: QtBot) -> WorkStrip:
    """At the bottom of nothing."""
    made = WorkStrip(desk)
    qtbot.addWidget(made)
    made.show()
    return made


def until_cancelled(progress: Progress, cancelled: Cancelled) -> object:
    """Work that ends only by being stopped."""
    del progress
    while not cancelled():
        Event().wait(0.01)
    raise Stopped


def cancel_button(strip: WorkStrip) -> QAbstractButton:
    """The way to stop it."""
    return child(child(strip, ProgressStrip), Button)


def test_short_work_shows_nothing(desk: Listening, strip: WorkStrip, qtbot: QtBot) -> None:
    done: list[object] = []
    desk.work(LongWork("Counting.", lambda progress, cancelled: 3, done.append, owner=strip))
    qtbot.waitUntil(lambda: done == [3], timeout=SLOW_MS)
    assert not child(strip, ProgressStrip).isVisible()


def test_long_work_can_be_stopped(desk: Listening, strip: WorkStrip, qtbot: QtBot) -> None:
    desk.work(LongWork("Counting.", until_cancelled, print, owner=QObject(strip)))
    qtbot.waitUntil(cancel_button(strip).isVisible, timeout=SLOW_MS)
    cancel_button(strip).click()
    assert not cancel_button(strip).isEnabled()
    qtbot.waitUntil(lambda: bool(desk.notices), timeout=SLOW_MS)
    assert not child(strip, ProgressStrip).isVisible()


def test_what_cannot_be_stopped_offers_no_way_to(
    desk: Listening, strip: WorkStrip, qtbot: QtBot
) -> None:
    end = Event()

    def job(progress: Progress, cancelled: Cancelled) -> object:
        del progress, cancelled
        return end.wait(20)

    desk.work(LongWork("Undoing.", job, print, owner=strip, cancellable=False))
    qtbot.waitUntil(child(strip, ProgressStrip).isVisible, timeout=SLOW_MS)
    offered = cancel_button(strip).isVisible()
    end.set()
    qtbot.waitUntil(lambda: not desk.tasks.busy(), timeout=SLOW_MS)
    assert not offered
