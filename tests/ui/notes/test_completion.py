# SPDX-License-Identifier: Apache-2.0
"""Short texts while one writes: inserted, listed, undone, never inside a word."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.domain.ids import SessionId
from desktop.services.snippets import add_snippet, list_snippets
from desktop.services.vault import OpenVault
from desktop.ui.aids.snippet_dialog import SnippetDialog
from desktop.ui.base.place import Area, Place
from desktop.ui.notes.completion import Completion
from desktop.ui.notes.editor import MarkdownEditor
from tests.ui.notes.conftest import Window
from tests.ui.notes.hostile import hostile_texts

KEY = Qt.Key


@pytest.fixture
def editor(window: Window, vault: OpenVault, session: SessionId, qtbot: QtBot) -> MarkdownEditor:
    """The session note on view, with three short texts to insert."""
    add_snippet(vault, "napas", "Latihan napas.")
    add_snippet(vault, "nilai", "Nilai {nama panggilan}.\nBaris kedua.")
    add_snippet(vault, "hadir", "Hadir.")
    window.go(Place(Area.NOTE, session=session))
    shown = window.note().page.editor
    shown.setFocus()
    qtbot.waitUntil(shown.hasFocus)
    return shown


def completion(editor: MarkdownEditor) -> Completion:
    """What watches the editor."""
    assert editor.completion is not None
    return editor.completion


def test_space_inserts_and_one_undo_brings_the_keyword_back(editor: MarkdownEditor) -> None:
    QTest.keyClicks(editor, "Hari ini ;napas ")
    assert editor.exact_text() == "Hari ini Latihan napas. "
    editor.undo()
    assert editor.exact_text() == "Hari ini ;napas"


def test_what_was_undone_is_not_inserted_again_at_once(editor: MarkdownEditor) -> None:
    QTest.keyClicks(editor, ";napas ")
    QTest.keyClick(editor, KEY.Key_Z, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(editor, " ya")
    assert editor.exact_text() == ";napas ya"


def test_tab_inserts_without_a_blank(editor: MarkdownEditor) -> None:
    QTest.keyClicks(editor, "(;hadir")
    QTest.keyClick(editor, KEY.Key_Tab)
    assert editor.exact_text() == "(Hadir."


def test_the_list_is_used_with_the_keyboard(editor: MarkdownEditor) -> None:
    QTest.keyClicks(editor, ";n")
    assert completion(editor).is_open
    QTest.keyClick(editor, KEY.Key_Down)
    QTest.keyClick(editor, KEY.Key_Return)
    assert editor.exact_text() == "Nilai Ayu Lestari.\nBaris kedua."
    assert not completion(editor).is_open


def test_a_slash_at_the_start_of_a_line_lists_them(editor: MarkdownEditor) -> None:
    QTest.keyClicks(editor, "x /")
    assert not completion(editor).is_open
    QTest.keyClick(editor, KEY.Key_Return)
    QTest.keyClicks(editor, "/ha")
    QTest.keyClick(editor, KEY.Key_Return)
    assert editor.exact_text() == "x /\nHadir."


def test_escape_closes_the_list_and_keeps_the_text(editor: MarkdownEditor) -> None:
    QTest.keyClicks(editor, ";na")
    QTest.keyClick(editor, KEY.Key_Escape)
    QTest.keyClick(editor, KEY.Key_Return)
    assert editor.exact_text() == ";na\n"


@pytest.mark.parametrize("typed", ["a;napas ", "cemas; napas ", ";;napas ", ";na pas ", "1;hadir "])
def test_a_word_is_left_alone(editor: MarkdownEditor, typed: str) -> None:
    QTest.keyClicks(editor, typed)
    assert editor.exact_text() == typed


def test_nothing_happens_before_the_rest_of_a_word(editor: MarkdownEditor) -> None:
    editor.load("abc")
    editor.moveCursor(QTextCursor.MoveOperation.Start)
    QTest.keyClicks(editor, ";napas ")
    assert editor.exact_text() == ";napas abc"


def test_a_click_in_the_list_inserts(editor: MarkdownEditor) -> None:
    QTest.keyClicks(editor, ";n")
    popup = completion(editor).popup
    assert popup is not None
    view = popup.list
    spot = view.visualRect(view.rows.index(1)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert editor.exact_text().startswith("Nilai")


def test_a_selection_is_kept_as_a_short_text(
    editor: MarkdownEditor, window: Window, vault: OpenVault
) -> None:
    editor.load("tarik  napas")
    editor.selectAll()
    window.note().page.sheet.line.keep.click()
    (dialog,) = editor.findChildren(SnippetDialog)
    dialog.keyword.edit.setText("tarik")
    dialog.confirm_button.click()
    assert ("tarik", "tarik  napas") in [(one.keyword, one.body) for one in list_snippets(vault)]


def test_whatever_is_typed_around_stays_as_it_is(editor: MarkdownEditor) -> None:
    for text in hostile_texts(60):
        whole = f"## A {{.client}}\n{text}\n"
        editor.load(whole)
        editor.moveCursor(QTextCursor.MoveOperation.End)
        QTest.keyClicks(editor, ";hadir ")
        assert editor.exact_text() == whole + "Hadir. "
