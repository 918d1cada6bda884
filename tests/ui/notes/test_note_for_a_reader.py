# SPDX-License-Identifier: Apache-2.0
"""From template and short text to a paper that holds back what is private."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.domain.audience import PRIVATE, Audience, Reader
from desktop.domain.i18n import Language, untranslated
from desktop.domain.ids import ClientId, SessionId
from desktop.domain.report_options import SessionReportOptions
from desktop.services.notes import note_of, open_note, save_draft
from desktop.services.reports import session_summary
from desktop.services.snippets import add_snippet
from desktop.services.vault import OpenVault
from desktop.ui.base.place import Area, Place
from desktop.ui.notes.editor import MarkdownEditor
from desktop.ui.notes.note_screen import NoteScreen
from desktop.ui.notes.status_dialog import StatusDialog
from tests.reports.reading import text_of
from tests.support.builders import a_session, utc
from tests.ui.notes.conftest import Window
from tests.ui.notes.hostile import hostile_texts


@pytest.fixture
def note(window: Window, session: SessionId, qtbot: QtBot) -> NoteScreen:
    """The empty note of a session, ready to be written in."""
    window.go(Place(Area.NOTE, session=session))
    shown = window.note()
    shown.page.editor.setFocus()
    qtbot.waitUntil(shown.page.editor.hasFocus)
    return shown


def to_line(editor: MarkdownEditor, number: int) -> None:
    """Put the caret into a line, counted from 0."""
    cursor = editor.textCursor()
    cursor.setPosition(editor.document().findBlockByNumber(number).position())
    editor.setTextCursor(cursor)


def paper(vault: OpenVault, session: SessionId, reader: Reader) -> str:
    """The words of the summary of a session for a reader."""
    options = SessionReportOptions(Language.ENGLISH, reader=reader)
    return text_of(session_summary(vault, session, options, untranslated))


def test_what_is_private_is_on_no_paper(
    note: NoteScreen, session: SessionId, vault: OpenVault
) -> None:
    add_snippet(vault, "advise", "Walk every day, {nickname}.")
    editor = note.page.editor
    note.writing.template_chosen.emit("consultation")
    QTest.keyClicks(editor, "May I stop?")
    to_line(editor, 4)
    QTest.keyClicks(editor, "Countertransference.")
    editor.chips.set_audiences(editor.document().findBlockByNumber(3), PRIVATE)
    to_line(editor, 7)
    QTest.keyClicks(editor, ";advise ")
    assert note.page.flush()
    texts = {reader: paper(vault, session, reader) for reader in Reader}
    assert "Walk every day, Ayu Lestari." in texts[Reader.CLIENT]
    assert "May I stop?" in texts[Reader.RECORD]
    assert "Walk" not in texts[Reader.REFERRER]
    for reader in (Reader.CLIENT, Reader.RECORD, Reader.REFERRER):
        assert "Countertransference" not in texts[reader]
        assert "Considerations" not in texts[reader]
    assert "Countertransference" in texts[Reader.OWN]
    assert "{." not in "".join(texts.values())


def test_a_reader_is_set_and_undone_in_one_step(note: NoteScreen) -> None:
    editor = note.page.editor
    editor.load("## Plan\ntext")
    block = editor.document().firstBlock()
    editor.chips.set_audiences(block, frozenset({Audience.CLIENT}))
    assert editor.exact_text() == "## Plan {.client}\ntext"
    editor.undo()
    assert editor.exact_text() == "## Plan\ntext"


def test_a_section_under_a_private_one_says_when_it_is_not(note: NoteScreen) -> None:
    editor = note.page.editor
    editor.load("## A {.private}\n### B\n")
    block = editor.document().findBlockByNumber(1)
    assert editor.chips.audiences(block) == PRIVATE
    editor.chips.set_audiences(block, frozenset({Audience.RECORD}))
    assert editor.exact_text() == "## A {.private}\n### B {.record}\n"


def test_the_last_template_is_there_and_nothing_is_made_by_looking(
    window: Window, vault: OpenVault, client: ClientId, session: SessionId
) -> None:
    open_note(vault, session, "dap")
    new = a_session(vault, client, utc(2027, 1, 1))
    window.go(Place(Area.NOTE, session=new))
    editor = window.note().page.editor
    assert editor.exact_text().startswith("## Data\n")
    window.go(Place(Area.NOTES))
    assert note_of(vault, new) is None


def test_what_is_begun_is_kept_with_the_first_key(
    window: Window, vault: OpenVault, client: ClientId, session: SessionId
) -> None:
    open_note(vault, session, "dap")
    new = a_session(vault, client, utc(2027, 1, 1))
    window.go(Place(Area.NOTE, session=new))
    QTest.keyClicks(window.note().page.editor, "x")
    window.note().page.flush()
    kept = note_of(vault, new)
    assert kept is not None
    assert (kept.template, kept.body.split("\n")[:2]) == ("dap", ["## Data", "x"])


def test_another_template_replaces_nothing_that_was_written(note: NoteScreen) -> None:
    editor = note.page.editor
    QTest.keyClicks(editor, "kept")
    note.writing.template_chosen.emit("dap")
    assert editor.exact_text().startswith("kept\n## Data")
    editor.undo()
    assert editor.exact_text() == "kept"


def test_hints_are_seen_and_never_kept(note: NoteScreen) -> None:
    editor = note.page.editor
    note.writing.template_chosen.emit("dap")
    block = editor.document().findBlockByNumber(1)
    assert editor.hints.hint(block) == "What was told and what you observed"
    QTest.keyClicks(editor, "x")
    assert editor.hints.hint(block) == ""
    assert "told" not in editor.exact_text()


def test_the_mental_status_is_one_step_of_undo(note: NoteScreen) -> None:
    editor = note.page.editor
    QTest.keyClicks(editor, "Seen.")
    note.page.sheet.tools.status.click()
    (dialog,) = note.findChildren(StatusDialog)
    dialog.chips()[0].click()
    dialog.chips()[3].click()
    dialog.confirm_button.click()
    assert editor.exact_text() == "Seen. The client looks tidy and tired."
    editor.undo()
    assert editor.exact_text() == "Seen."


def test_a_tagged_note_comes_back_byte_for_byte(
    note: NoteScreen, session: SessionId, vault: OpenVault
) -> None:
    for text in hostile_texts(120):
        whole = f"## {text} {{.private}}\n{text}\n# B {{.client .referrer}}\r\n{text}"
        save_draft(vault, open_note(vault, session).id, whole)
        note.reload()
        note.page.editor.grab()
        assert note.page.editor.exact_text() == whole
        note.page.editor.moveCursor(QTextCursor.MoveOperation.End)
