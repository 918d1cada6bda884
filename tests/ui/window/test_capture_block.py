# SPDX-License-Identifier: Apache-2.0
"""Every window is kept out of screenshots while that is wanted; the system's part is replaced."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.window import capture_block as module
from desktop.ui.window.capture_block import CaptureBlock

Asked = list[tuple[int, bool]]


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> Asked:
    """What a system that can block is asked."""
    calls: Asked = []

    def note(window: int, blocked: bool) -> bool:
        calls.append((window, blocked))
        return True

    monkeypatch.setattr(module, "CAN_BLOCK", True)
    monkeypatch.setattr(module, "block_capture", note)
    return calls


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """On the screen before anything is asked."""
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def block(asked: Asked, window: QWidget) -> Iterator[CaptureBlock]:
    """Wanted while a window is there."""
    del asked, window
    made = CaptureBlock(wanted=True)
    yield made
    made.set_wanted(False)
    made.deleteLater()


@pytest.mark.usefixtures("block")
def test_a_window_that_is_there_is_blocked(asked: Asked, window: QWidget) -> None:
    assert asked == [(int(window.winId()), True)]


@pytest.mark.usefixtures("block")
def test_a_dialog_is_blocked_when_it_is_shown(asked: Asked, qtbot: QtBot) -> None:
    dialog = QWidget()
    qtbot.addWidget(dialog)
    dialog.show()
    assert asked[-1] == (int(dialog.winId()), True)


def test_it_is_taken_back(block: CaptureBlock, asked: Asked, window: QWidget) -> None:
    block.set_wanted(False)
    assert asked[-1] == (int(window.winId()), False)


@pytest.mark.usefixtures("window")
def test_nothing_is_asked_unless_it_is_wanted(asked: Asked) -> None:
    CaptureBlock(wanted=False).deleteLater()
    assert asked == []
