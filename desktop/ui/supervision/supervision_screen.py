# SPDX-License-Identifier: Apache-2.0
"""All questions for supervision: open, discussed or all; printed with initials only."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.domain.changed import Changed
from desktop.domain.supervision import SupervisionFilter, SupervisionLine
from desktop.services.own_papers import supervision_list
from desktop.services.supervision import list_questions
from desktop.ui.base.desk import Desk
from desktop.ui.base.names import shown_name_of
from desktop.ui.base.place import Area, Place
from desktop.ui.base.screen import Screen
from desktop.ui.common.button import Button
from desktop.ui.common.card import Card
from desktop.ui.common.empty_state import EmptyState
from desktop.ui.common.layout import Scroll, boxed, column, row
from desktop.ui.common.page_header import PageHeader
from desktop.ui.common.segmented import Segmented
from desktop.ui.pdf.dialog import print_with_dialog
from desktop.ui.pdf.own_paper import Printing, print_own_paper
from desktop.ui.supervision.question_dialog import QuestionDialog
from desktop.ui.supervision.question_row import QuestionRow


class SupervisionScreen(Screen):
    """Area.SUPERVISION."""

    CARES = Changed.SUPERVISION | Changed.CLIENTS | Changed.SESSIONS

    def __init__(
        self, desk: Desk, parent: QWidget | None = None, *, printing: Printing = print_with_dialog
    ) -> None:
        super().__init__(desk, parent)
        self._printing = printing
        self._pool: list[QuestionRow] = []
        self._lines: tuple[SupervisionLine, ...] = ()
        self.new = Button(self.tr("New question"), "primary", "plus")
        self.header = PageHeader(
            self.tr("Supervision"),
            self.tr("Questions to take along, and what came of them."),
            (self.new,),
            back=self.tr("Notes"),
        )
        self.filter = Segmented(
            self.tr("Which questions"),
            [
                (self.tr("Open"), SupervisionFilter.OPEN.value),
                (self.tr("Discussed"), SupervisionFilter.DISCUSSED.value),
                (self.tr("All"), SupervisionFilter.ALL.value),
            ],
        )
        self.filter.set_value(SupervisionFilter.OPEN.value)
        self.print_button = Button(self.tr("Print…"), "secondary", "printer")
        self._rows = column(gap=14)
        self.card = Card(self._rows, padding=(20, 16, 20, 16))
        self.empty = EmptyState(
            "circle-question-mark",
            self.tr("No questions here. Mark one from a note with Ctrl+Alt+Q, or type it."),
            self.tr("New question"),
        )
        line = row(self.filter, None, self.print_button, gap=12)
        inner = column(
            self.header, line, self.card, self.empty, None, gap=16, margins=(32, 28, 32, 24)
        )
        self.setLayout(column(Scroll(boxed(inner))))
        self.new.clicked.connect(self._new)
        self.print_button.clicked.connect(self._print)
        self.empty.action_requested.connect(self._new)
        self.filter.changed.connect(self.reload)
        self.header.back_requested.connect(self._leave)
        self.key_words("Ctrl+P", self.tr("Print the list"), self._print)
        self.key_words("F2; Del", self.tr("Edit a question; move it to the trash"))

    def place(self) -> Place:
        """This page."""
        return Place(Area.SUPERVISION)

    def reload(self) -> None:
        """Read the questions again."""
        wanted = SupervisionFilter(str(self.filter.value()))
        self._lines = list_questions(self.desk.vault, wanted)
        for number, line in enumerate(self._lines):
            if number == len(self._pool):
                made = QuestionRow(self.desk)
                self._pool.append(made)
                self._rows.addWidget(made)
            name = shown_name_of(self.desk, line.item.client_id, line.client_name)
            self._pool[number].show_item(line.item, name if line.client_name else "")
            self._pool[number].show()
        for spare in self._pool[len(self._lines) :]:
            spare.hide()
        self.card.setVisible(bool(self._lines))
        self.print_button.setVisible(bool(self._lines))
        self.empty.setVisible(not self._lines)

    def rows(self) -> list[QuestionRow]:
        """Return the questions on view."""
        return self._pool[: len(self._lines)]

    def focus_first(self) -> None:
        """To the first question, or to the button that makes one."""
        (self._pool[0].box if self._lines else self.new).setFocus()

    def _new(self) -> None:
        QuestionDialog(self.desk, parent=self.window()).open()

    def _print(self) -> None:
        desk, wanted = self.desk, SupervisionFilter(str(self.filter.value()))
        paper, clients = supervision_list(desk.vault, wanted, desk.translate, desk.language)
        if paper.sections:
            print_own_paper(desk, paper, clients, self, self._printing)

    def _leave(self) -> None:
        self.desk.go(Place(Area.NOTES))
