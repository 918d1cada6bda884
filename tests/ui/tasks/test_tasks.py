# SPDX-License-Identifier: Apache-2.0
"""Tasks on screen: written, ticked with how it went, taken back."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.ids import ClientId, TaskId
from desktop.domain.task import Doer, TaskDraft, TaskOutcome
from desktop.services.tasks import add_task, get_task, list_tasks, own_tasks
from desktop.services.vault import OpenVault
from desktop.ui.tasks.done_dialog import DoneDialog
from desktop.ui.tasks.own_tasks_dialog import OwnTasksDialog
from desktop.ui.tasks.task_dialog import TaskDialog
from desktop.ui.tasks.task_row import TaskRow
from desktop.ui.tasks.tasks_card import TasksCard
from tests.support.builders import a_client
from tests.support.listening import Listening

TODAY = date(2026, 11, 22)
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def client(vault: OpenVault) -> ClientId:
    """A client."""
    return a_client(vault)


@pytest.fixture
def over(qtbot: QtBot) -> QWidget:
    """A window to open forms over."""
    made = QWidget()
    made.resize(960, 640)
    qtbot.addWidget(made)
    made.show()
    return made


def _task(vault: OpenVault, client: ClientId | None, **typed: object) -> TaskId:
    doer = Doer.CLIENT if client else Doer.THERAPIST
    return add_task(vault, TaskDraft(doer, "Jurnal pikiran", client, **typed))[0]  # type: ignore[arg-type] # plain values


def _row(desk: Listening, over: QWidget, task: TaskId) -> TaskRow:
    made = TaskRow(desk, over)
    made.show_task(get_task(desk.vault, task))
    made.show()
    return made


def _undo(desk: Listening) -> None:
    undo = desk.notices[-1].undo
    assert undo is not None
    desk.attempt(undo)


def test_a_task_of_a_client_is_written(desk: Listening, over: QWidget, client: ClientId) -> None:
    dialog = TaskDialog(desk, client, parent=over)
    dialog.open()
    QTest.keyClicks(dialog.what.edit, "Jalan pagi")
    QTest.keyClicks(dialog.often.edit, "tiap hari")
    dialog.due.set_value(TODAY + timedelta(days=3))
    QTest.mouseClick(dialog.confirm_button, LEFT)
    (task,) = list_tasks(desk.vault, client)
    assert (task.what, task.how_often, task.doer) == ("Jalan pagi", "tiap hari", Doer.CLIENT)
    assert task.due_on == TODAY + timedelta(days=3)


def test_an_added_task_can_be_taken_back(desk: Listening, over: QWidget, client: ClientId) -> None:
    dialog = TaskDialog(desk, client, parent=over)
    dialog.open()
    QTest.keyClicks(dialog.what.edit, "Jalan pagi")
    dialog.accept()
    _undo(desk)
    assert list_tasks(desk.vault, client) == ()


def test_an_own_task_needs_no_client(desk: Listening, over: QWidget) -> None:
    dialog = TaskDialog(desk, parent=over)
    dialog.open()
    assert not dialog.often.isVisible()
    QTest.keyClicks(dialog.what.edit, "Bayar sewa")
    dialog.accept()
    assert [each.task.what for each in own_tasks(desk.vault)] == ["Bayar sewa"]


def test_a_task_without_words_stays_open_and_says_why(
    desk: Listening, over: QWidget, client: ClientId
) -> None:
    dialog = TaskDialog(desk, client, parent=over)
    dialog.open()
    dialog.accept()
    assert dialog.isVisible()
    assert "wording" in dialog.problem_text()
    dialog.reject()


def test_a_task_between_sessions_names_its_client(desk: Listening, over: QWidget) -> None:
    dialog = TaskDialog(desk, parent=over)
    dialog.open()
    dialog.doer.set_value(Doer.CLIENT.value)
    QTest.keyClicks(dialog.what.edit, "Jurnal")
    dialog.accept()
    assert dialog.isVisible()
    assert own_tasks(desk.vault) == ()
    dialog.reject()


def test_a_change_can_be_taken_back(desk: Listening, over: QWidget, client: ClientId) -> None:
    key = _task(desk.vault, client)
    dialog = TaskDialog(desk, task=get_task(desk.vault, key), parent=over)
    dialog.open()
    dialog.what.set_text("Jurnal tidur")
    dialog.accept()
    assert get_task(desk.vault, key).what == "Jurnal tidur"
    _undo(desk)
    assert get_task(desk.vault, key).what == "Jurnal pikiran"


def test_ticking_a_clients_task_asks_how_it_went(
    desk: Listening, over: QWidget, client: ClientId
) -> None:
    key = _task(desk.vault, client)
    row = _row(desk, over, key)
    QTest.mouseClick(row.box, LEFT, pos=row.box.rect().center())
    dialog = over.findChild(DoneDialog)
    assert dialog is not None
    QTest.keyClicks(dialog.words.edit, "5 dari 7 hari")
    dialog.difficulty.set_value(4)
    dialog.accept()
    assert get_task(desk.vault, key).outcome == TaskOutcome(TODAY, "5 dari 7 hari", 4)


def test_a_box_is_ticked_only_when_the_task_is_done(
    desk: Listening, over: QWidget, client: ClientId
) -> None:
    row = _row(desk, over, _task(desk.vault, client))
    QTest.mouseClick(row.box, LEFT, pos=row.box.rect().center())
    dialog = over.findChild(DoneDialog)
    assert dialog is not None
    dialog.reject()
    assert not row.box.isChecked()


def test_an_own_task_is_done_by_one_tick_and_taken_back(desk: Listening, over: QWidget) -> None:
    key = _task(desk.vault, None)
    row = _row(desk, over, key)
    QTest.keyClick(row.box, Qt.Key.Key_Space)
    assert get_task(desk.vault, key).done_on == TODAY
    _undo(desk)
    assert get_task(desk.vault, key).open


def test_delete_puts_a_task_into_the_trash(desk: Listening, over: QWidget) -> None:
    key = _task(desk.vault, None)
    QTest.keyClick(_row(desk, over, key), Qt.Key.Key_Delete)
    assert own_tasks(desk.vault) == ()
    _undo(desk)
    assert len(own_tasks(desk.vault)) == 1


def test_f2_opens_the_form(desk: Listening, over: QWidget) -> None:
    QTest.keyClick(_row(desk, over, _task(desk.vault, None)), Qt.Key.Key_F2)
    dialog = over.findChild(TaskDialog)
    assert dialog is not None
    assert dialog.what.text() == "Jurnal pikiran"
    dialog.reject()


def test_the_list_of_own_tasks_follows_a_tick(desk: Listening, over: QWidget) -> None:
    _task(desk.vault, None)
    dialog = OwnTasksDialog(desk, over)
    dialog.open()
    box = dialog.open_rows.rows()[0].box
    QTest.mouseClick(box, LEFT, pos=box.rect().center())
    assert (len(dialog.open_rows.rows()), len(dialog.done_rows.rows())) == (0, 1)
    dialog.reject()


def test_a_form_from_the_list_is_as_large_as_the_window_allows(
    desk: Listening, over: QWidget
) -> None:
    _task(desk.vault, None)
    dialog = OwnTasksDialog(desk, over)
    dialog.open()
    QTest.keyClick(dialog.open_rows.rows()[0], Qt.Key.Key_F2)
    form = over.findChild(TaskDialog)
    assert form is not None
    assert form.parentWidget() is over
    form.reject()
    dialog.reject()


def test_the_card_parts_what_client_and_therapist_do(
    desk: Listening, over: QWidget, client: ClientId
) -> None:
    _task(desk.vault, client)
    add_task(desk.vault, TaskDraft(Doer.THERAPIST, "Surat rujukan", client))
    card = TasksCard(desk, over)
    card.show_client(client)
    assert (len(card.between.rows()), len(card.own.rows())) == (1, 1)


def test_a_late_task_says_by_how_much(desk: Listening, over: QWidget, client: ClientId) -> None:
    key = _task(desk.vault, client, due_on=TODAY - timedelta(days=3))
    row = _row(desk, over, key)
    assert row.box.accessibleDescription() == "3 days late"
