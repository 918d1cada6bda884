# SPDX-License-Identifier: Apache-2.0
"""Words that stand on the documents, in English; context "Reports" of the catalogue."""

from __future__ import annotations

from collections.abc import Callable

from desktop.domain.client import Sex
from desktop.domain.i18n import QT_TRANSLATE_NOOP, Translate
from desktop.domain.report import ReportKind

CONTEXT = "Reports"

Words = Callable[[str], str]
"""Source text -> the same in the language of the document."""

PROGRESS_REPORT = QT_TRANSLATE_NOOP("Reports", "Progress report")
CLOSING_SUMMARY = QT_TRANSLATE_NOOP("Reports", "Closing summary")
SESSION_SUMMARY = QT_TRANSLATE_NOOP("Reports", "Session summary")

CLIENT = QT_TRANSLATE_NOOP("Reports", "Client")
SERVICE = QT_TRANSLATE_NOOP("Reports", "Service")
PURPOSE = QT_TRANSLATE_NOOP("Reports", "Purpose")
RECIPIENT = QT_TRANSLATE_NOOP("Reports", "Recipient")
PERIOD = QT_TRANSLATE_NOOP("Reports", "Period")
SESSIONS = QT_TRANSLATE_NOOP("Reports", "Sessions")
CONSENT = QT_TRANSLATE_NOOP("Reports", "Consent")
PLANNED_HELD = QT_TRANSLATE_NOOP("Reports", "{planned} planned, {held} held")
HELD = QT_TRANSLATE_NOOP("Reports", "{held} held")
FEMALE = QT_TRANSLATE_NOOP("Reports", "female")
MALE = QT_TRANSLATE_NOOP("Reports", "male")
OTHER_SEX = QT_TRANSLATE_NOOP("Reports", "other sex")

SUMMARY = QT_TRANSLATE_NOOP("Reports", "Summary")
ALL_MEASURES = QT_TRANSLATE_NOOP("Reports", "All measures")
MEASURE = QT_TRANSLATE_NOOP("Reports", "Measure")
FIRST = QT_TRANSLATE_NOOP("Reports", "First")
NOW = QT_TRANSLATE_NOOP("Reports", "Now")
DIFFERENCE = QT_TRANSLATE_NOOP("Reports", "Difference")
MEANING = QT_TRANSLATE_NOOP("Reports", "Meaning")

GOALS = QT_TRANSLATE_NOOP("Reports", "Goals and attainment")
GOAL = QT_TRANSLATE_NOOP("Reports", "Goal")
BASELINE = QT_TRANSLATE_NOOP("Reports", "Baseline")
TARGET = QT_TRANSLATE_NOOP("Reports", "Target")
ATTAINMENT = QT_TRANSLATE_NOOP("Reports", "Attainment")
GAS_LEGEND = QT_TRANSLATE_NOOP(
    "Reports",
    "−2 far below · −1 a little below · 0 as expected · +1 a little above · +2 far above",
)

DONE = QT_TRANSLATE_NOOP("Reports", "What was done")
RISK = QT_TRANSLATE_NOOP("Reports", "Risk")
PLAN = QT_TRANSLATE_NOOP("Reports", "Plan")
LIMITS = QT_TRANSLATE_NOOP("Reports", "Limits of this report")

CLIENT_SIGNS = QT_TRANSLATE_NOOP("Reports", "Received and read by the client")
DATE = QT_TRANSLATE_NOOP("Reports", "Date")
OWN_EYES = QT_TRANSLATE_NOOP("Reports", "For the therapist alone · not part of any report")
CONFIDENTIAL = QT_TRANSLATE_NOOP(
    "Reports", "CONFIDENTIAL · for the client and the named recipient only"
)
PAGE_OF = QT_TRANSLATE_NOOP("Reports", "Page {page} of {pages}")

SESSION = QT_TRANSLATE_NOOP("Reports", "Session")
SESSION_NUMBER = QT_TRANSLATE_NOOP("Reports", "number {number}")
WHEN = QT_TRANSLATE_NOOP("Reports", "When")
MODALITY = QT_TRANSLATE_NOOP("Reports", "Mode")
PRESENT = QT_TRANSLATE_NOOP("Reports", "Present")
GOALS_WORKED_ON = QT_TRANSLATE_NOOP("Reports", "Goals worked on")
TASKS = QT_TRANSLATE_NOOP("Reports", "Until the next session")
ADDENDA = QT_TRANSLATE_NOOP("Reports", "Addenda")
NOTE = QT_TRANSLATE_NOOP("Reports", "Note")
UNSIGNED = QT_TRANSLATE_NOOP("Reports", "Draft, not signed yet")

_TITLES = {ReportKind.PROGRESS: PROGRESS_REPORT, ReportKind.CLOSING: CLOSING_SUMMARY}
_SEXES = {Sex.FEMALE: FEMALE, Sex.MALE: MALE, Sex.OTHER: OTHER_SEX}


def words(translate: Translate) -> Words:
    """Bind the context."""
    return lambda source: translate(CONTEXT, source)


def title_of(kind: ReportKind) -> str:
    """Source text of a report's title."""
    return _TITLES[kind]


def sex_of(sex: Sex) -> str:
    """Source text of the client's sex as it stands behind the name."""
    return _SEXES[sex]
