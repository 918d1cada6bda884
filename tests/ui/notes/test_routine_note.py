# SPDX-License-Identifier: Apache-2.0
"""The routine note, from Today to signed: at most 6 clicks or 12 keys beside its text."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.ids import ClientId
from desktop.domain.note import NoteState
from desktop.domain.risk import RiskCheckState
from desktop.services.notes import note_of
from desktop.services.risk import get_risk_check
from desktop.services.sessions import list_sessions
from desktop.services.vault import OpenVault
from desktop.ui.base.desk import Desk
from desktop.ui.base.place import Area, Place
from desktop.ui.common.button import Button
from desktop.ui.notes.note_screen import NoteScreen
from desktop.ui.notes.sign_dialog import SignDialog
from desktop.ui.today.today_screen import TodayScreen
from tests.support.builders import an_appointment, an_episode
from tests.ui.notes.conftest import Window

CTRL = Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier
ALT = Qt.KeyboardModifier.AltModifier
MOST_KEYS, MOST_CLICKS = 12, 6


class Hands:
    """Counts what is pressed and clicked."""

    def __init__(self) -> None:
        self.keys = self.clicks = 0

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
        """One key, also with others held, on whatever has the keyboard."""
        focus = QApplication.focusWidget()
        assert focus is not None
        self.keys += 1
        QTest.keyClick(focus, key, held)

    def click(self, widget: QWidget) -> None:
        """One click in the middle of a button, near the left of a choice."""
        self.clicks += 1
        spot = QPoint(10, widget.height() // 2)
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=spot)


@pytest.fixture
def today(desk: Desk, vault: OpenVault, client: ClientId, qtbot: QtBot) -> Iterator[Window]:
    """Today, with the session of now."""
    an_episode(vault, client)
    an_appointment(vault, client, vault.clock.now() - timedelta(minutes=20))
    shown = Window(desk, {Area.TODAY: TodayScreen, Area.NOTE: NoteScreen})
    shown.problems = []
    desk.changed.connect(lambda _: shown.present())
    qtbot.addWidget(shown)
    shown.resize(1280, 800)
    with qtbot.waitExposed(shown):
        shown.show()
    shown.go(Place(Area.TODAY))
    shown.activateWindow()
    yield shown
    shown.close()


def _is_done(vault: OpenVault, client: ClientId) -> bool:
    session = list_sessions(vault, client)[0].id
    note = note_of(vault, session)
    asked = get_risk_check(vault, session).state is RiskCheckState.NONE_REPORTED
    return note is not None and note.state is NoteState.SIGNED and asked


def test_by_keyboard(today: Window, vault: OpenVault, client: ClientId, qtbot: QtBot) -> None:
    hands, screen = Hands(), today.present()
    assert isinstance(screen, TodayScreen)
    screen.focus_first()
    hands.press(Qt.Key.Key_Return)
    QTest.keyClicks(today.note().page.editor, "Tidur baik.")
    hands.press(Qt.Key.Key_K, CTRL | ALT)
    hands.press(Qt.Key.Key_Right)
    hands.press(Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(_is_asked)
    hands.press(Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: _is_done(vault, client))
    assert hands.keys <= MOST_KEYS


def test_by_mouse(today: Window, vault: OpenVault, client: ClientId) -> None:
    hands, screen = Hands(), today.present()
    assert isinstance(screen, TodayScreen)
    hands.click(_write_button(screen))
    note = today.note()
    QTest.keyClicks(note.page.editor, "Tidur baik.")
    hands.click(note.writing.card.risk.choices[RiskCheckState.NONE_REPORTED])
    hands.click(note.header.sign)
    checks = QApplication.activeModalWidget()
    assert isinstance(checks, SignDialog)
    hands.click(checks.confirm_button)
    assert _is_done(vault, client)
    assert hands.clicks <= MOST_CLICKS


def _is_asked() -> bool:
    """Whether the keyboard is in the dialog that says what is still open."""
    shown, focus = QApplication.activeModalWidget(), QApplication.focusWidget()
    return shown is not None and focus is not None and shown.isAncestorOf(focus)


def _write_button(screen: TodayScreen) -> QWidget:
    """The button of the running session."""
    return next(
        one for one in screen.findChildren(Button) if one.isVisible() and "note" in one.text()
    )
