# SPDX-License-Identifier: Apache-2.0
"""The first step: which file, and which of its sheets."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.client_import import ClientPlan
from desktop.domain.formats import whole
from desktop.ui.base.desk import Desk
from desktop.ui.common.button import Button
from desktop.ui.common.card import Card
from desktop.ui.common.inline_message import InlineMessage
from desktop.ui.common.layout import boxed, row
from desktop.ui.common.reflow import Reflow
from desktop.ui.common.select import Select
from desktop.ui.common.text import SectionTitle, Text


class FileCard(Card):
    """`choose_requested`, and `sheet_chosen(number)`."""

    choose_requested = Signal()
    sheet_chosen = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self.choose = Button(self.tr("Choose file…"), "primary", "folder-open")
        self.said = Text("", "body", "text2", wrap=True)
        self.said.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        self.sheet = Select(self.tr("Sheet"))
        self.message = InlineMessage("danger", "")
        line = Reflow(boxed(row(self.choose, None)), self.said, gap=16, down_gap=8, stretch=1)
        for part in (SectionTitle(self.tr("1  File")), line, self.sheet, self.message):
            self.body.addWidget(part)
        self.choose.clicked.connect(self.choose_requested)
        self.sheet.changed.connect(self._sheet_changed)
        self.clear()

    def clear(self) -> None:
        """No file yet."""
        self.choose.setText(self.tr("Choose file…"))
        self.choose.set_kind("primary")
        self.said.setText(
            self.tr("A list as XLSX or CSV, one client in each row. The file is not changed.")
        )
        self.sheet.hide()
        self.message.hide()

    def show_file(self, name: str, plan: ClientPlan, rows: int) -> None:
        """Name the file and what it holds."""
        self.message.hide()
        self.choose.setText(self.tr("Choose another file…"))
        self.choose.set_kind("secondary")
        text = self.tr("{file} · {rows} rows, {columns} columns")
        language = self._desk.language
        columns = whole(len(plan.headings), language)
        self.said.setText(text.format(file=name, rows=whole(rows, language), columns=columns))
        self.sheet.set_options([(sheet, at) for at, sheet in enumerate(plan.sheets)])
        self.sheet.set_value(plan.sheet)
        self.sheet.setVisible(len(plan.sheets) > 1)

    def refuse(self, text: str) -> None:
        """Say why the file cannot be used."""
        self.message.show_message("danger", text)

    def _sheet_changed(self, value: object) -> None:
        if isinstance(value, int):
            self.sheet_chosen.emit(value)
