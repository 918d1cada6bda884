# SPDX-License-Identifier: Apache-2.0
"""Taking back the last acts, one after the other."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from desktop.domain.changed import Changed
from desktop.domain.problems import Problem
from desktop.domain.problems.care import RECORD_GONE
from desktop.ui.common.button import LateButton
from desktop.ui.window.notices import Notices
from tests.support.listening import Listening, child
from tests.ui.window.conftest import PlainShell


@pytest.fixture
def notices(desk: Listening, shell: PlainShell) -> Notices:
    """Over a window of the smallest size."""
    return Notices(desk, shell.over)


@pytest.fixture
def done(desk: Listening, notices: Notices) -> list[str]:
    """Two acts were said; what is taken back is added here."""
    del notices
    taken: list[str] = []

    def undo(what: str) -> Changed:
        taken.append(what)
        return Changed.CLIENTS

    for what in ("first", "second"):
        desk.toast(what, partial(undo, what))
    return taken


def test_acts_are_taken_back_one_after_the_other(notices: Notices, done: list[str]) -> None:
    notices.undo_last()
    notices.undo_last()
    assert done == ["second", "first"]


def test_what_was_taken_back_is_said(notices: Notices, done: list[str]) -> None:
    notices.undo_last()
    assert "second" in notices.toast.text()
    assert notices.sentences == ["first"]
    assert done


def test_nothing_left_is_said_too(notices: Notices) -> None:
    notices.undo_last()
    assert notices.toast.text() == "There is nothing to undo."


def test_the_toast_takes_back_its_own_act(notices: Notices, done: list[str]) -> None:
    QTest.mouseClick(child(notices.toast, LateButton), Qt.MouseButton.LeftButton)
    assert done == ["second"]


def test_a_refused_undo_is_told_and_not_offered_again(desk: Listening, notices: Notices) -> None:
    def undo() -> Changed:
        raise Problem(RECORD_GONE)

    desk.toast("gone", undo)
    notices.undo_last()
    assert len(desk.problems) == 1
    assert notices.sentences == []


def test_a_sentence_without_a_way_back_leaves_the_others(
    desk: Listening, notices: Notices, done: list[str]
) -> None:
    desk.toast("only said")
    notices.undo_last()
    assert done == ["second"]


def test_the_keyboard_reaches_the_toast_and_returns(
    shell: PlainShell, notices: Notices, done: list[str]
) -> None:
    before = QPushButton("x", shell.over)
    before.show()
    shell.over.activateWindow()
    before.setFocus()
    assert notices.focus()
    QTest.keyClick(child(notices.toast, LateButton), Qt.Key.Key_Escape)
    assert not notices.toast.isVisible()
    assert QApplication.focusWidget() is before
    assert done == []


def test_a_toast_stands_above_the_work_strip(notices: Notices, done: list[str]) -> None:
    before = notices.toast.y()
    notices.toast.lift(50)
    assert (notices.toast.y(), done) == (before - 50, [])
