# SPDX-License-Identifier: Apache-2.0
"""Beside the day: the backup and tomorrow."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.today import BackupState, TodayRow
from desktop.ui.base.desk import Desk
from desktop.ui.base.names import shown_name_of
from desktop.ui.common.card import Card
from desktop.ui.common.elided import ElidedText
from desktop.ui.common.layout import boxed, column, row
from desktop.ui.today.notice_row import GAP, SIDE, TILE, NoticeRow
from desktop.ui.today.today_words import backup_words, same_disk_words, times

_TOMORROW = 4


class BackupCard(Card):
    """The newest backup in words; choosing it leads to the backups."""

    chosen = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self.desk = desk
        self.notice = NoticeRow()
        self._disk = ElidedText("", "small", "warn")
        inset = row(self._disk, gap=0, margins=(SIDE + TILE + GAP, 0, 8, 6))
        self._foot = boxed(inset)
        super().__init__(self.notice, self._foot, gap=0, padding=8, parent=parent)
        self.notice.clicked.connect(self._clicked)

    def show_state(self, state: BackupState) -> None:
        """Show another state."""
        self.notice.show_notice(*backup_words(state, self.desk))
        said = same_disk_words(state, self.desk)
        self._disk.setText(said)
        self._foot.setVisible(bool(said))

    def _clicked(self) -> None:
        self.chosen.emit()


class TomorrowCard(Card):
    """The first sessions of the next day."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self.desk = desk
        self._date = ElidedText("", "small", "text2")
        self._more = ElidedText("", "small", "text2")
        self._lines = column(gap=6)
        self._pool: list[tuple[QWidget, ElidedText, ElidedText]] = []
        head = row(ElidedText(self.tr("Tomorrow"), "body", weight=600), self._date, gap=8)
        head.setStretch(0, 1)
        super().__init__(
            head, self._lines, self._more, gap=8, padding=(20, 14, 20, 14), parent=parent
        )

    def show_rows(self, rows: Sequence[TodayRow], date_words: str) -> None:
        """Show other rows."""
        self._date.setText(date_words)
        shown = rows[:_TOMORROW]
        while len(self._pool) < len(shown):
            self._add()
        for number, (holder, at, name) in enumerate(self._pool):
            holder.setVisible(number < len(shown))
            if number < len(shown):
                at.setText(times(shown[number], self.desk)[0])
                name.setText(self._who(shown[number]))
        rest = len(rows) - len(shown)
        self._more.setVisible(bool(rest) or not rows)
        more = self.tr("{count} more sessions").format(count=rest)
        self._more.setText(more if rest else self.tr("No sessions tomorrow."))

    def _who(self, shown: TodayRow) -> str:
        return shown_name_of(self.desk, shown.client_id, shown.client_name)

    def _add(self) -> None:
        at, name = ElidedText("", "small", weight=600, tabular=True), ElidedText("", "small")
        line = row(at, name, gap=10)
        line.setStretch(1, 1)
        holder = boxed(line)
        self._pool.append((holder, at, name))
        self._lines.addWidget(holder)
