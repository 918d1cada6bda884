# SPDX-License-Identifier: Apache-2.0
"""What stands in the calendar, series across summer time, and acts taken back exactly."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from desktop.domain.calendar import EntryState
from desktop.domain.ids import AppointmentId
from desktop.domain.problems import Problem
from desktop.domain.problems import care as texts
from desktop.domain.session import Attendance, CancelledBy, Modality
from desktop.services import appointments as acts
from desktop.services.booking import Meeting, Who, book, unbook
from desktop.services.calendar import clashes, entries_of, schedule_of
from desktop.services.clients import list_clients, trash_client
from desktop.services.enquiries import create_enquiry, get_enquiry
from desktop.services.sessions import draft_for, new_session, trash_session
from desktop.services.vault import OpenVault
from desktop.system.clock import FixedClock
from tests.support.builders import (
    ZONE,
    a_client,
    a_session,
    an_appointment,
    an_episode,
    an_open_vault,
    utc,
)

AT = utc(2026, 12, 1, 3)
DAY = timedelta(days=1)
WEEK = timedelta(weeks=1)
TUESDAY = date(2026, 12, 1)
BERLIN = "Europe/Berlin"
TEN_IN_SUMMER = utc(2026, 10, 20, 8)


@pytest.fixture
def berlin(tmp_path: Path) -> Iterator[OpenVault]:
    """A computer in Berlin, a week before the clocks go back."""
    vault = an_open_vault(tmp_path / "berlin", FixedClock(utc(2026, 10, 18, 8), BERLIN))
    yield vault
    vault.close()


def _series(vault: OpenVault, weeks: int = 3) -> tuple[AppointmentId, ...]:
    client = a_client(vault)
    ids, _ = acts.schedule(
        vault, client, TEN_IN_SUMMER, BERLIN, 50, Modality.VIDEO, repeat_weekly=weeks
    )
    return ids


def _starts(vault: OpenVault, ids: tuple[AppointmentId, ...]) -> list[datetime]:
    return [acts.get_appointment(vault, each).starts_at for each in ids]


def _states(vault: OpenVault, day: date = TUESDAY) -> list[EntryState]:
    return [entry.state for entry in entries_of(vault, day, 1)]


def test_a_meeting_stands_once_whatever_became_of_it(vault: OpenVault) -> None:
    client = a_client(vault)
    an_episode(vault, client)
    key = an_appointment(vault, client, AT)
    new_session(vault, client, draft_for(vault, client, key))
    (entry,) = entries_of(vault, TUESDAY, 1)
    assert (entry.appointment_id, entry.session_id is not None) == (key, True)


def test_appointments_of_a_session_in_the_trash_stand_again(vault: OpenVault) -> None:
    client = a_client(vault)
    an_episode(vault, client)
    key = an_appointment(vault, client, AT)
    session, _ = new_session(vault, client, draft_for(vault, client, key))
    trash_session(vault, session)
    (entry,) = entries_of(vault, TUESDAY, 1)
    assert (entry.session_id, entry.appointment_id) == (None, key)


@pytest.mark.parametrize(
    ("attendance", "state"),
    [
        (Attendance.LATE, EntryState.DONE),
        (Attendance.NO_SHOW, EntryState.ABSENT),
        (Attendance.CANCELLED_LATE, EntryState.CANCELLED),
        (Attendance.RESCHEDULED, EntryState.CANCELLED),
    ],
)
def test_a_session_says_what_became_of_it(
    vault: OpenVault, attendance: Attendance, state: EntryState
) -> None:
    a_session(vault, a_client(vault), utc(2026, 11, 17, 3), attendance=attendance)
    assert _states(vault, date(2026, 11, 17)) == [state]


def test_who_cancelled_and_why_is_read(vault: OpenVault) -> None:
    key = an_appointment(vault, a_client(vault), AT)
    acts.cancel_appointment(vault, key, "sakit", CancelledBy.CLIENT_LATE)
    (entry,) = entries_of(vault, TUESDAY, 1)
    assert (entry.state, entry.cancelled_by, entry.reason) == (
        EntryState.CANCELLED,
        CancelledBy.CLIENT_LATE,
        "sakit",
    )


def test_a_client_in_the_trash_stands_nowhere(vault: OpenVault) -> None:
    client = a_client(vault)
    an_appointment(vault, client, AT)
    trash_client(vault, client)
    assert entries_of(vault, TUESDAY, 1) == ()


def test_a_day_has_what_goes_on_after_midnight(vault: OpenVault) -> None:
    an_appointment(vault, a_client(vault), utc(2026, 12, 1, 16, 40))  # 23.40 to 00.30
    assert len(entries_of(vault, TUESDAY, 1)) == 1
    assert len(entries_of(vault, TUESDAY + DAY, 1)) == 1
    assert entries_of(vault, TUESDAY + 2 * DAY, 1) == ()


def test_what_ends_at_midnight_is_over_then(vault: OpenVault) -> None:
    an_appointment(vault, a_client(vault), utc(2026, 12, 1, 16, 10))
    assert entries_of(vault, TUESDAY + DAY, 1) == ()


@pytest.mark.parametrize(("day", "hours"), [(date(2026, 10, 25), 25), (date(2026, 3, 29), 23)])
def test_a_day_on_which_clocks_change_has_all_its_hours(
    berlin: OpenVault, day: date, hours: int
) -> None:
    client = a_client(berlin)
    first = utc(day.year, day.month, day.day - 1, 22 if hours == 25 else 23)
    for at in (first, first + timedelta(hours=hours) - timedelta(minutes=15)):
        acts.schedule(berlin, client, at, BERLIN, 15, Modality.VIDEO)
    acts.schedule(berlin, client, first + timedelta(hours=hours), BERLIN, 15, Modality.VIDEO)
    assert len(entries_of(berlin, day, 1)) == 2


def test_those_that_follow_move_by_the_wall_clock(berlin: OpenVault) -> None:
    ids = _series(berlin)
    acts.move_appointment(berlin, ids[0], TEN_IN_SUMMER + timedelta(hours=1), following=True)
    assert _starts(berlin, ids) == [
        utc(2026, 10, 20, 9),
        utc(2026, 10, 27, 10),
        utc(2026, 11, 3, 10),
    ]


def test_moving_over_the_change_moves_the_others_by_as_many_days(berlin: OpenVault) -> None:
    ids = _series(berlin)
    acts.move_appointment(berlin, ids[0], utc(2026, 10, 26, 9), following=True)
    assert _starts(berlin, ids) == [
        utc(2026, 10, 26, 9),
        utc(2026, 11, 2, 9),
        utc(2026, 11, 9, 9),
    ]


def test_earlier_ones_of_a_series_stay(berlin: OpenVault) -> None:
    ids = _series(berlin)
    acts.move_appointment(berlin, ids[1], utc(2026, 10, 28, 9), following=True)
    assert _starts(berlin, ids)[0] == TEN_IN_SUMMER


def test_moving_a_series_is_taken_back_exactly(berlin: OpenVault) -> None:
    ids = _series(berlin)
    before = acts.affected(berlin, ids[0], following=True)
    acts.move_appointment(berlin, ids[0], utc(2026, 10, 21, 9), 80, following=True)
    acts.way_back(berlin, before)()
    assert tuple(acts.get_appointment(berlin, each) for each in ids) == before


def test_cancelling_a_series_leaves_what_was_held_and_is_taken_back(berlin: OpenVault) -> None:
    ids = _series(berlin)
    client = acts.get_appointment(berlin, ids[1]).client_id
    an_episode(berlin, client)
    new_session(berlin, client, draft_for(berlin, client, ids[1]))
    before = acts.affected(berlin, ids[0], following=True)
    assert [row.id for row in before] == [ids[0], ids[2]]
    acts.cancel_appointment(berlin, ids[0], following=True)
    acts.way_back(berlin, before)()
    assert acts.affected(berlin, ids[0], following=True) == before


def test_an_act_is_not_taken_back_over_a_session(vault: OpenVault) -> None:
    client = a_client(vault)
    an_episode(vault, client)
    key = an_appointment(vault, client, AT)
    before = acts.affected(vault, key)
    acts.move_appointment(vault, key, AT + DAY)
    back = acts.way_back(vault, before)
    new_session(vault, client, draft_for(vault, client, key))
    with pytest.raises(Problem) as caught:
        back()
    assert caught.value.text is texts.APPOINTMENT_NOT_PLANNED
    assert acts.get_appointment(vault, key).starts_at == AT + DAY


def test_scheduling_is_not_taken_back_over_a_session(vault: OpenVault) -> None:
    client = a_client(vault)
    an_episode(vault, client)
    ids, _ = acts.schedule(vault, client, AT, ZONE, 50, Modality.PHONE, repeat_weekly=2)
    new_session(vault, client, draft_for(vault, client, ids[1]))
    with pytest.raises(Problem):
        acts.unschedule(vault, ids)
    assert len(acts.upcoming(vault, client)) == 1


def test_a_week_later_is_the_same_in_all_but_the_day(vault: OpenVault) -> None:
    client = a_client(vault)
    acts.schedule(vault, client, AT, ZONE, 80, Modality.VIDEO, platform="Zoom")
    (entry,) = entries_of(vault, TUESDAY, 1)
    acts.schedule_again(vault, entry)
    _, made = acts.upcoming(vault, client)
    assert (made.starts_at, made.minutes, made.modality, made.platform) == (
        AT + WEEK,
        80,
        Modality.VIDEO,
        "Zoom",
    )


def test_clashes_are_told_week_by_week(vault: OpenVault) -> None:
    an_appointment(vault, a_client(vault), AT + WEEK, minutes=90)
    late = AT + timedelta(minutes=80)
    found = clashes(vault, late, 50, zone=ZONE, weeks=3)
    assert [clash.starts_at for clash in found] == [AT + WEEK]


def test_one_after_the_other_is_no_clash(vault: OpenVault) -> None:
    an_appointment(vault, a_client(vault), AT)
    assert clashes(vault, AT + timedelta(minutes=50), 50, zone=ZONE) == ()
    assert clashes(vault, AT - timedelta(minutes=50), 50, zone=ZONE) == ()


def test_one_is_no_clash_with_itself(vault: OpenVault) -> None:
    key = an_appointment(vault, a_client(vault), AT)
    assert clashes(vault, AT, 50, zone=ZONE, without=[key]) == ()


def test_a_client_sees_only_its_own(vault: OpenVault) -> None:
    ayu = a_client(vault)
    an_appointment(vault, ayu, AT)
    an_appointment(vault, a_client(vault, "Bagas"), AT)
    ahead, behind = schedule_of(vault, ayu)
    assert ([entry.client_id for entry in ahead], behind) == ([ayu], ())


def test_a_client_made_for_a_meeting_stays_once_it_is_used(vault: OpenVault) -> None:
    meeting = Meeting(AT, ZONE, 50, Modality.PHONE)
    booked, _ = book(vault, Who(name="Sekar"), meeting)
    an_episode(vault, booked.client)
    unbook(vault, booked)
    assert [line.name for line in list_clients(vault)] == ["Sekar"]
    assert acts.upcoming(vault, booked.client) == ()


def test_a_meeting_that_cannot_be_makes_no_client(vault: OpenVault) -> None:
    key, _ = create_enquiry(vault, "Joko")
    before = get_enquiry(vault, key)
    with pytest.raises(Problem):
        book(vault, Who(enquiry=key), Meeting(AT, ZONE, 2, Modality.PHONE))
    assert get_enquiry(vault, key) == before
    assert list_clients(vault) == ()
