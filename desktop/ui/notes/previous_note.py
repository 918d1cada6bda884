# SPDX-License-Identifier: Apache-2.0
"""Earlier notes of the client, one at a time, to read and to take sections from."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.audience import RECORD, NotePart, note_sections, with_audiences
from desktop.domain.formats import date_short
from desktop.domain.ids import SessionId
from desktop.domain.note import Note
from desktop.domain.session_words import number_words
from desktop.services.notes import previous_note
from desktop.services.sessions import get_session, session_number
from desktop.ui.base.desk import Desk
from desktop.ui.common.button import Button, IconButton
from desktop.ui.common.layout import boxed, column, row
from desktop.ui.common.text import Text
from desktop.ui.notes.lines import clear
from desktop.ui.notes.words import local

_SHOWN = 3000
"""Characters of a section that are shown; copying takes the whole."""


class PreviousNote(QWidget):
    """‹ goes to an older note, › back towards the present one."""

    copy_requested = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._way: list[SessionId] = []
        self._note: Note | None = None
        self._writable = True
        self._texts: list[str] = []
        self.title = Text("", "body", weight=600)
        self.day = Text("", "small", "text2")
        self.older = IconButton("chevron-left", self.tr("Older note"), small=True)
        self.newer = IconButton("chevron-right", self.tr("Newer note"), small=True)
        self.older.clicked.connect(self._go_older)
        self.newer.clicked.connect(self._go_newer)
        self.parts = column(gap=4)
        head = row(self.title, self.day, None, self.older, self.newer, gap=8)
        self.setLayout(column(head, self.parts, gap=8))

    def show_session(self, session: SessionId) -> None:
        """Show the note before `session`; a note stepped to stays in sight."""
        if not self._way or self._way[0] != session:
            self._way = [session]
        self._read()

    def set_writable(self, writable: bool) -> None:
        """Offer copying only where there is a note to write; seen when next a session is shown."""
        if writable != self._writable:
            self._writable = writable
            self._note = None

    def _go_older(self) -> None:
        if self._note is not None:
            self._way.append(self._note.session_id)
            self._read()

    def _go_newer(self) -> None:
        if len(self._way) > 1:
            self._way.pop()
            self._read()

    def _read(self) -> None:
        note = previous_note(self._desk.vault, self._way[-1])
        self.newer.setEnabled(len(self._way) > 1)
        older = note is not None and previous_note(self._desk.vault, note.session_id) is not None
        self.older.setEnabled(older)
        if note is None or note != self._note or not self.parts.count():
            self._note = note
            self._draw()

    def _draw(self) -> None:
        clear(self.parts)
        note = self._note
        self.day.setVisible(note is not None)
        if note is None:
            self.title.setText(self.tr("Previous note"))
            self.parts.addWidget(
                Text(self.tr("No earlier note of this client."), "small", "text2", wrap=True)
            )
            return
        session = get_session(self._desk.vault, note.session_id)
        number = session_number(self._desk.vault, note.session_id)
        initial = session.initial_consultation
        self.title.setText(number_words(number, self._desk.translate, initial=initial))
        day = local(session.starts_at, session.zone).date()
        self.day.setText(date_short(day, self._desk.language))
        self._texts = []
        for part in note_sections(note.body):
            self._add(part)

    def _add(self, part: NotePart) -> None:
        heading, body = part.heading, part.body
        if heading:
            self.parts.addWidget(Text(heading, "small", "text2", weight=500, wrap=True))
        if body.strip():
            shown = body if len(body) <= _SHOWN else body[:_SHOWN] + "…"
            self.parts.addWidget(Text(shown, "body", wrap=True, selectable=True))
        if self._writable and body.strip():
            self._add_copy(part)

    def _add_copy(self, part: NotePart) -> None:
        heading = part.heading
        words = self.tr("Copy into this note")
        button = Button(words, "link", "copy")
        if heading:
            named = self.tr("Copy {section} into this note").format(section=heading)
            button.setAccessibleName(named)
            button.setToolTip(named)
        button.setProperty("part", len(self._texts))
        self._texts.append(_copied(part))
        button.clicked.connect(self._copy)
        self.parts.addWidget(boxed(row(button, None)))

    def _copy(self) -> None:
        self.copy_requested.emit(self._texts[self.sender().property("part")])


def _copied(part: NotePart) -> str:
    """The section as it goes into another note: for the same readers as where it came from."""
    if not part.heading:
        return part.body + "\n"
    readers = None if part.audiences == RECORD else part.audiences
    return f"{with_audiences('## ' + part.heading, readers)}\n{part.body}\n"
