# SPDX-License-Identifier: Apache-2.0
"""The sentences of a chart: title, subtitle, what each point says, and the table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from desktop.domain.chart import ChartAxis, ChartTable
from desktop.domain.formats import date_long, date_short, month_name
from desktop.domain.i18n import QT_TRANSLATE_NOOP, Language, Translate
from desktop.domain.measures.change import Change, change
from desktop.domain.measures.change_words import (
    direction_text,
    finding_text,
    short_verdict,
    source_sentences,
)
from desktop.domain.measures.model import Band, Measure
from desktop.domain.measures.norms import NormLike
from desktop.domain.measures.scoring import band_of
from desktop.domain.measures.words import CONTEXT, band_label, reported_text, since_text

_EMPTY = QT_TRANSLATE_NOOP("Measures", "No scores yet")
_FIRST = QT_TRANSLATE_NOOP("Measures", "First score: {score}")
_FIRST_BAND = QT_TRANSLATE_NOOP("Measures", "First score: {score}, in the {band} band")
_COUNT = QT_TRANSLATE_NOOP("Measures", "{count} filled in")
_PERIOD = QT_TRANSLATE_NOOP("Measures", "{first} to {last}")
_SUMMARY = QT_TRANSLATE_NOOP("Measures", "{measure}, {count} scores. {finding}.")
_SUMMARY_ONE = QT_TRANSLATE_NOOP("Measures", "{measure}, {count} score. {finding}.")
_POINT = QT_TRANSLATE_NOOP("Measures", "{date}, {score}")
_POINT_BAND = QT_TRANSLATE_NOOP("Measures", "{date}, {score}, {band}")
_POINT_SESSION = QT_TRANSLATE_NOOP("Measures", "{date}, session {session}, {score}")
_POINT_BOTH = QT_TRANSLATE_NOOP("Measures", "{date}, session {session}, {score}, {band}")
_NOT_FILLED_IN = QT_TRANSLATE_NOOP("Measures", "not filled in")
_SESSION = QT_TRANSLATE_NOOP("Measures", "Session")
_DATE = QT_TRANSLATE_NOOP("Measures", "Date")
_SCORE = QT_TRANSLATE_NOOP("Measures", "Score")
_BAND = QT_TRANSLATE_NOOP("Measures", "Band")
_CHANGE = QT_TRANSLATE_NOOP("Measures", "Since the first score")


@dataclass(frozen=True, slots=True)
class ChartWords:
    """Speaks for one measure's chart; `days` are those of its entries, in order."""

    measure: Measure
    days: Sequence[date]
    translate: Translate
    language: Language

    def say(self, source: str, **holes: object) -> str:
        """A sentence in the language of the chart."""
        return self.translate(CONTEXT, source).format(**holes)

    def empty(self) -> str:
        """What stands in place of the points."""
        return self.say(_EMPTY)

    def not_filled_in(self) -> str:
        """What stands in a gap."""
        return self.say(_NOT_FILLED_IN)

    def axis_label(self, axis: ChartAxis, *, numbered: bool) -> str:
        """What the horizontal axis counts; dates where no entry has a session number."""
        return self.say(_SESSION if axis is ChartAxis.SESSION and numbered else _DATE)

    def band(self, band: Band | None) -> str:
        """A band's name, empty where there is none."""
        return band_label(band.label, self.translate) if band else ""

    def score(self, total: float) -> str:
        """A raw total as it is read."""
        return reported_text(self.measure, total, self.language)

    def first_score(self, total: float) -> str:
        """The title while there is one score only."""
        band = self.band(band_of(self.measure, total))
        source = _FIRST_BAND if band else _FIRST
        return self.say(source, score=self.score(total), band=band)

    def finding(self, whole: Change, session: int | None, on: date) -> str:
        """The title: what became of the first score, of `session` and day `on`."""
        since = since_text(session, on, self.translate, self.language)
        return finding_text(whole, since, self.translate, self.language)

    def subtitle(self, whole: Change | None, count: int) -> str:
        """Measure, number of forms, period, threshold: the facts behind the title."""
        parts = [self.measure.title, self.say(_COUNT, count=count)]
        if self.days:
            first, last = (date_short(day, self.language) for day in (self.days[0], self.days[-1]))
            parts.append(first if first == last else self.say(_PERIOD, first=first, last=last))
        if whole and whole.threshold:
            parts.append(short_verdict(whole, self.translate, self.language))
        return " · ".join(parts)

    def sources(self, norms: Sequence[NormLike]) -> str:
        """Where the figures come from."""
        return source_sentences(self.measure, norms, self.translate, self.language)

    def summary(self, finding: str, count: int) -> str:
        """The whole chart in one breath, for screen readers."""
        source = _SUMMARY_ONE if count == 1 else _SUMMARY
        return self.say(source, measure=self.measure.title, count=count, finding=finding)

    def day(self, day: date) -> str:
        """3 August; with its year where the chart spans several."""
        if self.days[0].year != self.days[-1].year:
            return date_long(day, self.language)
        return f"{day.day} {month_name(day.month, self.language)}"

    def point(self, on: date, session: int | None, total: float, band: Band | None) -> str:
        """3 August, session 5, 14, moderate."""
        return self._place(on, session, self.score(total), self.band(band))

    def gap(self, on: date, session: int | None) -> str:
        """3 August, session 5, not filled in."""
        return self._place(on, session, self.not_filled_in(), "")

    def _place(self, on: date, session: int | None, score: str, band: str) -> str:
        if session is None:
            source = _POINT_BAND if band else _POINT
        else:
            source = _POINT_BOTH if band else _POINT_SESSION
        return self.say(source, date=self.day(on), session=session, score=score, band=band)


def table_of(
    measure: Measure,
    entries: Sequence[tuple[date, int | None, float | None]],
    words: ChartWords,
) -> ChartTable:
    """One row for each entry: date, session, score, band, change since the first score."""
    headings = tuple(words.say(text) for text in (_DATE, _SESSION, _SCORE, _BAND, _CHANGE))
    first = next((total for _, _, total in entries if total is not None), None)
    rows: list[tuple[str, ...]] = []
    seen_first = False
    for on, session, total in entries:
        moved = ""
        if total is not None and first is not None and seen_first:
            since_first = change(measure, first, total)
            moved = direction_text(since_first, words.translate, words.language)
        seen_first = seen_first or total is not None
        rows.append(_row(measure, (on, session, total), moved, words))
    return ChartTable(headings, tuple(rows))


def _row(
    measure: Measure,
    entry: tuple[date, int | None, float | None],
    moved: str,
    words: ChartWords,
) -> tuple[str, ...]:
    on, session, total = entry
    score = words.not_filled_in() if total is None else words.score(total)
    band = "" if total is None else words.band(band_of(measure, total))
    shown = date_short(on, words.language)
    return (shown, "" if session is None else str(session), score, band, moved)
