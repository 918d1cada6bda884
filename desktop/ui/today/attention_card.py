# SPDX-License-Identifier: Apache-2.0
"""What needs attention, in groups; each leads to where it is dealt with."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.attention import AttentionItem, AttentionKind
from desktop.ui.base.desk import Desk
from desktop.ui.base.names import shown_name_of
from desktop.ui.common.button import LateButton
from desktop.ui.common.card import Card
from desktop.ui.common.layout import Divider, boxed, column, row
from desktop.ui.common.text import Text
from desktop.ui.today.notice_row import NoticeRow

LOOKS: dict[AttentionKind, tuple[str, str]] = {
    AttentionKind.RISK_OPEN: ("triangle-alert", "danger"),
    AttentionKind.BACKUP_NEVER: ("shield-alert", "warn"),
    AttentionKind.BACKUP_OLD: ("shield-alert", "warn"),
    AttentionKind.NOTE_MISSING: ("file-plus", "warn"),
    AttentionKind.DRAFT_UNSIGNED: ("file-pen", "warn"),
    AttentionKind.MEASURE_DUE: ("clipboard-list", "info"),
    AttentionKind.TASK_DUE: ("list-checks", "info"),
}


def with_shown_names(desk: Desk, item: AttentionItem) -> AttentionItem:
    """The item with its clients called as they are shown now."""
    others = tuple(with_shown_names(desk, other) for other in item.others)
    name = shown_name_of(desk, item.client_id, item.client_name)
    return replace(item, client_name=name, others=others)


class AttentionCard(Card):
    """`chosen(item)`; `all_requested` where there are more things than rows."""

    chosen = Signal(object)
    all_requested = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self.desk = desk
        self._items: tuple[AttentionItem, ...] = ()
        self._pool: list[NoticeRow] = []
        self._rows = column(gap=2)
        self._none = Text(self.tr("Nothing waits for you."), "small", "text2", wrap=True)
        self.all = LateButton("link")
        inset = row(self._none, gap=0, margins=(8, 4, 8, 4))
        self._foot = boxed(column(Divider(), row(self.all, None, margins=(52, 0, 0, 0)), gap=4))
        self._calm = boxed(inset)
        super().__init__(
            self._rows, self._calm, self._foot, gap=4, padding=(8, 8, 8, 8), parent=parent
        )
        self.all.clicked.connect(self._show_all)

    def show_items(self, items: Sequence[AttentionItem], total: int) -> None:
        """Show other items, and how many things there are in all."""
        self._items = tuple(items)
        while len(self._pool) < len(items):
            made = NoticeRow()
            made.clicked.connect(self._clicked)
            self._pool.append(made)
            self._rows.addWidget(made)
        say = self.desk.translate
        for number, notice in enumerate(self._pool):
            notice.setVisible(number < len(items))
            if number < len(items):
                item = with_shown_names(self.desk, items[number])
                below = item.below(say, self.desk.language, self.desk.clock.today())
                notice.show_notice(*LOOKS[item.kind], item.title(say), below)
        self._calm.setVisible(not items)
        self._foot.setVisible(total > len(items))
        self.all.setText(self.tr("See all ({count})").format(count=total))

    def notices(self) -> list[NoticeRow]:
        """Return the rows on view."""
        return self._pool[: len(self._items)]

    def _clicked(self) -> None:
        sender = self.sender()
        if isinstance(sender, NoticeRow):
            self.chosen.emit(self._items[self._pool.index(sender)])

    def _show_all(self) -> None:
        self.all_requested.emit()
