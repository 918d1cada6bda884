# SPDX-License-Identifier: Apache-2.0
"""The reflection on a session: in a tab of its own, kept, charted, in no paper."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.domain.ids import ClientId, SessionId
from desktop.domain.reflection import CODES
from desktop.services.reflections import get_reflection, list_skills, rate_skill
from desktop.services.vault import OpenVault
from desktop.ui.base.place import Area, Place
from desktop.ui.measures.chart_view import ChartView
from desktop.ui.notes.note_screen import NoteScreen
from desktop.ui.notes.note_tabs import REFLECTION
from desktop.ui.reflection.reflection_screen import ReflectionScreen
from tests.support.listening import Listening
from tests.ui.notes.conftest import Window


@pytest.fixture
def course(desk: Listening, qtbot: QtBot) -> ReflectionScreen:
    """The page of the course over time."""
    made = ReflectionScreen(desk, ChartView)
    qtbot.addWidget(made)
    desk.changed.connect(lambda _: made.reload())
    made.show_place(Place(Area.REFLECTION))
    return made


def _rate(vault: OpenVault, session: SessionId, level: int) -> None:
    rate_skill(vault, session, list_skills(vault)[0], level)


def test_a_level_is_kept_by_one_key(note: NoteScreen, vault: OpenVault, session: SessionId) -> None:
    note.writing.show_tab(REFLECTION)
    QTest.keyClick(note.writing.reflection.rows()[0].strip, Qt.Key.Key_4)
    assert list(get_reflection(vault, session).levels.values()) == [4]


def test_del_takes_a_level_away(note: NoteScreen, vault: OpenVault, session: SessionId) -> None:
    note.writing.show_tab(REFLECTION)
    strip = note.writing.reflection.rows()[0].strip
    QTest.keyClick(strip, Qt.Key.Key_4)
    QTest.keyClick(strip, Qt.Key.Key_Delete)
    assert get_reflection(vault, session).levels == {}


def test_a_click_on_the_level_takes_it_away(
    note: NoteScreen, vault: OpenVault, session: SessionId
) -> None:
    _rate(vault, session, 1)
    note.writing.show_tab(REFLECTION)
    note.reload()
    strip = note.writing.reflection.rows()[0].strip
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(6, 10))
    assert get_reflection(vault, session).levels == {}


def test_the_text_is_saved(note: NoteScreen, vault: OpenVault, session: SessionId) -> None:
    note.writing.show_tab(REFLECTION)
    QTest.keyClicks(note.writing.reflection.page.editor, "Terlalu cepat")
    note.leave()
    assert get_reflection(vault, session).body == "Terlalu cepat"


def test_the_place_remembers_the_tab(window: Window, client: ClientId, session: SessionId) -> None:
    window.go(Place(Area.NOTE, client=client, session=session, tab="reflection"))
    assert window.note().writing.tab() == REFLECTION
    assert window.note().place().tab == "reflection"


def test_the_course_is_drawn(
    course: ReflectionScreen, vault: OpenVault, session: SessionId
) -> None:
    _rate(vault, session, 4)
    course.reload()
    assert course.finding.text() == "Empathy: last 4, mostly"
    assert len(course.findChildren(ChartView)) == 1


def test_nothing_rated_is_said(course: ReflectionScreen) -> None:
    assert course.finding.text() == "Empathy has not been rated yet"


def test_a_skill_is_added(course: ReflectionScreen, vault: OpenVault) -> None:
    QTest.keyClicks(course.name.edit, "Humor")
    course.add.click()
    assert list_skills(vault)[-1].name == "Humor"
    assert len(course.lines()) == len(CODES) + 1


def test_a_skill_is_left_out_and_taken_back(
    course: ReflectionScreen, vault: OpenVault, desk: Listening
) -> None:
    course.lines()[0].box.click()
    assert len(list_skills(vault)) == len(CODES) - 1
    undo = desk.notices[-1].undo
    assert undo is not None
    undo()
    assert len(list_skills(vault)) == len(CODES)
