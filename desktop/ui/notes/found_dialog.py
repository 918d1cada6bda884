# SPDX-License-Identifier: Apache-2.0
"""A text that was found and has no page of its own: to read, the words selected."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.domain.formats import date_time
from desktop.domain.written import WrittenHit
from desktop.ui.base.desk import Desk
from desktop.ui.base.names import shown_name_of
from desktop.ui.base.place import Area, Place
from desktop.ui.common.button import Button
from desktop.ui.common.card import Card
from desktop.ui.common.dialog import Dialog
from desktop.ui.notes import found
from desktop.ui.notes.read_view import ReadView
from desktop.ui.notes.search_filters import kind_word
from desktop.ui.theme.look import look

_WIDTH = 640


class FoundDialog(Dialog):
    """The whole text; from here to the client or the session it belongs to."""

    def __init__(self, desk: Desk, hit: WrittenHit, text: str, typed: str, parent: QWidget) -> None:
        moment = date_time(desk.clock.local(hit.at), desk.language)
        who = shown_name_of(desk, hit.client_id, hit.client_name)
        super().__init__(
            kind_word(desk, hit.kind),
            f"{who} · {moment}" if who else moment,
            confirm=self.tr("Close"),
            parent=parent,
        )
        self._desk, self._hit = desk, hit
        self.cancel_button.hide()
        words = self.tr("Open session") if hit.session_id else self.tr("Open client")
        self.go = Button(words, "quiet")
        self.go.setVisible(hit.client_id is not None)
        self.go.clicked.connect(self._go)
        self.buttons.insertWidget(0, self.go)
        self.view = ReadView(self.tr("Text found"))
        self.body.addWidget(Card(self.view, padding=12), 1)
        self.setFixedWidth(min(look().px(_WIDTH), parent.window().width() - 40))
        self.view.show_text(text)
        self.view.select(found.editor_range(text, typed))
        self.view.setFocus()

    def _go(self) -> None:
        hit, client = self._hit, self._hit.client_id or 0
        self.reject()
        if hit.session_id:
            self._desk.go(Place(Area.NOTE, client=client, session=hit.session_id))
        else:
            self._desk.go(Place(Area.CLIENTS, client=client, tab="overview"))
