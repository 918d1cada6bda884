# SPDX-License-Identifier: Apache-2.0
"""The page of a note: nothing is made by looking, everything typed is kept, signed stays signed."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.ids import ClientId, SessionId
from desktop.domain.note import VersionReason
from desktop.domain.practice import NoteLock, Practice
from desktop.domain.problems import Problem
from desktop.domain.problems.storage import DISK_FULL
from desktop.domain.risk import RiskCheckState
from desktop.domain.session import Attendance
from desktop.services.notes import (
    get_process_note,
    list_versions,
    note_of,
    open_note,
    save_draft,
    save_process_note,
)
from desktop.services.practice import save_practice
from desktop.services.risk import get_risk_check, open_flags, set_risk_check
from desktop.services.sessions import get_session
from desktop.services.signing import list_addenda, sign_note
from desktop.services.transcripts import document_page_text, documents_of_session
from desktop.services.vault import OpenVault
from desktop.system.clock import FixedClock
from desktop.ui.base.place import Area, Place
from desktop.ui.common.button import Button
from desktop.ui.notes.addenda import AddendumDialog
from desktop.ui.notes.history_dialog import HistoryDialog
from desktop.ui.notes.note_screen import NoteScreen
from desktop.ui.notes.session_dialog import SessionDialog
from desktop.ui.notes.sign_dialog import SignDialog
from desktop.ui.notes.transcript import TranscriptOffer, TranscriptViewer
from tests.support.builders import a_session, an_appointment
from tests.ui.notes.conftest import Window


def dialog() -> QDialog:
    """The dialog on view."""
    shown = QApplication.activeModalWidget()
    assert isinstance(shown, QDialog)
    return shown


@contextmanager
def a_full_disk(note: NoteScreen) -> Iterator[None]:
    """The vault refuses to write."""
    autosave = note.page.autosave
    write = autosave._write

    def refuse(body: str) -> object:
        raise Problem(DISK_FULL)

    autosave._write = refuse  # type: ignore[assignment] # stands for a disk that is full
    yield
    autosave._write = write


def test_looking_makes_no_note(note: NoteScreen, vault: OpenVault, session: SessionId) -> None:
    note.leave()
    assert note_of(vault, session) is None
    assert get_process_note(vault, session) is None


def test_typing_is_saved_and_said(
    note: NoteScreen, vault: OpenVault, session: SessionId, qtbot: QtBot
) -> None:
    QTest.keyClicks(note.page.editor, "Tidur baik")
    assert note.header.saved.text() == "Saving…"
    qtbot.waitUntil(lambda: note.header.saved.text() == "Saved 08:00", timeout=3000)
    stored = note_of(vault, session)
    assert stored is not None
    assert stored.body == "Tidur baik"


def test_leaving_saves_and_keeps_a_version(
    note: NoteScreen, window: Window, vault: OpenVault, session: SessionId
) -> None:
    QTest.keyClicks(note.page.editor, "one")
    window.go(Place(Area.NOTES))
    stored = note_of(vault, session)
    assert stored is not None
    assert stored.body == "one"
    assert [line.reason for line in list_versions(vault, stored.id)] == [VersionReason.LEFT]


def test_ten_minutes_of_writing_make_a_version(
    note: NoteScreen, vault: OpenVault, clock: FixedClock
) -> None:
    for words in ("one ", "two "):
        QTest.keyClicks(note.page.editor, words)
        note.page.flush()
        clock.advance(timedelta(minutes=10))
    stored = note.keeping.note
    assert stored is not None
    assert [line.reason for line in list_versions(vault, stored.id)] == [VersionReason.INTERVAL]


def test_a_full_disk_keeps_the_text_across_another_note(
    note: NoteScreen,
    window: Window,
    vault: OpenVault,
    client: ClientId,
    session: SessionId,
) -> None:
    other = a_session(vault, client)
    with a_full_disk(note):
        QTest.keyClicks(note.page.editor, "precious")
        window.go(Place(Area.NOTE, client=client, session=other))
        assert note.page.editor.exact_text() == ""
    window.go(Place(Area.NOTE, client=client, session=session))
    assert note.page.editor.exact_text() == "precious"
    note.leave()
    stored = note_of(vault, session)
    assert stored is not None
    assert stored.body == "precious"


def test_a_failure_is_said_with_a_way_to_try_again(note: NoteScreen) -> None:
    with a_full_disk(note):
        QTest.keyClicks(note.page.editor, "x")
        note.page.flush()
        assert note.header.saved.text() == "Could not save. Try again."
        assert note.page.message.isVisible()
    note.header.saved.retry.click()
    assert note.header.saved.text() == "Saved 08:00"
    assert note.page.message.isHidden()


def test_the_process_note_is_kept_apart(
    note: NoteScreen, vault: OpenVault, session: SessionId
) -> None:
    note.writing.tabs.bar.setCurrentIndex(1)
    QTest.keyClicks(note.process.editor, "mine")
    note.leave()
    kept = get_process_note(vault, session)
    assert kept is not None
    assert kept.body == "mine"
    assert note_of(vault, session) is None
    assert note.place().tab == "process"


def sign(note: NoteScreen) -> None:
    """Sign, although something is still open."""
    note.header.sign.click()
    warning = dialog()
    assert isinstance(warning, SignDialog)
    warning.confirm_button.click()


def test_what_is_open_is_told_and_the_same_keys_sign(note: NoteScreen) -> None:
    QTest.keyClicks(note.page.editor, "done")
    note.header.sign.click()
    warning = dialog()
    assert isinstance(warning, SignDialog)
    assert not note.keeping.signed
    QTest.keyClick(warning, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert note.keeping.signed


def test_nothing_open_signs_at_once(
    note: NoteScreen, vault: OpenVault, client: ClientId, session: SessionId
) -> None:
    set_risk_check(vault, session, RiskCheckState.NONE_REPORTED, "")
    an_appointment(vault, client, vault.clock.now() + timedelta(days=7))
    QTest.keyClicks(note.page.editor, "done")
    note.header.sign.click()
    assert note.keeping.signed


def test_a_note_not_locked_can_be_taken_back(note: NoteScreen, vault: OpenVault) -> None:
    save_practice(vault, Practice(note_lock=NoteLock.OFF))
    QTest.keyClicks(note.page.editor, "done")
    sign(note)
    note.writing.signed.draft.click()
    assert not note.page.editor.isReadOnly()


def test_a_locked_note_offers_no_way_back(note: NoteScreen) -> None:
    QTest.keyClicks(note.page.editor, "done")
    sign(note)
    assert note.writing.signed.draft.isHidden()


def test_signing_makes_the_note_read_only_and_can_be_undone(
    note: NoteScreen, window: Window
) -> None:
    QTest.keyClicks(note.page.editor, "done")
    sign(note)
    assert note.page.editor.isReadOnly()
    assert note.writing.signed.banner.text().startswith("Signed 22 Nov 2026 08:00")
    assert note.header.sign.isHidden()
    window.undo_last()
    assert not note.page.editor.isReadOnly()
    assert note.writing.signed.isHidden()


def test_an_empty_note_is_not_signed(note: NoteScreen, window: Window) -> None:
    note.header.sign.click()
    assert [problem.text.code for problem in window.problems] == ["note.empty"]


def test_an_addendum_is_added_to_a_signed_note(note: NoteScreen, vault: OpenVault) -> None:
    QTest.keyClicks(note.page.editor, "done")
    sign(note)
    note.writing.signed.banner.button.click()
    form = dialog()
    assert isinstance(form, AddendumDialog)
    QTest.keyClicks(form.editor, "later")
    form.confirm_button.click()
    stored = note.keeping.note
    assert stored is not None
    assert [one.body for one in list_addenda(vault, stored.id)] == ["later"]
    assert note.writing.addenda.isVisible()


def test_an_empty_addendum_stays_in_the_dialog(note: NoteScreen) -> None:
    QTest.keyClicks(note.page.editor, "done")
    sign(note)
    note.writing.signed.banner.button.click()
    form = dialog()
    assert isinstance(form, AddendumDialog)
    form.confirm_button.click()
    assert form.message.isVisible()
    form.reject()


def test_a_version_is_put_back_as_one_step(note: NoteScreen) -> None:
    QTest.keyClicks(note.page.editor, "first")
    note.leave()
    note.page.editor.replace_all("second")
    note.header.history.click()
    form = dialog()
    assert isinstance(form, HistoryDialog)
    assert "first" in form.view.toPlainText()
    form.confirm_button.click()
    assert note.page.editor.exact_text() == "first"
    note.page.editor.undo()
    assert note.page.editor.exact_text() == "second"


def test_putting_a_version_back_can_be_undone(note: NoteScreen, window: Window) -> None:
    QTest.keyClicks(note.page.editor, "first")
    note.leave()
    note.page.editor.replace_all("second")
    note.header.history.click()
    form = dialog()
    assert isinstance(form, HistoryDialog)
    form.confirm_button.click()
    window.undo_last()
    assert note.page.editor.exact_text() == "second"


def test_what_differs_is_struck_or_underlined_and_found_by_key(
    note: NoteScreen, qtbot: QtBot
) -> None:
    QTest.keyClicks(note.page.editor, "Tidur enam jam.")
    note.leave()
    note.page.editor.replace_all("Tidur tujuh jam.")
    note.header.history.click()
    form = dialog()
    assert isinstance(form, HistoryDialog)
    form.activateWindow()
    qtbot.waitUntil(form.isActiveWindow)
    QTest.keyClick(form, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    form.activateWindow()
    qtbot.waitUntil(form.isActiveWindow)
    QTest.keyClick(form, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    wanted = "± Tidur enamtujuh jam."
    qtbot.waitUntil(lambda: form.view.textCursor().selectedText() == wanted)
    cursor = form.view.textCursor()
    cursor.setPosition(10)
    assert cursor.charFormat().fontStrikeOut()
    cursor.setPosition(16)
    assert cursor.charFormat().fontUnderline()
    form.reject()


def test_a_long_paste_becomes_a_transcript(
    note: NoteScreen, vault: OpenVault, session: SessionId, qtbot: QtBot
) -> None:
    text = "baris\n" * 50_000
    data = QMimeData()
    data.setText(text)
    note.page.editor.insertFromMimeData(data)
    offer = dialog()
    assert isinstance(offer, TranscriptOffer)
    offer.confirm_button.click()
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), TranscriptViewer))
    (kept,) = documents_of_session(vault, session)
    pages = (document_page_text(vault, kept.id, page) for page in range(kept.pages))
    assert "".join(pages) == text
    viewer = dialog()
    assert isinstance(viewer, TranscriptViewer)
    viewer.after.click()
    assert viewer.count.text() == f"Page 2 of {kept.pages}"
    viewer.accept()
    assert note.page.editor.exact_text() == ""


def test_risk_starts_as_not_asked_and_reported_opens_a_follow_up(
    note: NoteScreen, vault: OpenVault, client: ClientId, session: SessionId
) -> None:
    risk = note.writing.card.risk
    assert risk.value()[0] is RiskCheckState.NOT_ASKED
    risk.choices[RiskCheckState.REPORTED].click()
    QTest.keyClicks(risk.words, "said so")
    note.leave()
    check = get_risk_check(vault, session)
    assert (check.state, check.note) == (RiskCheckState.REPORTED, "said so")
    assert len(open_flags(vault, client)) == 1
    assert note.header.pill.isVisible()


def test_techniques_and_minutes_belong_to_the_session(
    note: NoteScreen, vault: OpenVault, session: SessionId
) -> None:
    work = note.writing.card.work
    work.techniques.setText("exposure")
    work.minutes.setText("75")
    note.leave()
    kept = get_session(vault, session)
    assert (kept.techniques, kept.minutes) == ("exposure", 75)


def test_the_session_form_changes_the_line(note: NoteScreen, vault: OpenVault) -> None:
    note.header.session.click()
    form = dialog()
    assert isinstance(form, SessionDialog)
    form.attendance.set_value(Attendance.NO_SHOW.value)
    form.confirm_button.click()
    assert get_session(vault, note.keeping.session).attendance is Attendance.NO_SHOW
    assert note.header.session.text().startswith("Session not counted")
    assert note.header.attendance.text() == "No-show"


def test_a_section_of_the_note_before_is_copied_in(
    note: NoteScreen, vault: OpenVault, client: ClientId, clock: FixedClock
) -> None:
    earlier = a_session(vault, client, clock.now() - timedelta(days=7))
    save_draft(vault, open_note(vault, earlier).id, "## Plan\n- walk\n")
    note.reload()
    assert note.panel.previous.title.text() == "Session 1"
    note.panel.previous.findChildren(Button)[-1].click()
    assert note.page.editor.exact_text() == "## Plan\n- walk\n"


def test_a_template_is_inserted_and_undone(note: NoteScreen) -> None:
    note.writing.template_chosen.emit("dap")
    text = note.page.editor.exact_text()
    assert [line for line in text.split("\n") if line] == ["## Data", "## Assessment", "## Plan"]
    assert note.page.sheet.tools.template.text() == "Template: DAP"
    note.page.editor.undo()
    assert note.page.editor.exact_text() == ""


def test_context_is_beside_the_text_only_where_there_is_room(
    note: NoteScreen, window: Window, qtbot: QtBot
) -> None:
    assert note.panel.isVisible()
    window.resize(1000, 700)
    qtbot.waitUntil(lambda: note.panel.isHidden())
    note.header.context.click()
    assert note.panel.isVisible()
    QTest.keyClick(note, Qt.Key.Key_Escape)
    assert note.panel.isHidden()


def test_a_signed_note_shows_its_text_and_is_not_written(
    note: NoteScreen, vault: OpenVault, session: SessionId
) -> None:
    stored = open_note(vault, session)
    save_draft(vault, stored.id, "signed text")
    sign_note(vault, stored.id)
    note.reload()
    QTest.keyClicks(note.page.editor, "more")
    assert note.page.editor.exact_text() == "signed text"


def test_whatever_takes_the_keyboard_has_a_name_and_a_size(note: NoteScreen) -> None:
    for child in note.findChildren(QWidget):
        words = child.text() if isinstance(child, QAbstractButton) else ""
        if child.isVisible() and child.focusPolicy() & Qt.FocusPolicy.TabFocus:
            assert child.accessibleName() or words, type(child)
            assert min(child.width(), child.height()) >= 24, type(child)


def test_a_process_note_that_is_stored_is_shown(
    note: NoteScreen, vault: OpenVault, session: SessionId
) -> None:
    save_process_note(vault, session, "kept")
    note.reload()
    assert note.process.editor.exact_text() == "kept"
