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
from desktop.ui.window import idle as module
from desktop.ui.window.idle import IdleWatch


class StillClock:
    """Counts what it is told to instead of time; minutes since the last act."""

    minutes = 0.0

    def start(self) -> None:
        """Begin."""

    def restart(self) -> None:
        """Begin again."""
        StillClock.minutes = 0.0

    def elapsed(self) -> int:
        """Milliseconds."""
        return round(self.minutes * 60_000)


@pytest.fixture
def still(monkeypatch: pytest.MonkeyPatch) -> type[StillClock]:
    """The time without an act, to be set."""
    monkeypatch.setattr(module, "QElapsedTimer", StillClock)
    StillClock.minutes = 0.0
    return StillClock


class Watched(QWidget):
    """A window with a watch of ten minutes, and what it told."""

    def __init__(self, clock: FixedClock) -> None:
        super().__init__()
        self.told: list[str] = []
        self.watch = IdleWatch(10, clock, self)
        self.watch.idle.connect(self._note)
        self.watch.resting.connect(self._note_rest)

    def _note(self) -> None:
        self.told.append("idle")

    def _note_rest(self) -> None:
        self.told.append("resting")


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


@pytest.mark.parametrize(
    ("minutes", "told"), [(1.9, []), (2.0, ["resting"]), (9.9, ["resting"]), (10.0, ["idle"])]
)
def test_resting_comes_before_idle(
    still: type[StillClock], window: Watched, minutes: float, told: list[str]
) -> None:
    window.watch.set_rest_minutes(2)
    still.minutes = minutes
    window.watch.check()
    window.watch.check()
    assert window.told == told


def test_zero_minutes_is_never(still: type[StillClock], window: Watched) -> None:
    window.watch.set_rest_minutes(0)
    still.minutes = 9.9
    window.watch.check()
    assert window.told == []


def test_an_act_anywhere_begins_the_rest_anew(still: type[StillClock], window: Watched) -> None:
    window.watch.set_rest_minutes(2)
    still.minutes = 1.9
    QTest.keyClick(window, Qt.Key.Key_A)
    still.minutes += 1.9
    window.watch.check()
    assert window.told == []


def test_after_resting_an_act_lets_it_rest_again(still: type[StillClock], window: Watched) -> None:
    window.watch.set_rest_minutes(2)
    for _ in range(2):
        still.minutes = 2
        window.watch.check()
        window.watch.touch()
    assert window.told == ["resting", "resting"]
