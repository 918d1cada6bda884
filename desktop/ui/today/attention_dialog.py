# SPDX-License-Identifier: Apache-2.0
"""Everything that needs attention, each by itself; ↑ and ↓ move, Enter leads there."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.attention import AttentionKind
from desktop.services.today import attention, attention_total
from desktop.ui.base.desk import Desk
from desktop.ui.common.card import Card
from desktop.ui.common.dialog import Dialog
from desktop.ui.common.list_view import ListView, Row
from desktop.ui.common.text import Text
from desktop.ui.theme.look import look
from desktop.ui.today.attention_card import LOOKS, with_shown_names

_WIDTH, _ROWS, _EDGE = 560, 8, 220


class AttentionDialog(Dialog):
    """`item_chosen(item)` after it closed; `first` is the kind whose first row is chosen."""

    item_chosen = Signal(object)

    def __init__(
        self, desk: Desk, first: AttentionKind | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            self.tr("Needs attention"),
            confirm=self.tr("Open"),
            cancel=self.tr("Close"),
            parent=parent,
        )
        self.desk = desk
        self._items = attention(desk.vault)
        self.list = ListView(self.tr("Needs attention"))
        self.body.addWidget(Card(self.list, padding=4))
        self.rest = Text("", "small", "text2", wrap=True)
        self.body.addWidget(self.rest)
        self._tell_rest(attention_total(desk.vault, self._items))
        self.list.set_rows([self._row(number) for number in range(len(self._items))])
        kinds = [item.kind for item in self._items]
        self.list.setCurrentIndex(self.list.rows.index(kinds.index(first) if first in kinds else 0))
        self.list.opened.connect(self.accept)
        self.set_width(_WIDTH)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._set_height()
        self.list.setFocus()

    def accept(self) -> None:
        """Lead to the row that is chosen."""
        key = self.list.key()
        super().accept()
        if isinstance(key, int):
            self.item_chosen.emit(self._items[key])

    def _set_height(self) -> None:
        rows = min(max(len(self._items), 1), _ROWS)
        wanted = rows * (look().heights.row_tall + 2) + 4
        self.list.setFixedHeight(max(min(wanted, self._room().height() - _EDGE), look().px(120)))

    def _tell_rest(self, total: int) -> None:
        words = self.tr("{shown} of {count} are listed. The others follow once these are done.")
        self.rest.setText(words.format(shown=len(self._items), count=total))
        self.rest.setVisible(total > len(self._items))

    def _row(self, number: int) -> Row:
        item = with_shown_names(self.desk, self._items[number])
        say, language = self.desk.translate, self.desk.language
        return Row(
            key=number,
            title=item.title(say),
            subtitle=item.below(say, language, self.desk.clock.today()),
            icon=LOOKS[item.kind][0],
        )
