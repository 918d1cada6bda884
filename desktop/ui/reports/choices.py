# SPDX-License-Identifier: Apache-2.0
"""What was chosen in the form, as one value, and the job that makes the paper from it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from desktop.domain.ids import ClientId, SessionId
from desktop.domain.progress import Cancelled, Progress, stop_if
from desktop.domain.report_options import DisclosureDraft, ReportOptions, SessionReportOptions
from desktop.services.reports import default_summary, progress_report, session_summary
from desktop.services.vault import OpenVault
from desktop.ui.reports.paper_language import paper_translate
from desktop.ui.reports.words import Paper


@dataclass(frozen=True, slots=True)
class Choices:
    """Everything that decides what the paper says."""

    paper: Paper
    client: ClientId
    session: SessionId | None
    progress: ReportOptions
    summary: SessionReportOptions
    disclosure: DisclosureDraft


@dataclass(frozen=True, slots=True)
class Made:
    """A paper in memory. `suggestion` is the composed summary, "" where there is none."""

    choices: Choices
    data: bytes
    suggestion: str


@dataclass(frozen=True, slots=True)
class Make:
    """Job: draw the paper. Reads the vault, writes nothing."""

    vault: OpenVault
    choices: Choices

    def __call__(self, progress: Progress, cancelled: Cancelled) -> Made:
        """Raise Stopped when the choices were changed meanwhile."""
        del progress
        stop_if(cancelled)
        chosen = self.choices
        if chosen.paper is Paper.SESSION and chosen.session is not None:
            options = chosen.summary
            translate = paper_translate(options.language)
            return Made(chosen, session_summary(self.vault, chosen.session, options, translate), "")
        translate = paper_translate(chosen.progress.language)
        suggestion = default_summary(self.vault, chosen.client, chosen.progress, translate)
        options_ = chosen.progress
        if options_.summary is None:
            options_ = replace(options_, summary=suggestion)
        stop_if(cancelled)
        data = progress_report(self.vault, chosen.client, options_, translate)
        return Made(chosen, data, suggestion)
