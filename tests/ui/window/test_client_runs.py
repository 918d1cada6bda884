# SPDX-License-Identifier: Apache-2.0
"""What commands about a client do, and what is said beside them."""

from __future__ import annotations

from datetime import timedelta

from desktop.services.measure_schedules import set_schedule
from desktop.services.vault import OpenVault
from desktop.ui.base.place import Area
from desktop.ui.window.client_runs import count_of_goals, fill_in, last_measure, what_to_fill
from tests.support.builders import a_client
from tests.support.measure_samples import PHQ9
from tests.ui.window.conftest import PlainShell


def test_a_due_measure_is_said_and_opened(vault: OpenVault, shell: PlainShell) -> None:
    client = a_client(vault)
    set_schedule(vault, client, PHQ9.id, 14, vault.clock.today() - timedelta(days=1))
    assert what_to_fill(shell, client) == f"due: {PHQ9.title}"
    fill_in(shell, client)
    assert shell.places[0].area is Area.MEASURE_ENTRY
    assert shell.places[0].measure == PHQ9.id


def test_what_is_not_due_yet_is_not_said(vault: OpenVault, shell: PlainShell) -> None:
    client = a_client(vault)
    set_schedule(vault, client, PHQ9.id, 14, vault.clock.today() + timedelta(days=3))
    assert what_to_fill(shell, client) == ""


def test_a_new_client_has_nothing_to_say(vault: OpenVault, shell: PlainShell) -> None:
    client = a_client(vault)
    assert last_measure(shell, client) == ""
    assert count_of_goals(shell, client) == "no goals yet"
