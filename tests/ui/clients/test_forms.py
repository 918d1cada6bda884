# SPDX-License-Identifier: Apache-2.0
"""The forms of a client record, and the two tabs that open them."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.domain.client import Contact, ContactRole
from desktop.domain.episode import Service
from desktop.domain.ids import ClientId, ContactId
from desktop.domain.masking import COVERED
from desktop.domain.note import NoteState
from desktop.domain.risk import RiskCheckState
from desktop.services.clients import get_client, list_contacts, list_tags, save_contact
from desktop.services.episodes import current_episode
from desktop.services.notes import open_note, save_draft
from desktop.services.risk import open_flags, set_risk_check
from desktop.services.vault import OpenVault
from desktop.ui.base.desk import Desk
from desktop.ui.clients.client_dialog import ClientDialog
from desktop.ui.clients.contacts_card import ContactRow
from desktop.ui.clients.details_tab import DetailsTab
from desktop.ui.clients.end_dialog import EndServiceDialog
from desktop.ui.clients.episode_dialog import EpisodeDialog
from desktop.ui.clients.overview_tab import OverviewTab
from desktop.ui.clients.stage_dialog import StageDialog
from desktop.ui.measures.score_card import ScoreCard
from desktop.ui.risk.assessment_dialog import AssessmentDialog
from tests.support.builders import a_client, a_session, an_episode
from tests.support.listening import Listening


def _overview(desk: Desk, client: ClientId, qtbot: QtBot) -> OverviewTab:
    tab = OverviewTab(desk, ScoreCard)
    qtbot.addWidget(tab)
    tab.resize(780, 700)
    tab.show()
    tab.show_client(client)
    return tab


def _details(desk: Desk, client: ClientId, qtbot: QtBot) -> DetailsTab:
    tab = DetailsTab(desk)
    qtbot.addWidget(tab)
    tab.resize(780, 700)
    tab.show()
    tab.show_client(client)
    return tab


def test_a_name_is_enough(vault: OpenVault, desk: Desk, qtbot: QtBot) -> None:
    dialog = ClientDialog(desk)
    dialog.open()
    QTest.keyClicks(dialog.person.full_name.edit, "Ayu Lestari")
    with qtbot.waitSignal(dialog.created) as made:
        QTest.keyClick(dialog.person.full_name.edit, Qt.Key.Key_Return)
    assert get_client(vault, made.args[0]).code == "K-2026-001"


def test_nothing_typed_is_refused_inside_the_form(desk: Desk) -> None:
    dialog = ClientDialog(desk)
    dialog.open()
    dialog.reach.email.set_text("a@example.org")
    dialog.confirm_button.click()
    assert dialog.isVisible()
    assert "neither a name nor an alias" in dialog.problem_text()
    assert dialog.reach.email.text() == "a@example.org"
    dialog.reject()


def test_an_alias_birth_date_phone_and_tags(vault: OpenVault, desk: Desk, qtbot: QtBot) -> None:
    dialog = ClientDialog(desk)
    dialog.open()
    dialog.person.alias.set_text("Langit")
    QTest.keyClicks(dialog.person.birth.edit, "8/9/1990")
    dialog.reach.phone.set_text("0812-3456-7890")
    dialog.practice.tag_field.set_text("daring, remaja, daring")
    with qtbot.waitSignal(dialog.created) as made:
        dialog.confirm_button.click()
    client = get_client(vault, made.args[0])
    assert client.anonymous
    assert client.birth_date == date(1990, 9, 8)
    assert client.phone == "+6281234567890"
    assert list_tags(vault, client.id) == ("daring", "remaja")


def test_a_birth_date_that_is_none_holds_the_form(desk: Desk) -> None:
    dialog = ClientDialog(desk, name="Ayu")
    dialog.open()
    QTest.keyClicks(dialog.person.birth.edit, "32/13")
    dialog.confirm_button.click()
    assert dialog.isVisible()
    dialog.reject()


def test_numbers_are_covered_until_asked_for(vault: OpenVault, desk: Desk, qtbot: QtBot) -> None:
    client = a_client(vault, nik="3171")
    tab = _details(desk, client, qtbot)
    assert tab.numbers.value(0) == COVERED
    QTest.mouseClick(tab.uncover, Qt.MouseButton.LeftButton)
    assert tab.numbers.value(0) == "3171"
    tab.show_client(client)
    assert tab.numbers.value(0) == COVERED


def test_a_contact_can_be_removed_and_put_back(
    vault: OpenVault, desk: Listening, qtbot: QtBot
) -> None:
    client = a_client(vault)
    contact = Contact(
        ContactId(0), "", client, ContactRole.PARENT, "Siti", "", "", "", True, True, ""
    )
    save_contact(vault, contact)
    tab = _details(desk, client, qtbot)
    QTest.mouseClick(tab.findChildren(ContactRow)[0].remove, Qt.MouseButton.LeftButton)
    assert list_contacts(vault, client) == ()
    undo = desk.notices[0].undo
    assert undo is not None
    desk.attempt(undo)
    assert [each.name for each in list_contacts(vault, client)] == ["Siti"]


def test_counselling_proposes_the_plan_of_the_practice(vault: OpenVault, desk: Desk) -> None:
    client = a_client(vault)
    dialog = EpisodeDialog(desk, client)
    dialog.open()
    assert dialog.planned.text() == "5"
    dialog.confirm_button.click()
    overview = current_episode(vault, client)
    assert overview is not None
    assert overview.episode.planned_sessions == 5


def test_psychotherapy_is_open_ended(vault: OpenVault, desk: Desk) -> None:
    client = a_client(vault)
    dialog = EpisodeDialog(desk, client)
    dialog.open()
    dialog.service.set_value(Service.PSYCHOTHERAPY)
    dialog.service.changed.emit(Service.PSYCHOTHERAPY)
    assert not dialog.planned.isVisible()
    dialog.confirm_button.click()
    overview = current_episode(vault, client)
    assert overview is not None
    assert overview.episode.planned_sessions is None


def test_a_stage_is_ticked_by_click_and_taken_back(
    vault: OpenVault, desk: Listening, qtbot: QtBot
) -> None:
    client = a_client(vault)
    an_episode(vault, client)
    tab = _overview(desk, client, qtbot)
    line = tab.service.stages
    QTest.mouseClick(line, Qt.MouseButton.LeftButton, pos=line.column(1).center().toPoint())
    dialog = tab.findChild(StageDialog)
    assert dialog is not None
    dialog.confirm_button.click()
    tab.reload()
    ticked = tab.service.stage(1)
    assert ticked is not None
    assert ticked.ticked_on == vault.clock.today()
    again = StageDialog(desk, ticked)
    again.open()
    again.untick.click()
    tab.reload()
    untouched = tab.service.stage(1)
    assert untouched is not None
    assert untouched.ticked_on is None
    assert [notice.text for notice in desk.notices] == ["Stage ticked", "Tick taken back"]


def test_ending_a_service_can_be_undone(vault: OpenVault, desk: Listening) -> None:
    client = a_client(vault)
    an_episode(vault, client)
    overview = current_episode(vault, client)
    assert overview is not None
    dialog = EndServiceDialog(desk, overview.episode)
    dialog.open()
    dialog.confirm_button.click()
    assert current_episode(vault, client) is None
    undo = desk.notices[0].undo
    assert undo is not None
    desk.attempt(undo)
    assert current_episode(vault, client) is not None


def test_an_assessment_closes_the_open_risk(vault: OpenVault, desk: Desk, qtbot: QtBot) -> None:
    client = a_client(vault)
    set_risk_check(vault, a_session(vault, client), RiskCheckState.REPORTED)
    tab = _overview(desk, client, qtbot)
    assert "Reported in the session of 22 Nov 2026" in tab.risk.text()
    QTest.mouseClick(tab.risk.button, Qt.MouseButton.LeftButton)
    dialog = tab.findChild(AssessmentDialog)
    assert dialog is not None
    QTest.keyClicks(dialog.formulation.edit, "Aman malam ini, rencana disepakati.")
    dialog.confirm_button.click()
    tab.reload()
    assert open_flags(vault, client) == ()
    assert not tab.risk.isVisible()


def test_an_empty_assessment_is_refused(vault: OpenVault, desk: Desk) -> None:
    client = a_client(vault)
    set_risk_check(vault, a_session(vault, client), RiskCheckState.REPORTED)
    dialog = AssessmentDialog(desk, client, [])
    dialog.open()
    dialog.confirm_button.click()
    assert dialog.problem_text()
    assert len(open_flags(vault, client)) == 1
    dialog.reject()


def test_the_last_note_is_read_without_its_marks(
    vault: OpenVault, desk: Desk, qtbot: QtBot
) -> None:
    client = a_client(vault)
    note = open_note(vault, a_session(vault, client))
    save_draft(vault, note.id, "## S\n- **Tidur** lebih baik\n\n## P\nLanjut")
    assert note.state is NoteState.DRAFT
    tab = _overview(desk, client, qtbot)
    assert tab.note.text.text() == "Tidur lebih baik\nLanjut"
