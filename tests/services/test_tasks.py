# SPDX-License-Identifier: Apache-2.0
"""Tasks: kept as typed, done with how it went, taken back exactly."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from desktop.domain.changed import Changed
from desktop.domain.ids import ClientId, TaskId
from desktop.domain.problems import Problem
from desktop.domain.problems import tasks as texts
from desktop.domain.problems.outcomes import CLIENT_MISSING, SESSION_OF_OTHER_CLIENT
from desktop.domain.task import Doer, TaskDraft
from desktop.services.clients import trash_client
from desktop.services.tasks import (
    add_task,
    draft_of_task,
    finish_task,
    get_task,
    list_tasks,
    own_tasks,
    reopen_task,
    set_outcome,
    trash_task,
    untrash_task,
    update_task,
)
from desktop.services.vault import OpenVault
from desktop.system.clock import FixedClock
from tests.support.builders import a_client, a_session

DUE = date(2026, 11, 25)


@pytest.fixture
def client(vault: OpenVault) -> ClientId:
    """A client."""
    return a_client(vault)


@pytest.fixture
def task(vault: OpenVault, client: ClientId) -> TaskId:
    """What the client does until the next session."""
    return add_task(vault, _draft(client))[0]


def _draft(client: ClientId) -> TaskDraft:
    return TaskDraft(Doer.CLIENT, "Jurnal pikiran", client, "Melihat pola", "tiap malam", DUE)


def _own(vault: OpenVault, what: str, due: date | None = None) -> TaskId:
    return add_task(vault, TaskDraft(Doer.THERAPIST, what, due_on=due))[0]


def test_a_task_reads_back_as_it_was_typed(
    vault: OpenVault, client: ClientId, task: TaskId
) -> None:
    assert draft_of_task(get_task(vault, task)) == _draft(client)


def test_adding_tells_the_screens(vault: OpenVault, client: ClientId) -> None:
    assert add_task(vault, _draft(client))[1] is Changed.TASKS


@pytest.mark.parametrize(
    ("change", "text"),
    [
        ({"what": "  "}, texts.TASK_NEEDS_WORDS),
        ({"client_id": None}, texts.TASK_NEEDS_CLIENT),
        ({"client_id": ClientId(99)}, CLIENT_MISSING),
    ],
)
def test_what_is_refused(
    vault: OpenVault, client: ClientId, task: TaskId, change: dict[str, Any], text: object
) -> None:
    with pytest.raises(Problem) as caught:
        update_task(vault, task, replace(_draft(client), **change))
    assert caught.value.text is text
    assert draft_of_task(get_task(vault, task)) == _draft(client)


def test_a_task_belongs_to_the_clients_own_session(vault: OpenVault, client: ClientId) -> None:
    foreign = a_session(vault, a_client(vault, "Budi"))
    with pytest.raises(Problem) as caught:
        add_task(vault, replace(_draft(client), session_id=foreign))
    assert caught.value.text is SESSION_OF_OTHER_CLIENT


def test_a_task_is_done_with_how_it_went(vault: OpenVault, task: TaskId) -> None:
    finish_task(vault, task, " lima hari ", 4)
    done = get_task(vault, task)
    assert (done.done_on, done.result, done.difficulty) == (vault.clock.today(), "lima hari", 4)


def test_a_difficulty_beyond_the_scale_is_refused(vault: OpenVault, task: TaskId) -> None:
    with pytest.raises(Problem) as caught:
        finish_task(vault, task, difficulty=11)
    assert caught.value.text is texts.TASK_DIFFICULTY
    assert get_task(vault, task).open


def test_a_reopened_task_has_no_result(vault: OpenVault, task: TaskId) -> None:
    before = get_task(vault, task).outcome
    finish_task(vault, task, "lima hari", 4)
    reopen_task(vault, task)
    assert get_task(vault, task).outcome == before


def test_an_outcome_is_put_back_exactly(vault: OpenVault, task: TaskId) -> None:
    finish_task(vault, task, "lima hari", 4)
    done = get_task(vault, task).outcome
    reopen_task(vault, task)
    set_outcome(vault, task, done)
    assert get_task(vault, task).outcome == done


def test_changing_the_words_keeps_the_result(
    vault: OpenVault, client: ClientId, task: TaskId
) -> None:
    finish_task(vault, task, "lima hari")
    update_task(vault, task, replace(_draft(client), what="Jurnal"))
    changed = get_task(vault, task)
    assert (changed.what, changed.result) == ("Jurnal", "lima hari")


def test_a_task_in_the_trash_comes_back(vault: OpenVault, client: ClientId, task: TaskId) -> None:
    trash_task(vault, task)
    assert list_tasks(vault, client) == ()
    untrash_task(vault, task)
    assert [each.id for each in list_tasks(vault, client)] == [task]


def test_a_task_that_is_gone_says_so(vault: OpenVault) -> None:
    with pytest.raises(Problem) as caught:
        finish_task(vault, TaskId(7))
    assert caught.value.text is texts.TASK_MISSING


def test_open_tasks_come_first_and_by_day(vault: OpenVault, client: ClientId, task: TaskId) -> None:
    for days, what in ((3, "later"), (-3, "sooner")):
        add_task(vault, replace(_draft(client), what=what, due_on=DUE + timedelta(days)))
    finish_task(vault, task)
    assert [each.what for each in list_tasks(vault, client)] == [
        "sooner",
        "later",
        "Jurnal pikiran",
    ]


def test_own_tasks_leave_out_what_clients_do(vault: OpenVault, task: TaskId) -> None:
    own = _own(vault, "Surat rujukan")
    assert [each.task.id for each in own_tasks(vault)] == [own]
    assert get_task(vault, task).open


def test_own_tasks_name_their_client(vault: OpenVault, client: ClientId) -> None:
    add_task(vault, TaskDraft(Doer.THERAPIST, "Surat rujukan", client))
    _own(vault, "Bayar sewa")
    assert [each.client_name for each in own_tasks(vault)] == ["Ayu Lestari", ""]


def test_what_is_due_first_stands_first(vault: OpenVault) -> None:
    _own(vault, "none")
    _own(vault, "late", DUE + timedelta(days=2))
    _own(vault, "soon", DUE)
    assert [each.task.what for each in own_tasks(vault)] == ["soon", "late", "none"]


def test_a_task_done_lately_stays_in_the_list(vault: OpenVault, clock: FixedClock) -> None:
    finish_task(vault, _own(vault, "Bayar sewa"))
    assert len(own_tasks(vault)) == 1
    clock.advance(timedelta(days=15))
    assert own_tasks(vault) == ()


def test_tasks_about_a_client_in_the_bin_are_not_shown(vault: OpenVault, client: ClientId) -> None:
    add_task(vault, TaskDraft(Doer.THERAPIST, "Surat rujukan", client))
    trash_client(vault, client)
    assert own_tasks(vault) == ()
