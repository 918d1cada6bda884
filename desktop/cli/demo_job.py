# SPDX-License-Identifier: Apache-2.0
"""The main job from end to end, without a window: note, measure, signature, papers, backup."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from desktop.domain.administration import AdministrationDraft
from desktop.domain.backup import Depth, PassphraseSecret
from desktop.domain.client import ClientStatus
from desktop.domain.i18n import QT_TRANSLATE_NOOP, Language, Translate
from desktop.domain.ids import ClientId, MeasureId, SessionId
from desktop.domain.problems import Problem
from desktop.domain.problems.cli import DEMO_TOO_SMALL
from desktop.domain.progress import never, silent
from desktop.domain.report_options import DisclosureDraft, ReportOptions, SessionReportOptions
from desktop.services.administrations import list_administrations, record
from desktop.services.backup import make_backup, verify_backup
from desktop.services.clients import get_client, list_clients
from desktop.services.demo import DemoInfo
from desktop.services.episodes import current_episode
from desktop.services.goals import list_goals, rate_goal
from desktop.services.notes import leave_note, open_note, save_draft
from desktop.services.reports import progress_report, save_pdf, session_summary
from desktop.services.search import search_notes
from desktop.services.sessions import new_session, session_number
from desktop.services.signing import sign_note
from desktop.services.vault import OpenVault, open_unlocked
from desktop.services.vault_keys import unlock_keys
from desktop.system.clock import SystemClock

MEASURE = MeasureId("phq-9")
_ANSWERS = (1, 0, 1, 1, 0, 1, 0, 0, 0)
_CONTEXT = "CommandLine"
_NOTE = QT_TRANSLATE_NOOP(
    "CommandLine",
    "## Subjective\nSlept through four nights out of seven.\n\n"
    "## Objective\nCalm, speaks freely.\n\n"
    "## Assessment\nThe breathing exercise is practised on most days.\n\n"
    "## Plan\nKeep the exercise; plan one pleasant evening.\n",
)
_WORD = QT_TRANSLATE_NOOP("CommandLine", "breathing exercise")
_PROGRESS, _SESSION, _BACKUP = "progress-report.pdf", "session-summary.pdf", "practice.teduh"


@dataclass(frozen=True, slots=True)
class JobDone:
    """What was done, and the three files that show it."""

    client: str
    session_number: int | None
    measure: str
    total: float
    progress: Path
    session: Path
    backup: Path


def do_job(info: DemoInfo, language: Language, translate: Translate) -> JobDone:
    """Do a day's work in the demonstration and leave its papers and backup in its folder."""
    keys = unlock_keys(info.folder, info.passphrase)
    vault = open_unlocked(info.folder, keys, SystemClock())
    try:
        return _Job(vault, language, translate).done(info.passphrase)
    finally:
        vault.close()


@dataclass(frozen=True, slots=True)
class _Job:
    vault: OpenVault
    language: Language
    translate: Translate

    def done(self, passphrase: str) -> JobDone:
        """Session, note, measure, goal, signature; then the papers and the backup."""
        client = self._client()
        session, _ = new_session(self.vault, client)
        self._write(session, client)
        draft = AdministrationDraft(MEASURE, self.vault.clock.today(), _ANSWERS, session_id=session)
        form, _ = record(self.vault, client, draft)
        for progress in list_goals(self.vault, client)[:1]:
            value = progress.goal.target
            rate_goal(
                self.vault, progress.goal.id, self.vault.clock.today(), value, 0, session=session
            )
        return JobDone(
            get_client(self.vault, client).code,
            session_number(self.vault, session),
            MEASURE,
            form.total or 0,
            self._progress(client),
            self._session(client, session),
            self._backup(passphrase),
        )

    def _client(self) -> ClientId:
        """An active client with an open service and scores to compare."""
        active = list_clients(self.vault, statuses=frozenset({ClientStatus.ACTIVE}))
        fitting = [line.id for line in active if current_episode(self.vault, line.id)]
        for client in fitting:
            if len(list_administrations(self.vault, client, MEASURE)) > 1:
                return client
        if not fitting:
            raise Problem(DEMO_TOO_SMALL)
        return fitting[0]

    def _write(self, session: SessionId, client: ClientId) -> None:
        note = open_note(self.vault, session, "soap")
        save_draft(self.vault, note.id, self.translate(_CONTEXT, _NOTE))
        leave_note(self.vault, note.id)
        sign_note(self.vault, note.id)
        wanted = f'"{self.translate(_CONTEXT, _WORD)}"'
        found = search_notes(self.vault, wanted, client=client)
        if note.id not in [hit.note_id for hit in found.hits]:
            raise RuntimeError("a note that was just signed is not found")

    def _progress(self, client: ClientId) -> Path:
        options = ReportOptions(self.language)
        data = progress_report(self.vault, client, options, self.translate)
        path = self.vault.folder / _PROGRESS
        save_pdf(self.vault, path, data, client, DisclosureDraft("progress"))
        return path

    def _session(self, client: ClientId, session: SessionId) -> Path:
        options = SessionReportOptions(self.language)
        data = session_summary(self.vault, session, options, self.translate)
        path = self.vault.folder / _SESSION
        save_pdf(self.vault, path, data, client, DisclosureDraft("session"))
        return path

    def _backup(self, passphrase: str) -> Path:
        make_backup(self.vault, self.vault.folder, silent, never, name=_BACKUP)
        path = self.vault.folder / _BACKUP
        result = verify_backup(path, silent, never, PassphraseSecret(passphrase))
        if result.depth is not Depth.WHOLE:
            raise RuntimeError("the backup was not checked completely")
        return path
