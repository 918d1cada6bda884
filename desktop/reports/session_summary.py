# SPDX-License-Identifier: Apache-2.0
"""The summary of one session: who, when, the chosen sections of the note, goals and tasks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from reportlab.platypus import Flowable

from desktop.domain.formats import date_long
from desktop.domain.i18n import Translate
from desktop.domain.session_report import NoteSection, SessionSummary, TaskLine
from desktop.reports import labels
from desktop.reports.labels import Words
from desktop.reports.markdown import markdown
from desktop.reports.opening import facts, headline, identity, letterhead, running_head
from desktop.reports.page import Sheet, draw_document
from desktop.reports.sections import section
from desktop.reports.signatures import signatures
from desktop.reports.text import CAPTION, HEADING, Look, paragraph

_ITEM = Look(before=3, indent=16, bullet_at=2)
_SIGNED = replace(CAPTION, before=14)


def render(summary: SessionSummary, translate: Translate) -> bytes:
    """Draw it; `translate` speaks the language of the summary."""
    words = labels.words(translate)
    title = words(labels.SESSION_SUMMARY)
    head = summary.letterhead
    sheet = Sheet(
        language=summary.language,
        title=title,
        author=head.practice or head.therapist,
        head=running_head(title, summary.subject, date_long(summary.dated, summary.language)),
        practice=head.practice or head.therapist,
        footer=summary.confidentiality or words(labels.CONFIDENTIAL),
        code=summary.subject.code,
        page_of=words(labels.PAGE_OF),
    )
    return draw_document(sheet, lambda: list(_story(summary, words, title)))


def _story(summary: SessionSummary, words: Words, title: str) -> Iterator[Flowable]:
    yield from letterhead(summary.letterhead)
    yield headline(title, date_long(summary.dated, summary.language))
    yield from _facts(summary, words)
    yield from _notes(summary.sections, words(labels.NOTE))
    yield from _notes(summary.addenda, words(labels.ADDENDA))
    if summary.goals:
        lines = [paragraph(goal, _ITEM, "•") for goal in summary.goals]
        yield from section(words(labels.GOALS_WORKED_ON), lines)
    if summary.tasks:
        yield from section(words(labels.TASKS), [_task(task) for task in summary.tasks])
    yield paragraph(summary.signed or words(labels.UNSIGNED), _SIGNED)
    yield from _signed(summary)


def _facts(summary: SessionSummary, words: Words) -> list[Flowable]:
    number = summary.number
    left = [
        (words(labels.CLIENT), identity(summary.subject, words)),
        (words(labels.WHEN), summary.when),
        (words(labels.SERVICE), summary.service),
    ]
    right = [
        (
            words(labels.SESSION),
            "" if number is None else words(labels.SESSION_NUMBER).format(number=number),
        ),
        (words(labels.MODALITY), summary.modality),
        (words(labels.PRESENT), summary.present),
    ]
    return facts(left, right)


def _notes(sections: Sequence[NoteSection], unnamed: str) -> Iterator[Flowable]:
    """Sections without a heading of their own share one general heading."""
    named = False
    for part in sections:
        drawn = markdown(part.body)
        if not drawn:
            continue
        heading = part.heading or ("" if named else unnamed)
        named = True
        yield from section(heading, drawn, look=HEADING)


def _task(task: TaskLine) -> Flowable:
    return paragraph(task.text, _ITEM, "☑" if task.done else "☐")


def _signed(summary: SessionSummary) -> Iterator[Flowable]:
    head = summary.letterhead
    dated = date_long(summary.dated, summary.language)
    place = f"{head.city}, {dated}" if head.city else dated
    below = head.licences[0] if head.licences else ""
    yield from signatures(None, (head.title, head.therapist, below), place)
