# SPDX-License-Identifier: Apache-2.0
"""Noticing that nobody is there, and that the computer slept."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.system.clock import FixedClock
from desktop.ui.window.idle import IdleWatch


class Watched(QWidget):
    """A window with a watch of ten minutes, and what it told."""

    def __init__(self, clock: FixedClock) -> None:
        super().__init__()
        self.told: list[str] = []
        self.watch = IdleWatch(10, clock, self)
        self.watch.idle.connect(self._note)

    def _note(self) -> None:
        self.told.append("idle")


@pytest.fixture
def window(clock: FixedClock, qtbot: QtBot) -> Watched:
    """Shown, so that keys reach it."""
    made = Watched(clock)
    qtbot.addWidget(made)
    made.show()
    return made


def test_somebody_who_works_is_not_idle(window: Watched, clock: FixedClock) -> None:
    clock.advance(timedelta(seconds=5))
    window.watch.check()
    assert window.told == []


def test_waking_from_sleep_is_idle_at_once(window: Watched, clock: FixedClock) -> None:
    clock.advance(timedelta(hours=2))
    window.watch.check()
    assert window.told == ["idle"]


def test_the_first_act_after_waking_tells_it_too(window: Watched, clock: FixedClock) -> None:
    clock.advance(timedelta(hours=2))
    QTest.keyClick(window, Qt.Key.Key_A)
    assert window.told == ["idle"]


def test_a_clock_put_back_is_no_sleep(window: Watched, clock: FixedClock) -> None:
    clock.advance(timedelta(hours=-3))
    window.watch.check()
    assert window.told == []


def test_the_limit_itself(window: Watched) -> None:
    window.watch.set_minutes(0)
    window.watch.check()
    assert window.told == ["idle"]
