# SPDX-License-Identifier: Apache-2.0
"""What stands in the form of Reports outlives a lock, in the vault and nowhere else."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from desktop.domain.document import DisclosureBasis
from desktop.domain.ids import ClientId, SessionId
from desktop.domain.report_options import IdentityLevel, ReportSection
from desktop.services.clients import trash_client
from desktop.services.practice import get_state, set_state
from desktop.services.vault import OpenVault
from desktop.ui.base.place import Area, Place
from desktop.ui.reports.kept_form import KEY, KeptForm, kept_from
from desktop.ui.reports.reports_screen import ReportsScreen
from desktop.ui.reports.words import Paper
from tests.support.builders import a_client
from tests.support.working import Working


def shown(qtbot: QtBot, desk: Working, place: Place) -> ReportsScreen:
    """A screen as it is built after unlocking."""
    made = ReportsScreen(desk)
    qtbot.addWidget(made)
    made.show_place(place)
    return made


@pytest.fixture
def left(qtbot: QtBot, desk: Working, ayu: ClientId) -> KeptForm:
    """Everything was changed, and the screen left."""
    screen = shown(qtbot, desk, Place(Area.REPORTS, client=ayu))
    form = screen.form
    form.paper.set_value(Paper.CLOSING)
    form.texts.since.set_value(date(2026, 9, 1))
    form.texts.boxes[ReportSection.GOALS].click()
    form.texts.summary.set_text("In my own words.")
    form.texts.plan.set_text("Walk daily.")
    form.identity.set_value(IdentityLevel.CODE)
    form.basis.set_value(DisclosureBasis.CONSENT)
    for field, words in ((form.recipient, "Dr Sari"), (form.purpose, "Referral")):
        field.set_text(words)
    form.consent.set_text("Signed on 1 Sep")
    screen.leave()
    kept = form.kept()
    assert kept is not None
    return kept


@pytest.mark.parametrize("named", [True, False])
def test_all_of_it_comes_back(
    qtbot: QtBot, desk: Working, ayu: ClientId, left: KeptForm, named: bool
) -> None:
    screen = shown(qtbot, desk, Place(Area.REPORTS, client=ayu if named else 0))
    assert screen.form.kept() == left
    assert left.summary == "In my own words."


def test_a_session_summary_comes_back(
    qtbot: QtBot, desk: Working, ayu: ClientId, session: SessionId
) -> None:
    screen = shown(qtbot, desk, Place(Area.REPORTS, client=ayu, session=session))
    screen.form.session.goals.click()
    screen.leave()
    again = shown(qtbot, desk, screen.place())
    assert again.form.kept() == screen.form.kept()
    assert not again.form.session.goals.isChecked()


def test_it_is_not_shown_for_somebody_else(
    qtbot: QtBot, desk: Working, vault: OpenVault, left: KeptForm
) -> None:
    other = a_client(vault, full_name="Bagas Pratama")
    screen = shown(qtbot, desk, Place(Area.REPORTS, client=other))
    assert screen.form.texts.plan.text() != left.plan


def test_it_waits_while_the_client_is_in_the_trash(
    qtbot: QtBot, desk: Working, vault: OpenVault, ayu: ClientId, left: KeptForm
) -> None:
    trash_client(vault, ayu)
    screen = shown(qtbot, desk, Place(Area.REPORTS))
    assert screen.form.client.client is None
    assert kept_from(get_state(vault, KEY)) == left


def test_nothing_is_kept_of_a_client_who_is_gone(
    qtbot: QtBot, desk: Working, vault: OpenVault, left: KeptForm
) -> None:
    set_state(vault, KEY, replace(left, client=left.client + 1).to_text())
    shown(qtbot, desk, Place(Area.REPORTS))
    assert get_state(vault, KEY) == ""


def test_a_day_that_cannot_be_read_stays_as_typed(
    qtbot: QtBot, desk: Working, ayu: ClientId
) -> None:
    screen = shown(qtbot, desk, Place(Area.REPORTS, client=ayu))
    screen.form.texts.until.edit.setText("31 Feb")
    screen.leave()
    again = shown(qtbot, desk, Place(Area.REPORTS))
    assert again.form.texts.until.edit.text() == "31 Feb"


@pytest.mark.parametrize("text", ["", "[]", "{}", "3", '{"client": "x"}'])
def test_other_text_is_nothing(text: str) -> None:
    assert kept_from(text) is None
