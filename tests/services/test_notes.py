# SPDX-License-Identifier: Apache-2.0
"""Writing notes: the text is exact, drafts are one row, versions are kept, process notes apart."""

from __future__ import annotations

import random
from datetime import timedelta

import pytest

from desktop.domain.changed import Changed
from desktop.domain.ids import NoteId, SessionId
from desktop.domain.note import SECTION_LIMIT, Note, NoteState, VersionReason
from desktop.domain.problems import Problem
from desktop.domain.problems.notes import (
    NOTE_MISSING,
    NOTE_SIGNED,
    SESSION_MISSING,
    TEXT_BROKEN,
    TEXT_TOO_LONG,
    VERSION_MISSING,
)
from desktop.services.notes import (
    get_note,
    get_process_note,
    leave_note,
    list_versions,
    note_of,
    open_note,
    previous_note,
    save_draft,
    save_process_note,
    set_template,
    snapshot,
    unsigned_notes,
    version_body,
)
from desktop.services.signing import sign_note
from desktop.services.vault import OpenVault
from desktop.system.clock import FixedClock
from tests.support.builders import a_client, a_session, an_episode, utc

PIECES = (
    "\0", "\r\n", "\r", "\n\n\n", "  ", "\t", "_x_", "~~x~~", "</tag>", "> ", "**", "#", "- [ ]",
    "'", '"', ";--", "%s", "{}", "\\", "é", "e\u0301", "ß", "İ", "🙂", "👩‍👩‍👧", "\u200b", "\u202e",
    "\ufeff", "\ufffe", "\uffff", "\U0010ffff", "\x7f", "\x1b[0m", "ကျ", "ﷺ", "a" * 300, "NULL",
    "\x85", "\u2028", "\u2029", "\x01", "\x1f",
)  # fmt: skip


@pytest.fixture
def session(vault: OpenVault) -> SessionId:
    """A session of a client with an open service."""
    client = a_client(vault)
    an_episode(vault, client)
    return a_session(vault, client)


@pytest.fixture
def note(vault: OpenVault, session: SessionId) -> Note:
    """An empty draft."""
    return open_note(vault, session)


def problem_of(act: object, *args: object) -> Problem:
    """The Problem an act is refused with."""
    assert callable(act)
    with pytest.raises(Problem) as caught:
        act(*args)
    return caught.value


def test_a_session_has_no_note_until_it_is_opened(vault: OpenVault, session: SessionId) -> None:
    assert note_of(vault, session) is None
    assert open_note(vault, session, "soap").state is NoteState.DRAFT


def test_opening_twice_is_the_same_note(vault: OpenVault, session: SessionId) -> None:
    assert open_note(vault, session, "soap") == open_note(vault, session, "dap")


def test_a_session_that_is_gone_has_no_note(vault: OpenVault) -> None:
    assert problem_of(open_note, vault, SessionId(99)).text is SESSION_MISSING


def test_500_hostile_texts_come_back_byte_for_byte(vault: OpenVault, note: Note) -> None:
    chance = random.Random(7)
    for _ in range(500):
        text = "".join(chance.choices(PIECES, k=chance.randint(0, 12)))
        save_draft(vault, note.id, text)
        assert get_note(vault, note.id).body.encode() == text.encode()


@pytest.mark.parametrize("text", ["\0", "a\0b", "\0\0tail"])
def test_a_nul_survives_versions_and_index(vault: OpenVault, note: Note, text: str) -> None:
    save_draft(vault, note.id, text)
    leave_note(vault, note.id)
    assert version_body(vault, list_versions(vault, note.id)[0].id) == text


def test_half_a_character_is_refused_with_its_place(vault: OpenVault, note: Note) -> None:
    save_draft(vault, note.id, "kept")
    refused = problem_of(save_draft, vault, note.id, "ab\ud800c")
    assert (refused.text, refused.holes["position"]) == (TEXT_BROKEN, 3)
    assert get_note(vault, note.id).body == "kept"


def test_a_note_takes_200_kilobytes(vault: OpenVault, note: Note) -> None:
    save_draft(vault, note.id, "é" * (SECTION_LIMIT // 2))
    assert len(get_note(vault, note.id).body.encode()) == SECTION_LIMIT


def test_more_is_refused_and_the_transcript_offered(vault: OpenVault, note: Note) -> None:
    refused = problem_of(save_draft, vault, note.id, "é" * (SECTION_LIMIT // 2) + "a")
    assert refused.text is TEXT_TOO_LONG
    assert "transcript" in refused.text.do


def test_saving_tells_when(vault: OpenVault, note: Note, clock: FixedClock) -> None:
    clock.advance(timedelta(minutes=3))
    assert save_draft(vault, note.id, "x").at == clock.now()


def test_saving_leaves_no_trail(vault: OpenVault, note: Note) -> None:
    with vault.store.reading() as conn:
        before = conn.execute("SELECT count(*) FROM audit_event").fetchone()
    save_draft(vault, note.id, "x")
    with vault.store.reading() as conn:
        assert conn.execute("SELECT count(*) FROM audit_event").fetchone() == before


def test_a_note_that_is_gone_is_not_saved(vault: OpenVault) -> None:
    assert problem_of(save_draft, vault, NoteId(99), "x").text is NOTE_MISSING


def test_a_signed_note_is_not_overwritten(vault: OpenVault, note: Note) -> None:
    save_draft(vault, note.id, "final")
    sign_note(vault, note.id)
    assert problem_of(save_draft, vault, note.id, "x").text is NOTE_SIGNED
    assert problem_of(set_template, vault, note.id, "dap").text is NOTE_SIGNED


def test_the_template_is_a_name_only(vault: OpenVault, note: Note) -> None:
    save_draft(vault, note.id, "text")
    set_template(vault, note.id, "soap")
    kept = get_note(vault, note.id)
    assert (kept.template, kept.body) == ("soap", "text")


def test_leaving_keeps_a_version_once(vault: OpenVault, note: Note) -> None:
    save_draft(vault, note.id, "one")
    assert leave_note(vault, note.id) is Changed.NOTES
    assert leave_note(vault, note.id) is Changed.NOTHING
    assert [line.reason for line in list_versions(vault, note.id)] == [VersionReason.LEFT]


def test_leaving_an_untouched_note_keeps_nothing(vault: OpenVault, note: Note) -> None:
    leave_note(vault, note.id)
    assert list_versions(vault, note.id) == ()


def test_every_version_reads_back(vault: OpenVault, note: Note) -> None:
    texts = [f"version {number} " * 50 for number in range(5)]
    for text in texts:
        save_draft(vault, note.id, text)
        snapshot(vault, note.id, VersionReason.INTERVAL)
    lines = list_versions(vault, note.id)
    assert [version_body(vault, line.id) for line in lines] == texts[::-1]
    assert [line.number for line in lines] == [5, 4, 3, 2, 1]


def test_only_older_versions_are_packed(vault: OpenVault, note: Note) -> None:
    for text in ("a" * 500, "b" * 500):
        save_draft(vault, note.id, text)
        snapshot(vault, note.id, VersionReason.INTERVAL)
    with vault.store.reading() as conn:
        codecs = conn.execute("SELECT codec FROM note_version ORDER BY number").fetchall()
    assert codecs == [("zlib",), ("utf-8",)]


def test_going_back_to_an_older_text_is_a_version(vault: OpenVault, note: Note) -> None:
    for text in ("a", "b", "a"):
        save_draft(vault, note.id, text)
        snapshot(vault, note.id, VersionReason.INTERVAL)
    assert len(list_versions(vault, note.id)) == 3


def test_a_version_that_is_gone_is_told(vault: OpenVault) -> None:
    assert problem_of(version_body, vault, 99).text is VERSION_MISSING


def test_the_previous_note_is_the_same_clients_last_written_one(vault: OpenVault) -> None:
    client, other = a_client(vault), a_client(vault, "Budi")
    for owner in (client, other):
        an_episode(vault, owner)
    first = a_session(vault, client, at=utc(2026, 11, 2, 3))
    a_session(vault, client, at=utc(2026, 11, 9, 3))
    now = a_session(vault, client, at=utc(2026, 11, 16, 3))
    foreign = a_session(vault, other, at=utc(2026, 11, 10, 3))
    for one in (first, foreign):
        save_draft(vault, open_note(vault, one).id, "written")
    found = previous_note(vault, now)
    assert found is not None
    assert found.session_id == first


def test_unsigned_notes_are_the_written_drafts(vault: OpenVault, note: Note) -> None:
    assert unsigned_notes(vault) == ()
    save_draft(vault, note.id, "written")
    assert [line.note_id for line in unsigned_notes(vault)] == [note.id]
    sign_note(vault, note.id)
    assert unsigned_notes(vault) == ()


def test_process_notes_are_kept_apart(vault: OpenVault, session: SessionId) -> None:
    assert get_process_note(vault, session) is None
    save_process_note(vault, session, "mine\0")
    save_process_note(vault, session, "mine\0\r\n")
    kept = get_process_note(vault, session)
    assert kept is not None
    assert kept.body == "mine\0\r\n"
    assert note_of(vault, session) is None
