# SPDX-License-Identifier: Apache-2.0
"""What is moved to the trash is seen nowhere else, and comes back just as it was."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from desktop.domain.administration import AdministrationDraft
from desktop.domain.attention import AttentionKind
from desktop.domain.ids import MeasureId
from desktop.domain.problems import Problem
from desktop.domain.problems.care import RECORD_GONE
from desktop.domain.problems.trash import CODE_IN_TRASH
from desktop.domain.risk import RiskCheckState
from desktop.domain.trash import Keeps, TrashKind, TrashLine
from desktop.services.administrations import record
from desktop.services.clients import list_clients
from desktop.services.contacts import list_contacts
from desktop.services.enquiries import list_enquiries
from desktop.services.goals import list_goals
from desktop.services.risk import set_risk_check
from desktop.services.search import search_notes
from desktop.services.sessions import draft_for, new_session
from desktop.services.today import today
from desktop.services.transcripts import documents_of_session, list_documents
from desktop.services.trash import list_trash, move_to_trash, restore, restore_with_client
from desktop.services.vault import OpenVault
from desktop.system.clock import FixedClock
from tests.support.builders import a_client, a_session, an_appointment, an_episode
from tests.support.trash_samples import (
    WORD,
    a_contact,
    a_document,
    a_full_session,
    a_goal,
    a_note,
    a_sample,
    rows_of,
)

EACH = pytest.mark.parametrize("kind", list(TrashKind))


def only_line(vault: OpenVault) -> TrashLine:
    (line,) = list_trash(vault)
    return line


@EACH
def test_there_and_back_is_nothing(vault: OpenVault, kind: TrashKind) -> None:
    number = a_sample(vault, kind)
    before = rows_of(vault)
    move_to_trash(vault, kind, number)
    restore(vault, kind, number)
    assert rows_of(vault) == before


@EACH
def test_only_the_moment_and_the_appointment_change_on_the_way_there(
    vault: OpenVault, kind: TrashKind
) -> None:
    number = a_sample(vault, kind)
    before = rows_of(vault, without=("updated_at", "trashed_at"))
    move_to_trash(vault, kind, number)
    after = rows_of(vault, without=("updated_at", "trashed_at"))
    changed = {table for table, rows in after.items() if rows != before[table]}
    assert changed <= {"appointment", "episode_summary"}


@EACH
def test_what_lies_there_is_listed(vault: OpenVault, kind: TrashKind) -> None:
    number = a_sample(vault, kind)
    move_to_trash(vault, kind, number)
    line = only_line(vault)
    assert (line.kind, line.id, line.trashed_at) == (kind, number, vault.clock.now())


@EACH
def test_a_filter_lists_one_kind(vault: OpenVault, kind: TrashKind) -> None:
    for each in TrashKind:
        move_to_trash(vault, each, a_sample(vault, each))
    assert [line.kind for line in list_trash(vault, kind)] == [kind]


@EACH
def test_nothing_is_moved_there_twice(vault: OpenVault, kind: TrashKind) -> None:
    number = a_sample(vault, kind)
    move_to_trash(vault, kind, number)
    with pytest.raises(Problem) as caught:
        move_to_trash(vault, kind, number)
    assert caught.value.text is RECORD_GONE


def test_pages_follow_one_another_without_gap_or_repetition(vault: OpenVault) -> None:
    for _ in range(3):
        for kind in TrashKind:
            move_to_trash(vault, kind, a_sample(vault, kind))
    pages = [list_trash(vault, limit=5)]
    while pages[-1]:
        pages.append(list_trash(vault, limit=5, after=pages[-1][-1]))
    assert [line for page in pages for line in page] == list(list_trash(vault))
    assert len(list_trash(vault)) == 3 * len(TrashKind)


def test_the_last_one_moved_is_first(vault: OpenVault, clock: FixedClock) -> None:
    early, late = a_client(vault, "Awal"), a_client(vault, "Akhir")
    move_to_trash(vault, TrashKind.CLIENT, early)
    clock.advance(timedelta(hours=1))
    move_to_trash(vault, TrashKind.CLIENT, late)
    assert [line.name for line in list_trash(vault)] == ["Akhir", "Awal"]


def test_days_left_are_told(vault: OpenVault, clock: FixedClock) -> None:
    move_to_trash(vault, TrashKind.CLIENT, a_client(vault))
    assert only_line(vault).days_left(vault.clock.now()) == 30
    clock.advance(timedelta(days=29, hours=1))
    assert only_line(vault).days_left(vault.clock.now()) == 1


def test_an_appointment_that_was_held_after_all_stays_held(vault: OpenVault) -> None:
    client = a_client(vault)
    an_episode(vault, client)
    planned = an_appointment(vault, client, vault.clock.now())
    first, _ = new_session(vault, client, draft_for(vault, client, planned))
    move_to_trash(vault, TrashKind.SESSION, first)
    new_session(vault, client, draft_for(vault, client, planned))
    restore(vault, TrashKind.SESSION, first)
    before = rows_of(vault)["appointment"]
    move_to_trash(vault, TrashKind.SESSION, first)
    assert rows_of(vault)["appointment"] == before


def test_a_note_in_the_trash_is_not_found(vault: OpenVault) -> None:
    client = a_client(vault)
    an_episode(vault, client)
    session = a_full_session(vault, client)
    move_to_trash(vault, TrashKind.SESSION, session)
    assert search_notes(vault, WORD).hits == ()
    restore(vault, TrashKind.SESSION, session)
    assert len(search_notes(vault, WORD).hits) == 1


def test_lists_leave_out_the_trash(vault: OpenVault) -> None:
    client = a_client(vault)
    goal, contact, document = (
        a_goal(vault, client),
        a_contact(vault, client),
        a_document(vault, client),
    )
    move_to_trash(vault, TrashKind.GOAL, goal)
    move_to_trash(vault, TrashKind.CONTACT, contact)
    move_to_trash(vault, TrashKind.DOCUMENT, document)
    move_to_trash(vault, TrashKind.ENQUIRY, a_sample(vault, TrashKind.ENQUIRY))
    assert not list_goals(vault, client)
    assert not list_contacts(vault, client)
    assert not list_documents(vault, client)
    assert not list_enquiries(vault, everything=True)


def test_a_transcript_goes_with_its_session(vault: OpenVault) -> None:
    client = a_client(vault)
    an_episode(vault, client)
    session = a_full_session(vault, client)
    move_to_trash(vault, TrashKind.SESSION, session)
    assert not list_documents(vault, client)
    restore(vault, TrashKind.SESSION, session)
    assert len(documents_of_session(vault, session)) == 1


def test_a_signed_note_keeps_its_session(vault: OpenVault) -> None:
    session = a_session(vault)
    a_note(vault, session, "Sesi pertama.", signed=True)
    move_to_trash(vault, TrashKind.SESSION, session)
    assert only_line(vault).keeps is Keeps.SIGNED


def test_sessions_keep_their_client(vault: OpenVault) -> None:
    client = a_client(vault)
    a_session(vault, client)
    move_to_trash(vault, TrashKind.CLIENT, client)
    assert only_line(vault).keeps is Keeps.SESSIONS


def test_what_was_reported_keeps_its_session_and_leaves_today(vault: OpenVault) -> None:
    client = a_client(vault)
    session = a_session(vault, client)
    set_risk_check(vault, session, RiskCheckState.REPORTED)
    assert [line.open_risks for line in list_clients(vault)] == [1]
    move_to_trash(vault, TrashKind.SESSION, session)
    assert only_line(vault).keeps is Keeps.RISK
    assert [line.open_risks for line in list_clients(vault)] == [0]
    assert not [item for item in today(vault).attention if item.kind is AttentionKind.RISK_OPEN]


def test_a_positive_risk_item_keeps_its_form(vault: OpenVault) -> None:
    client = a_client(vault)
    draft = AdministrationDraft(MeasureId("phq-9"), date(2026, 3, 1), answers=(0,) * 8 + (2,))
    move_to_trash(vault, TrashKind.ADMINISTRATION, record(vault, client, draft)[0].id)
    assert only_line(vault).keeps is Keeps.RISK


def test_a_client_in_the_trash_is_named_with_what_belongs_to_it(vault: OpenVault) -> None:
    client = a_client(vault)
    goal = a_goal(vault, client)
    move_to_trash(vault, TrashKind.GOAL, goal)
    move_to_trash(vault, TrashKind.CLIENT, client)
    (line,) = list_trash(vault, TrashKind.GOAL)
    assert line.client_trashed
    restore_with_client(vault, line)
    assert not list_trash(vault)
    assert len(list_goals(vault, client)) == 1


def test_the_code_of_a_client_in_the_trash_stays_its_own(vault: OpenVault) -> None:
    move_to_trash(vault, TrashKind.CLIENT, a_client(vault, code="K-7"))
    with pytest.raises(Problem) as caught:
        a_client(vault, code="K-7")
    assert caught.value.text is CODE_IN_TRASH
