# SPDX-License-Identifier: Apache-2.0
"""Finding clients by a few letters, among all names."""

from __future__ import annotations

from datetime import timedelta

import pytest

from desktop.domain.client import ClientStatus
from desktop.domain.fuzzy import tokens
from desktop.services import quick_find
from desktop.services.clients import set_status, trash_client
from desktop.services.quick_find import all_names, find, names_of, next_times
from desktop.services.vault import OpenVault
from tests.support.builders import a_client, an_appointment


def test_names_are_read_in_pages_and_all_of_them(
    vault: OpenVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(quick_find, "_PAGE", 2)
    wanted = ["Ayu", "Bima", "Citra", "Dewi", "Eka"]
    for name in wanted:
        a_client(vault, name)
    assert [each.name for each in all_names(vault)] == wanted


def test_a_few_names_come_in_the_order_asked_for(vault: OpenVault) -> None:
    ayu, bima = a_client(vault, "Ayu"), a_client(vault, "Bima")
    trash_client(vault, a_client(vault, "Citra"))
    assert [each.id for each in names_of(vault, [bima, ayu])] == [bima, ayu]


def test_those_in_care_come_before_others(vault: OpenVault) -> None:
    closed, active = a_client(vault, "Ayu A"), a_client(vault, "Ayu B")
    set_status(vault, closed, ClientStatus.CLOSED)
    set_status(vault, active, ClientStatus.ACTIVE)
    found = find(all_names(vault), tokens("ayu"))
    assert [each.id for each in found.names] == [active, closed]


def test_those_seen_last_come_first_of_all(vault: OpenVault) -> None:
    first, second = a_client(vault, "Ayu A"), a_client(vault, "Ayu B")
    found = find(all_names(vault), tokens("ayu"), [second])
    assert [each.id for each in found.names] == [second, first]


def test_the_count_is_of_all_and_the_rows_are_few(vault: OpenVault) -> None:
    for number in range(7):
        a_client(vault, f"Ayu {number}")
    found = find(all_names(vault), tokens("ayu"), limit=5)
    assert (len(found.names), found.total, found.loose) == (5, 7, False)


def test_a_slip_is_told(vault: OpenVault) -> None:
    a_client(vault)
    assert find(all_names(vault), tokens("lestrai")).loose
    assert find(all_names(vault), tokens("lestrai"), loose=False).total == 0


def test_the_next_time_is_the_running_or_the_coming_one(vault: OpenVault) -> None:
    client, nobody = a_client(vault), a_client(vault, "Bima")
    soon = vault.clock.now() + timedelta(days=1)
    an_appointment(vault, client, soon)
    times = next_times(vault, [client, nobody])
    assert list(times) == [client]
    assert abs(times[client] - soon) < timedelta(seconds=1)
