# SPDX-License-Identifier: Apache-2.0
"""When a text is saved, and what happens when it cannot be."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from desktop.domain.changed import Changed
from desktop.domain.note_work import Saved
from desktop.domain.problems import Problem
from desktop.domain.problems.storage import DISK_FULL
from desktop.ui.notes import autosave as module
from desktop.ui.notes.autosave import Autosave, SaveState

AT = datetime(2026, 11, 22, 7, 2, tzinfo=UTC)


class Disk:
    """Takes texts, or is full."""

    def __init__(self) -> None:
        self.texts: list[str] = []
        self.full = False
        self.text = "typed"

    def write(self, body: str) -> Saved:
        if self.full:
            raise Problem(DISK_FULL)
        self.texts.append(body)
        return Saved(AT, Changed.NOTES)


@pytest.fixture
def disk() -> Disk:
    """Empty, with room."""
    return Disk()


@pytest.fixture
def keeper(disk: Disk, monkeypatch: pytest.MonkeyPatch) -> Iterator[Autosave]:
    """An autosave with short pauses."""
    for name, pause in (("PAUSE_MS", 30), ("AT_LATEST_MS", 120), ("AGAIN_MS", 40)):
        monkeypatch.setattr(module, name, pause)
    parent = QObject()
    yield Autosave(lambda: disk.text, disk.write, parent)
    parent.deleteLater()


def test_it_saves_after_a_pause(keeper: Autosave, disk: Disk, qtbot: QtBot) -> None:
    keeper.touch()
    assert keeper.state is SaveState.SAVING
    qtbot.waitUntil(lambda: keeper.state is SaveState.SAVED)
    assert disk.texts == ["typed"]
    assert keeper.saved_at == AT


def test_unbroken_typing_is_saved_at_the_latest_after_a_while(
    keeper: Autosave, disk: Disk, qtbot: QtBot
) -> None:
    def type_on() -> bool:
        keeper.touch()
        return bool(disk.texts)

    qtbot.waitUntil(type_on, timeout=3000)


def test_without_a_change_nothing_is_written(keeper: Autosave, disk: Disk) -> None:
    assert keeper.flush()
    assert disk.texts == []


def test_a_full_disk_keeps_the_text_and_tries_again(
    keeper: Autosave, disk: Disk, qtbot: QtBot
) -> None:
    disk.full = True
    keeper.touch()
    assert not keeper.flush()
    assert keeper.state is SaveState.FAILED
    assert keeper.dirty
    disk.full = False
    qtbot.waitUntil(lambda: keeper.state is SaveState.SAVED)
    assert disk.texts == ["typed"]


def test_the_times_are_those_promised() -> None:
    assert (module.PAUSE_MS, module.AT_LATEST_MS) == (800, 4000)
