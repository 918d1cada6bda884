# SPDX-License-Identifier: Apache-2.0
"""Choosing a client by typing a few letters of the name; a name nobody has can become a client."""

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
_NOBODY = 0


class ClientField(FieldFrame):
    """`value()` is the client chosen, or the only one that fits what is typed.

    With `creates` the last line offered makes a new client of what is typed: `new_name()`.
    """

    changed = Signal()

    def __init__(
        self, desk: Desk, label: str, *, creates: bool = False, parent: QWidget | None = None
    ) -> None:
        self.edit = QLineEdit()
        super().__init__(label, self.edit, parent=parent)
        dress(self.edit)
        self._desk, self._creates = desk, creates
        self._chosen: ClientId | None = None
        self._new = ""
        self._model = QStandardItemModel(self)
        completer = QCompleter(self._model, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setMaxVisibleItems(_OFFERED + 1)
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

    def clear(self) -> None:
        """Show nobody."""
        self._chosen, self._new = None, ""
        self.edit.clear()

    def new_name(self) -> str:
        """Return the name that is to become a client, empty for none."""
        return self._new

    def set_value(self, client: ClientId) -> None:
        """Show a client."""
        self._chosen, self._new = client, ""
        self.edit.setText(shown_name_of(self._desk, client))

    def set_new_name(self, name: str) -> None:
        """Have `name` become a client."""
        self._chosen, self._new = None, name
        self.edit.setText(name)
        self.set_good(self.tr("New client"))
        self.changed.emit()

    def _typed(self, text: str) -> None:
        self.set_error("")
        self._chosen, self._new = None, ""
        self._model.clear()
        sought = text.strip()
        if sought:
            for line in list_clients(self._desk.vault, text=sought, limit=_OFFERED):
                self._offer(name_and_code(self._desk, line), line.id, shown_name(self._desk, line))
            if self._creates:
                words = self.tr("Add client “{name}”").format(name=sought)
                self._offer(words, _NOBODY, sought)
        self.changed.emit()

    def _offer(self, words: str, key: int, name: str) -> None:
        item = QStandardItem(words)
        item.setData(key, _KEY)
        item.setData(name, _NAME)
        self._model.appendRow(item)

    def _picked(self) -> None:
        index = self._offered.currentIndex()
        if index.isValid():
            self._take(index.data(_KEY), index.data(_NAME))

    def _settle(self) -> None:
        found = self._model.rowCount() - int(self._creates)
        if self._chosen is None and not self._new and found == 1:
            only = self._model.item(0)
            self._take(only.data(_KEY), only.data(_NAME))

    def _take(self, key: int, name: str) -> None:
        if key == _NOBODY:
            self.set_new_name(name)
            return
        self._chosen = ClientId(key)
        self.edit.setText(name)
        self.changed.emit()
