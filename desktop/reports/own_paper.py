# SPDX-License-Identifier: Apache-2.0
"""A paper for the therapist's own eyes: a warning, then headings with short lines."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from reportlab.platypus import Flowable, Spacer

from desktop.domain.formats import date_long
from desktop.domain.i18n import Translate
from desktop.domain.own_paper import OwnPaper
from desktop.reports import labels
from desktop.reports.labels import Words
from desktop.reports.opening import Line, headline
from desktop.reports.page import Sheet, draw_document
from desktop.reports.sections import section
from desktop.reports.text import BODY, CAPTION, HEADING, Look, paragraph

_ITEM = Look(before=2, indent=14, bullet_at=2, leading=14)
_SUBJECT = replace(BODY, before=2)
_WARNING = replace(CAPTION, before=4)
_HEADING = replace(HEADING, before=11)


def render(paper: OwnPaper, translate: Translate) -> bytes:
    """Draw it; `translate` speaks the language of the paper."""
    words = labels.words(translate)
    sheet = Sheet(
        language=paper.language,
        title=paper.title,
        author="",
        head=paper.title,
        practice="",
        footer=words(labels.OWN_EYES),
        code="",
        page_of=words(labels.PAGE_OF),
    )
    return draw_document(sheet, lambda: list(_story(paper, words)))


def _story(paper: OwnPaper, words: Words) -> Iterator[Flowable]:
    del words
    yield headline(paper.title, date_long(paper.dated, paper.language))
    if paper.subject:
        yield paragraph(paper.subject, _SUBJECT)
    yield paragraph(paper.warning, _WARNING)
    yield Spacer(0, 6)
    yield Line()
    for part in paper.sections:
        lines = [paragraph(line, _ITEM, "•") for line in part.lines]
        yield from section(part.heading, lines, look=_HEADING)
