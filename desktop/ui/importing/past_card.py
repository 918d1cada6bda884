# SPDX-License-Identifier: Apache-2.0
"""The imports of before, each with its way back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.client_import import PastImport
from desktop.domain.formats import clock_time, date_short
from desktop.ui.base.desk import Desk
from desktop.ui.common.button import Button
from desktop.ui.common.card import Card
from desktop.ui.common.elided import ElidedText
from desktop.ui.common.layout import boxed, column, row
from desktop.ui.common.text import SectionTitle, Text

_MOST = 5


class PastCard(Card):
    """`undo_requested(batch)`; hidden while there is none."""

    undo_requested = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._lines = column(gap=8)
        self.lines: list[PastLine] = []
        said = self.tr("Undo takes the new clients out and makes the merged ones what they were.")
        title = SectionTitle(self.tr("Earlier imports"))
        for part in (title, Text(said, "body", "text2", wrap=True), boxed(self._lines)):
            self.body.addWidget(part)

    def show_past(self, past: Sequence[PastImport]) -> None:
        """List the newest ones."""
        for line in self.lines:
            self._lines.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.lines = [PastLine(self._desk, one) for one in past[:_MOST]]
        for line in self.lines:
            line.undo_requested.connect(self.undo_requested)
            self._lines.addWidget(line)
        self.setVisible(bool(past))


class PastLine(QWidget):
    """When, which file, how many; and a button."""

    undo_requested = Signal(str)

    def __init__(self, desk: Desk, past: PastImport) -> None:
        super().__init__()
        self._batch = past.batch
        here, language = desk.clock.local(past.at), desk.language
        when = f"{date_short(here.date(), language)}, {clock_time(here, language)}"
        counts = self.tr("{new} new, {merged} merged").format(new=past.new, merged=past.merged)
        said = " · ".join(part for part in (past.file, counts) if part)
        words = column(
            ElidedText(when, "body", weight=500), ElidedText(said, "small", "text2"), gap=0
        )
        self.undo = Button(self.tr("Undo"), "secondary", "undo-2", compact=True)
        self.undo.setAccessibleName(self.tr("Undo the import of {when}").format(when=when))
        self.undo.clicked.connect(self._undo)
        line = row(words, self.undo, gap=12)
        line.setStretch(0, 1)
        self.setLayout(line)

    def _undo(self) -> None:
        self.undo_requested.emit(self._batch)
