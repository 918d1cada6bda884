# SPDX-License-Identifier: Apache-2.0
"""The progress report and the closing summary."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from reportlab.platypus import Flowable

from desktop.domain.formats import date_long
from desktop.domain.i18n import Language, Translate
from desktop.domain.report import MeasureRow, ProgressReport, WorkDone
from desktop.reports import labels
from desktop.reports.chart import chart_section
from desktop.reports.fonts import Face
from desktop.reports.goals import goals_table
from desktop.reports.labels import Words
from desktop.reports.ledger import Columns, Ledger, Row
from desktop.reports.markdown import markdown
from desktop.reports.opening import facts, headline, identity, letterhead, running_head
from desktop.reports.page import Sheet, draw_document
from desktop.reports.sections import kept_together, section
from desktop.reports.signatures import signatures
from desktop.reports.text import CAPTION, CELL, CELL_MEDIUM, CELL_STRONG, HEAD_CELL, Look, Span
from desktop.reports.text import paragraph as one

_MEASURES = Columns((128, 58, 58, 66, 171.9))
_ITEM = Look(before=3, indent=14, bullet_at=2)


def render(report: ProgressReport, translate: Translate) -> bytes:
    """Draw it; `translate` speaks the language of the report."""
    words = labels.words(translate)
    title = words(labels.title_of(report.kind))
    head = report.letterhead
    sheet = Sheet(
        language=report.language,
        title=title,
        author=head.practice or head.therapist,
        head=running_head(title, report.subject, date_long(report.dated, report.language)),
        practice=head.practice or head.therapist,
        footer=report.confidentiality or words(labels.CONFIDENTIAL),
        code=report.subject.code,
        page_of=words(labels.PAGE_OF),
    )
    return draw_document(sheet, lambda: list(_story(report, words, title)))


def _story(report: ProgressReport, words: Words, title: str) -> Iterator[Flowable]:
    yield from letterhead(report.letterhead)
    yield headline(title, date_long(report.dated, report.language))
    yield from _facts(report, words)
    yield from _text(words(labels.SUMMARY), report.summary)
    for chart in report.charts:
        yield from chart_section(chart)
    if report.measures:
        scores = [_measures(report.measures, words)]
        yield from section(words(labels.ALL_MEASURES), scores, report.measures_note)
    if report.goals:
        table = goals_table(report.goals, words)
        yield from section(words(labels.GOALS), table, report.goals_note)
    if report.done:
        yield from section(words(labels.DONE), [_done(line) for line in report.done])
    yield from _text(words(labels.RISK), report.risk)
    yield from _text(words(labels.PLAN), report.plan)
    limits = _text(words(labels.LIMITS), report.limits, CAPTION)
    yield from kept_together([*limits, *_signed(report, words)])


def _facts(report: ProgressReport, words: Words) -> list[Flowable]:
    left = [
        (words(labels.CLIENT), identity(report.subject, words)),
        (words(labels.SERVICE), report.service),
        (words(labels.PURPOSE), report.purpose),
    ]
    right = [
        (words(labels.PERIOD), period(report.since, report.until, report.language)),
        (words(labels.SESSIONS), _sessions(report, words)),
        (words(labels.CONSENT), report.consent),
        (words(labels.RECIPIENT), report.recipient),
    ]
    return facts(left, right)


def period(since: date | None, until: date | None, language: Language) -> str:
    """3 Juli–24 November 2026: the year once where it is the same."""
    if since is None or until is None or since == until:
        only = since or until
        return date_long(only, language) if only else ""
    begin, end = date_long(since, language), date_long(until, language)
    if since.year != until.year:
        return f"{begin} – {end}"
    if since.month == until.month:
        return f"{since.day}–{end}"
    return f"{begin.rsplit(' ', 1)[0]}–{end}"


def _sessions(report: ProgressReport, words: Words) -> str:
    if report.held is None:
        return ""
    if report.planned is None:
        return words(labels.HELD).format(held=report.held)
    return words(labels.PLANNED_HELD).format(planned=report.planned, held=report.held)


def _text(heading: str, source: str, look: Look | None = None) -> list[Flowable]:
    drawn = markdown(source, look) if look else markdown(source)
    return section(heading, drawn) if drawn else []


def _measures(rows: tuple[MeasureRow, ...], words: Words) -> Ledger:
    heads = (labels.MEASURE, labels.FIRST, labels.NOW, labels.DIFFERENCE, labels.MEANING)
    head: Row = [[one(words(text), HEAD_CELL)] for text in heads]
    return Ledger(_MEASURES, [_measure(row) for row in rows], head)


def _measure(row: MeasureRow) -> Row:
    return [
        [one(row.name, CELL_MEDIUM)],
        [one(row.first, CELL)],
        [one(row.now, CELL_STRONG)],
        [one(row.difference, CELL)],
        [one(row.meaning, CELL)],
    ]


def _done(line: WorkDone) -> Flowable:
    text = f", {line.text}" if line.title and line.text else line.text
    return one([Span(line.title, Face.SEMIBOLD), Span(text)], _ITEM, "•")


def _signed(report: ProgressReport, words: Words) -> Iterator[Flowable]:
    head = report.letterhead
    dated = date_long(report.dated, report.language)
    place = f"{head.city}, {dated}" if head.city else dated
    below = head.licences[0] if head.licences else ""
    left = None
    if report.client_signs:
        left = (words(labels.CLIENT_SIGNS), report.subject.shown, words(labels.DATE))
    yield from signatures(left, (head.title, head.therapist, below), place)
