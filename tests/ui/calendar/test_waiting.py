# SPDX-License-Identifier: Apache-2.0
"""Who waits, and first calls. It is Sunday 22 November 2026, 08.00."""

from __future__ import annotations

from datetime import time, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.domain.client import ClientStatus
from desktop.domain.episode import Service
from desktop.domain.ids import EnquiryId
from desktop.services.clients import list_clients
from desktop.services.enquiries import create_enquiry, get_enquiry, list_enquiries
from desktop.services.vault import OpenVault
from desktop.system.clock import FixedClock
from desktop.ui.base.place import WAITING, Area, Place
from desktop.ui.booking.appointment_dialog import AppointmentDialog
from desktop.ui.booking.enquiry_dialog import EnquiryDialog
from desktop.ui.calendar.calendar_screen import CalendarScreen
from desktop.ui.calendar.old_enquiries import OldEnquiriesDialog
from desktop.ui.calendar.waiting_acts import WaitingMenu
from tests.support.builders import a_client, an_appointment, utc
from tests.support.listening import Listening, child

LEFT = Qt.MouseButton.LeftButton
HERE = Place(Area.CALENDAR)


@pytest.fixture
def raka(vault: OpenVault, clock: FixedClock) -> EnquiryId:
    """Called twelve days ago."""
    clock.advance(timedelta(days=-12))
    key, _ = create_enquiry(vault, "Raka", preferred_times="Sabtu pagi", service=Service.FAMILY)
    clock.advance(timedelta(days=12))
    return key


def _names(screen: CalendarScreen) -> list[str]:
    return [card.name.text() for card in screen.panel.cards()]


def _choose(screen: CalendarScreen, words: str) -> None:
    QTest.mouseClick(screen.panel.cards()[0].more, LEFT)
    menu = child(screen, WaitingMenu)
    next(each for each in menu.actions() if each.text() == words).trigger()
    menu.close()


def _undo(desk: Listening) -> None:
    undo = desk.notices[-1].undo
    assert undo is not None
    undo()


def test_a_call_is_noted_by_its_name_and_enter(vault: OpenVault, desk: Listening) -> None:
    dialog = EnquiryDialog(desk)
    dialog.open()
    QTest.keyClicks(dialog.name.edit, "Bu Rina")
    QTest.keyClick(dialog.name.edit, Qt.Key.Key_Return)
    assert [one.name for one in list_enquiries(vault)] == ["Bu Rina"]
    _undo(desk)
    assert list_enquiries(vault) == ()


def test_a_call_needs_a_name(desk: Listening) -> None:
    dialog = EnquiryDialog(desk)
    dialog.open()
    QTest.keyClick(dialog.name.edit, Qt.Key.Key_Return)
    assert dialog.name.error == "Type a name or an alias."
    dialog.reject()


def test_everything_said_is_kept(vault: OpenVault, desk: Listening) -> None:
    dialog = EnquiryDialog(desk)
    dialog.open()
    for field, text in (
        (dialog.name, "Raka"),
        (dialog.phone, "0812 3456 7890"),
        (dialog.caller, "Yanti (ibu)"),
        (dialog.concern, "tidak mau sekolah"),
        (dialog.times, "Sabtu"),
    ):
        QTest.keyClicks(field.edit, text)
    dialog.service.set_value(Service.FAMILY)
    dialog.confirm_button.click()
    (one,) = list_enquiries(vault)
    assert (one.phone, one.caller, one.concern, one.preferred_times, one.service) == (
        "+6281234567890",
        "Yanti (ibu)",
        "tidak mau sekolah",
        "Sabtu",
        Service.FAMILY,
    )


def test_who_waits_longest_stands_first(
    vault: OpenVault, raka: EnquiryId, screen: CalendarScreen
) -> None:
    del raka
    a_client(vault, "Sekar", status=ClientStatus.WAITING)
    screen.show_place(HERE)
    assert _names(screen) == ["Raka", "Sekar"]
    card = screen.panel.cards()[0]
    assert (card.days.text(), card.service.text(), card.times.text()) == (
        "12 days",
        "Family",
        "Sabtu pagi",
    )


def test_a_client_with_an_appointment_waits_no_longer(
    vault: OpenVault, screen: CalendarScreen
) -> None:
    sekar = a_client(vault, "Sekar", status=ClientStatus.WAITING)
    an_appointment(vault, sekar, utc(2026, 11, 24, 3))
    screen.show_place(HERE)
    assert _names(screen) == []


def test_scheduling_makes_a_client(
    vault: OpenVault, raka: EnquiryId, screen: CalendarScreen
) -> None:
    screen.show_place(HERE)
    QTest.mouseClick(screen.panel.cards()[0].schedule, LEFT)
    dialog = child(screen, AppointmentDialog)
    assert dialog.client.edit.text() == "Raka"
    dialog.when.time.set_value(time(10))
    dialog.confirm_button.click()
    screen.reload()
    assert _names(screen) == []
    assert get_enquiry(vault, raka).client_id == list_clients(vault)[0].id


def test_leaving_the_form_makes_nobody(
    vault: OpenVault, raka: EnquiryId, screen: CalendarScreen
) -> None:
    del raka
    screen.show_place(HERE)
    QTest.mouseClick(screen.panel.cards()[0].schedule, LEFT)
    child(screen, AppointmentDialog).reject()
    assert list_clients(vault) == ()


@pytest.mark.parametrize("words", ["Decline", "Move to trash", "Make a client of it"])
def test_every_act_is_undone(
    vault: OpenVault, raka: EnquiryId, desk: Listening, screen: CalendarScreen, words: str
) -> None:
    before = get_enquiry(vault, raka)
    screen.show_place(HERE)
    _choose(screen, words)
    assert get_enquiry(vault, raka) != before
    _undo(desk)
    assert get_enquiry(vault, raka) == before
    assert list_clients(vault) == ()


def test_a_call_is_changed(
    vault: OpenVault, raka: EnquiryId, desk: Listening, screen: CalendarScreen
) -> None:
    screen.show_place(HERE)
    before = get_enquiry(vault, raka)
    _choose(screen, "Change enquiry…")
    dialog = child(screen, EnquiryDialog)
    dialog.times.set_text("Minggu")
    dialog.confirm_button.click()
    assert get_enquiry(vault, raka).preferred_times == "Minggu"
    _undo(desk)
    assert get_enquiry(vault, raka) == before


def test_old_ones_are_offered_and_never_taken(
    vault: OpenVault, raka: EnquiryId, desk: Listening, screen: CalendarScreen
) -> None:
    desk.change_setting("enquiry_days", 10)
    screen.show_place(HERE)
    assert screen.panel.old_line.text() == "1 enquiry of long ago never started."
    QTest.mouseClick(screen.panel.look, LEFT)
    child(screen, OldEnquiriesDialog).confirm_button.click()
    assert get_enquiry(vault, raka).trashed_at is not None
    _undo(desk)
    assert get_enquiry(vault, raka).trashed_at is None


def test_young_ones_are_not_offered(raka: EnquiryId, screen: CalendarScreen) -> None:
    del raka
    screen.show_place(HERE)
    assert not screen.panel.look.isVisible()


def test_the_list_is_a_place_to_go(raka: EnquiryId, screen: CalendarScreen) -> None:
    del raka
    screen.resize(800, 640)
    screen.show_place(HERE)
    assert not screen.panel.isVisible()
    screen.show_place(Place(Area.CALENDAR, tab=WAITING))
    screen.focus_first()
    assert screen.panel.isVisible()
    assert screen.panel.cards()[0].schedule.hasFocus()


def test_nobody_is_said(screen: CalendarScreen) -> None:
    screen.show_place(HERE)
    assert screen.panel.none.isVisible()


def test_a_long_list_is_shown_in_steps(vault: OpenVault, screen: CalendarScreen) -> None:
    for number in range(30):
        create_enquiry(vault, f"Orang {number}")
    screen.show_place(HERE)
    assert len(screen.panel.cards()) == 24
    QTest.mouseClick(screen.panel.more, LEFT)
    assert len(screen.panel.cards()) == 30
    assert not screen.panel.more.isVisible()
