# SPDX-License-Identifier: Apache-2.0
"""Attaching a long paste in the worker, so that writing goes on."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from desktop.domain.changed import Changed
from desktop.domain.ids import SessionId
from desktop.domain.note import VersionReason
from desktop.domain.problems import Problem
from desktop.domain.progress import Cancelled, Progress
from desktop.services.transcripts import attach_transcript, documents_of_session
from desktop.services.vault import OpenVault
from desktop.ui.base.desk import Desk, LongWork
from desktop.ui.notes.exact_text import utf8_size
from desktop.ui.notes.keeping import Keeping
from desktop.ui.notes.transcript import TranscriptOffer, TranscriptViewer


class TranscriptDesk(QObject):
    """Offers, attaches, then shows what was attached."""

    def __init__(self, desk: Desk, keeping: Keeping, screen: QWidget) -> None:
        super().__init__(screen)
        self._desk, self._keeping, self._screen = desk, keeping, screen

    def offer(self, text: str) -> None:
        """Ask whether a text that a note cannot take is to be attached."""
        dialog = TranscriptOffer(self._desk, utf8_size(text), self._screen)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(partial(self._attach, dialog, self._keeping.session, text))
        dialog.open()

    def _attach(self, dialog: TranscriptOffer, session: SessionId, text: str) -> None:
        try:
            self._keeping.keep_version(VersionReason.TRANSCRIPT)
        except Problem as problem:
            self._desk.problem(problem)
            return
        job = partial(_job, self._desk.vault, session, dialog.title.text(), text)
        title = self.tr("Attaching the transcript")
        self._desk.work(LongWork(title, job, partial(self._attached, session), owner=self))

    def _attached(self, session: SessionId, changed: object) -> None:
        if isinstance(changed, Changed):
            self._desk.notify(changed)
        self._desk.toast(self.tr("Transcript attached"))
        documents = documents_of_session(self._desk.vault, session)
        if documents and self._keeping.session == session and self._screen.isVisible():
            viewer = TranscriptViewer(self._desk, documents[-1], self._screen)
            viewer.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            viewer.open()


def _job(
    vault: OpenVault,
    session: SessionId,
    title: str,
    text: str,
    progress: Progress,
    cancelled: Cancelled,
) -> Changed:
    return attach_transcript(vault, session, title, text, progress, cancelled)[1]
