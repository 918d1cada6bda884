# SPDX-License-Identifier: Apache-2.0
"""The last note, to be read at a glance."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.formats import date_short
from desktop.domain.ids import ClientId, SessionId
from desktop.domain.note import NoteState
from desktop.domain.session import SessionLine
from desktop.domain.session_words import session_words
from desktop.services.notes import note_of
from desktop.services.sessions import list_sessions
from desktop.ui.base.desk import Desk
from desktop.ui.clients.overview_words import NOTE_LINES, note_lines
from desktop.ui.common.button import Button
from desktop.ui.common.card import Card
from desktop.ui.common.elided import ElidedText
from desktop.ui.common.layout import row
from desktop.ui.common.text import Text
from desktop.ui.theme.look import look

_RECENT = 5


class NoteCard(Card):
    """Six lines, read only; `open_requested(session)`."""

    open_requested = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self.desk = desk
        self._session: SessionId | None = None
        title = ElidedText(self.tr("Last note"), "h3")
        self.open_note = Button(self.tr("Open note"), "link")
        self._below = ElidedText("", "small", "text2")
        self.text = Text("", "body", wrap=True)
        head = row(title, self.open_note, gap=8)
        head.setStretch(0, 1)
        super().__init__(
            head, self._below, self.text, gap=6, padding=(20, 14, 20, 16), parent=parent
        )
        self.open_note.clicked.connect(self._open)

    def show_client(self, client: ClientId) -> None:
        """Show the newest note among the last sessions."""
        lines = list_sessions(self.desk.vault, client, limit=_RECENT)
        line = next((each for each in lines if each.note_state != NoteState.NONE), None)
        note = note_of(self.desk.vault, line.id) if line else None
        self._session = line.id if line else None
        self.open_note.setVisible(note is not None)
        if line is None or note is None:
            self._below.setText(self.tr("No note yet"))
            self.text.hide()
            return
        self._below.setText(self._about(line))
        self.text.setMaximumHeight(NOTE_LINES * look().line("body") + 2)
        self.text.setText(note_lines(note.body))
        self.text.setVisible(bool(note.body.strip()))

    def _about(self, line: SessionLine) -> str:
        on = date_short(self.desk.clock.local(line.starts_at).date(), self.desk.language)
        signed = line.note_state == NoteState.SIGNED
        state = self.tr("signed") if signed else self.tr("draft")
        if line.number is None:
            return f"{on} · {state}"
        session = session_words(line.number, self.desk.translate)
        return f"{session} · {on} · {state}"

    def _open(self) -> None:
        if self._session is not None:
            self.open_requested.emit(self._session)
