# SPDX-License-Identifier: Apache-2.0
"""Papers for oneself: one page however much there is, no name in the file's metadata."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.domain.i18n import Language
from desktop.domain.own_paper import OwnPaper, OwnSection, fitted
from desktop.reports import render_own_paper
from tests.reports.reading import metadata_of, pages_of, text_of

SHORT, LONG, LOUD = "Jurnal", "hal yang panjang sekali " * 30, "MAMMA MWMWM " * 60


def say(context: str, source: str) -> str:
    """English."""
    del context
    return source


def _paper(line: str, lines: int = 40) -> OwnPaper:
    sections = tuple(OwnSection(f"Heading {at}", (line,) * lines) for at in range(7))
    day = date(2026, 11, 24)
    return OwnPaper(Language.ENGLISH, "Preparation", day, "A. L.", "Only for you.", sections)


@pytest.mark.parametrize("line", [SHORT, LONG, LOUD])
def test_the_card_is_one_page(line: str) -> None:
    assert len(pages_of(render_own_paper(fitted(_paper(line)), say))) == 1


def test_what_is_left_out_is_counted() -> None:
    assert "+ 3" in text_of(render_own_paper(fitted(_paper(SHORT, 5)), say))


def test_little_is_not_shortened() -> None:
    paper = _paper(SHORT, 1)
    assert fitted(paper) == paper


def test_a_list_of_many_questions_goes_on_over_pages() -> None:
    assert len(pages_of(render_own_paper(_paper(LONG, 8), say))) > 1


def test_the_same_paper_gives_the_same_bytes() -> None:
    assert render_own_paper(_paper(SHORT, 1), say) == render_own_paper(_paper(SHORT, 1), say)


def test_the_file_names_nobody() -> None:
    assert "A. L." not in str(metadata_of(render_own_paper(_paper(SHORT, 1), say)))
