# SPDX-License-Identifier: Apache-2.0
"""One text that saves itself: a sheet, its autosave, and what could not be saved yet."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.ids import SessionId
from desktop.domain.note_work import Saved
from desktop.domain.problems import Problem
from desktop.ui.base.desk import Desk
from desktop.ui.common.inline_message import InlineMessage
from desktop.ui.common.layout import column
from desktop.ui.notes.autosave import Autosave, SaveState
from desktop.ui.notes.sheet import Sheet


class Page(QWidget):
    """The session note or the process note. A text the vault refused is kept per session."""

    state_changed = Signal()

    def __init__(
        self, desk: Desk, name: str, write: Callable[[str], Saved], *, templates: bool
    ) -> None:
        super().__init__()
        self._desk = desk
        self._session = 0
        self._unsaved: dict[int, str] = {}
        self.sheet = Sheet(desk, name, templates=templates)
        self.editor = self.sheet.editor
        self.autosave = Autosave(self.editor.exact_text, write, self)
        self.message = InlineMessage("danger", "")
        self.message.hide()
        self.message.action_requested.connect(self.flush)
        parts = column(self.message, self.sheet, gap=8)
        parts.setStretch(1, 1)
        self.setLayout(parts)
        self.setFocusProxy(self.editor)
        self.editor.edited.connect(self.autosave.touch)
        self.editor.limit_reached.connect(self._show_limit)
        self.autosave.state_changed.connect(self._state_changed)
        self.editor.installEventFilter(self)

    def show_text(
        self, session: int, text: str, saved_at: datetime | None, *, begin: str = ""
    ) -> None:
        """Show a stored text; one that waits to be saved goes before it.

        `begin` is shown where nothing is stored: it is saved with the first key, and undone.
        """
        if session == self._session and self.autosave.dirty:
            return
        same = session == self._session and self.editor.exact_text() == (text or begin)
        self._session = session
        self.sheet.line.session = SessionId(session)
        if not same:
            kept = self._unsaved.get(session, text)
            self.editor.load(kept)
            if begin and not kept:
                self.editor.begin_with(begin)
        self.autosave.start(saved_at)
        if session in self._unsaved:
            self.autosave.touch()

    @property
    def waiting(self) -> bool:
        """Whether the vault refused a text of a session left earlier, which is kept here."""
        return any(session != self._session for session in self._unsaved)

    def flush(self) -> bool:
        """Save now; what the vault refuses is kept here for when it does not."""
        done = self.autosave.flush()
        if done:
            self._unsaved.pop(self._session, None)
        else:
            self._unsaved[self._session] = self.editor.exact_text()
        return done

    def keep(self, write: Callable[[int, str], None]) -> Problem | None:
        """Save this text and those of other sessions that wait, with `write(session, text)`."""
        self.flush()
        refused = self.autosave.problem
        for session, text in list(self._unsaved.items()):
            if session == self._session:
                continue
            try:
                write(session, text)
            except Problem as problem:
                refused = refused or problem
            else:
                del self._unsaved[session]
                self.state_changed.emit()
        return refused

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leaving the text saves it."""
        if watched is self.editor and event.type() == QEvent.Type.FocusOut:
            self.flush()
        return super().eventFilter(watched, event)

    def _state_changed(self) -> None:
        problem = self.autosave.problem
        if self.autosave.state is SaveState.FAILED and problem is not None:
            text = problem.sentence(self._desk.translate)
            if self.message.isHidden() or self.message.text() != text:
                self.message.show_message("danger", text, self.tr("Try again"))
        elif self.autosave.state is SaveState.SAVED:
            self.message.hide()
        self.state_changed.emit()

    def _show_limit(self) -> None:
        text = self.tr(
            "This note is full: it takes 200 kB of text. Nothing was lost and nothing was added. "
            "Attach long texts as a transcript, or continue in an addendum."
        )
        self.message.show_message("warn", text)
