# SPDX-License-Identifier: Apache-2.0
"""Writing while the disk refuses: said, kept, saved afterwards, and never lost without a word."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import Qt

from desktop.domain.i18n import Language
from desktop.domain.ids import ClientId
from desktop.domain.risk import RiskCheckState
from desktop.services.risk import get_risk_check
from desktop.services.sessions import get_session, list_sessions
from desktop.ui.base.place import Area, Place
from desktop.ui.notes.editor import MarkdownEditor
from desktop.ui.notes.note_screen import NoteScreen
from desktop.ui.window.parting import NotSavedDialog
from tests.db.cheap_keys import PASSPHRASE
from tests.journeys.rig import Rig
from tests.journeys.test_stage_1_vault import unlock
from tests.journeys.test_stage_2_client_and_note import (
    add_client,
    body_of,
    open_service,
    write_note,
)
from tests.support.builders import a_session
from tests.support.full_disk import a_full_disk

pytestmark = pytest.mark.parametrize("rig", [Language.INDONESIAN], indirect=True)
TEXT = "Belum tersimpan."


def a_note(rig: Rig) -> ClientId:
    """A client with an empty note on screen."""
    rig.at_the_desk()
    client = add_client(rig, "Ayu")
    open_service(rig)
    write_note(rig, "")
    return client


def question(rig: Rig) -> NotSavedDialog:
    """The question whether to go anyway."""
    assert rig.window is not None
    rig.until(lambda: rig.all(NotSavedDialog, rig.window))
    return rig.all(NotSavedDialog, rig.window)[0]


def lock(rig: Rig) -> None:
    """Press the lock key."""
    rig.key(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)


def test_a_full_disk_is_said_and_the_text_is_saved_later(rig: Rig) -> None:
    client = a_note(rig)
    screen = rig.screen(NoteScreen)
    with a_full_disk():
        rig.keys(TEXT)
        screen.page.flush()
        said = rig.say("Problem", "Free some space, then save again.")
        assert said in screen.page.message.text()
        assert rig.all(MarkdownEditor)[0].exact_text() == TEXT
    screen.page.flush()
    assert body_of(rig, client) == TEXT


def test_locking_with_an_unsaved_text_asks_and_stays(rig: Rig) -> None:
    a_note(rig)
    with a_full_disk():
        rig.keys(TEXT)
        lock(rig)
        question(rig)
        rig.press("NotSavedDialog", "Back")
        assert not rig.restarts
        assert rig.all(MarkdownEditor)[0].exact_text() == TEXT


def test_locking_goes_on_when_the_text_could_be_saved(rig: Rig) -> None:
    client = a_note(rig)
    with a_full_disk():
        rig.keys(TEXT)
        lock(rig)
        question(rig)
    rig.press("NotSavedDialog", "Try again")
    rig.until(lambda: rig.restarts)
    rig.start()
    unlock(rig, PASSPHRASE)
    assert body_of(rig, client) == TEXT


def test_locking_anyway_does_not_call_the_draft_saved(rig: Rig) -> None:
    a_note(rig)
    with a_full_disk():
        rig.keys(TEXT)
        lock(rig)
        question(rig)
        rig.press("AtDesk", "Lock anyway")
        rig.until(lambda: rig.restarts)
    assert rig.restarts == [()]


def test_an_empty_chair_shows_no_records_while_the_text_waits(rig: Rig) -> None:
    client = a_note(rig)
    window = rig.window
    assert window is not None
    assert window.at_desk is not None
    with a_full_disk():
        rig.keys(TEXT)
        window.at_desk.idle.idle.emit()
        dialog = question(rig)
        assert not rig.all(MarkdownEditor, window)
        rig.key(Qt.Key.Key_Escape)
        assert dialog.isVisible()
    window.at_desk.parting.try_again()
    rig.until(lambda: rig.restarts)
    rig.start()
    unlock(rig, PASSPHRASE)
    assert body_of(rig, client) == TEXT


def test_closing_the_window_asks_too(rig: Rig) -> None:
    client = a_note(rig)
    window = rig.window
    assert window is not None
    with a_full_disk():
        rig.keys(TEXT)
        window.close()
        question(rig)
        assert window.isVisible()
    rig.press("NotSavedDialog", "Try again")
    rig.until(lambda: not window.isVisible())
    rig.start()
    unlock(rig, PASSPHRASE)
    assert body_of(rig, client) == TEXT


def test_texts_of_two_notes_wait_and_are_both_saved(rig: Rig) -> None:
    client = a_note(rig)
    other = a_session(rig.open_vault, client)
    first = rig.place()
    with a_full_disk():
        rig.keys("satu")
        rig.go(Place(Area.NOTE, client=client, session=other))
        rig.keys("dua")
        rig.go(Place(Area.TODAY))
    lock(rig)
    rig.until(lambda: rig.restarts)
    rig.start()
    unlock(rig, PASSPHRASE)
    for session, text in ((first.session, "satu"), (other, "dua")):
        rig.go(Place(Area.NOTE, client=client, session=session))
        assert rig.all(MarkdownEditor)[0].exact_text() == text


def test_a_risk_check_that_was_refused_is_tried_again(rig: Rig) -> None:
    client = a_note(rig)
    session = list_sessions(rig.open_vault, client)[0].id
    risk = rig.screen(NoteScreen).writing.card.risk
    with a_full_disk():
        risk.choices[RiskCheckState.NONE_REPORTED].click()
        rig.settle()
        rig.press("ProblemDoor", "Close")
        rig.go(Place(Area.TODAY))
    rig.go(Place(Area.NOTE, client=client, session=session))
    assert risk.value()[0] is RiskCheckState.NONE_REPORTED
    rig.go(Place(Area.TODAY))
    assert get_risk_check(rig.open_vault, session).state is RiskCheckState.NONE_REPORTED


def test_techniques_being_typed_do_not_move_to_another_session(rig: Rig) -> None:
    client = a_note(rig)
    other = a_session(rig.open_vault, client)
    work = rig.screen(NoteScreen).writing.card.work
    work.techniques.setFocus()
    rig.keys("paparan")
    rig.go(Place(Area.NOTE, client=client, session=other))
    assert work.techniques.text() == ""
    rig.go(Place(Area.TODAY))
    assert get_session(rig.open_vault, other).techniques == ""


@pytest.mark.skipif(sys.platform == "win32", reason="there an open file can't be moved")
def test_a_vault_that_was_moved_away_is_said_and_saved_into_when_it_is_back(rig: Rig) -> None:
    client = a_note(rig)
    screen = rig.screen(NoteScreen)
    rig.keys("a")
    screen.page.flush()
    away = rig.home / "away"
    rig.vault.rename(away)
    rig.keys("b")
    assert not screen.page.flush()
    assert "vault.db" in screen.page.message.text()
    away.rename(rig.vault)
    assert screen.page.flush()
    assert body_of(rig, client) == "ab"
