# SPDX-License-Identifier: Apache-2.0
"""Open threads: carried until they are closed, and every act taken back."""

from __future__ import annotations

from datetime import timedelta

import pytest

from desktop.domain.ids import ClientId, ThreadId
from desktop.domain.problems import Problem
from desktop.domain.problems.beside import THREAD_NEEDS_WORDS
from desktop.domain.problems.outcomes import SESSION_OF_OTHER_CLIENT
from desktop.services.threads import (
    add_thread,
    close_thread,
    get_thread,
    list_threads,
    open_threads,
    reopen_thread,
    reword_thread,
    thread_text,
    trash_thread,
    untrash_thread,
)
from desktop.services.undo import way_back
from desktop.services.vault import OpenVault
from desktop.system.clock import FixedClock
from tests.support.builders import a_client, a_session


@pytest.fixture
def client(vault: OpenVault) -> ClientId:
    """A client."""
    return a_client(vault)


@pytest.fixture
def thread(vault: OpenVault, client: ClientId) -> ThreadId:
    """Something left open."""
    return add_thread(vault, client, "  Hasil tes darah ")[0]


def _words(vault: OpenVault, client: ClientId) -> list[str]:
    return [one.body for one in open_threads(vault, client)]


def test_a_thread_is_carried_on(vault: OpenVault, client: ClientId, thread: ThreadId) -> None:
    add_thread(vault, client, "Rapat bulanan")
    assert _words(vault, client) == ["Hasil tes darah", "Rapat bulanan"]
    assert get_thread(vault, thread).opened_on == vault.clock.today()


def test_a_closed_thread_says_what_came_of_it(
    vault: OpenVault, client: ClientId, thread: ThreadId
) -> None:
    session = a_session(vault, client)
    close_thread(vault, thread, "Normal", session)
    kept = get_thread(vault, thread)
    assert (kept.outcome, kept.closed_in_session_id) == ("Normal", session)
    assert _words(vault, client) == []
    assert thread_text(kept) == "Hasil tes darah\nNormal"


def test_a_closed_thread_stays_in_sight_for_two_weeks(
    vault: OpenVault, clock: FixedClock, client: ClientId, thread: ThreadId
) -> None:
    close_thread(vault, thread)
    clock.advance(timedelta(days=14))
    assert [one.id for one in list_threads(vault, client)] == [thread]
    clock.advance(timedelta(days=1))
    assert list_threads(vault, client) == ()


def test_a_reopened_thread_is_as_it_was(vault: OpenVault, thread: ThreadId) -> None:
    before = get_thread(vault, thread)
    close_thread(vault, thread, "Normal")
    reopen_thread(vault, thread)
    assert get_thread(vault, thread) == before


def test_closing_is_taken_back(vault: OpenVault, thread: ThreadId) -> None:
    before = get_thread(vault, thread)
    close_thread(vault, thread, "Normal")
    way_back(vault, before)()
    assert get_thread(vault, thread) == before


def test_words_are_replaced(vault: OpenVault, client: ClientId, thread: ThreadId) -> None:
    reword_thread(vault, thread, "Hasil tes darah kedua")
    assert _words(vault, client) == ["Hasil tes darah kedua"]


def test_the_trash_hides_a_thread(vault: OpenVault, client: ClientId, thread: ThreadId) -> None:
    trash_thread(vault, thread)
    assert _words(vault, client) == []
    untrash_thread(vault, thread)
    assert _words(vault, client) == ["Hasil tes darah"]


def test_a_thread_needs_words(vault: OpenVault, client: ClientId) -> None:
    with pytest.raises(Problem) as raised:
        add_thread(vault, client, "  ")
    assert raised.value.text is THREAD_NEEDS_WORDS


def test_a_session_of_another_client_is_refused(vault: OpenVault, client: ClientId) -> None:
    with pytest.raises(Problem) as raised:
        add_thread(vault, client, "Rapat", a_session(vault))
    assert raised.value.text is SESSION_OF_OTHER_CLIENT
