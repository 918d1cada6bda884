# SPDX-License-Identifier: Apache-2.0
"""When notes are locked, and what checking all signatures says."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from desktop.domain.practice import NoteLock
from desktop.services.practice import get_practice
from desktop.services.vault import OpenVault
from desktop.ui.base.desk import Desk, LongWork
from desktop.ui.settings.signatures_card import SignaturesCard
from tests.support.builders import a_session
from tests.support.trash_samples import a_note


@pytest.fixture
def card(desk: Desk, qtbot: QtBot) -> SignaturesCard:
    """The card; the work it asks for is done at once."""
    made = SignaturesCard(desk)
    qtbot.addWidget(made)
    made.reload()

    def work(wanted: LongWork) -> None:
        wanted.done(wanted.job(lambda _share, _stage: None, lambda: False))

    desk.work_requested.connect(work)
    made.show()
    return made


def test_the_choice_is_kept(card: SignaturesCard, vault: OpenVault) -> None:
    card.lock.chosen.emit((NoteLock.AFTER_HOURS.value, 48))
    kept = get_practice(vault)
    assert (kept.note_lock, kept.note_lock_hours) == (NoteLock.AFTER_HOURS, 48)
    card.reload()
    assert card.lock.currentText() == "48 hours after signing"


def test_all_is_well(card: SignaturesCard, vault: OpenVault) -> None:
    a_note(vault, a_session(vault), "Tidur baik.", signed=True)
    card.check_button.click()
    assert card.result.text().startswith("Signed texts checked: 1. Each is exactly")


def test_what_was_altered_is_counted(card: SignaturesCard, vault: OpenVault) -> None:
    a_note(vault, a_session(vault), "Tidur baik.", signed=True)
    with vault.store.writing() as conn:
        conn.execute("UPDATE note SET body = 'lain'")
    card.check_button.click()
    assert "Altered after signing: 1." in card.result.text()


def test_nothing_signed_is_said(card: SignaturesCard) -> None:
    card.check_button.click()
    assert card.result.text() == "Nothing has been signed yet."
