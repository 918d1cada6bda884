# SPDX-License-Identifier: Apache-2.0
"""Choosing a client by typing a few letters of the name."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QWidget

from desktop.domain.ids import ClientId
from desktop.services.clients import list_clients
from desktop.ui.base.desk import Desk
from desktop.ui.base.names import name_and_code, shown_name, shown_name_of
from desktop.ui.common.dress import dress, dress_choices
from desktop.ui.common.field_frame import FieldFrame

_OFFERED = 8
_KEY = Qt.ItemDataRole.UserRole + 1
_NAME = Qt.ItemDataRole.UserRole + 2


class ClientField(FieldFrame):
    """`value()` is the client chosen, or the only one that fits what is typed."""

    changed = Signal()

    def __init__(self, desk: Desk, label: str, parent: QWidget | None = None) -> None:
        self.edit = QLineEdit()
        dress(self.edit)
        super().__init__(label, self.edit, parent=parent)
        self._desk = desk
        self._chosen: ClientId | None = None
        self._model = QStandardItemModel(self)
        completer = QCompleter(self._model, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setMaxVisibleItems(_OFFERED)
        self._offered = QListView()
        completer.setPopup(self._offered)
        dress_choices(self._offered)
        completer.activated.connect(self._picked)
        # The line shows the bare name; the popup's words carry the code as well.
        completer.setCompletionRole(_NAME)
        self.edit.setCompleter(completer)
        self.edit.setPlaceholderText(self.tr("Name or code"))
        self.edit.textEdited.connect(self._typed)
        self.edit.editingFinished.connect(self._settle)

    def value(self) -> ClientId | None:
        """Return the client, None while nobody is chosen."""
        return self._chosen

    def set_value(self, client: ClientId) -> None:
        """Show a client."""
        self._chosen = client
        self.edit.setText(shown_name_of(self._desk, client))

    def _typed(self, text: str) -> None:
        self.set_error("")
        self._chosen = None
        self._model.clear()
        sought = text.strip()
        if sought:
            for line in list_clients(self._desk.vault, text=sought, limit=_OFFERED):
                item = QStandardItem(name_and_code(self._desk, line))
                item.setData(line.id, _KEY)
                item.setData(shown_name(self._desk, line), _NAME)
                self._model.appendRow(item)
        self.changed.emit()

    def _picked(self) -> None:
        index = self._offered.currentIndex()
        if index.isValid():
            self._take(index.data(_KEY), index.data(_NAME))

    def _settle(self) -> None:
        if self._chosen is None and self._model.rowCount() == 1:
            only = self._model.item(0)
            self._take(only.data(_KEY), only.data(_NAME))

    def _take(self, key: int, name: str) -> None:
        self._chosen = ClientId(key)
        self.edit.setText(name)
        self.changed.emit()
