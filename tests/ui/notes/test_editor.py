# SPDX-License-Identifier: Apache-2.0
"""Editing Markdown: marks, lists, boxes, one step of undo each."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.domain.note import SECTION_LIMIT
from desktop.ui.notes.editor import MarkdownEditor
from desktop.ui.notes.markdown_source import LineKind
from desktop.ui.theme.manager import ThemeManager

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def editor(qtbot: QtBot, theme: ThemeManager) -> Iterator[MarkdownEditor]:
    """On screen, empty."""
    del theme
    shown = MarkdownEditor("Note")
    qtbot.addWidget(shown)
    shown.resize(656, 400)
    with qtbot.waitExposed(shown):
        shown.show()
    yield shown
    shown.close()


def at_end(editor: MarkdownEditor, text: str) -> None:
    editor.load(text)
    editor.moveCursor(QTextCursor.MoveOperation.End)


def test_bold_wraps_the_word_and_is_undone_in_one_step(editor: MarkdownEditor) -> None:
    at_end(editor, "one two")
    editor.toggle_bold()
    assert editor.exact_text() == "one **two**"
    editor.undo()
    assert editor.exact_text() == "one two"


def test_bold_twice_is_plain_again(editor: MarkdownEditor) -> None:
    at_end(editor, "one two")
    editor.toggle_bold()
    editor.toggle_bold()
    assert editor.exact_text() == "one two"


def test_italic_on_several_lines_leaves_their_marks(editor: MarkdownEditor) -> None:
    editor.load("- one\n- two")
    editor.selectAll()
    editor.toggle_italic()
    assert editor.exact_text() == "- *one*\n- *two*"


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        (LineKind.HEADING, "## one\n## two"),
        (LineKind.BULLET, "- one\n- two"),
        (LineKind.NUMBER, "1. one\n2. two"),
        (LineKind.CHECKBOX, "- [ ] one\n- [ ] two"),
        (LineKind.QUOTE, "> one\n> two"),
    ],
)
def test_lines_become_a_kind_and_plain_again(
    editor: MarkdownEditor, kind: LineKind, expected: str
) -> None:
    editor.load("one\ntwo")
    editor.selectAll()
    editor.toggle_kind(kind)
    assert editor.exact_text() == expected
    editor.selectAll()
    editor.toggle_kind(kind)
    assert editor.exact_text() == "one\ntwo"


@pytest.mark.parametrize(
    ("line", "after"),
    [
        ("- one", "- one\n- "),
        ("3. one", "3. one\n4. "),
        ("  - [x] one", "  - [x] one\n  - [ ] "),
        ("> one", "> one\n> "),
        ("one", "one\n"),
    ],
)
def test_enter_continues_lists(editor: MarkdownEditor, line: str, after: str) -> None:
    at_end(editor, line)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert editor.exact_text() == after


def test_enter_on_an_empty_item_ends_the_list(editor: MarkdownEditor) -> None:
    at_end(editor, "- one\n- ")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert editor.exact_text() == "- one\n"


def test_shift_enter_is_a_plain_line(editor: MarkdownEditor) -> None:
    at_end(editor, "- one")
    QTest.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert editor.exact_text() == "- one\n"


def test_tab_moves_list_lines_only(editor: MarkdownEditor) -> None:
    at_end(editor, "- one")
    QTest.keyClick(editor, Qt.Key.Key_Tab)
    assert editor.exact_text() == "  - one"
    QTest.keyClick(editor, Qt.Key.Key_Backtab)
    assert editor.exact_text() == "- one"


def test_tab_outside_a_list_writes_nothing(editor: MarkdownEditor) -> None:
    at_end(editor, "one")
    QTest.keyClick(editor, Qt.Key.Key_Tab)
    assert editor.exact_text() == "one"


def test_ctrl_space_ticks_and_unticks(editor: MarkdownEditor) -> None:
    at_end(editor, "- [ ] one")
    QTest.keyClick(editor, Qt.Key.Key_Space, CTRL)
    assert editor.exact_text() == "- [x] one"
    QTest.keyClick(editor, Qt.Key.Key_Space, CTRL)
    assert editor.exact_text() == "- [ ] one"


def test_a_click_ticks_the_box(editor: MarkdownEditor) -> None:
    at_end(editor, "- [ ] one")
    area = editor._box_area(editor.document().firstBlock())
    assert area is not None
    place = area.center().toPoint()
    QTest.mouseClick(editor.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert editor.exact_text() == "- [x] one"


def test_setting_colours_is_no_edit(editor: MarkdownEditor, qtbot: QtBot) -> None:
    at_end(editor, "- [ ] one")
    with qtbot.assertNotEmitted(editor.edited):
        editor.moveCursor(QTextCursor.MoveOperation.Start)
        editor.restyle()


def test_lines_have_the_height_of_the_reading_role(editor: MarkdownEditor) -> None:
    editor.load("one")
    height = editor.document().firstBlock().layout().lineAt(0).height()
    assert round(height) == 26


def test_a_full_note_takes_no_more_and_says_so(editor: MarkdownEditor, qtbot: QtBot) -> None:
    full = "a" * SECTION_LIMIT
    at_end(editor, full)
    with qtbot.waitSignal(editor.limit_reached):
        QTest.keyClick(editor, Qt.Key.Key_B)
    assert editor.exact_text() == full


def test_a_paste_that_does_not_fit_is_handed_out(editor: MarkdownEditor, qtbot: QtBot) -> None:
    at_end(editor, "kept")
    data = QMimeData()
    data.setText("x" * 10_000_000)
    with qtbot.waitSignal(editor.long_pasted) as told:
        editor.insertFromMimeData(data)
    assert len(told.args[0]) == 10_000_000
    assert editor.exact_text() == "kept"


def test_one_line_of_200_kb_stays_usable(editor: MarkdownEditor) -> None:
    at_end(editor, "kata demi **kata** " * 10_000)
    QTest.keyClick(editor, Qt.Key.Key_A)
    start = time.perf_counter()
    for _ in range(3):
        QTest.keyClick(editor, Qt.Key.Key_A)
    assert (time.perf_counter() - start) / 3 < 1.0  # about 0.1 s; quadratic would take minutes
