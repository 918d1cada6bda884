# SPDX-License-Identifier: Apache-2.0
"""Long texts that are only read: pages of a transcript, versions, differences."""

from __future__ import annotations

from PySide6.QtGui import QColor, QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from desktop.ui.common.dress import dress_bars
from desktop.ui.common.ringed import RingedArea
from desktop.ui.common.themed import Themed
from desktop.ui.notes.exact_text import to_editor
from desktop.ui.notes.line_diff import DiffLine
from desktop.ui.theme.fonts import font
from desktop.ui.theme.look import look

_SIGNS = {"added": "+ ", "removed": "− ", "same": "  ", "gap": "⋯"}
_LINES_SHOWN = 3000


class ReadView(RingedArea, Themed, QPlainTextEdit):
    """Plain text to read, select and scroll by keyboard."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setMinimumHeight(look().px(160))
        self._lines: tuple[DiffLine, ...] = ()
        dress_bars(self)
        self.start_theme()

    def restyle(self) -> None:
        """Take font and colours from the look."""
        self.setFont(font("body"))
        self._colour()

    def show_text(self, text: str) -> None:
        """Show a text from its beginning."""
        self._lines = ()
        self.setPlainText(to_editor(text))
        self._colour()

    def select(self, span: tuple[int, int] | None) -> None:
        """Select from one place to another and bring it into view."""
        if span is None:
            return
        cursor = self.textCursor()
        cursor.setPosition(span[0])
        cursor.setPosition(span[1], QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.centerCursor()

    def show_diff(self, lines: tuple[DiffLine, ...]) -> None:
        """Show lines with a sign and a ground: + added, − removed, ⋯ left out."""
        self._lines = lines[:_LINES_SHOWN]
        shown = (_SIGNS[one.change] + to_editor(one.text) for one in self._lines)
        self.setPlainText("\n".join(shown))
        self._colour()

    def _colour(self) -> None:
        c = look().colors
        grounds = {"added": c.ok.ground, "removed": c.danger.ground}
        block = self.document().firstBlock()
        for line in self._lines:
            form = QTextBlockFormat()
            if line.change in grounds:
                form.setBackground(QColor(grounds[line.change]))
            QTextCursor(block).setBlockFormat(form)
            block = block.next()
