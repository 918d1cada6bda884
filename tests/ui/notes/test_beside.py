# SPDX-License-Identifier: Apache-2.0
"""Beside the note: threads, goals, tasks, attendance, questions, all kept at once and undone."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.domain.goal import GoalDraft
from desktop.domain.ids import ClientId, GoalId, SessionId
from desktop.domain.risk import RiskCheckState
from desktop.domain.session import Attendance, Modality
from desktop.domain.supervision import SupervisionDraft
from desktop.domain.task import Doer, TaskDraft
from desktop.services.episodes import current_episode
from desktop.services.goals import create_goal, list_goals
from desktop.services.notes import note_of, open_note, save_draft, set_template
from desktop.services.risk import set_risk_check, write_assessment
from desktop.services.sessions import get_session
from desktop.services.supervision import add_question, list_questions
from desktop.services.tasks import add_task, list_tasks
from desktop.services.threads import add_thread, list_threads, open_threads
from desktop.services.vault import OpenVault
from desktop.ui.base.place import Area, Place
from desktop.ui.common.text import Text
from desktop.ui.notes.attendance import ReasonDialog
from desktop.ui.notes.note_screen import NoteScreen
from desktop.ui.notes.thread_dialogs import CloseThreadDialog, ThreadDialog
from desktop.ui.supervision.question_dialog import QuestionDialog
from tests.support.builders import a_session
from tests.support.listening import Listening
from tests.ui.notes.conftest import Window

CTRL_ALT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


def dialog() -> QWidget:
    """The dialog on view."""
    shown = QApplication.activeModalWidget()
    assert shown is not None
    return shown


def undo(desk: Listening) -> None:
    """Take back what was done last."""
    act = desk.notices[-1].undo
    assert act is not None
    desk.notify(act())


@pytest.fixture
def goal(vault: OpenVault, client: ClientId, session: SessionId) -> GoalId:
    """A goal on a scale to ten."""
    del session
    home = current_episode(vault, client)
    assert home is not None
    return create_goal(vault, home.episode.id, GoalDraft("Bicara di rapat", baseline=2, target=8))[
        0
    ]


def test_a_typed_thread_is_kept(note: NoteScreen, vault: OpenVault, client: ClientId) -> None:
    QTest.keyClicks(note.panel.threads.line.edit, "Hasil tes darah")
    QTest.keyClick(note.panel.threads.line.edit, Qt.Key.Key_Return)
    assert [one.body for one in open_threads(vault, client)] == ["Hasil tes darah"]
    assert len(note.panel.threads.rows()) == 1
    assert not note.panel.threads.line.edit.text()


def test_chosen_words_are_kept_open(note: NoteScreen, vault: OpenVault, client: ClientId) -> None:
    note.page.editor.put("Rapat bulanan")
    note.page.editor.selectAll()
    note._keep_open()
    assert [one.body for one in open_threads(vault, client)] == ["Rapat bulanan"]


def test_without_a_choice_the_line_waits(note: NoteScreen) -> None:
    note._keep_open()
    assert note.panel.threads.line.edit.hasFocus()


def test_a_thread_is_closed_with_its_outcome(
    note: NoteScreen, vault: OpenVault, client: ClientId
) -> None:
    note.panel.threads.add("Hasil tes darah")
    note.panel.threads.rows()[0].box.click()
    form = dialog()
    assert isinstance(form, CloseThreadDialog)
    QTest.keyClicks(form.outcome.edit, "Normal")
    form.confirm_button.click()
    assert list_threads(vault, client)[0].outcome == "Normal"


def test_closing_is_taken_back(
    note: NoteScreen, vault: OpenVault, client: ClientId, desk: Listening
) -> None:
    note.panel.threads.add("Hasil tes darah")
    note.panel.threads.rows()[0].box.click()
    form = dialog()
    assert isinstance(form, CloseThreadDialog)
    form.confirm_button.click()
    undo(desk)
    assert len(open_threads(vault, client)) == 1


def test_a_closed_thread_is_opened_again(
    note: NoteScreen, vault: OpenVault, client: ClientId
) -> None:
    note.panel.threads.add("Hasil tes darah")
    note.panel.threads.rows()[0].box.click()
    form = dialog()
    assert isinstance(form, CloseThreadDialog)
    form.confirm_button.click()
    note.panel.threads.rows()[0].box.click()
    assert len(open_threads(vault, client)) == 1


def test_del_and_undo(
    note: NoteScreen, vault: OpenVault, client: ClientId, desk: Listening
) -> None:
    note.panel.threads.add("Hasil tes darah")
    QTest.keyClick(note.panel.threads.rows()[0].box, Qt.Key.Key_Delete)
    assert open_threads(vault, client) == ()
    undo(desk)
    assert len(open_threads(vault, client)) == 1


def test_f2_changes_the_words(note: NoteScreen, vault: OpenVault, client: ClientId) -> None:
    note.panel.threads.add("Hasil tes")
    QTest.keyClick(note.panel.threads.rows()[0].box, Qt.Key.Key_F2)
    form = dialog()
    assert isinstance(form, ThreadDialog)
    form.body_words.set_text("Hasil tes darah")
    form.confirm_button.click()
    assert open_threads(vault, client)[0].body == "Hasil tes darah"


def test_threads_come_along_to_the_next_note(
    note: NoteScreen, vault: OpenVault, client: ClientId, window: Window
) -> None:
    note.panel.threads.add("Hasil tes darah")
    later = a_session(vault, client, vault.clock.now() + timedelta(days=7))
    window.go(Place(Area.NOTE, client=client, session=later))
    assert len(window.note().panel.threads.rows()) == 1


def test_a_level_is_rated_in_one_click(
    window: Window, vault: OpenVault, client: ClientId, session: SessionId
) -> None:
    home = current_episode(vault, client)
    assert home is not None
    create_goal(vault, home.episode.id, GoalDraft("Tidur"))
    window.go(Place(Area.NOTE, client=client, session=session))
    QTest.keyClick(window.note().panel.goals.lines()[0].strip, Qt.Key.Key_4)
    latest = list_goals(vault, client)[0].latest
    assert latest is not None
    assert (latest.gas, latest.session_id) == (1, session)


def test_a_value_is_rated_by_typing(
    window: Window, vault: OpenVault, client: ClientId, session: SessionId, goal: GoalId
) -> None:
    del goal
    window.go(Place(Area.NOTE, client=client, session=session))
    edit = window.note().panel.goals.lines()[0].edit
    QTest.keyClicks(edit, "7")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    latest = list_goals(vault, client)[0].latest
    assert latest is not None
    assert latest.value == 7


def test_a_second_value_changes_the_first(
    window: Window,
    vault: OpenVault,
    client: ClientId,
    session: SessionId,
    goal: GoalId,
    desk: Listening,
) -> None:
    del goal
    window.go(Place(Area.NOTE, client=client, session=session))
    edit = window.note().panel.goals.lines()[0].edit
    for typed in ("7", "5"):
        edit.selectAll()
        QTest.keyClicks(edit, typed)
        QTest.keyClick(edit, Qt.Key.Key_Return)
    assert [one.value for one in list_goals(vault, client)[0].ratings] == [5]
    undo(desk)
    assert [one.value for one in list_goals(vault, client)[0].ratings] == [7]


def test_a_value_off_the_scale_is_refused(
    window: Window, vault: OpenVault, client: ClientId, session: SessionId, goal: GoalId
) -> None:
    del goal
    window.go(Place(Area.NOTE, client=client, session=session))
    edit = window.note().panel.goals.lines()[0].edit
    QTest.keyClicks(edit, "70")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert not list_goals(vault, client)[0].ratings
    assert window.problems


def test_a_new_task_belongs_to_the_session(
    note: NoteScreen, vault: OpenVault, client: ClientId, session: SessionId
) -> None:
    QTest.keyClicks(note.panel.tasks.line.edit, "Jurnal pikiran")
    QTest.keyClick(note.panel.tasks.line.edit, Qt.Key.Key_Return)
    task = list_tasks(vault, client)[0]
    assert (task.what, task.session_id, task.doer) == ("Jurnal pikiran", session, Doer.CLIENT)


def test_tasks_given_before_are_there(
    window: Window, vault: OpenVault, client: ClientId, session: SessionId
) -> None:
    add_task(vault, TaskDraft(Doer.CLIENT, "Jalan pagi", client, due_on=date(2026, 11, 25)))
    window.go(Place(Area.NOTE, client=client, session=session))
    assert len(window.note().panel.tasks.rows.rows()) == 1


def test_attendance_is_one_choice(
    note: NoteScreen, vault: OpenVault, session: SessionId, desk: Listening
) -> None:
    note.header.attendance.choose(Attendance.LATE)
    assert get_session(vault, session).attendance is Attendance.LATE
    assert note.header.attendance.text() == "Late"
    undo(desk)
    assert get_session(vault, session).attendance is Attendance.ATTENDED


def test_who_did_not_come_has_a_reason(
    note: NoteScreen, vault: OpenVault, session: SessionId
) -> None:
    note.header.attendance.choose(Attendance.CANCELLED_LATE)
    form = dialog()
    assert isinstance(form, ReasonDialog)
    QTest.keyClicks(form.reason.edit, "Sakit")
    QTest.keyClick(form.reason.edit, Qt.Key.Key_Return)
    kept = get_session(vault, session)
    assert (kept.attendance, kept.attendance_reason) == (Attendance.CANCELLED_LATE, "Sakit")


def test_the_menu_offers_all_seven(note: NoteScreen) -> None:
    menu = note.header.attendance.build_menu()
    assert len([one for one in menu.actions() if not one.isSeparator()]) == 7
    menu.deleteLater()


def test_chosen_words_become_a_question(
    note: NoteScreen, vault: OpenVault, client: ClientId, session: SessionId
) -> None:
    note.page.editor.put("Kapan merujuk?")
    note.page.editor.selectAll()
    note._ask()
    form = dialog()
    assert isinstance(form, QuestionDialog)
    form.confirm_button.click()
    item = list_questions(vault)[0].item
    assert (item.question, item.client_id, item.session_id) == ("Kapan merujuk?", client, session)
    assert note.panel.questions._pool[0].item == item


def test_the_plan_for_safety_stays_in_sight(
    window: Window, vault: OpenVault, client: ClientId, session: SessionId
) -> None:
    set_risk_check(vault, session, RiskCheckState.REPORTED, "pikiran")
    write_assessment(vault, client, "Pikiran pasif", "Telepon kakak")
    window.go(Place(Area.NOTE, client=client, session=session))
    said = [each.text() for each in window.note().panel.flags.findChildren(Text)]
    assert any("Telepon kakak" in text for text in said)


def test_a_question_in_the_trash_is_not_shown(
    window: Window, vault: OpenVault, client: ClientId, session: SessionId
) -> None:
    add_question(vault, SupervisionDraft("Merujuk?", client, session))
    window.go(Place(Area.NOTE, client=client, session=session))
    window.note().panel.questions._pool[0].trash()
    assert window.note().panel.questions._pool[0].isHidden()


def test_a_new_note_begins_with_the_last_template(
    window: Window, vault: OpenVault, client: ClientId, session: SessionId
) -> None:
    note = open_note(vault, session)
    set_template(vault, note.id, "soap")
    save_draft(vault, note.id, "Tidur baik")
    later = a_session(vault, client, vault.clock.now() + timedelta(days=7))
    window.go(Place(Area.NOTE, client=client, session=later))
    assert window.note().page.editor.exact_text().startswith("## ")
    window.note().leave()
    assert note_of(vault, later) is None


def test_what_is_begun_survives_another_change(
    window: Window, vault: OpenVault, client: ClientId, session: SessionId
) -> None:
    set_template(vault, open_note(vault, session).id, "soap")
    later = a_session(vault, client, vault.clock.now() + timedelta(days=7))
    window.go(Place(Area.NOTE, client=client, session=later))
    begun = window.note().page.editor.exact_text()
    window.note().panel.threads.add("Rapat")
    assert window.note().page.editor.exact_text() == begun


def test_a_time_of_writing_shows_its_period(
    window: Window, vault: OpenVault, client: ClientId, session: SessionId
) -> None:
    del session
    start = vault.clock.now() - timedelta(days=3)
    held = a_session(vault, client, start, ends_at=vault.clock.now(), modality=Modality.EMAIL)
    window.go(Place(Area.NOTE, client=client, session=held))
    assert " to Sun, 22 Nov 2026 08:00" in window.note().header.session.text()


def test_a_thread_can_be_kept_from_the_keyboard(
    note: NoteScreen, vault: OpenVault, client: ClientId
) -> None:
    note.page.editor.put("Rapat bulanan")
    note.page.editor.selectAll()
    note.page.editor.setFocus()
    QTest.keyClick(note.page.editor, Qt.Key.Key_O, CTRL_ALT)
    assert len(open_threads(vault, client)) == 1


def test_an_old_thread_is_not_lost_behind_a_new_one(
    note: NoteScreen, vault: OpenVault, client: ClientId
) -> None:
    add_thread(vault, client, "Satu")
    note.panel.threads.add("Dua")
    shown = [row.item.body for row in note.panel.threads.rows() if row.item is not None]
    assert shown == ["Satu", "Dua"]
