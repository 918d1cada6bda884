# SPDX-License-Identifier: Apache-2.0
"""One line that is true for whatever was written last or is not written."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.domain.changed import Changed
from desktop.ui.window.saving_line import SavingLine
from tests.support.listening import Listening


@pytest.fixture
def line(desk: Listening, qtbot: QtBot) -> SavingLine:
    """As the navigation shows it."""
    made = SavingLine(desk, QObject(desk))
    qtbot.addWidget(made.line)
    made.line.show()
    return made


def test_before_the_first_write_everything_is_saved(line: SavingLine) -> None:
    assert line.line.text() == "Everything is saved"


def test_a_written_record_tells_the_time(desk: Listening, line: SavingLine) -> None:
    desk.notify(Changed.CLIENTS)
    assert line.line.text().startswith("Saved ")


def test_typing_is_being_saved_until_it_is(desk: Listening, line: SavingLine) -> None:
    desk.saving.waiting("notes")
    assert line.line.text() == "Saving…"
    desk.saving.done("notes", desk.clock.now())
    assert line.line.text().startswith("Saved ")


def test_a_refused_text_outweighs_a_record_that_was_written(
    desk: Listening, line: SavingLine
) -> None:
    desk.saving.failed("notes")
    desk.notify(Changed.CLIENTS)
    assert line.line.wrong


def test_it_is_pressed_only_to_try_again(desk: Listening, line: SavingLine, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(line.retry_requested):
        QTest.mouseClick(line.line, Qt.MouseButton.LeftButton)
    desk.saving.failed("notes")
    with qtbot.waitSignal(line.retry_requested):
        QTest.keyClick(line.line, Qt.Key.Key_Return)


def test_a_note_that_is_only_opened_does_not_change_the_time(
    desk: Listening, line: SavingLine
) -> None:
    desk.saving.done("notes", desk.clock.now())
    assert line.line.text() == "Everything is saved"
