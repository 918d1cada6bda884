# SPDX-License-Identifier: Apache-2.0
"""The trash is emptied of what is 30 days old and may go, in short steps, and of nothing else."""

from __future__ import annotations

from datetime import timedelta

import pytest

from desktop.db.checks import check_references, check_structure
from desktop.db.integrity import check_digest
from desktop.domain.problems import Problem
from desktop.domain.problems.care import RECORD_GONE
from desktop.domain.problems.trash import IS_KEPT
from desktop.domain.progress import never, silent
from desktop.domain.trash import TrashKind
from desktop.services.purge import delete_for_good, purge
from desktop.services.trash import list_trash, move_to_trash, restore
from desktop.services.vault import OpenVault
from desktop.system.clock import FixedClock
from tests.support.builders import a_client, a_session, an_episode
from tests.support.trash_samples import (
    WORD,
    a_full_session,
    a_note,
    a_sample,
    purge_twice,
    rows_of,
)

EACH = pytest.mark.parametrize("kind", list(TrashKind))
MONTH = timedelta(days=30)


def in_trash(vault: OpenVault) -> list[TrashKind]:
    return [line.kind for line in list_trash(vault)]


def count(vault: OpenVault, table: str) -> int:
    return vault.store.state.counts().get(table, 0)


@EACH
def test_what_lay_there_for_a_month_is_destroyed(
    vault: OpenVault, clock: FixedClock, kind: TrashKind
) -> None:
    move_to_trash(vault, kind, a_sample(vault, kind))
    kept = count(vault, kind) - 1
    clock.advance(MONTH)
    purge_twice(vault, clock)
    assert (in_trash(vault), count(vault, kind)) == ([], kept)


@EACH
def test_a_day_less_is_too_early(vault: OpenVault, clock: FixedClock, kind: TrashKind) -> None:
    move_to_trash(vault, kind, a_sample(vault, kind))
    before = rows_of(vault)
    clock.advance(MONTH - timedelta(days=1))
    purge_twice(vault, clock)
    assert rows_of(vault) == before


@EACH
def test_what_is_not_in_the_trash_stays(
    vault: OpenVault, clock: FixedClock, kind: TrashKind
) -> None:
    a_sample(vault, kind)
    before = rows_of(vault)
    clock.advance(MONTH * 12)
    purge_twice(vault, clock)
    assert rows_of(vault) == before


def test_what_must_be_kept_stays_for_years(vault: OpenVault, clock: FixedClock) -> None:
    client = a_client(vault)
    signed = a_session(vault, client)
    a_note(vault, signed, "Sesi pertama.", signed=True)
    move_to_trash(vault, TrashKind.SESSION, signed)
    move_to_trash(vault, TrashKind.CLIENT, client)
    before = rows_of(vault)
    clock.advance(MONTH * 60)
    purge_twice(vault, clock)
    assert rows_of(vault) == before


@pytest.mark.parametrize("kind", [TrashKind.CLIENT, TrashKind.SESSION])
def test_what_must_be_kept_is_not_deleted_by_hand(vault: OpenVault, kind: TrashKind) -> None:
    client = a_client(vault)
    session = a_session(vault, client)
    a_note(vault, session, "Sesi pertama.", signed=True)
    number = client if kind is TrashKind.CLIENT else session
    move_to_trash(vault, kind, number)
    with pytest.raises(Problem) as caught:
        delete_for_good(vault, kind, number)
    assert caught.value.text is IS_KEPT


@EACH
def test_only_what_is_in_the_trash_is_deleted_by_hand(vault: OpenVault, kind: TrashKind) -> None:
    number = a_sample(vault, kind)
    with pytest.raises(Problem) as caught:
        delete_for_good(vault, kind, number)
    assert caught.value.text is RECORD_GONE


@EACH
def test_deleting_by_hand_need_not_wait(vault: OpenVault, kind: TrashKind) -> None:
    number = a_sample(vault, kind)
    move_to_trash(vault, kind, number)
    delete_for_good(vault, kind, number)
    with pytest.raises(Problem):
        restore(vault, kind, number)


def test_the_words_of_a_destroyed_note_leave_the_index(vault: OpenVault) -> None:
    client = a_client(vault)
    an_episode(vault, client)
    a_note(vault, a_session(vault, client), "Catatan lain tetap ada.")
    session = a_full_session(vault, client)
    assert b"rinduan" in index_bytes(vault)
    move_to_trash(vault, TrashKind.SESSION, session)
    delete_for_good(vault, TrashKind.SESSION, session)
    assert WORD.encode() not in index_bytes(vault)
    assert b"rinduan" not in index_bytes(vault)


def index_bytes(vault: OpenVault) -> bytes:
    """The raw pages of the index; a word may lack the letters it shares with the one before."""
    with vault.store.reading() as conn:
        blocks = conn.execute(
            "SELECT block FROM note_fts_data UNION ALL SELECT block FROM written_fts_data"
        )
        return b" ".join(row[0] for row in blocks)


def test_the_scan_finds_nothing(vault: OpenVault) -> None:
    session = a_sample(vault, TrashKind.SESSION)
    move_to_trash(vault, TrashKind.SESSION, session)
    delete_for_good(vault, TrashKind.SESSION, session)
    with vault.store.reading() as conn:
        (detail,) = conn.execute(
            "SELECT detail FROM audit_event WHERE action = 'trash.cleaned'"
        ).fetchone()
    assert detail == '{"hits":0,"words":11}'


def test_no_text_is_left_of_a_destroyed_session(vault: OpenVault) -> None:
    session = a_sample(vault, TrashKind.SESSION)
    move_to_trash(vault, TrashKind.SESSION, session)
    delete_for_good(vault, TrashKind.SESSION, session)
    tables = ("note", "note_version", "process_note", "document", "document_page", "risk_check")
    assert [count(vault, table) for table in tables] == [0] * len(tables)


@pytest.mark.parametrize("cut_at", range(1, 24, 4))
def test_cut_off_anywhere_it_is_ended_later(vault: OpenVault, cut_at: int) -> None:
    session = a_sample(vault, TrashKind.SESSION)
    move_to_trash(vault, TrashKind.SESSION, session)
    looks = iter(range(100))
    delete_for_good(vault, TrashKind.SESSION, session, lambda: next(looks) >= cut_at)
    assert in_trash(vault) == []
    with pytest.raises(Problem):
        restore(vault, TrashKind.SESSION, session)
    purge(vault)
    assert (count(vault, "session"), count(vault, "document_page")) == (0, 0)
    assert b"rinduan" not in index_bytes(vault)


def test_the_vault_is_whole_afterwards(vault: OpenVault, clock: FixedClock) -> None:
    for kind in TrashKind:
        move_to_trash(vault, kind, a_sample(vault, kind))
    clock.advance(MONTH)
    purge_twice(vault, clock)
    assert in_trash(vault) == []
    assert check_digest(vault.store, silent, never).good
    with vault.store.reading() as conn:
        check_structure(conn)
        check_references(conn)


def test_no_step_holds_the_vault_for_long(vault: OpenVault, clock: FixedClock) -> None:
    for kind in TrashKind:
        move_to_trash(vault, kind, a_sample(vault, kind))
    clock.advance(MONTH)
    vault.store.longest_hold_ms = 0
    purge_twice(vault, clock)
    assert vault.store.longest_hold_ms < 100, vault.store.longest_hold_action


def test_the_trail_tells_without_a_word_of_it(vault: OpenVault) -> None:
    session = a_sample(vault, TrashKind.SESSION)
    move_to_trash(vault, TrashKind.SESSION, session)
    delete_for_good(vault, TrashKind.SESSION, session)
    with vault.store.reading() as conn:
        rows = conn.execute("SELECT action, detail FROM audit_event ORDER BY id DESC LIMIT 3")
        found = [tuple(row) for row in rows]
    assert ("session.purge", "{}") in found
    assert not any(WORD in detail for _, detail in found)


def test_a_clock_that_jumps_ahead_for_a_day_takes_nothing(
    vault: OpenVault, clock: FixedClock
) -> None:
    purge(vault)
    move_to_trash(vault, TrashKind.GOAL, a_sample(vault, TrashKind.GOAL))
    for jump in (MONTH * 100, timedelta(hours=1), -MONTH * 100, timedelta(days=1)):
        clock.advance(jump)
        purge(vault)
    assert in_trash(vault) == [TrashKind.GOAL]


def test_a_run_soon_after_another_takes_nothing(vault: OpenVault, clock: FixedClock) -> None:
    move_to_trash(vault, TrashKind.GOAL, a_sample(vault, TrashKind.GOAL))
    clock.advance(MONTH)
    for _ in range(3):
        purge(vault)
        clock.advance(timedelta(hours=1))
    assert in_trash(vault) == [TrashKind.GOAL]
