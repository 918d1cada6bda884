# SPDX-License-Identifier: Apache-2.0
"""Choosing a client by typing a part of the name or the code."""

from __future__ import annotations

from PySide6.QtCore import QStringListModel, Signal
from PySide6.QtWidgets import QCompleter, QListView, QWidget

from desktop.domain.client import Client
from desktop.domain.ids import ClientId
from desktop.services.clients import get_client, list_clients
from desktop.ui.base.desk import Desk
from desktop.ui.base.names import name_and_code
from desktop.ui.common.dress import dress_choices
from desktop.ui.common.field import Field

_OFFERED = 8


class ClientPicker(Field):
    """`chosen(ClientId)` when a client was picked from the list or as the only one left."""

    chosen = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self._desk = desk
        self._client: Client | None = None
        super().__init__(self.tr("Client"), parent=parent)
        self.edit.setPlaceholderText(self.tr("Name or code"))
        self._found: dict[str, ClientId] = {}
        self._offers = QStringListModel(self)
        self.completer = QCompleter(self._offers, self)
        self.completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.popup = QListView()
        self.completer.setPopup(self.popup)
        self.popup.setAccessibleName(self.tr("Clients found"))
        dress_choices(self.popup)
        self.edit.setCompleter(self.completer)
        self.edit.textEdited.connect(self._typed)
        self.edit.returnPressed.connect(self._entered)
        self.edit.editingFinished.connect(self._left)
        self.completer.activated.connect(self._picked)

    @property
    def client(self) -> Client | None:
        """The client chosen."""
        return self._client

    def choose(self, client: ClientId) -> None:
        """Show a client, without `chosen`; raises Problem when the record is gone."""
        self._client = get_client(self._desk.vault, client)
        self.set_error("")
        self.set_text(name_and_code(self._desk, self._client))
        self.edit.setCursorPosition(0)

    def _typed(self, text: str) -> None:
        self.set_error("")
        lines = list_clients(self._desk.vault, text=text.strip(), limit=_OFFERED)
        self._found = {name_and_code(self._desk, line): line.id for line in lines}
        self._offers.setStringList(list(self._found))
        if not lines and text.strip():
            self.set_error(self.tr("No client with this name or code."))
        self.completer.complete()

    def _picked(self, words: str) -> None:
        self._take(self._found[words])

    def _entered(self) -> None:
        """Enter takes the client when only one is left."""
        if self._unfinished() and len(self._found) == 1:
            self._take(next(iter(self._found.values())))

    def _left(self) -> None:
        """What was typed in part gives way to the client who is chosen."""
        if self._unfinished() and not self.popup.isVisible():
            self.set_error("")
            client = self._client
            self.set_text(name_and_code(self._desk, client) if client else "")

    def _unfinished(self) -> bool:
        client = self._client
        return client is None or self.text() != name_and_code(self._desk, client)

    def _take(self, client: ClientId) -> None:
        self.choose(client)
        self.chosen.emit(client)
