# SPDX-License-Identifier: Apache-2.0
"""From the records of a client to the plain values a report is drawn from; no process notes."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from zoneinfo import ZoneInfo

from desktop.db import report_facts
from desktop.db.report_facts import SessionFact
from desktop.db.rows import moment_of
from desktop.domain.administration import Administration
from desktop.domain.audience import Reader, readable
from desktop.domain.chart import ChartModel
from desktop.domain.chart_build import ChartOptions
from desktop.domain.client import Client
from desktop.domain.episode import Episode, EpisodeOverview
from desktop.domain.formats import age, signed
from desktop.domain.goal import GoalProgress, level_text
from desktop.domain.i18n import Language, Translate
from desktop.domain.ids import ClientId, MeasureId
from desktop.domain.measures.change import Change, change
from desktop.domain.measures.change_words import (
    meaning_on_paper,
    movement_sentences,
    norms_named,
)
from desktop.domain.measures.model import Measure
from desktop.domain.measures.scoring import band_of
from desktop.domain.measures.words import band_label, reported_text, since_text
from desktop.domain.record_words import profession_label, service_label
from desktop.domain.report import GoalRow, Letterhead, MeasureRow, Subject, WorkDone
from desktop.domain.report_identity import shown_as
from desktop.domain.report_options import IdentityLevel
from desktop.domain.report_words import ReportWords
from desktop.domain.typed import phone_shown
from desktop.services.administrations import chart_of, list_administrations
from desktop.services.clients import present_client
from desktop.services.episodes import list_episodes
from desktop.services.goals import list_goals
from desktop.services.measure_library import measure_library
from desktop.services.norms import list_norms
from desktop.services.practice import get_practice, list_licences
from desktop.services.vault import OpenVault

_BETWEEN_TECHNIQUES = re.compile(r"[,;\n]")


def letterhead(vault: OpenVault, translate: Translate) -> Letterhead:
    """Who writes, from the practice's own page."""
    practice = get_practice(vault)
    licences = tuple(f"{one.label} {one.number}".strip() for one in list_licences(vault))
    return Letterhead(
        practice=practice.name,
        therapist=practice.therapist_name,
        title=practice.professional_title or profession_label(practice.profession, translate),
        licences=tuple(text for text in licences if text),
        address=practice.address,
        city=practice.city,
        phone=phone_shown(practice.phone),
        email=practice.email,
        note=practice.letterhead_note,
    )


def subject(client: Client, level: IdentityLevel, on: date, language: Language) -> Subject:
    """The client at the chosen identity level; a birth date appears as an age only."""
    years = age(client.birth_date, on, language) if client.birth_date else ""
    return Subject(shown_as(client, level), client.code, client.sex, years)


def service_text(episode: Episode, translate: Translate) -> str:
    """Service and approach."""
    label = service_label(episode.service, translate)
    return ", ".join(part for part in (label, episode.approach) if part)


def note_parts(body: str, reader: Reader) -> tuple[tuple[str, str], ...]:
    """What `reader` may see of a note: (heading without its tag, text); "" before the first."""
    return tuple((one.heading, one.body) for one in readable(body, reader))


@dataclass(frozen=True)
class ClientFacts:
    """What a report over a period can say about one client; read once, when first asked for."""

    vault: OpenVault
    client_id: ClientId
    since: date | None
    until: date
    translate: Translate
    language: Language

    @cached_property
    def client(self) -> Client:
        """The record."""
        return present_client(self.vault, self.client_id)

    @cached_property
    def words(self) -> ReportWords:
        """The language of the report."""
        return ReportWords(self.translate, self.language)

    @cached_property
    def episode(self) -> EpisodeOverview | None:
        """The newest service that began by the end of the period."""
        every = list_episodes(self.vault, self.client_id)
        begun = (one for one in every if one.episode.started_on <= self.until)
        return next(begun, None)

    @cached_property
    def sessions(self) -> tuple[SessionFact, ...]:
        """The sessions of the period that took place, oldest first."""
        with self.vault.store.reading("report.sessions") as conn:
            every = report_facts.sessions(conn, self.client_id)
        return tuple(one for one in every if self._within(_day(one)))

    @property
    def begun(self) -> date:
        """The first day of the period; where none was chosen, of the newest service."""
        if self.since is not None:
            return self.since
        days = [_day(one) for one in self.sessions[:1]]
        days += [self.episode.episode.started_on] if self.episode else []
        return min(days, default=self.until)

    @property
    def held(self) -> int:
        """How many sessions of the period count."""
        return sum(one.counts for one in self.sessions)

    @property
    def service(self) -> str:
        """Service and approach."""
        return service_text(self.episode.episode, self.translate) if self.episode else ""

    @cached_property
    def forms(self) -> dict[Measure, list[Administration]]:
        """Complete forms of the period by measure, oldest first, in the order of the library."""
        by_measure: dict[MeasureId, list[Administration]] = {}
        for form in list_administrations(self.vault, self.client_id):
            if form.total is not None and self._within(form.filled_on):
                by_measure.setdefault(form.measure_id, []).append(form)
        library = measure_library().measures
        return {one: by_measure[one.id] for one in library if one.id in by_measure}

    def measure_rows(self) -> tuple[MeasureRow, ...]:
        """First and present score of every measure, and what the difference means."""
        return tuple(self._measure_row(one, forms) for one, forms in self.forms.items())

    def _measure_row(self, measure: Measure, forms: list[Administration]) -> MeasureRow:
        first, last = forms[0].total or 0, forms[-1].total or 0
        shown = self._scored(measure, first)
        if len(forms) == 1:
            return MeasureRow(measure.title, shown, "", "", self.words.filled_in_once())
        found = self._change(measure, forms)
        return MeasureRow(
            name=measure.title,
            first=shown,
            now=self._scored(measure, last),
            difference=signed(round(found.difference, 2), self.language),
            meaning=meaning_on_paper(found, self.translate, self.language),
        )

    def norms(self) -> str:
        """Whose norms the changes were judged by; empty where nothing changed yet."""
        found = [self._change(one, forms) for one, forms in self.forms.items() if len(forms) > 1]
        return norms_named(found, self.translate, self.language)

    def _change(self, measure: Measure, forms: list[Administration]) -> Change:
        first, last = forms[0].total or 0, forms[-1].total or 0
        return change(measure, first, last, list_norms(self.vault, measure.id))

    def _scored(self, measure: Measure, total: float) -> str:
        """ "18 (moderate)"."""
        band, shown = band_of(measure, total), reported_text(measure, total, self.language)
        return f"{shown} ({band_label(band.label, self.translate)})" if band else shown

    def charts(self) -> tuple[ChartModel, ...]:
        """A chart of every measure filled in at least twice."""
        since = self.since or date.min
        return tuple(
            chart_of(
                self.vault,
                self.client_id,
                measure.id,
                ChartOptions(),
                self.translate,
                self.language,
                since=since,
                until=self.until,
            )
            for measure, forms in self.forms.items()
            if len(forms) > 1
        )

    @cached_property
    def goals(self) -> tuple[GoalProgress, ...]:
        """The goals that are not archived, with their ratings up to the end of the period."""
        every = list_goals(self.vault, self.client_id)
        return tuple(
            GoalProgress(
                one.goal, tuple(rating for rating in one.ratings if rating.rated_on <= self.until)
            )
            for one in every
        )

    def goal_rows(self) -> tuple[GoalRow, ...]:
        """Every goal with its starting point, present rating, target and level."""
        return tuple(map(self._goal_row, self.goals))

    def _goal_row(self, progress: GoalProgress) -> GoalRow:
        goal, latest = progress.goal, progress.latest
        gas = latest.gas if latest else None
        now = ""
        if latest is not None:
            now = level_text(gas or 0) if latest.value is None else self.words.number(latest.value)
        unit = f" ({goal.unit})" if goal.unit else ""
        return GoalRow(
            title=goal.title,
            indicator=f"{goal.indicator}{unit}".strip(),
            baseline="" if goal.baseline is None else self.words.number(goal.baseline),
            now=now,
            target="" if goal.target is None else self.words.number(goal.target),
            gas=gas,
            meaning="" if gas is None else goal.gas_meanings[gas + 2],
        )

    def work_done(self) -> tuple[WorkDone, ...]:
        """Each technique noted in a session, with the number of sessions, most used first."""
        used = Counter(name for one in self.sessions for name in _techniques(one))
        return tuple(WorkDone(name, self.words.used(count)) for name, count in used.most_common())

    def summary(self) -> str:
        """The period, each measure and each goal in a sentence: a text to start from."""
        said = [self.words.period(self.begun, self.until, self.held)]
        said += [self._measure_sentence(one, forms) for one, forms in self.forms.items()]
        said.append(self.norms())
        goals = "\n".join(f"- {self.words.goal(one)}" for one in self.goals)
        return "\n\n".join(part for part in (" ".join(filter(None, said)), goals) if part)

    def _measure_sentence(self, measure: Measure, forms: list[Administration]) -> str:
        first, last = forms[0].total or 0, forms[-1].total or 0
        shown = self._scored(measure, first)
        if len(forms) == 1:
            return self.words.scores(measure.title, shown, "", "")
        found = self._change(measure, forms)
        since = since_text(None, forms[0].filled_on, self.translate, self.language)
        said = movement_sentences(found, since, self.translate, self.language)
        return self.words.scores(measure.title, shown, self._scored(measure, last), said)

    def _within(self, day: date) -> bool:
        return (self.since is None or self.since <= day) and day <= self.until


def _day(session: SessionFact) -> date:
    """The day it was lived on."""
    return moment_of(session.starts_at).astimezone(ZoneInfo(session.zone)).date()


def _techniques(session: SessionFact) -> set[str]:
    named = (name.strip() for name in _BETWEEN_TECHNIQUES.split(session.techniques))
    return {name for name in named if name}
