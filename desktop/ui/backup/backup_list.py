# SPDX-License-Identifier: Apache-2.0
"""The list of known backups: when, where, how much, in which state, and what can be done."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.domain.backup import BackupRecord
from desktop.domain.formats import clock_time, file_size, weekday_date, whole
from desktop.ui.backup.places import is_there
from desktop.ui.base.desk import Desk
from desktop.ui.common.button import IconButton
from desktop.ui.common.elided import ElidedText
from desktop.ui.common.icon_view import IconView
from desktop.ui.common.layout import Divider, boxed, row
from desktop.ui.common.text import Text
from desktop.ui.theme.look import look

_PLACE, _SIZE, _COLUMNS = 1, 3, 6
_STRETCHES = (4, 3, 4, 0, 3, 0)
_ALL_COLUMNS_FROM = 760
"""Narrower than this (at 100 % text) place and size step back; the tooltip keeps the place."""


class BackupList(QWidget):
    """A grid with one line per backup; `menu_requested(record, button)` from the last column."""

    menu_requested = Signal(object, object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(24, 0, 24, 12)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(0)
        for number, stretch in enumerate(_STRETCHES):
            self._grid.setColumnStretch(number, stretch)
        self.buttons: list[IconButton] = []
        self._lower: list[QWidget] = []

    def show_records(self, records: Sequence[BackupRecord]) -> None:
        """Show these, in this order."""
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.buttons, self._lower = [], []
        self._add_heads()
        for number, record in enumerate(records):
            self._add(record, 2 + 2 * number, last=number == len(records) - 1)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let columns go in a narrow window."""
        super().resizeEvent(event)
        self._arrange()

    def _add_heads(self) -> None:
        heads = (
            self.tr("Time"),
            self.tr("Place"),
            self.tr("Contents"),
            self.tr("Size"),
            self.tr("State"),
        )
        for number, words in enumerate(heads):
            head = Text(words, "small", "text2", weight=500)
            head.setMinimumHeight(look().px(32))
            self._put(head, 0, number)
        self._grid.addWidget(Divider(), 1, 0, 1, _COLUMNS)

    def _add(self, record: BackupRecord, line: int, *, last: bool) -> None:
        language, made = self._desk.language, self._desk.clock.local(record.made_at)
        day = weekday_date(made.date(), language)
        when = Text(day, "body", weight=500)
        when.setMinimumHeight(look().heights.row)
        time = Text(clock_time(made, language), "body", "text2", tabular=True)
        folder = Path(record.path).parent
        place = ElidedText(folder.name or str(folder), "small", whole=record.path)
        contents = ElidedText(
            self.tr("{clients} clients · {notes} notes").format(
                clients=whole(record.clients, language), notes=whole(record.notes, language)
            ),
            "small",
            "text2",
        )
        size = Text(file_size(record.size, language), "small", "text2", tabular=True)
        more = IconButton(
            "ellipsis",
            self.tr("More for the backup of {day} {time}").format(day=day, time=time.text()),
            small=True,
        )
        more.clicked.connect(partial(self._ask, record, more))
        self.buttons.append(more)
        cells = (boxed(row(when, time, None, gap=16)), place, contents, size)
        for number, cell in enumerate((*cells, self._state(record), more)):
            self._put(cell, line, number)
        if not last:
            self._grid.addWidget(Divider(), line + 1, 0, 1, _COLUMNS)

    def _state(self, record: BackupRecord) -> QWidget:
        weight: int | None = None
        if not is_there(record):
            icon, tone, words = "hard-drive", "text2", self.tr("Not connected")
        elif record.proven_at is not None:
            icon, tone, words, weight = "badge-check", "ok", self.tr("Restore proven"), 600
        elif record.verified_at is not None:
            icon, tone, words = "circle-check", "ok", self.tr("Verified")
        else:
            icon, tone, words = "circle-alert", "warn", self.tr("Not verified")
        return boxed(row(IconView(icon, tone, 18), Text(words, "small", weight=weight), None))

    def _put(self, widget: QWidget, line: int, number: int) -> None:
        if number in (_PLACE, _SIZE):
            self._lower.append(widget)
        sides = Qt.AlignmentFlag.AlignRight if number == _SIZE else Qt.AlignmentFlag(0)
        self._grid.addWidget(widget, line, number, sides)

    def _arrange(self) -> None:
        wide = self.width() >= look().px(_ALL_COLUMNS_FROM)
        for widget in self._lower:
            widget.setVisible(wide)

    def _ask(self, record: BackupRecord, button: QObject) -> None:
        self.menu_requested.emit(record, button)
