# SPDX-License-Identifier: Apache-2.0
"""Nothing that reads over all clients says a word of one in the trash, or of what is in it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from desktop.domain.administration import AdministrationDraft
from desktop.domain.ids import AdministrationId, ClientId, MeasureId, SessionId
from desktop.domain.problems import Problem
from desktop.domain.risk import RiskCheckState
from desktop.domain.trash import TrashKind
from desktop.services import appointments, clients, enquiries, notes, risk, sessions
from desktop.services.administrations import record
from desktop.services.calendar import entries_of
from desktop.services.search import search_notes
from desktop.services.tasks import own_tasks
from desktop.services.today import today
from desktop.services.trash import move_to_trash, require_present, restore
from desktop.services.vault import OpenVault
from tests.support.builders import a_client, a_session, an_appointment
from tests.support.trash_samples import a_full_session, a_note, a_task

NAME = "Zubaidah Qanita"


@pytest.fixture
def zubaidah(vault: OpenVault) -> ClientId:
    """A client who is in every list there is."""
    client = a_client(vault, NAME, code="Z-1")
    clients.set_tags(vault, client, ["langka"])
    session = a_session(vault, client)
    a_note(vault, session, f"{NAME} bercerita.")
    a_full_session(vault, client)
    risk.set_risk_check(vault, session, RiskCheckState.REPORTED)
    an_appointment(vault, client, vault.clock.now() + timedelta(hours=2))
    a_task(vault, client)
    draft = AdministrationDraft(MeasureId("phq-9"), date(2026, 3, 1), answers=(0,) * 8 + (2,))
    record(vault, client, draft)
    return client


READERS: dict[str, Callable[[OpenVault], object]] = {
    "clients": clients.list_clients,
    "sought": lambda vault: clients.list_clients(vault, text="zubaidah"),
    "tags": clients.list_tags,
    "search": lambda vault: search_notes(vault, "bercerita").hits,
    "today": lambda vault: (today(vault).rows, today(vault).attention),
    "unsigned": notes.unsigned_notes,
    "risks": risk.open_flags,
    "appointments": lambda vault: appointments.list_between(
        vault, vault.clock.now(), vault.clock.now() + timedelta(days=7)
    ),
    "enquiries": lambda vault: enquiries.list_enquiries(vault, everything=True),
    "waiting": enquiries.waiting_list,
    "never started": lambda vault: enquiries.never_started(vault, 0),
    "own tasks": own_tasks,
    "calendar": lambda vault: entries_of(vault, vault.clock.today() - timedelta(days=7), 14),
}


@pytest.mark.parametrize("reader", READERS)
def test_a_client_in_the_trash_is_nowhere(
    vault: OpenVault, reader: str, zubaidah: ClientId
) -> None:
    empty = repr(READERS[reader](vault)).count(NAME) == 0
    before = READERS[reader](vault)
    move_to_trash(vault, TrashKind.CLIENT, zubaidah)
    said = repr(READERS[reader](vault))
    assert NAME not in said
    assert "langka" not in said
    assert empty or said != repr(before)
    restore(vault, TrashKind.CLIENT, zubaidah)
    assert repr(READERS[reader](vault)) == repr(before)


def test_its_counts_are_nought(vault: OpenVault, zubaidah: ClientId) -> None:
    move_to_trash(vault, TrashKind.CLIENT, zubaidah)
    assert set(clients.count_clients(vault).values()) == {0}


def test_a_session_in_the_trash_is_not_counted(vault: OpenVault, zubaidah: ClientId) -> None:
    (line,) = clients.list_clients(vault)
    newest = sessions.list_sessions(vault, zubaidah)[0]
    move_to_trash(vault, TrashKind.SESSION, newest.id)
    assert [each.sessions_held for each in clients.list_clients(vault)] == [line.sessions_held - 1]


@pytest.mark.parametrize("what", ["client", "session", "client of session", "form"])
def test_a_place_in_the_trash_is_gone(vault: OpenVault, what: str, zubaidah: ClientId) -> None:
    session = SessionId(sessions.list_sessions(vault, zubaidah)[0].id)
    draft = AdministrationDraft(MeasureId("gad-7"), date(2026, 3, 1), total_only=3)
    form = AdministrationId(record(vault, zubaidah, draft)[0].id)
    require_present(vault, zubaidah, session, form)
    if what == "session":
        move_to_trash(vault, TrashKind.SESSION, session)
    elif what == "form":
        move_to_trash(vault, TrashKind.ADMINISTRATION, form)
    else:
        move_to_trash(vault, TrashKind.CLIENT, zubaidah)
    client = ClientId(0) if what == "client of session" else zubaidah
    with pytest.raises(Problem):
        require_present(vault, client, session, form)
