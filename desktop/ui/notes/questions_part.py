# SPDX-License-Identifier: Apache-2.0
"""Questions for supervision that were marked in this session."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.domain.ids import ClientId, SessionId
from desktop.domain.supervision import SupervisionDraft
from desktop.services.supervision import questions_of_session
from desktop.ui.base.desk import Desk
from desktop.ui.base.place import Area, Place
from desktop.ui.common.button import Button
from desktop.ui.common.flow import FlowLayout
from desktop.ui.common.layout import column
from desktop.ui.common.text import SectionTitle
from desktop.ui.supervision.question_dialog import QuestionDialog
from desktop.ui.supervision.question_row import QuestionRow


class QuestionsPart(QWidget):
    """A button adds one; another leads to the whole list."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self._client, self._session = ClientId(0), SessionId(0)
        self._pool: list[QuestionRow] = []
        self._rows = column(gap=6)
        self.add = Button(self.tr("Add question"), "link", "plus")
        self.all = Button(self.tr("All questions"), "link")
        title = SectionTitle(self.tr("Supervision"))
        self.setLayout(column(title, self._rows, FlowLayout(self.add, self.all, gap=4), gap=8))
        self.add.clicked.connect(self._add)
        self.all.clicked.connect(self._go)

    def show_session(self, client: ClientId, session: SessionId) -> None:
        """Read what was marked in a session."""
        self._client, self._session = client, session
        found = questions_of_session(self.desk.vault, session)
        for number, item in enumerate(found):
            if number == len(self._pool):
                made = QuestionRow(self.desk)
                self._pool.append(made)
                self._rows.addWidget(made)
            self._pool[number].show_item(item)
            self._pool[number].show()
        for spare in self._pool[len(found) :]:
            spare.hide()

    def ask(self, words: str) -> None:
        """Open the form of a question, begun with some words of the note."""
        draft = SupervisionDraft(words, self._client, self._session)
        QuestionDialog(self.desk, draft=draft, parent=self.window()).open()

    def _add(self) -> None:
        self.ask("")

    def _go(self) -> None:
        self.desk.go(Place(Area.SUPERVISION))
