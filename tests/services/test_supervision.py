# SPDX-License-Identifier: Apache-2.0
"""Questions for supervision: open, discussed, with a client or without."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.domain.ids import ClientId, SupervisionItemId
from desktop.domain.problems import Problem
from desktop.domain.problems.beside import QUESTION_NEEDS_WORDS
from desktop.domain.supervision import SupervisionDraft, SupervisionFilter
from desktop.services.clients import trash_client
from desktop.services.supervision import (
    add_question,
    discuss_question,
    draft_of_question,
    get_question,
    list_questions,
    question_text,
    questions_of_session,
    reopen_question,
    trash_question,
    untrash_question,
    update_question,
)
from desktop.services.vault import OpenVault
from tests.support.builders import a_client, a_session


@pytest.fixture
def client(vault: OpenVault) -> ClientId:
    """A client."""
    return a_client(vault)


@pytest.fixture
def question(vault: OpenVault, client: ClientId) -> SupervisionItemId:
    """Something to ask."""
    return add_question(vault, SupervisionDraft("Kapan merujuk?", client))[0]


def _shown(vault: OpenVault, wanted: SupervisionFilter) -> list[str]:
    return [line.item.question for line in list_questions(vault, wanted)]


def test_a_question_tells_whose_it_is(vault: OpenVault, question: SupervisionItemId) -> None:
    line = list_questions(vault)[0]
    assert (line.item.id, line.client_name) == (question, "Ayu Lestari")
    assert line.client_code


def test_a_question_needs_no_client(vault: OpenVault) -> None:
    add_question(vault, SupervisionDraft("Batas peran"))
    assert list_questions(vault)[0].client_name == ""


def test_what_was_discussed_leaves_the_open_ones(
    vault: OpenVault, question: SupervisionItemId
) -> None:
    discuss_question(vault, question, "Rujuk bila skor naik")
    assert _shown(vault, SupervisionFilter.OPEN) == []
    assert _shown(vault, SupervisionFilter.DISCUSSED) == ["Kapan merujuk?"]
    assert question_text(get_question(vault, question)).endswith("skor naik")


def test_a_reopened_question_is_as_it_was(vault: OpenVault, question: SupervisionItemId) -> None:
    before = get_question(vault, question)
    discuss_question(vault, question, "Rujuk")
    reopen_question(vault, question)
    assert get_question(vault, question) == before


def test_one_client_can_be_shown_alone(vault: OpenVault, question: SupervisionItemId) -> None:
    add_question(vault, SupervisionDraft("Batas peran"))
    owner = get_question(vault, question).client_id
    assert [one.item.id for one in list_questions(vault, client=owner)] == [question]


def test_a_session_knows_its_questions(vault: OpenVault, client: ClientId) -> None:
    session = a_session(vault, client)
    marked, _ = add_question(vault, SupervisionDraft("Transferensi?", client, session))
    assert [one.id for one in questions_of_session(vault, session)] == [marked]


def test_words_are_replaced(vault: OpenVault, question: SupervisionItemId) -> None:
    draft = draft_of_question(get_question(vault, question))
    update_question(vault, question, replace(draft, question="Kapan merujuk ke psikiater?"))
    assert get_question(vault, question).question == "Kapan merujuk ke psikiater?"


def test_the_trash_hides_a_question(vault: OpenVault, question: SupervisionItemId) -> None:
    trash_question(vault, question)
    assert list_questions(vault) == ()
    untrash_question(vault, question)
    assert len(list_questions(vault)) == 1


def test_a_client_in_the_trash_hides_its_questions(
    vault: OpenVault, client: ClientId, question: SupervisionItemId
) -> None:
    assert question
    trash_client(vault, client)
    assert list_questions(vault) == ()


def test_a_question_needs_words(vault: OpenVault) -> None:
    with pytest.raises(Problem) as raised:
        add_question(vault, SupervisionDraft(" "))
    assert raised.value.text is QUESTION_NEEDS_WORDS
