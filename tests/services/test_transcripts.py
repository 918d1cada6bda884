# SPDX-License-Identifier: Apache-2.0
"""Transcripts: long texts kept exactly and read in pages."""

from __future__ import annotations

import pytest

from desktop.domain.ids import DocumentId, SessionId
from desktop.domain.problems import Problem
from desktop.domain.problems.notes import (
    DOCUMENT_MISSING,
    SESSION_MISSING,
    TEXT_BROKEN,
    TRANSCRIPT_EMPTY,
    TRANSCRIPT_TOO_LONG,
)
from desktop.services.transcripts import (
    TRANSCRIPT_LIMIT,
    attach_transcript,
    document_page_text,
    documents_of_session,
    list_documents,
)
from desktop.services.vault import OpenVault
from tests.support.builders import a_client, a_session


@pytest.mark.parametrize(
    "text",
    ["short", "é\r\n" * 40_000, "x" * 100_000, "a\0b\n" * 20_000, ("🙂" * 15_999 + "\n") * 3],
)
def test_the_pages_are_the_text(vault: OpenVault, text: str) -> None:
    client = a_client(vault)
    session = a_session(vault, client)
    key, _ = attach_transcript(vault, session, " Rekaman ", text)
    line = list_documents(vault, client)[0]
    pages = [document_page_text(vault, key, page) for page in range(line.pages)]
    assert "".join(pages) == text
    assert (line.title, line.size) == ("Rekaman", len(text.encode()))
    assert documents_of_session(vault, session) == (line,)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        (" \n", TRANSCRIPT_EMPTY),
        ("x\udfff", TEXT_BROKEN),
        ("x" * (TRANSCRIPT_LIMIT + 1), TRANSCRIPT_TOO_LONG),
    ],
)
def test_what_is_refused(vault: OpenVault, text: str, problem: object) -> None:
    session = a_session(vault)
    with pytest.raises(Problem) as caught:
        attach_transcript(vault, session, "t", text)
    assert caught.value.text is problem


def test_a_session_that_is_gone_takes_nothing(vault: OpenVault) -> None:
    with pytest.raises(Problem) as caught:
        attach_transcript(vault, SessionId(99), "t", "text")
    assert caught.value.text is SESSION_MISSING


def test_a_page_that_is_not_there_is_told(vault: OpenVault) -> None:
    with pytest.raises(Problem) as caught:
        document_page_text(vault, DocumentId(1), 0)
    assert caught.value.text is DOCUMENT_MISSING
