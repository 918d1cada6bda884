# SPDX-License-Identifier: Apache-2.0
"""A quiet table over any Qt model."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from desktop.ui.common.dress import dress
from desktop.ui.common.named import name_it
from desktop.ui.common.themed import Themed
from desktop.ui.theme.fonts import font
from desktop.ui.theme.look import look


class Table(Themed, QTableView):
    """Rows of 44 px with a line under each; whole rows are chosen; Tab leaves the table."""

    def __init__(self, name: str, model: QAbstractItemModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        name_it(self, name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        dress(self)
        self.start_theme()
        self.setModel(model)

    def restyle(self) -> None:
        """Take fonts and row height from the look."""
        self.setFont(font("small", tabular=True))
        self.verticalHeader().setMinimumSectionSize(look().px(24))
        self.verticalHeader().setDefaultSectionSize(look().heights.row)
