# SPDX-License-Identifier: Apache-2.0
"""What a report is drawn from: plain values, already chosen, worded and translated.

No ids and no records: whoever fills these in decides what leaves the vault. Process notes have no
field here, so no report can hold one. An empty text or tuple leaves its part out of the report.
Texts called Markdown are drawn as such, with any HTML in them shown as typed.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from desktop.domain.chart import ChartModel
from desktop.domain.client import Sex
from desktop.domain.i18n import Language


class ReportKind(StrEnum):
    """Decides the title."""

    PROGRESS = "progress"
    CLOSING = "closing"


@dataclass(frozen=True, slots=True)
class Letterhead:
    """Who writes. `licences` are whole texts ("SIPP 0000-26-1-1"); `title` is the profession."""

    practice: str
    therapist: str
    title: str = ""
    licences: tuple[str, ...] = ()
    address: str = ""
    city: str = ""
    phone: str = ""
    email: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Subject:
    """The client at the chosen identity level: `shown` is a name, initials or the code.

    `age` is a whole text ("29 tahun"); `code` stands in the footer of every page.
    """

    shown: str
    code: str
    sex: Sex | None = None
    age: str = ""


@dataclass(frozen=True, slots=True)
class MeasureRow:
    """One measure: first and present score, the difference and what it means, all in words."""

    name: str
    first: str
    now: str
    difference: str
    meaning: str


@dataclass(frozen=True, slots=True)
class GoalRow:
    """One goal; `gas` -2..+2 is the level reached, None when the scale is not used."""

    title: str
    indicator: str = ""
    baseline: str = ""
    now: str = ""
    target: str = ""
    gas: int | None = None
    meaning: str = ""


@dataclass(frozen=True, slots=True)
class WorkDone:
    """One line of what was done: the method in bold, then the `text` about it."""

    title: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class ProgressReport:
    """A progress report or closing summary. `summary`, `risk`, `plan`, `limits` are Markdown.

    `until` closes the period and `dated` is the day of the report. `planned` is None when no number
    of sessions was agreed. `client_signs` adds the line for the client's signature.
    """

    kind: ReportKind
    language: Language
    letterhead: Letterhead
    subject: Subject
    dated: date
    since: date | None = None
    until: date | None = None
    service: str = ""
    planned: int | None = None
    held: int | None = None
    purpose: str = ""
    recipient: str = ""
    consent: str = ""
    summary: str = ""
    charts: tuple[ChartModel, ...] = ()
    measures: tuple[MeasureRow, ...] = ()
    measures_note: str = ""
    goals_note: str = ""
    goals: tuple[GoalRow, ...] = ()
    done: tuple[WorkDone, ...] = ()
    risk: str = ""
    plan: str = ""
    limits: str = ""
    client_signs: bool = True
    confidentiality: str = ""
