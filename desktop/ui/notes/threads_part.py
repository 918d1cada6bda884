# SPDX-License-Identifier: Apache-2.0
"""What stays open with the client, carried from note to note until it is closed."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from desktop.domain.changed import Changed
from desktop.domain.ids import ClientId, SessionId, ThreadId
from desktop.services.threads import add_thread, list_threads, trash_thread
from desktop.ui.base.desk import Desk
from desktop.ui.common.layout import column
from desktop.ui.common.text import SectionTitle, Text
from desktop.ui.notes.add_line import AddLine
from desktop.ui.notes.thread_row import ThreadRow


class ThreadsPart(QWidget):
    """Open ones first, then those closed lately; a line adds one."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self._client, self._session = ClientId(0), SessionId(0)
        self._pool: list[ThreadRow] = []
        self._shown = 0
        self._rows = column(gap=6)
        self._none = Text(self.tr("Nothing is open."), "small", "text2", wrap=True)
        self.line = AddLine(self.tr("Add open thread"), self.tr("What is still open"))
        title = SectionTitle(self.tr("Open threads"))
        self.setLayout(column(title, self._none, self._rows, self.line, gap=8))
        self.line.added.connect(self._typed)

    def show_session(self, client: ClientId, session: SessionId) -> None:
        """Read the threads of a client, as they stand in a session."""
        if session != self._session:
            self.line.clear()
        self._client, self._session = client, session
        found = list_threads(self.desk.vault, client)
        for number, thread in enumerate(found):
            if number == len(self._pool):
                made = ThreadRow(self.desk)
                self._pool.append(made)
                self._rows.addWidget(made)
            self._pool[number].show_thread(thread, session)
            self._pool[number].show()
        self._shown = len(found)
        for spare in self._pool[self._shown :]:
            spare.hide()
        self._none.setVisible(not found)

    def rows(self) -> list[ThreadRow]:
        """Return the rows on view."""
        return self._pool[: self._shown]

    def add(self, words: str) -> bool:
        """Keep something open, with a way back; False where it was not kept."""
        made: list[ThreadId] = []

        def keep() -> Changed:
            key, changed = add_thread(self.desk.vault, self._client, words, self._session)
            made.append(key)
            return changed

        if not self.desk.attempt(keep):
            return False
        undo = partial(trash_thread, self.desk.vault, made[0])
        self.desk.toast(self.tr("Kept open until it is closed"), undo)
        return True

    def _typed(self, words: str) -> None:
        if self.add(words):
            self.line.clear()
