# SPDX-License-Identifier: Apache-2.0
"""Searching notes: newest first, whole vault or one client, hostile queries harmless."""

from __future__ import annotations

import pytest

from desktop.domain.ids import ClientId, NoteId
from desktop.services.clients import trash_client
from desktop.services.notes import leave_note, open_note, save_draft
from desktop.services.search import can_search, search_notes
from desktop.services.signing import add_addendum, sign_note
from desktop.services.vault import OpenVault
from tests.support.builders import a_client, a_session, an_episode


@pytest.fixture
def client(vault: OpenVault) -> ClientId:
    """A client with an open service."""
    made = a_client(vault)
    an_episode(vault, made)
    return made


def left(vault: OpenVault, client: ClientId, body: str) -> NoteId:
    """A draft that was written and left."""
    note = open_note(vault, a_session(vault, client)).id
    save_draft(vault, note, body)
    leave_note(vault, note)
    return note


def hits(vault: OpenVault, text: str, client: ClientId | None = None) -> list[NoteId]:
    """The notes found."""
    return [hit.note_id for hit in search_notes(vault, text, client=client).hits]


def test_newest_first_and_more(vault: OpenVault, client: ClientId) -> None:
    notes = [left(vault, client, f"sulit tidur {number}") for number in range(4)]
    found = search_notes(vault, "tidur", limit=3)
    assert [hit.note_id for hit in found.hits] == notes[:0:-1]
    assert found.more


def test_all_words_must_occur(vault: OpenVault, client: ClientId) -> None:
    both = left(vault, client, "cemas dan sulit tidur")
    left(vault, client, "cemas")
    assert hits(vault, "tidur cemas") == [both]


def test_the_last_word_goes_on_unless_quoted(vault: OpenVault, client: ClientId) -> None:
    note = left(vault, client, "tidurnya nyenyak")
    assert hits(vault, "nyenyak tid") == [note]
    assert hits(vault, '"tidur"') == []
    assert hits(vault, "tidur nyenyak") == []


def test_phrases(vault: OpenVault, client: ClientId) -> None:
    note = left(vault, client, "merasa sangat cemas")
    assert hits(vault, '"sangat cemas"') == [note]
    assert hits(vault, '"cemas sangat"') == []


def test_marks_and_case_do_not_matter(vault: OpenVault, client: ClientId) -> None:
    note = left(vault, client, "DÉJÀ VU e\u0301toile")
    assert hits(vault, "deja") == [note]
    assert hits(vault, "étoile") == [note]


def test_one_client_only(vault: OpenVault, client: ClientId) -> None:
    other = a_client(vault, "Budi")
    an_episode(vault, other)
    mine, theirs = left(vault, client, "cemas"), left(vault, other, "cemas")
    assert hits(vault, "cemas") == [theirs, mine]
    assert hits(vault, "cemas", client) == [mine]


def test_the_clients_own_token_is_no_word_of_a_note(vault: OpenVault, client: ClientId) -> None:
    left(vault, client, "cemas")
    assert hits(vault, f"c{client}") == []


def test_one_letter_finds_nothing(vault: OpenVault, client: ClientId) -> None:
    left(vault, client, "a b c")
    assert not can_search("a")
    assert hits(vault, "a") == []


def test_a_draft_is_found_once_it_is_left(vault: OpenVault, client: ClientId) -> None:
    note = open_note(vault, a_session(vault, client)).id
    save_draft(vault, note, "kupu-kupu")
    assert hits(vault, "kupu") == []
    leave_note(vault, note)
    assert hits(vault, "kupu") == [note]


def test_words_that_were_deleted_are_not_found(vault: OpenVault, client: ClientId) -> None:
    note = left(vault, client, "lama")
    save_draft(vault, note, "baru")
    leave_note(vault, note)
    assert hits(vault, "lama") == []
    assert hits(vault, "baru") == [note]


def test_addenda_are_found_with_their_own_words(vault: OpenVault, client: ClientId) -> None:
    note = left(vault, client, "isi")
    sign_note(vault, note)
    add_addendum(vault, note, "koreksi tanggal")
    hit = search_notes(vault, "koreksi").hits[0]
    assert (hit.note_id, hit.snippet) == (note, "koreksi tanggal")


def test_a_hit_says_where_its_words_are(vault: OpenVault, client: ClientId) -> None:
    left(vault, client, "sulit TIDUR malam")
    hit = search_notes(vault, "tidur").hits[0]
    assert [hit.snippet[start:end] for start, end in hit.marks] == ["TIDUR"]
    assert hit.client_name == "Ayu Lestari"


def test_clients_in_the_bin_are_not_found(vault: OpenVault, client: ClientId) -> None:
    left(vault, client, "cemas")
    trash_client(vault, client)
    assert hits(vault, "cemas") == []


@pytest.mark.parametrize(
    "text",
    [
        'a" OR "b', "client : c1", "NEAR(cemas tidur, 5)", "cemas*", "^cemas", "cemas NOT x", "- -",
        '"""', "{body client}: cemas", "cemas\0tidur", "';DROP TABLE note;--", "\ud800cemas", "%_",
        "(((", "body:", "+cemas", "AND AND", '"cemas" * "', "🙂🙂", "\u0301\u0301",
    ],
)  # fmt: skip
def test_query_language_is_harmless(vault: OpenVault, client: ClientId, text: str) -> None:
    left(vault, client, "cemas")
    search_notes(vault, text)
    assert len(hits(vault, "cemas")) == 1
