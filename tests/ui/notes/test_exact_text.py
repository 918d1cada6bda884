# SPDX-License-Identifier: Apache-2.0
"""Whatever is typed or pasted comes back byte for byte."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData
from pytestqt.qtbot import QtBot

from desktop.domain.ids import SessionId
from desktop.services.notes import note_of, open_note, save_draft
from desktop.services.vault import OpenVault
from desktop.ui.notes.editor import MarkdownEditor
from desktop.ui.notes.exact_text import BLOCK_END, editor_position, from_editor, sound, to_editor
from desktop.ui.notes.note_screen import NoteScreen
from tests.ui.notes.hostile import hostile_texts

TEXTS = st.text(st.characters(exclude_categories=["Cs"])) | st.text("\r\n\ufdd2\ufdd3\ufdd4\u2029a")


@given(TEXTS)
def test_every_text_comes_back(text: str) -> None:
    assert from_editor(to_editor(text).replace("\n", BLOCK_END)) == text


def test_half_a_surrogate_is_replaced_in_sight() -> None:
    assert sound("a\ud800b") == "a\ufffdb"


def test_a_place_counts_as_qt_counts() -> None:
    assert editor_position("🙂\ra", 3) == 4


def test_hostile_texts_pass_the_editor(qtbot: QtBot) -> None:
    editor = MarkdownEditor("Note")
    qtbot.addWidget(editor)
    for text in hostile_texts():
        editor.load(text)
        assert editor.exact_text() == text


def test_what_is_typed_into_a_note_reopens_byte_equal(
    note: NoteScreen, vault: OpenVault, session: SessionId
) -> None:
    editor = note.page.editor
    for text in hostile_texts():
        editor.selectAll()
        editor.put(text)
        note.page.flush()
        stored = note_of(vault, session)
        assert stored is not None
        assert stored.body == text
        editor.load("")
        note.page.autosave.start(None)
        note.reload()
        assert editor.exact_text() == text


def test_what_is_pasted_is_exact(qtbot: QtBot) -> None:
    editor = MarkdownEditor("Note")
    qtbot.addWidget(editor)
    for text in hostile_texts(120):
        # The step into Qt's clipboard itself drops a byte order mark at the start.
        data = QMimeData()
        data.setText("a" + text)
        editor.selectAll()
        editor.insertFromMimeData(data)
        assert editor.exact_text() == "a" + text


def test_copying_keeps_the_text_exact(qtbot: QtBot) -> None:
    editor = MarkdownEditor("Note")
    qtbot.addWidget(editor)
    editor.load("a\xa0b\nc\u2028d")
    editor.selectAll()
    assert editor.createMimeDataFromSelection().text() == "a\xa0b\nc\u2028d"


def test_html_is_pasted_as_plain_text(qtbot: QtBot) -> None:
    editor = MarkdownEditor("Note")
    qtbot.addWidget(editor)
    data = QMimeData()
    data.setHtml("<b>bold</b> words")
    editor.insertFromMimeData(data)
    assert editor.exact_text() == "bold words"


def test_a_stored_text_is_shown_without_being_saved_again(
    vault: OpenVault, session: SessionId, note: NoteScreen
) -> None:
    save_draft(vault, open_note(vault, session).id, "one\r\ntwo")
    note.reload()
    assert note.page.editor.exact_text() == "one\r\ntwo"
    assert not note.page.autosave.dirty
