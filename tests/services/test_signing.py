# SPDX-License-Identifier: Apache-2.0
"""Signatures: chained, undone at once only, extended by addenda, and checked."""

from __future__ import annotations

from datetime import timedelta

import pytest

from desktop.domain.ids import NoteId
from desktop.domain.note import NoteState, VersionReason
from desktop.domain.practice import NoteLock, Practice
from desktop.domain.problems import Problem
from desktop.domain.problems.notes import (
    ADDENDUM_EMPTY,
    NOTE_EMPTY,
    NOTE_LOCKED,
    NOTE_NOT_SIGNED,
    NOTE_SIGNED,
    UNDO_TOO_LATE,
)
from desktop.domain.progress import Stopped
from desktop.domain.signing import ChainReport
from desktop.services.notes import get_note, list_versions, open_note, save_draft
from desktop.services.practice import save_practice
from desktop.services.signing import (
    UNDO_SECONDS,
    add_addendum,
    can_take_back,
    check_chain,
    list_addenda,
    sign_note,
    take_back,
    undo_signing,
    verify_signatures,
)
from desktop.services.vault import OpenVault
from desktop.system.clock import FixedClock
from tests.support.builders import a_client, a_session, an_episode


@pytest.fixture
def notes(vault: OpenVault) -> list[NoteId]:
    """Three written drafts of one client."""
    client = a_client(vault)
    an_episode(vault, client)
    made = [open_note(vault, a_session(vault, client)).id for _ in range(3)]
    for number, note in enumerate(made):
        save_draft(vault, note, f"note {number}")
    return made


def refused(vault: OpenVault, note: NoteId) -> object:
    """Why a signature cannot be undone."""
    with pytest.raises(Problem) as caught:
        undo_signing(vault, note)
    return caught.value.text


def tamper(vault: OpenVault, sql: str, *values: object) -> None:
    """Change a row as somebody with the key could."""
    with vault.store.writing() as conn:
        conn.execute(sql, values)


def test_a_signed_note_names_who_and_when(
    vault: OpenVault, notes: list[NoteId], clock: FixedClock
) -> None:
    save_practice(vault, Practice(therapist_name="Dr. Sari, M.Psi., Psikolog"))
    sign_note(vault, notes[0])
    note = get_note(vault, notes[0])
    assert (note.state, note.signed_by) == (NoteState.SIGNED, "Dr. Sari, M.Psi., Psikolog")
    assert note.signed_at == clock.now()


def test_each_signature_follows_the_one_before(vault: OpenVault, notes: list[NoteId]) -> None:
    for note in notes:
        sign_note(vault, note)
    signed = [get_note(vault, note) for note in notes]
    assert signed[0].previous_signature == ""
    assert signed[2].previous_signature == signed[1].signature


def test_a_clock_set_back_does_not_fork_the_chain(
    vault: OpenVault, notes: list[NoteId], clock: FixedClock
) -> None:
    for note in notes:
        sign_note(vault, note)
        clock.advance(timedelta(days=-400))
    assert verify_signatures(vault) == ()


def test_an_empty_note_is_not_signed(vault: OpenVault, notes: list[NoteId]) -> None:
    save_draft(vault, notes[0], " \n")
    with pytest.raises(Problem) as caught:
        sign_note(vault, notes[0])
    assert caught.value.text is NOTE_EMPTY


def test_a_note_is_signed_once(vault: OpenVault, notes: list[NoteId]) -> None:
    sign_note(vault, notes[0])
    with pytest.raises(Problem) as caught:
        sign_note(vault, notes[0])
    assert caught.value.text is NOTE_SIGNED


def test_signing_keeps_a_version(vault: OpenVault, notes: list[NoteId]) -> None:
    sign_note(vault, notes[0])
    assert [line.reason for line in list_versions(vault, notes[0])] == [VersionReason.SIGNED]


def test_the_newest_signature_can_be_undone(vault: OpenVault, notes: list[NoteId]) -> None:
    sign_note(vault, notes[0])
    sign_note(vault, notes[1])
    undo_signing(vault, notes[1])
    note = get_note(vault, notes[1])
    assert (note.state, note.signature, note.signed_at) == (NoteState.DRAFT, "", None)
    sign_note(vault, notes[2])
    assert verify_signatures(vault) == ()


def test_an_earlier_signature_stays(vault: OpenVault, notes: list[NoteId]) -> None:
    sign_note(vault, notes[0])
    sign_note(vault, notes[1])
    assert refused(vault, notes[0]) is UNDO_TOO_LATE


def test_a_signature_stays_after_a_minute(
    vault: OpenVault, notes: list[NoteId], clock: FixedClock
) -> None:
    sign_note(vault, notes[0])
    clock.advance(timedelta(seconds=UNDO_SECONDS + 1))
    assert refused(vault, notes[0]) is UNDO_TOO_LATE


def test_a_note_with_an_addendum_stays_signed(vault: OpenVault, notes: list[NoteId]) -> None:
    sign_note(vault, notes[0])
    add_addendum(vault, notes[0], "more")
    assert refused(vault, notes[0]) is UNDO_TOO_LATE


def test_a_draft_has_nothing_to_undo(vault: OpenVault, notes: list[NoteId]) -> None:
    assert refused(vault, notes[0]) is NOTE_NOT_SIGNED


def test_addenda_are_chained(vault: OpenVault, notes: list[NoteId]) -> None:
    sign_note(vault, notes[0])
    add_addendum(vault, notes[0], "first")
    add_addendum(vault, notes[0], "second")
    addenda = list_addenda(vault, notes[0])
    assert [one.body for one in addenda] == ["first", "second"]
    assert addenda[1].previous_signature == addenda[0].signature
    assert verify_signatures(vault) == ()


def test_a_draft_takes_no_addendum(vault: OpenVault, notes: list[NoteId]) -> None:
    with pytest.raises(Problem) as caught:
        add_addendum(vault, notes[0], "more")
    assert caught.value.text is NOTE_NOT_SIGNED


def test_an_empty_addendum_is_refused(vault: OpenVault, notes: list[NoteId]) -> None:
    sign_note(vault, notes[0])
    with pytest.raises(Problem) as caught:
        add_addendum(vault, notes[0], "  ")
    assert caught.value.text is ADDENDUM_EMPTY


@pytest.mark.parametrize("column", ["body", "signed_by"])
def test_altered_words_are_found(vault: OpenVault, notes: list[NoteId], column: str) -> None:
    for note in notes:
        sign_note(vault, note)
    tamper(vault, f"UPDATE note SET {column} = 'x' WHERE id = ?", notes[1])  # noqa: S608 - fixed names
    faults = verify_signatures(vault)
    assert [(fault.uuid, fault.altered) for fault in faults] == [
        (get_note(vault, notes[1]).uuid, True)
    ]


def test_a_missing_link_is_found(vault: OpenVault, notes: list[NoteId]) -> None:
    for note in notes:
        sign_note(vault, note)
    tamper(vault, "DELETE FROM note WHERE id = ?", notes[1])
    assert [fault.altered for fault in verify_signatures(vault)] == [False]


def lock(vault: OpenVault, when: NoteLock, hours: int = 24) -> None:
    """How this practice locks notes."""
    save_practice(vault, Practice(note_lock=when, note_lock_hours=hours))


def test_a_note_that_is_never_locked_can_be_taken_back_any_time(
    vault: OpenVault, notes: list[NoteId], clock: FixedClock
) -> None:
    lock(vault, NoteLock.OFF)
    sign_note(vault, notes[0])
    clock.advance(timedelta(days=900))
    take_back(vault, notes[0])
    assert get_note(vault, notes[0]).state is NoteState.DRAFT


def test_a_note_locked_on_signing_stays_signed(vault: OpenVault, notes: list[NoteId]) -> None:
    sign_note(vault, notes[0])
    assert not can_take_back(vault, notes[0])
    with pytest.raises(Problem) as caught:
        take_back(vault, notes[0])
    assert caught.value.text is NOTE_LOCKED


@pytest.mark.parametrize(("hours", "open_still"), [(3.9, True), (4, False), (-1, False)])
def test_a_note_is_locked_after_hours(
    vault: OpenVault, notes: list[NoteId], clock: FixedClock, hours: float, open_still: bool
) -> None:
    lock(vault, NoteLock.AFTER_HOURS, 4)
    sign_note(vault, notes[0])
    clock.advance(timedelta(hours=hours))
    assert can_take_back(vault, notes[0]) is open_still


def test_a_note_with_an_addendum_is_not_taken_back(vault: OpenVault, notes: list[NoteId]) -> None:
    lock(vault, NoteLock.OFF)
    sign_note(vault, notes[0])
    add_addendum(vault, notes[0], "more")
    assert not can_take_back(vault, notes[0])


@pytest.mark.parametrize("again", [False, True])
@pytest.mark.parametrize("place", [0, 1, 2])
def test_the_chain_holds_when_a_note_was_taken_back(
    vault: OpenVault, notes: list[NoteId], place: int, again: bool
) -> None:
    lock(vault, NoteLock.OFF)
    for note in notes:
        sign_note(vault, note)
    take_back(vault, notes[place])
    if again:
        sign_note(vault, notes[place])
    assert check_chain(vault) == ChainReport(2 + again, ())


def test_a_check_can_be_stopped(vault: OpenVault, notes: list[NoteId]) -> None:
    sign_note(vault, notes[0])
    with pytest.raises(Stopped):
        check_chain(vault, cancelled=lambda: True)
