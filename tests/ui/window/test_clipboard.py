# SPDX-License-Identifier: Apache-2.0
"""What was copied from Teduh does not stay on the clipboard."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QClipboard, QGuiApplication, QImage
from pytestqt.qtbot import QtBot

from desktop.ui.base import clipboard as module
from desktop.ui.base.clipboard import ClipboardGuard


@pytest.fixture
def board(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[QClipboard]:
    """Guarded, with a short time instead of twenty seconds."""
    del qtbot
    monkeypatch.setattr(module, "CLEAR_AFTER_MS", 50)
    # The platform without a screen never says that a copy is ours; every other one does.
    monkeypatch.setattr(QClipboard, "ownsClipboard", lambda _: True)
    clipboard = QGuiApplication.clipboard()
    clipboard.clear()
    guard = ClipboardGuard(clipboard)
    yield clipboard
    guard.deleteLater()
    clipboard.clear()


def test_a_copied_text_is_cleared(board: QClipboard, qtbot: QtBot) -> None:
    board.setText("Ayu")
    qtbot.waitUntil(lambda: not board.text())


def test_a_copied_picture_is_cleared(board: QClipboard, qtbot: QtBot) -> None:
    board.setImage(QImage(4, 4, QImage.Format.Format_RGB32))
    assert not board.image().isNull()
    qtbot.waitUntil(lambda: board.image().isNull())


def test_another_copy_starts_the_time_anew(board: QClipboard, qtbot: QtBot) -> None:
    board.setText("first")
    qtbot.wait(30)
    board.setText("second")
    qtbot.wait(30)
    assert board.text() == "second"


def test_a_copy_of_another_program_stays(
    board: QClipboard, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QClipboard, "ownsClipboard", lambda _: False)
    board.setText("theirs")
    qtbot.wait(100)
    assert board.text() == "theirs"


def test_it_is_cleared_at_once_when_asked(board: QClipboard) -> None:
    guard = ClipboardGuard(board)
    board.setText("Ayu")
    guard.clear()
    assert not board.text()
    guard.deleteLater()
