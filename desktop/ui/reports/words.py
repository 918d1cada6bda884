# SPDX-License-Identifier: Apache-2.0
"""The words of the choices; English source under the context "Reports", translated late."""

from __future__ import annotations

from enum import StrEnum

from desktop.domain.audience import Reader
from desktop.domain.document import DisclosureBasis
from desktop.domain.i18n import QT_TRANSLATE_NOOP
from desktop.domain.report_options import IdentityLevel, ReportSection

CONTEXT = "Reports"


class Paper(StrEnum):
    """What can be made."""

    PROGRESS = "progress"
    CLOSING = "closing"
    SESSION = "session"


PAPERS = {
    Paper.PROGRESS: QT_TRANSLATE_NOOP("Reports", "Progress report"),
    Paper.CLOSING: QT_TRANSLATE_NOOP("Reports", "Closing summary"),
    Paper.SESSION: QT_TRANSLATE_NOOP("Reports", "Session summary"),
}
FILE_NAMES = {
    Paper.PROGRESS: QT_TRANSLATE_NOOP("Reports", "progress-report-{code}.pdf"),
    Paper.CLOSING: QT_TRANSLATE_NOOP("Reports", "closing-summary-{code}.pdf"),
    Paper.SESSION: QT_TRANSLATE_NOOP("Reports", "session-summary-{code}.pdf"),
}
READERS = {
    Reader.RECORD: QT_TRANSLATE_NOOP("Reports", "The record"),
    Reader.CLIENT: QT_TRANSLATE_NOOP("Reports", "The client"),
    Reader.REFERRER: QT_TRANSLATE_NOOP("Reports", "The referrer"),
    Reader.OWN: QT_TRANSLATE_NOOP("Reports", "My own file, all of it"),
}
GROUNDS = {
    Reader.RECORD: DisclosureBasis.OWN_FILE,
    Reader.CLIENT: DisclosureBasis.CLIENT_COPY,
    Reader.REFERRER: DisclosureBasis.CONSENT,
    Reader.OWN: DisclosureBasis.OWN_FILE,
}
IDENTITIES = {
    IdentityLevel.NAME: QT_TRANSLATE_NOOP("Reports", "Name"),
    IdentityLevel.INITIALS: QT_TRANSLATE_NOOP("Reports", "Initials"),
    IdentityLevel.CODE: QT_TRANSLATE_NOOP("Reports", "Code"),
}
BASES = {
    DisclosureBasis.CLIENT_COPY: QT_TRANSLATE_NOOP("Reports", "Copy for the client"),
    DisclosureBasis.CONSENT: QT_TRANSLATE_NOOP("Reports", "Consent of the client"),
    DisclosureBasis.GUARDIAN: QT_TRANSLATE_NOOP("Reports", "Consent of the guardian"),
    DisclosureBasis.COURT_ORDER: QT_TRANSLATE_NOOP("Reports", "Court order"),
    DisclosureBasis.DANGER_TO_LIFE: QT_TRANSLATE_NOOP("Reports", "Danger to life"),
    DisclosureBasis.OTHER_LAW: QT_TRANSLATE_NOOP("Reports", "Another law"),
    DisclosureBasis.OWN_FILE: QT_TRANSLATE_NOOP("Reports", "Own file"),
}
SECTIONS = {
    ReportSection.SUMMARY: QT_TRANSLATE_NOOP("Reports", "Summary"),
    ReportSection.CHARTS: QT_TRANSLATE_NOOP("Reports", "Charts"),
    ReportSection.MEASURES: QT_TRANSLATE_NOOP("Reports", "Table of measures"),
    ReportSection.GOALS: QT_TRANSLATE_NOOP("Reports", "Goals"),
    ReportSection.WORK: QT_TRANSLATE_NOOP("Reports", "What was done"),
    ReportSection.PLAN: QT_TRANSLATE_NOOP("Reports", "Plan"),
    ReportSection.LIMITS: QT_TRANSLATE_NOOP("Reports", "Limits of the scores"),
    ReportSection.CLIENT_SIGNS: QT_TRANSLATE_NOOP("Reports", "Line for the client's signature"),
}
CONSENTED = frozenset({DisclosureBasis.CONSENT, DisclosureBasis.GUARDIAN})
