# SPDX-License-Identifier: Apache-2.0
"""Appointments: planning, repeating, moving, cancelling."""

from __future__ import annotations

from datetime import timedelta

import pytest

from desktop.domain.ids import AppointmentId
from desktop.domain.problems import Problem
from desktop.domain.problems import care as texts
from desktop.domain.session import AppointmentStatus, Modality
from desktop.services import appointments
from desktop.services.clients import trash_client
from desktop.services.vault import OpenVault
from tests.support.builders import ZONE, a_client, an_appointment, an_episode, utc

AT = utc(2026, 12, 1, 3)
YEAR = timedelta(days=365)


def test_an_appointment_belongs_to_the_open_service(vault: OpenVault) -> None:
    client = a_client(vault)
    episode = an_episode(vault, client)
    an_appointment(vault, client, AT)
    (found,) = appointments.list_between(vault, AT, AT + YEAR)
    assert (found.starts_at, found.episode_id) == (AT, episode)


def test_weekly_ones_share_a_series(vault: OpenVault) -> None:
    client = a_client(vault)
    an_appointment(vault, client, AT, repeat_weekly=4)
    found = appointments.list_between(vault, AT, AT + YEAR)
    assert [one.starts_at for one in found] == [AT + timedelta(weeks=week) for week in range(4)]
    assert len({one.series for one in found}) == 1


def test_weekly_ones_keep_the_wall_clock_across_summer_time(vault: OpenVault) -> None:
    client = a_client(vault)
    before = utc(2026, 10, 20, 8)  # ten o'clock in Berlin, in summer
    appointments.schedule(
        vault, client, before, "Europe/Berlin", 50, Modality.VIDEO, repeat_weekly=2
    )
    _, second = appointments.list_between(vault, before, before + YEAR)
    assert second.starts_at == utc(2026, 10, 27, 9)


@pytest.mark.parametrize("count", [0, 105])
def test_an_impossible_series_is_refused(vault: OpenVault, count: int) -> None:
    client = a_client(vault)
    with pytest.raises(Problem) as caught:
        an_appointment(vault, client, AT, repeat_weekly=count)
    assert caught.value.text is texts.REPEAT_RANGE


def test_a_length_that_cannot_be_is_refused(vault: OpenVault) -> None:
    client = a_client(vault)
    with pytest.raises(Problem) as caught:
        an_appointment(vault, client, AT, minutes=4)
    assert caught.value.text is texts.MINUTES_RANGE


def test_moving_one_leaves_the_others(vault: OpenVault) -> None:
    client = a_client(vault)
    first, second = appointments.schedule(
        vault, client, AT, ZONE, 50, Modality.PHONE, repeat_weekly=2
    )[0]
    appointments.move_appointment(vault, first, AT + timedelta(days=1))
    found = appointments.list_between(vault, AT, AT + YEAR)
    assert [(one.id, one.starts_at) for one in found] == [
        (first, AT + timedelta(days=1)),
        (second, AT + timedelta(weeks=1)),
    ]


def test_a_cancelled_one_stays_with_its_reason(vault: OpenVault) -> None:
    appointment = an_appointment(vault, a_client(vault), AT)
    appointments.cancel_appointment(vault, appointment, "sakit")
    (found,) = appointments.list_between(vault, AT, AT + YEAR)
    assert (found.status, found.note) == (AppointmentStatus.CANCELLED, "sakit")


def test_a_cancelled_one_cannot_be_moved(vault: OpenVault) -> None:
    appointment = an_appointment(vault, a_client(vault), AT)
    appointments.cancel_appointment(vault, appointment)
    with pytest.raises(Problem) as caught:
        appointments.move_appointment(vault, appointment, AT)
    assert caught.value.text is texts.APPOINTMENT_NOT_PLANNED


def test_a_missing_one_is_told(vault: OpenVault) -> None:
    with pytest.raises(Problem) as caught:
        appointments.cancel_appointment(vault, AppointmentId(5))
    assert caught.value.text is texts.RECORD_GONE


def test_a_client_in_the_bin_has_none(vault: OpenVault) -> None:
    client = a_client(vault)
    an_appointment(vault, client, AT)
    trash_client(vault, client)
    assert appointments.list_between(vault, AT, AT + YEAR) == ()


def test_upcoming_ones_are_planned_and_ahead(vault: OpenVault) -> None:
    client = a_client(vault)
    an_appointment(vault, client, vault.clock.now() - timedelta(hours=1))
    ahead = an_appointment(vault, client, AT)
    assert [one.id for one in appointments.upcoming(vault, client)] == [ahead]
