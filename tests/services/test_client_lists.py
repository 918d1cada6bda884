# SPDX-License-Identifier: Apache-2.0
"""Who is listed, in which order, and what a line says."""

from __future__ import annotations

from datetime import timedelta

import pytest

from desktop.domain.client import ClientFilter, ClientSort, ClientStatus
from desktop.domain.episode import Service
from desktop.domain.ids import ClientId, MeasureId
from desktop.domain.risk import RiskCheckState
from desktop.services.client_lists import client_lines, client_order, clients_named
from desktop.services.clients import list_clients, set_status, set_tags, trash_client
from desktop.services.measure_schedules import set_schedule
from desktop.services.notes import open_note, save_draft
from desktop.services.risk import set_risk_check
from desktop.services.vault import OpenVault
from tests.support.builders import a_client, a_session, an_appointment, an_episode

DAY = timedelta(days=1)
PHQ9 = MeasureId("phq-9")
NEEDY = ClientFilter(attention=True)


@pytest.fixture
def three(vault: OpenVault) -> tuple[ClientId, ClientId, ClientId]:
    """Citra, Ayu and Bagas, entered in this order."""
    return a_client(vault, "Citra"), a_client(vault, "Ayu"), a_client(vault, "Bagas")


def test_by_name(vault: OpenVault, three: tuple[ClientId, ...]) -> None:
    citra, ayu, bagas = three
    assert client_order(vault, ClientFilter()) == (ayu, bagas, citra)


def test_newest_first(vault: OpenVault, three: tuple[ClientId, ...]) -> None:
    assert client_order(vault, ClientFilter(), ClientSort.NEWEST) == three[::-1]


def test_by_last_session_those_without_one_at_the_end(
    vault: OpenVault, three: tuple[ClientId, ...]
) -> None:
    citra, ayu, bagas = three
    a_session(vault, citra, vault.clock.now() - 3 * DAY)
    a_session(vault, bagas, vault.clock.now() - DAY)
    assert client_order(vault, ClientFilter(), ClientSort.LAST) == (bagas, citra, ayu)


def test_by_next_appointment_past_ones_do_not_count(
    vault: OpenVault, three: tuple[ClientId, ...]
) -> None:
    citra, ayu, bagas = three
    an_appointment(vault, ayu, vault.clock.now() - DAY)
    an_appointment(vault, bagas, vault.clock.now() + 2 * DAY)
    an_appointment(vault, citra, vault.clock.now() + DAY)
    assert client_order(vault, ClientFilter(), ClientSort.NEXT) == (citra, bagas, ayu)


def test_the_bin_is_apart(vault: OpenVault, three: tuple[ClientId, ...]) -> None:
    trash_client(vault, three[0])
    assert three[0] not in client_order(vault, ClientFilter())


def test_conditions_hold_together(vault: OpenVault, three: tuple[ClientId, ...]) -> None:
    _, ayu, bagas = three
    for client in (ayu, bagas):
        set_tags(vault, client, ["kantor"])
    set_status(vault, bagas, ClientStatus.CLOSED)
    wanted = ClientFilter(statuses=frozenset({ClientStatus.ACTIVE}), tag="kantor")
    assert client_order(vault, wanted) == (ayu,)


def test_a_service_they_have_or_had(vault: OpenVault, three: tuple[ClientId, ...]) -> None:
    an_episode(vault, three[1], Service.COUPLE)
    assert client_order(vault, ClientFilter(service=Service.COUPLE)) == (three[1],)


def test_an_open_risk_needs_attention(vault: OpenVault, three: tuple[ClientId, ...]) -> None:
    set_risk_check(vault, a_session(vault, three[1]), RiskCheckState.REPORTED)
    assert client_order(vault, NEEDY) == (three[1],)


def test_yesterdays_draft_needs_attention(vault: OpenVault, three: tuple[ClientId, ...]) -> None:
    for client, days in ((three[0], 0), (three[1], 1)):
        session = a_session(vault, client, vault.clock.now() - days * DAY)
        save_draft(vault, open_note(vault, session).id, "Datang.")
    assert client_order(vault, NEEDY) == (three[1],)


def test_a_measure_due_needs_attention_of_the_active(
    vault: OpenVault, three: tuple[ClientId, ...]
) -> None:
    for client in three[:2]:
        set_schedule(vault, client, PHQ9, 14)
    set_status(vault, three[0], ClientStatus.PAUSED)
    assert client_order(vault, NEEDY) == (three[1],)


def test_lines_come_in_the_order_asked_for(vault: OpenVault, three: tuple[ClientId, ...]) -> None:
    assert [line.id for line in client_lines(vault, three)] == list(three)


def test_a_line_is_the_same_in_a_page_by_name(
    vault: OpenVault, three: tuple[ClientId, ...]
) -> None:
    set_schedule(vault, three[1], PHQ9, 14)
    by_name = list_clients(vault)
    assert client_lines(vault, [line.id for line in by_name]) == by_name
    assert (by_name[0].due_measure, by_name[0].due_on) == (PHQ9, vault.clock.today())


def test_names_are_found_by_their_first_letters(
    vault: OpenVault, three: tuple[ClientId, ...]
) -> None:
    assert clients_named(vault, "AY") == {three[1]}
    assert clients_named(vault, " ") == frozenset()
