# SPDX-License-Identifier: Apache-2.0
"""Everything written is found, narrowed, and no longer found once it is in the trash."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta

import pytest

from desktop.domain.goal import GoalDraft
from desktop.domain.ids import ClientId, SessionId
from desktop.domain.risk import RiskCheckState
from desktop.domain.task import Doer, TaskDraft, TaskOutcome
from desktop.domain.trash import TrashKind
from desktop.domain.written import ALL_KINDS, SearchFilter, WrittenHit, WrittenKind
from desktop.services.goals import create_goal, update_goal
from desktop.services.indexing import STATE, index_left, index_some, is_indexed, leave_text
from desktop.services.notes import save_process_note
from desktop.services.risk import set_risk_check, write_assessment
from desktop.services.search_all import search_everything
from desktop.services.tasks import add_task, finish_task, set_outcome
from desktop.services.transcripts import attach_transcript
from desktop.services.trash import move_to_trash, restore
from desktop.services.vault import OpenVault
from tests.support.builders import a_client, a_session, an_episode, utc
from tests.support.trash_samples import a_note

WORD = "kunang"
EVERY = SearchFilter(kinds=ALL_KINDS)


@pytest.fixture
def client(vault: OpenVault) -> ClientId:
    """A client with an open service."""
    made = a_client(vault)
    an_episode(vault, made)
    return made


def _process(vault: OpenVault, client: ClientId) -> int:
    session = a_session(vault, client)
    save_process_note(vault, session, f"Saya merasa {WORD} di dada.")
    leave_text(vault, WrittenKind.PROCESS_NOTE, session)
    return session


def _transcript(vault: OpenVault, client: ClientId) -> int:
    text = "kata " * 5000 + WORD
    document, _ = attach_transcript(vault, a_session(vault, client), "Rekaman", text)
    index_left(vault)
    return document


def _goal(vault: OpenVault, client: ClientId) -> int:
    draft = GoalDraft(title="Tidur tujuh jam", client_words=f"mau seperti {WORD}")
    return create_goal(vault, an_episode(vault, client), draft)[0]


def _assessment(vault: OpenVault, client: ClientId) -> int:
    return write_assessment(vault, client, "Rumusan", f"Rencana {WORD}", "Langkah")[0]


def _task(vault: OpenVault, client: ClientId) -> int:
    return add_task(vault, TaskDraft(Doer.CLIENT, f"Mencatat {WORD}", client))[0]


def _written_note(vault: OpenVault, client: ClientId) -> int:
    a_note(vault, a_session(vault, client), f"Catatan {WORD}")
    return 1


WRITERS: dict[WrittenKind, Callable[[OpenVault, ClientId], int]] = {
    WrittenKind.NOTE: _written_note,
    WrittenKind.PROCESS_NOTE: _process,
    WrittenKind.TRANSCRIPT: _transcript,
    WrittenKind.GOAL: _goal,
    WrittenKind.RISK: _assessment,
    WrittenKind.TASK: _task,
}
EACH = pytest.mark.parametrize("kind", list(WRITERS))


def found(
    vault: OpenVault, text: str = WORD, wanted: SearchFilter = EVERY
) -> tuple[WrittenHit, ...]:
    return search_everything(vault, text, wanted).hits


def kinds(vault: OpenVault, wanted: SearchFilter = EVERY) -> set[WrittenKind]:
    return {hit.kind for hit in found(vault, wanted=wanted)}


@EACH
def test_each_kind_is_found_with_its_words_marked(
    vault: OpenVault, client: ClientId, kind: WrittenKind
) -> None:
    record = WRITERS[kind](vault, client)
    (hit,) = found(vault)
    start, end = hit.marks[0]
    assert (hit.kind, hit.record, hit.client_id) == (kind, record, client)
    assert hit.snippet[start:end] == WORD


@EACH
def test_a_kind_can_be_asked_for_alone(
    vault: OpenVault, client: ClientId, kind: WrittenKind
) -> None:
    for write in WRITERS.values():
        write(vault, client)
    assert kinds(vault, SearchFilter(kinds=frozenset({kind}))) == {kind}


def test_process_notes_are_left_out_unless_asked_for(vault: OpenVault, client: ClientId) -> None:
    _process(vault, client)
    assert kinds(vault, SearchFilter()) == set()


def test_the_page_of_a_transcript_is_told(vault: OpenVault, client: ClientId) -> None:
    _transcript(vault, client)
    assert found(vault)[0].page == 1


def test_a_transcript_in_the_trash_is_not_found(vault: OpenVault, client: ClientId) -> None:
    document = _transcript(vault, client)
    move_to_trash(vault, TrashKind.DOCUMENT, document)
    assert found(vault) == ()
    restore(vault, TrashKind.DOCUMENT, document)
    assert len(found(vault)) == 1


@pytest.mark.parametrize("kind", [WrittenKind.GOAL, WrittenKind.TASK])
def test_a_record_in_the_trash_is_not_found(
    vault: OpenVault, client: ClientId, kind: WrittenKind
) -> None:
    record = WRITERS[kind](vault, client)
    move_to_trash(vault, TrashKind(kind), record)
    assert found(vault) == ()
    restore(vault, TrashKind(kind), record)
    assert len(found(vault)) == 1


def test_nothing_of_a_client_in_the_trash_is_found(vault: OpenVault, client: ClientId) -> None:
    for write in WRITERS.values():
        write(vault, client)
    move_to_trash(vault, TrashKind.CLIENT, client)
    assert found(vault) == ()


def test_a_changed_text_is_found_by_its_new_words_alone(vault: OpenVault, client: ClientId) -> None:
    made, _ = create_goal(vault, an_episode(vault, client), GoalDraft(title="belalang"))
    update_goal(vault, made, GoalDraft(title=WORD))
    assert (len(found(vault)), found(vault, "belalang")) == (1, ())


def test_what_became_of_a_task_is_found(vault: OpenVault, client: ClientId) -> None:
    task, _ = add_task(vault, TaskDraft(Doer.CLIENT, "Mencatat", client))
    set_outcome(vault, task, TaskOutcome(date(2026, 2, 1), f"melihat {WORD}"))
    assert kinds(vault) == {WrittenKind.TASK}


def test_the_risk_question_of_a_session_is_found(vault: OpenVault, client: ClientId) -> None:
    session = a_session(vault, client)
    set_risk_check(vault, session, RiskCheckState.NONE_REPORTED, f"menyebut {WORD}")
    (hit,) = found(vault)
    assert (hit.kind, hit.session_id) == (WrittenKind.RISK, session)


def test_one_client_only(vault: OpenVault, client: ClientId) -> None:
    other = a_client(vault, "Budi")
    an_episode(vault, other)
    for write in WRITERS.values():
        write(vault, client)
        write(vault, other)
    hits = found(vault, wanted=SearchFilter(other, kinds=ALL_KINDS))
    assert ({hit.client_id for hit in hits}, len(hits)) == ({other}, len(WRITERS))


def _on(vault: OpenVault, client: ClientId, day: datetime) -> SessionId:
    session = a_session(vault, client, day)
    a_note(vault, session, WORD)
    save_process_note(vault, session, WORD)
    leave_text(vault, WrittenKind.PROCESS_NOTE, session)
    return session


@pytest.mark.parametrize("indexed", [True, False])
@pytest.mark.parametrize("years", [0, 5])
def test_a_period_only(vault: OpenVault, client: ClientId, indexed: bool, years: int) -> None:
    if indexed:
        while index_some(vault):
            pass
    early, late = utc(2025, 12, 31, 22), utc(2026, 1, 31, 23)
    inside = [_on(vault, client, utc(2026, 1, 1)), _on(vault, client, utc(2026, 1, 31, 22))]
    outside = [_on(vault, client, early), _on(vault, client, late)]
    since = utc(2026, 1, 1) - timedelta(days=0)
    wanted = SearchFilter(since=since, until=late, kinds=ALL_KINDS)
    assert {hit.session_id for hit in found(vault, wanted=wanted)} == set(inside)
    longer = SearchFilter(since=utc(2026 - years, 1, 1), kinds=ALL_KINDS)
    expected = {*inside, outside[1]} | ({outside[0]} if years else set())
    assert {hit.session_id for hit in found(vault, wanted=longer)} == expected


def test_newest_first_over_all_kinds(vault: OpenVault, client: ClientId) -> None:
    for day in (3, 1, 2):
        _on(vault, client, utc(2026, 1, day))
    moments = [hit.at for hit in found(vault)]
    assert len(moments) == 6
    assert moments[0] == utc(2026, 1, 2)


def test_what_is_typed_is_found_when_it_was_left(vault: OpenVault, client: ClientId) -> None:
    save_process_note(vault, a_session(vault, client), WORD)
    assert found(vault) == ()
    index_left(vault)
    assert kinds(vault) == {WrittenKind.PROCESS_NOTE}


def test_an_older_vault_is_indexed_in_steps(vault: OpenVault, client: ClientId) -> None:
    for write in WRITERS.values():
        write(vault, client)
    with vault.store.writing("forget") as conn:
        conn.execute("DELETE FROM written")
        conn.execute("DELETE FROM desk_state WHERE key = ?", (STATE,))
    assert kinds(vault) == {WrittenKind.NOTE}
    assert index_some(vault, iter([False] * 3 + [True] * 9).__next__)
    assert not is_indexed(vault)
    while index_some(vault):
        pass
    assert is_indexed(vault)
    assert kinds(vault) == set(WRITERS)


def test_the_same_id_again_is_another_text(vault: OpenVault, client: ClientId) -> None:
    task = _task(vault, client)
    with vault.store.writing("again") as conn:
        conn.execute("DELETE FROM task")
        add_task(vault, TaskDraft(Doer.CLIENT, "belalang", client))
    assert task
    assert (found(vault), len(found(vault, "belalang"))) == ((), 1)


def _fails(vault: OpenVault, client: ClientId) -> None:
    with vault.store.writing("fails"):
        _task(vault, client)
        raise ZeroDivisionError


def test_what_was_rolled_back_is_not_found(vault: OpenVault, client: ClientId) -> None:
    with pytest.raises(ZeroDivisionError):
        _fails(vault, client)
    _written_note(vault, client)
    assert kinds(vault) == {WrittenKind.NOTE}


def test_a_finished_task_stays_found_once(vault: OpenVault, client: ClientId) -> None:
    task, _ = add_task(vault, TaskDraft(Doer.CLIENT, WORD, client))
    finish_task(vault, task)
    assert len(found(vault)) == 1
