# SPDX-License-Identifier: Apache-2.0
"""The rest of the program comes after the first paint, and spare work only while there is time."""

from __future__ import annotations

import sys
from types import ModuleType

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.window import warm
from desktop.ui.window.preload import Preload

NAME = "a_module_with_steps"


@pytest.fixture
def done(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    done: list[str] = []
    module = ModuleType(NAME)
    steps = {"NEEDED": (lambda: done.append("needed"),), "SPARE": (lambda: done.append("spare"),)}
    module.__dict__.update(steps)
    monkeypatch.setitem(sys.modules, NAME, module)
    return done


def test_finishing_does_what_is_needed_and_drops_the_rest(done: list[str]) -> None:
    preload = Preload([NAME])
    preload.finish()
    assert done == ["needed"]
    assert preload.done


def test_started_it_does_everything_in_turns(qtbot: QtBot, done: list[str]) -> None:
    preload = Preload([NAME])
    preload.start()
    assert done == []
    qtbot.waitUntil(lambda: preload.done)
    assert done == ["needed", "spare"]


def test_it_begins_by_itself_after_the_first_paint(qtbot: QtBot, done: list[str]) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    preload = Preload([NAME], window)
    qtbot.wait(1)
    assert done == []
    window.show()
    qtbot.waitUntil(lambda: preload.done)
    assert done == ["needed", "spare"]


@pytest.mark.usefixtures("qtbot")
def test_warming_leaves_no_widget_behind() -> None:
    before = len(QApplication.allWidgets())
    for step in warm.SPARE:
        step()
    assert len(QApplication.allWidgets()) == before


def test_the_desk_waits_for_all_fonts() -> None:
    assert len(warm.NEEDED) == 8
