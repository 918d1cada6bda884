# SPDX-License-Identifier: Apache-2.0
"""A client's sessions and their notes, newest first."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.domain.changed import Changed
from desktop.domain.formats import weekday_date
from desktop.domain.i18n import QT_TRANSLATE_NOOP
from desktop.domain.ids import ClientId, SessionId
from desktop.domain.record_words import modality_label
from desktop.domain.session import SessionLine
from desktop.domain.session_words import (
    attendance_label,
    counts_words,
    note_state_label,
    number_words,
)
from desktop.services.sessions import (
    attendance_counts,
    list_sessions,
    trash_session,
    untrash_session,
)
from desktop.ui.base.client_tab import ClientTab, TabFactory
from desktop.ui.base.desk import Desk
from desktop.ui.base.place import Area, Place
from desktop.ui.common.button import Button, IconButton
from desktop.ui.common.card import Card
from desktop.ui.common.empty_state import EmptyState
from desktop.ui.common.layout import column, row
from desktop.ui.common.list_view import ListView, Row
from desktop.ui.common.text import SectionTitle, Text
from desktop.ui.notes.move_session import MoveSessionDialog
from desktop.ui.notes.new_note import new_note
from desktop.ui.notes.words import local

PAGE = 100
_NEAR_END = 400


class SessionsTab(ClientTab):
    """The tab "Notes" of a client's page."""

    CARES = Changed.SESSIONS | Changed.NOTES | Changed.EPISODES

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._lines: tuple[SessionLine, ...] = ()
        self._more = False
        self.new = Button(self.tr("New note"), "secondary", "notebook-pen")
        self.to_trash = IconButton("trash-2", self.tr("Move session to trash"))
        self.to_client = IconButton("user-x", self.tr("Move session to another client…"))
        self.counts = Text("", "small", "text2", wrap=True)
        self.list = ListView(self.tr("Sessions"))
        self.empty = EmptyState(
            "notebook-pen",
            self.tr("No sessions yet. A new note adds the session it belongs to."),
            self.tr("New note"),
        )
        self.stack = QStackedWidget()
        self.stack.addWidget(self.list)
        self.stack.addWidget(self.empty)
        head = row(
            SectionTitle(self.tr("Sessions and notes")),
            None,
            self.to_client,
            self.to_trash,
            self.new,
            gap=8,
        )
        card = Card(self.stack, padding=(4, 8, 4, 8))
        parts = column(head, self.counts, card, gap=12, margins=(24, 12, 24, 24))
        parts.setStretch(2, 1)
        self.setLayout(parts)
        self.setFocusProxy(self.list)
        self.new.clicked.connect(self.start_note)
        self.to_client.clicked.connect(self._move_chosen)
        self.to_trash.clicked.connect(self._trash_chosen)
        self.list.chosen.connect(self._show_acts)
        self.empty.action_requested.connect(self.start_note)
        self.list.opened.connect(self._open)
        self.list.verticalScrollBar().valueChanged.connect(self._scrolled)

    def show_client(self, client: ClientId) -> None:
        """Show another client's sessions from the newest on."""
        if client != self.client:
            self._lines = ()
        super().show_client(client)

    def reload(self) -> None:
        """Read as many sessions again as are shown."""
        wanted = max(PAGE, len(self._lines))
        self._lines = list_sessions(self.desk.vault, self.client, limit=wanted)
        self._more = len(self._lines) == wanted
        counts = attendance_counts(self.desk.vault, self.client)
        self.counts.setText(counts_words(counts, self.desk.translate, self.desk.language))
        self.counts.setVisible(bool(counts))
        self._fill()

    def show_place(self, place: Place) -> None:
        """Choose the session that `place` names."""
        if place.session:
            self.list.choose(place.session)

    def focus_first(self) -> None:
        """Into the list, or to the button that starts it."""
        (self.list if self._lines else self.empty.button).setFocus()

    def start_note(self) -> None:
        """Add a session and go to its note."""
        new_note(self.desk, self.client)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Del moves the session to the trash."""
        if event.key() == Qt.Key.Key_Delete:
            self._trash_chosen()
        else:
            super().keyPressEvent(event)

    def _trash_chosen(self) -> None:
        key = self.list.key()
        if isinstance(key, int):
            self.trash(SessionId(key))

    def _move_chosen(self) -> None:
        key = self.list.key()
        if isinstance(key, int):
            MoveSessionDialog(self.desk, SessionId(key), self.window()).open()

    def _show_acts(self) -> None:
        for button in (self.to_trash, self.to_client):
            button.setVisible(self.list.key() is not None)

    def trash(self, session: SessionId) -> None:
        """Move a session with its note to the trash; the toast takes it back."""
        vault = self.desk.vault
        if self.desk.attempt(partial(trash_session, vault, session)):
            undo = partial(untrash_session, vault, session)
            self.desk.toast(self.tr("Session moved to trash"), undo)

    def _scrolled(self, value: int) -> None:
        bar = self.list.verticalScrollBar()
        if not self._more or not self._lines or value < bar.maximum() - _NEAR_END:
            return
        last = self._lines[-1]
        before = (last.starts_at.isoformat(), int(last.id))
        page = list_sessions(self.desk.vault, self.client, before=before, limit=PAGE)
        self._more = len(page) == PAGE
        self._lines += page
        self._fill()
        bar.setValue(value)

    def _fill(self) -> None:
        self.list.set_rows([self._row(line) for line in self._lines])
        self.stack.setCurrentWidget(self.list if self._lines else self.empty)
        self.new.setVisible(bool(self._lines))
        self._show_acts()

    def _row(self, line: SessionLine) -> Row:
        desk = self.desk
        day = weekday_date(local(line.starts_at, line.zone).date(), desk.language)
        number = number_words(line.number, desk.translate) if line.number is not None else ""
        way = modality_label(line.modality, desk.translate)
        state = note_state_label(line.note_state, desk.translate)
        signed = line.note_state == "signed"
        return Row(
            line.id,
            f"{number} · {day}" if number else day,
            line.first_words or state,
            f"{way} · {attendance_label(line.attendance, desk.translate)}",
            mark="file-check" if signed else "file-pen" if line.note_state == "draft" else "",
            mark_tone="ok" if signed else "text3",
            mark_name=state,
        )

    def _open(self, key: object) -> None:
        if isinstance(key, int):
            self.desk.go(Place(Area.NOTE, client=self.client, session=key))


SESSIONS_TAB = TabFactory(
    "sessions", "SessionsTab", QT_TRANSLATE_NOOP("SessionsTab", "Notes"), SessionsTab
)
