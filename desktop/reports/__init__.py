# SPDX-License-Identifier: Apache-2.0
"""Frozen report inputs in, PDF bytes out: the only importer of reportlab. Only services import it.

Importing this package is cheap: reportlab and the fonts are loaded with the first report drawn.
`translate` must speak the language of the report, which need not be the language on screen.
"""

from __future__ import annotations

from desktop.domain.i18n import Translate
from desktop.domain.own_paper import OwnPaper
from desktop.domain.recovery_sheet import RecoverySheet
from desktop.domain.report import ProgressReport
from desktop.domain.session_report import SessionSummary


def render_progress_report(report: ProgressReport, translate: Translate) -> bytes:
    """Draw a progress report or closing summary as a PDF; the same input gives the same bytes."""
    from desktop.reports import progress

    return progress.render(report, translate)


def render_session_summary(summary: SessionSummary, translate: Translate) -> bytes:
    """Draw the summary of one session as a PDF; the same input gives the same bytes."""
    from desktop.reports import session_summary

    return session_summary.render(summary, translate)


def render_own_paper(paper: OwnPaper, translate: Translate) -> bytes:
    """Draw a paper for the therapist's own eyes as a PDF; the same input gives the same bytes."""
    from desktop.reports import own_paper

    return own_paper.render(paper, translate)


def render_recovery_sheet(sheet: RecoverySheet, translate: Translate) -> bytes:
    """Draw the recovery sheet as a PDF of exactly one page."""
    from desktop.reports import recovery

    return recovery.render(sheet, translate)
