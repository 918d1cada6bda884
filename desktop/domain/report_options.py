# SPDX-License-Identifier: Apache-2.0
"""What the therapist chose for a report, and what the register of disclosures keeps of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from desktop.domain.audience import Reader
from desktop.domain.document import DisclosureBasis
from desktop.domain.i18n import Language
from desktop.domain.report import ReportKind


class IdentityLevel(StrEnum):
    """How the client is named on paper; initials of a single name would be none: the code."""

    NAME = "name"
    INITIALS = "initials"
    CODE = "code"


class ReportSection(StrEnum):
    """Parts of a progress report that can be ticked. Process notes are not among them."""

    SUMMARY = "summary"
    CHARTS = "charts"
    MEASURES = "measures"
    GOALS = "goals"
    WORK = "work"
    RISK = "risk"
    PLAN = "plan"
    LIMITS = "limits"
    CLIENT_SIGNS = "client_signs"


ALL_SECTIONS = frozenset(ReportSection)


@dataclass(frozen=True, slots=True)
class ReportOptions:
    """Choices for a progress report or closing summary.

    `since` and `until` are inclusive; None is the first and the present day. `summary` None is
    composed from scores and goals; "" leaves it out. `risk` and `plan` are the therapist's words.
    """

    language: Language
    kind: ReportKind = ReportKind.PROGRESS
    identity: IdentityLevel = IdentityLevel.NAME
    sections: frozenset[ReportSection] = ALL_SECTIONS
    since: date | None = None
    until: date | None = None
    purpose: str = ""
    recipient: str = ""
    consent: str = ""
    summary: str | None = None
    risk: str = ""
    plan: str = ""
    limits: str | None = None
    confidentiality: str = ""

    def has(self, section: ReportSection) -> bool:
        """Whether the section is ticked."""
        return section in self.sections


@dataclass(frozen=True, slots=True)
class SessionReportOptions:
    """Choices for a session summary. `headings` None takes every section `reader` may see."""

    language: Language
    identity: IdentityLevel = IdentityLevel.NAME
    headings: frozenset[str] | None = None
    reader: Reader = Reader.RECORD
    addenda: bool = True
    goals: bool = True
    tasks: tuple[tuple[str, bool], ...] = field(default=())
    confidentiality: str = ""


@dataclass(frozen=True, slots=True)
class DisclosureDraft:
    """What is entered in the register when a paper leaves the vault; `what` names its kind."""

    what: str
    recipient: str = ""
    purpose: str = ""
    basis: DisclosureBasis = DisclosureBasis.CLIENT_COPY
    identity: IdentityLevel = IdentityLevel.NAME
