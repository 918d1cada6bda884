# SPDX-License-Identifier: Apache-2.0
"""The appointments of one client. It is Sunday 22 November 2026, 08.00."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.domain.session import CancelledBy
from desktop.services.appointments import cancel_appointment
from desktop.services.vault import OpenVault
from desktop.ui.base.desk import Desk
from desktop.ui.booking.appointment_dialog import AppointmentDialog
from desktop.ui.booking.entry_acts import EntryMenu
from desktop.ui.booking.entry_list import EntryList
from desktop.ui.booking.schedule_tab import ScheduleTab
from tests.support.builders import a_client, a_session, an_appointment, an_episode, utc
from tests.support.listening import child

AT = utc(2026, 11, 24, 3)
WEEK = timedelta(weeks=1)


@pytest.fixture
def tab(desk: Desk) -> Iterator[ScheduleTab]:
    """At 750 × 640."""
    made = ScheduleTab(desk)
    made.resize(750, 640)
    made.show()
    yield made
    made.close()
    shiboken6.delete(made)


def _spoken(entries: EntryList) -> list[str]:
    return [row.accessibleName() for row in entries.rows()]


def test_what_comes_and_what_was(vault: OpenVault, tab: ScheduleTab) -> None:
    ayu = a_client(vault)
    an_episode(vault, ayu)
    a_session(vault, ayu, AT - 2 * WEEK)
    an_appointment(vault, ayu, AT - WEEK)
    gone = an_appointment(vault, ayu, AT)
    an_appointment(vault, ayu, AT + WEEK)
    an_appointment(vault, a_client(vault, "Bagas"), AT)
    cancel_appointment(vault, gone, "sakit", CancelledBy.CLIENT_LATE)
    tab.show_client(ayu)
    assert _spoken(tab.coming) == [
        "10:00–10:50, Tue, 24 Nov 2026, Counselling · In person · sakit, Cancelled at short notice",
        "10:00–10:50, Tue, 1 Dec 2026, Counselling · In person, Planned",
    ]
    assert _spoken(tab.past) == [
        "10:00–10:50, Tue, 17 Nov 2026, Counselling · In person, Not recorded yet",
        "10:00–10:50, Tue, 10 Nov 2026, Counselling · In person, Held",
    ]


def test_a_client_without_any_is_offered_one(vault: OpenVault, tab: ScheduleTab) -> None:
    tab.show_client(a_client(vault))
    QTest.mouseClick(tab.empty.button, Qt.MouseButton.LeftButton)
    dialog = child(tab, AppointmentDialog)
    assert dialog.client.edit.text() == "Ayu Lestari"
    dialog.reject()


def test_the_menu_does_not_lead_to_where_one_is(vault: OpenVault, tab: ScheduleTab) -> None:
    ayu = a_client(vault)
    an_appointment(vault, ayu, AT)
    tab.show_client(ayu)
    QTest.keyClick(tab.coming.rows()[0], Qt.Key.Key_Return)
    menu = child(tab, EntryMenu)
    words = [action.text() for action in menu.actions()]
    menu.close()
    assert "Open client" not in words
    assert "Move appointment…" in words


def test_arrows_go_from_what_comes_to_what_was(vault: OpenVault, tab: ScheduleTab) -> None:
    ayu = a_client(vault)
    an_appointment(vault, ayu, AT)
    an_appointment(vault, ayu, AT - WEEK)
    tab.show_client(ayu)
    tab.focus_first()
    QTest.keyClick(tab.coming.rows()[0], Qt.Key.Key_Down)
    assert tab.past.rows()[0].hasFocus()
