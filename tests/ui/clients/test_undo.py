# SPDX-License-Identifier: Apache-2.0
"""Each form that changes a record offers the way back, and the way back is exact."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.episode import EpisodeOverview
from desktop.domain.ids import ClientId
from desktop.services.clients import set_tags
from desktop.services.contacts import list_contacts
from desktop.services.episodes import current_episode
from desktop.services.goals import get_goal
from desktop.services.sessions import draft_of, get_session
from desktop.services.vault import OpenVault
from desktop.ui.base.form_dialog import FormDialog
from desktop.ui.clients.client_dialog import ClientDialog
from desktop.ui.clients.contact_dialog import ContactDialog
from desktop.ui.clients.end_dialog import EndServiceDialog
from desktop.ui.clients.episode_dialog import EpisodeDialog
from desktop.ui.clients.stage_dialog import StageDialog
from desktop.ui.goals.goal_dialog import GoalDialog
from desktop.ui.notes.session_dialog import SessionDialog
from tests.support.builders import a_client, a_session, an_episode
from tests.support.listening import Listening
from tests.support.trash_samples import a_contact, a_goal, rows_of

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the platform without a screen
Make = Callable[[Listening, QWidget], FormDialog]


def client(desk: Listening, top: QWidget) -> FormDialog:
    key = a_client(desk.vault, code="K-1")
    set_tags(desk.vault, key, ["cemas"])
    dialog = ClientDialog(desk, key, parent=top)
    dialog.person.full_name.set_text("Budi Santoso")
    dialog.practice.tag_field.set_text("tidur, kerja")
    return dialog


def contact(desk: Listening, top: QWidget) -> FormDialog:
    key = a_client(desk.vault)
    a_contact(desk.vault, key)
    dialog = ContactDialog(desk, key, list_contacts(desk.vault, key)[0], top)
    dialog.name.set_text("Pak Budi")
    return dialog


def service(desk: Listening, top: QWidget) -> FormDialog:
    key = a_client(desk.vault)
    an_episode(desk.vault, key)
    dialog = EpisodeDialog(desk, key, _episode(desk.vault, key).episode, top)
    dialog.approach.set_text("ACT")
    return dialog


def ending(desk: Listening, top: QWidget) -> FormDialog:
    key = a_client(desk.vault)
    an_episode(desk.vault, key)
    dialog = EndServiceDialog(desk, _episode(desk.vault, key).episode, top)
    dialog.note.set_text("pindah kota")
    return dialog


def stage(desk: Listening, top: QWidget) -> FormDialog:
    key = a_client(desk.vault)
    an_episode(desk.vault, key)
    dialog = StageDialog(desk, _episode(desk.vault, key).stages[0], top)
    dialog.evidence.set_text("datang sendiri")
    return dialog


def goal(desk: Listening, top: QWidget) -> FormDialog:
    present = get_goal(desk.vault, a_goal(desk.vault, a_client(desk.vault)))
    dialog = GoalDialog(desk, present.episode_id, present, top)
    dialog.form.title.set_text("Tidur lelap")
    return dialog


def session(desk: Listening, top: QWidget) -> FormDialog:
    key = a_session(desk.vault)
    dialog = SessionDialog(desk, key, draft_of(get_session(desk.vault, key)), top)
    dialog.place.set_text("Rumah klien")
    return dialog


def _episode(vault: OpenVault, key: ClientId) -> EpisodeOverview:
    found = current_episode(vault, key)
    assert found is not None
    return found


@pytest.fixture
def shown(qtbot: QtBot) -> QWidget:
    """A window for dialogs to stand over."""
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1000, 800)
    made.show()
    return made


@pytest.mark.parametrize("make", [client, contact, service, ending, stage, goal, session])
def test_saved_and_taken_back(desk: Listening, shown: QWidget, make: Make) -> None:
    dialog = make(desk, shown)
    before = rows_of(desk.vault)
    dialog.open()
    dialog.confirm_button.click()
    assert rows_of(desk.vault) != before
    undo = desk.notices[-1].undo
    assert undo is not None
    desk.attempt(undo)
    assert (rows_of(desk.vault), desk.problems) == (before, [])
