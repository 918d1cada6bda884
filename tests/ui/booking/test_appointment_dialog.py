# SPDX-License-Identifier: Apache-2.0
"""Scheduling, moving and cancelling by their forms. It is Sunday 22 November 2026, 08.00."""

from __future__ import annotations

from datetime import time, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.domain.client import EnquiryStatus
from desktop.domain.session import AppointmentStatus, CancelledBy, Modality
from desktop.services.appointments import get_appointment, schedule, upcoming
from desktop.services.clients import list_clients
from desktop.services.enquiries import create_enquiry, get_enquiry, list_enquiries
from desktop.services.practice import save_locations
from desktop.services.vault import OpenVault
from desktop.ui.base.desk import Desk
from desktop.ui.booking.appointment_dialog import AppointmentDialog
from desktop.ui.booking.move_dialog import CancelDialog, MoveDialog
from tests.support.builders import ZONE, a_client, an_appointment, utc
from tests.support.listening import Listening

HOUR = timedelta(hours=1)
AT = utc(2026, 11, 23, 7, 30)
WEEK = timedelta(weeks=1)


def _undo(desk: Listening) -> None:
    undo = desk.notices[-1].undo
    assert undo is not None
    undo()


def _fill(dialog: AppointmentDialog, desk: Desk) -> None:
    dialog.when.day.set_value(desk.clock.today() + timedelta(days=1))
    QTest.keyClicks(dialog.when.time.edit, "1430")


def test_an_appointment_is_typed_in(vault: OpenVault, desk: Listening) -> None:
    ayu = a_client(vault)
    a_client(vault, "Bagas Pratama")
    dialog = AppointmentDialog(desk)
    dialog.open()
    QTest.keyClicks(dialog.client.edit, "ayu")
    dialog.client.edit.editingFinished.emit()
    _fill(dialog, desk)
    dialog.weeks.set_text("3")
    dialog.confirm_button.click()
    planned = [each.starts_at for each in upcoming(vault, ayu)]
    assert planned == [AT, AT + WEEK, AT + 2 * WEEK]


def test_scheduling_is_undone_without_a_trace(vault: OpenVault, desk: Listening) -> None:
    ayu = a_client(vault)
    dialog = AppointmentDialog(desk, client=ayu)
    dialog.open()
    _fill(dialog, desk)
    dialog.confirm_button.click()
    assert desk.notices[-1].text == "Session scheduled: Mon, 23 Nov 2026 14:30"
    _undo(desk)
    assert upcoming(vault, ayu) == ()


def test_an_appointment_needs_client_and_time(desk: Desk, vault: OpenVault) -> None:
    dialog = AppointmentDialog(desk, client=a_client(vault))
    dialog.open()
    dialog.confirm_button.click()
    assert dialog.isVisible()
    assert dialog.when.time.error == "Type a time."
    dialog.reject()


def test_a_conflict_is_said_and_not_refused(vault: OpenVault, desk: Desk) -> None:
    an_appointment(vault, a_client(vault), vault.clock.now() + HOUR)
    dialog = AppointmentDialog(desk, client=a_client(vault, "Bagas"))
    dialog.open()
    QTest.keyClicks(dialog.when.time.edit, "0930")
    dialog.when.time.edit.editingFinished.emit()
    assert dialog.conflict() == "At the same time: Ayu Lestari, Sun, 22 Nov 2026 09:00"
    dialog.confirm_button.click()
    assert not dialog.isVisible()


def test_the_dates_of_a_series_are_said(vault: OpenVault, desk: Desk) -> None:
    dialog = AppointmentDialog(desk, client=a_client(vault), at=time(10))
    dialog.open()
    dialog.weeks.edit.selectAll()
    QTest.keyClicks(dialog.weeks.edit, "3")
    assert dialog.weeks.edit.accessibleDescription() == "22, 29 Nov; 6 Dec 2026"
    dialog.reject()


def test_the_clash_of_a_later_week_is_named(vault: OpenVault, desk: Desk) -> None:
    an_appointment(vault, a_client(vault), utc(2026, 11, 29, 3))
    dialog = AppointmentDialog(desk, client=a_client(vault, "Bagas"), at=time(10))
    dialog.open()
    QTest.keyClicks(dialog.weeks.edit, "0")
    assert dialog.conflict() == "At the same time: Ayu Lestari, Sun, 29 Nov 2026 10:00"
    dialog.reject()


@pytest.mark.parametrize("typed", ["0", "105", "dua", ""])
def test_a_number_of_weeks_that_cannot_be_is_said(vault: OpenVault, desk: Desk, typed: str) -> None:
    dialog = AppointmentDialog(desk, client=a_client(vault), at=time(10))
    dialog.open()
    dialog.weeks.set_text(typed)
    dialog.confirm_button.click()
    assert dialog.weeks.error == "Type a number from 1 to 104."
    dialog.reject()


def test_a_new_name_becomes_a_client(vault: OpenVault, desk: Listening) -> None:
    dialog = AppointmentDialog(desk, at=time(10))
    dialog.open()
    QTest.keyClicks(dialog.client.edit, "Sekar Arum")
    dialog.client.set_new_name("Sekar Arum")
    dialog.confirm_button.click()
    assert [line.name for line in list_clients(vault)] == ["Sekar Arum"]
    _undo(desk)
    assert list_clients(vault) == ()


def test_the_last_line_offered_adds_a_client(vault: OpenVault, desk: Listening) -> None:
    a_client(vault, "Sekar Ayuningtyas")
    dialog = AppointmentDialog(desk, at=time(10))
    dialog.open()
    QTest.keyClicks(dialog.client.edit, "Sekar")
    popup = dialog.client.edit.completer().popup()
    assert popup is not None
    for _ in range(2):
        QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert (dialog.client.new_name(), dialog.client.value()) == ("Sekar", None)
    dialog.reject()


@pytest.mark.parametrize("typed", ["31/12/9999", "1/1/0001"])
def test_a_date_out_of_reach_is_said(vault: OpenVault, desk: Listening, typed: str) -> None:
    dialog = AppointmentDialog(desk, client=a_client(vault), at=time(23, 59))
    dialog.open()
    dialog.weeks.edit.selectAll()
    QTest.keyClicks(dialog.weeks.edit, "104")
    dialog.when.day.edit.selectAll()
    QTest.keyClicks(dialog.when.day.edit, typed)
    dialog.when.day.edit.editingFinished.emit()
    dialog.confirm_button.click()
    assert dialog.when.day.error == "This date is too far away."
    dialog.reject()


def test_somebody_who_called_becomes_a_client(vault: OpenVault, desk: Listening) -> None:
    key, _ = create_enquiry(vault, "Joko", phone_typed="08123456789")
    before = get_enquiry(vault, key)
    dialog = AppointmentDialog(desk, enquiry=before, at=time(10))
    dialog.open()
    dialog.confirm_button.click()
    assert get_enquiry(vault, key).status is EnquiryStatus.CLIENT
    _undo(desk)
    assert list_enquiries(vault) == (before,)
    assert list_clients(vault) == ()


def test_the_place_is_one_of_the_practice(vault: OpenVault, desk: Desk) -> None:
    save_locations(vault, [("Ruang Teduh", ""), ("Ruang Dua", "")])
    ayu = a_client(vault)
    dialog = AppointmentDialog(desk, client=ayu, at=time(10))
    dialog.open()
    dialog.where.location.set_value("Ruang Dua")
    dialog.confirm_button.click()
    assert upcoming(vault, ayu)[0].place == "Ruang Dua"


def test_a_platform_goes_with_a_video_call(vault: OpenVault, desk: Desk) -> None:
    save_locations(vault, [("Ruang Teduh", "")])
    ayu = a_client(vault)
    dialog = AppointmentDialog(desk, client=ayu, at=time(10))
    dialog.open()
    dialog.where.set_meeting(Modality.VIDEO, "", "Zoom")
    dialog.confirm_button.click()
    (made,) = upcoming(vault, ayu)
    assert (made.modality, made.place, made.platform) == (Modality.VIDEO, "", "Zoom")


def test_moving_is_undone_exactly(vault: OpenVault, desk: Listening) -> None:
    key = an_appointment(vault, a_client(vault), AT)
    before = get_appointment(vault, key)
    dialog = MoveDialog(desk, before)
    dialog.open()
    dialog.when.time.set_value(time(16))
    dialog.when.minutes.set_text("80")
    dialog.confirm_button.click()
    moved = get_appointment(vault, key)
    assert (moved.starts_at, moved.minutes) == (utc(2026, 11, 23, 9), 80)
    _undo(desk)
    assert get_appointment(vault, key) == before


def test_those_that_follow_move_too(vault: OpenVault, desk: Listening) -> None:
    ayu = a_client(vault)
    ids, _ = schedule(vault, ayu, AT, ZONE, 50, Modality.VIDEO, repeat_weekly=3)
    dialog = MoveDialog(desk, get_appointment(vault, ids[1]))
    dialog.open()
    dialog.series.following.click()
    dialog.when.time.set_value(time(15, 30))
    dialog.confirm_button.click()
    assert [each.starts_at for each in upcoming(vault, ayu)] == [
        AT,
        AT + WEEK + HOUR,
        AT + 2 * WEEK + HOUR,
    ]
    assert desk.notices[-1].text == "2 appointments moved"


def test_cancelling_keeps_who_when_and_why(vault: OpenVault, desk: Listening) -> None:
    key = an_appointment(vault, a_client(vault), AT)
    before = get_appointment(vault, key)
    dialog = CancelDialog(desk, before)
    dialog.open()
    dialog.who.set_value(CancelledBy.THERAPIST)
    QTest.keyClicks(dialog.reason.edit, "sakit")
    dialog.confirm_button.click()
    after = get_appointment(vault, key)
    assert (after.status, after.cancelled_by, after.cancelled_at, after.note) == (
        AppointmentStatus.CANCELLED,
        CancelledBy.THERAPIST,
        vault.clock.now(),
        "sakit",
    )
    _undo(desk)
    assert get_appointment(vault, key) == before


def test_only_this_one_is_cancelled_unless_said(vault: OpenVault, desk: Listening) -> None:
    ayu = a_client(vault)
    ids, _ = schedule(vault, ayu, AT, ZONE, 50, Modality.VIDEO, repeat_weekly=3)
    dialog = CancelDialog(desk, get_appointment(vault, ids[0]))
    dialog.open()
    dialog.confirm_button.click()
    assert [each.id for each in upcoming(vault, ayu)] == list(ids[1:])
