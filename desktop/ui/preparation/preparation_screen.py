# SPDX-License-Identifier: Apache-2.0
"""Everything to know before a session on one page; also on paper, for oneself."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop.domain.changed import Changed
from desktop.domain.ids import ClientId, SessionId
from desktop.domain.own_paper import OwnPaper
from desktop.services.clients import get_client
from desktop.services.own_papers import preparation_card
from desktop.ui.base.desk import Desk
from desktop.ui.base.names import shown_name
from desktop.ui.base.place import Area, Place
from desktop.ui.base.screen import Screen
from desktop.ui.common.button import Button
from desktop.ui.common.card import Card
from desktop.ui.common.layout import Scroll, boxed, column, row
from desktop.ui.common.page_header import PageHeader
from desktop.ui.common.text import SectionTitle, Text
from desktop.ui.pdf.dialog import print_with_dialog
from desktop.ui.pdf.own_paper import Printing, print_own_paper
from desktop.ui.theme.look import look

_WIDTH = 720


class PreparationScreen(Screen):
    """Area.PREPARATION, of a client and, where there is one already, of a session."""

    CARES = (
        Changed.NOTES
        | Changed.SESSIONS
        | Changed.RISK
        | Changed.CLIENTS
        | Changed.GOALS
        | Changed.ADMINISTRATIONS
        | Changed.TASKS
        | Changed.THREADS
    )

    def __init__(
        self, desk: Desk, parent: QWidget | None = None, *, printing: Printing = print_with_dialog
    ) -> None:
        super().__init__(desk, parent)
        self._printing = printing
        self._client, self._session = ClientId(0), SessionId(0)
        self._paper: OwnPaper | None = None
        self._shown: list[tuple[Text, Text]] = []
        self.print_button = Button(self.tr("Print…"), "secondary", "printer")
        self.note = Button(self.tr("Open note"), "primary", "pen-line")
        self.header = PageHeader(
            self.tr("Preparation"), "", (self.print_button, self.note), back=self.tr("Client")
        )
        self._parts = column(gap=14)
        self.card = Card(self._parts, padding=(24, 20, 24, 20))
        self._inner = boxed(column(self.header, self.card, None, gap=16))
        content = boxed(row(None, self._inner, None, gap=0, margins=(32, 28, 32, 24)))
        self.area = Scroll(content)
        self.setLayout(column(self.area))
        self.print_button.clicked.connect(self._print)
        self.note.clicked.connect(self._write)
        self.header.back_requested.connect(self._to_client)
        self.key_words("Ctrl+P", self.tr("Print the card"), self._print)

    def show_place(self, place: Place) -> None:
        """Show the card of a client; raises Problem when the client is gone."""
        self._client, self._session = ClientId(place.client), SessionId(place.session)
        self.reload()

    def place(self) -> Place:
        """Client and session."""
        return Place(Area.PREPARATION, client=self._client, session=self._session)

    def reload(self) -> None:
        """Read the records again."""
        desk = self.desk
        client = get_client(desk.vault, self._client)
        self._paper = preparation_card(
            desk.vault, self._client, self._session or None, desk.translate, desk.language
        )
        self.header.set_title(shown_name(desk, client), self._paper.title)
        self._fit()
        self.note.setVisible(bool(self._session))
        self._show(self._paper)

    def words(self) -> list[str]:
        """Return heading and lines of each part on view."""
        return [f"{heading.text()}\n{lines.text()}" for heading, lines in self._shown]

    def focus_first(self) -> None:
        """To the note, or to printing where there is no session yet."""
        (self.note if self._session else self.print_button).setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the room there is."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self._inner.setFixedWidth(min(look().px(_WIDTH), max(320, self.width() - 76)))

    def _show(self, paper: OwnPaper) -> None:
        while len(self._shown) < len(paper.sections):
            heading, lines = SectionTitle(""), Text("", "body", wrap=True, selectable=True)
            self._parts.addWidget(boxed(column(heading, lines, gap=4)))
            self._shown.append((heading, lines))
        for (title, said), part in zip(self._shown, paper.sections, strict=True):
            title.setText(part.heading)
            said.setText("\n".join(part.lines))

    def _print(self) -> None:
        if self._paper is not None:
            print_own_paper(self.desk, self._paper, (self._client,), self, self._printing)

    def _write(self) -> None:
        self.desk.go(Place(Area.NOTE, client=self._client, session=self._session))

    def _to_client(self) -> None:
        self.desk.go(Place(Area.CLIENTS, client=self._client))
