# SPDX-License-Identifier: Apache-2.0
"""Sessions: defaults, numbers, lists, the bin."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from desktop.domain.episode import Ending, Service
from desktop.domain.practice import Practice
from desktop.domain.problems import Problem, ProblemText
from desktop.domain.problems import care as texts
from desktop.domain.session import AppointmentStatus, Attendance, Modality, SessionDraft
from desktop.services import sessions
from desktop.services.appointments import list_between
from desktop.services.episodes import end_episode, list_episodes
from desktop.services.practice import save_practice
from desktop.services.session_defaults import rounded
from desktop.services.vault import OpenVault
from desktop.system.clock import FixedClock
from tests.support.builders import (
    ZONE,
    a_client,
    a_session,
    an_appointment,
    an_episode,
    utc,
)


def test_a_session_needs_an_open_service(vault: OpenVault) -> None:
    with pytest.raises(Problem) as caught:
        sessions.new_session(vault, a_client(vault))
    assert caught.value.text is texts.NO_EPISODE


def test_an_ended_service_takes_no_session(vault: OpenVault) -> None:
    client = a_client(vault)
    episode = an_episode(vault, client)
    end_episode(vault, episode, date(2026, 11, 1), Ending.PLANNED)
    with pytest.raises(Problem) as caught:
        sessions.new_session(vault, client, episode=episode)
    assert caught.value.text is texts.EPISODE_ENDED


def test_a_new_session_starts_on_the_nearest_five_minutes(
    vault: OpenVault, clock: FixedClock
) -> None:
    clock.advance(timedelta(minutes=3, seconds=10))
    client = a_client(vault)
    an_episode(vault, client)
    session_id, _ = sessions.new_session(vault, client)
    assert sessions.get_session(vault, session_id).starts_at == utc(2026, 11, 22, 1, 5)


@pytest.mark.parametrize(("minute", "expected"), [(2, 0), (3, 5), (57, 55), (58, 60)])
def test_rounding(minute: int, expected: int) -> None:
    hour = utc(2026, 1, 1, 9)
    assert rounded(hour + timedelta(minutes=minute)) == hour + timedelta(minutes=expected)


def test_a_new_session_has_the_length_of_the_practice(vault: OpenVault) -> None:
    save_practice(vault, Practice(session_minutes=75))
    client = a_client(vault)
    an_episode(vault, client)
    session_id, _ = sessions.new_session(vault, client)
    assert sessions.get_session(vault, session_id).minutes == 75


def test_a_new_session_goes_where_the_last_one_went(vault: OpenVault) -> None:
    client = a_client(vault)
    a_session(vault, client, modality=Modality.VIDEO, platform="Meet", participants="ibu")
    session_id, _ = sessions.new_session(vault, client)
    session = sessions.get_session(vault, session_id)
    assert (session.modality, session.platform, session.participants) == (
        Modality.VIDEO,
        "Meet",
        "ibu",
    )


def test_a_new_session_takes_the_appointment_of_the_hour(vault: OpenVault) -> None:
    client = a_client(vault)
    an_episode(vault, client)
    at = vault.clock.now() + timedelta(minutes=20)
    appointment = an_appointment(vault, client, at, minutes=90)
    session_id, _ = sessions.new_session(vault, client)
    session = sessions.get_session(vault, session_id)
    assert (session.starts_at, session.minutes, session.appointment_id) == (at, 90, appointment)


def test_its_appointment_is_then_held(vault: OpenVault) -> None:
    client = a_client(vault)
    an_episode(vault, client)
    at = vault.clock.now()
    an_appointment(vault, client, at)
    sessions.new_session(vault, client)
    (appointment,) = list_between(vault, at, at + timedelta(hours=1))
    assert appointment.status is AppointmentStatus.HELD


def test_in_the_bin_its_appointment_is_planned_again(vault: OpenVault) -> None:
    client = a_client(vault)
    an_episode(vault, client)
    at = vault.clock.now()
    an_appointment(vault, client, at)
    sessions.trash_session(vault, sessions.new_session(vault, client)[0])
    (appointment,) = list_between(vault, at, at + timedelta(hours=1))
    assert appointment.status is AppointmentStatus.PLANNED


def test_only_sessions_held_are_numbered(vault: OpenVault) -> None:
    client = a_client(vault)
    start = utc(2026, 2, 1, 3)
    kinds: list[dict[str, Any]] = [
        {"initial_consultation": True},
        {},
        {"attendance": Attendance.CANCELLED},
        {"attendance": Attendance.NO_SHOW},
        {"attendance": Attendance.LATE},
    ]
    ids = [
        a_session(vault, client, start + timedelta(weeks=week), **kind)
        for week, kind in enumerate(kinds)
    ]
    numbers = [sessions.session_number(vault, one) for one in ids]
    assert numbers == [None, 1, None, None, 2]


def test_a_session_entered_late_takes_its_place(vault: OpenVault) -> None:
    client = a_client(vault)
    later = a_session(vault, client, utc(2026, 2, 8, 3))
    earlier = a_session(vault, client, utc(2026, 2, 1, 3))
    assert sessions.session_number(vault, earlier) == 1
    assert sessions.session_number(vault, later) == 2


def test_numbers_start_again_with_each_service(vault: OpenVault) -> None:
    client = a_client(vault)
    first = an_episode(vault, client)
    a_session(vault, client, utc(2026, 2, 1, 3), first)
    second = an_episode(vault, client, Service.PSYCHOTHERAPY, date(2026, 3, 1))
    session_id = a_session(vault, client, utc(2026, 3, 2, 3), second)
    assert sessions.session_number(vault, session_id) == 1


def test_a_trashed_session_gives_its_number_back(vault: OpenVault) -> None:
    client = a_client(vault)
    first = a_session(vault, client, utc(2026, 2, 1, 3))
    second = a_session(vault, client, utc(2026, 2, 8, 3))
    sessions.trash_session(vault, first)
    assert sessions.session_number(vault, first) is None
    assert sessions.session_number(vault, second) == 1
    sessions.untrash_session(vault, first)
    assert sessions.session_number(vault, second) == 2


def test_the_summary_follows_an_absence(vault: OpenVault) -> None:
    client = a_client(vault)
    session_id = a_session(vault, client)
    draft = sessions.draft_of(sessions.get_session(vault, session_id))
    sessions.update_session(vault, session_id, replace(draft, attendance=Attendance.NO_SHOW))
    assert [one.sessions_held for one in list_episodes(vault, client)] == [0]


def test_the_list_is_newest_first_with_numbers(vault: OpenVault) -> None:
    client = a_client(vault)
    for week in range(3):
        a_session(vault, client, utc(2026, 2, 1, 3) + timedelta(weeks=week))
    lines = sessions.list_sessions(vault, client)
    assert [line.number for line in lines] == [3, 2, 1]
    assert {line.note_state for line in lines} == {"none"}


def test_the_list_goes_on_where_it_stopped(vault: OpenVault) -> None:
    client = a_client(vault)
    for _ in range(3):
        a_session(vault, client, utc(2026, 2, 1, 3))
    first = sessions.list_sessions(vault, client, limit=2)
    rest = sessions.list_sessions(vault, client, before=("", first[-1].id))
    assert [line.number for line in first + rest] == [3, 2, 1]


def test_the_previous_session_is_the_one_held_before(vault: OpenVault) -> None:
    client = a_client(vault)
    first = a_session(vault, client, utc(2026, 2, 1, 3))
    a_session(vault, client, utc(2026, 2, 8, 3), attendance=Attendance.NO_SHOW)
    third = a_session(vault, client, utc(2026, 2, 15, 3))
    assert sessions.previous_session(vault, third) == first
    assert sessions.previous_session(vault, first) is None


@pytest.mark.parametrize(
    ("change", "text"),
    [
        ({"minutes": -1}, texts.MINUTES_RANGE),
        ({"zone": "Asia/Atlantis"}, texts.ZONE_UNKNOWN),
        ({"ends_at": utc(2026, 1, 1)}, texts.END_BEFORE_START),
    ],
)
def test_what_cannot_be_is_refused(
    vault: OpenVault, change: dict[str, Any], text: ProblemText
) -> None:
    client = a_client(vault)
    an_episode(vault, client)
    draft = replace(SessionDraft(utc(2026, 2, 1), ZONE), **change)
    with pytest.raises(Problem) as caught:
        sessions.new_session(vault, client, draft)
    assert caught.value.text is text
