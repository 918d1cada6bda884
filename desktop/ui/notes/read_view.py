# SPDX-License-Identifier: Apache-2.0
"""Long texts that are only read: pages of a transcript, versions, differences."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QColor, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from desktop.ui.common.dress import dress_bars
from desktop.ui.common.ringed import RingedArea
from desktop.ui.common.themed import Themed
from desktop.ui.notes.exact_text import editor_position, to_editor
from desktop.ui.notes.line_diff import DiffLine
from desktop.ui.theme.fonts import font
from desktop.ui.theme.look import look

_SIGNS = {"added": "+ ", "removed": "− ", "changed": "± ", "same": "  ", "gap": "⋯"}
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
        self._put(to_editor(text))
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
        """Show lines with a sign and a ground: + added, − removed, ± words, ⋯ left out.

        What is gone is struck through, what is new is underlined.
        """
        self._lines = lines[:_LINES_SHOWN]
        shown = (_SIGNS[one.change] + to_editor(one.text) for one in self._lines)
        self._put("\n".join(shown))
        self._colour()

    def _put(self, text: str) -> None:
        # A new text is dressed like the place of the cursor in the one before.
        cursor = self.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.setCharFormat(QTextCharFormat())
        self.setTextCursor(cursor)
        self.setPlainText(text)

    def _colour(self) -> None:
        c = look().colors
        grounds = {"added": c.ok.ground, "removed": c.danger.ground}
        block = self.document().firstBlock()
        for line in self._lines:
            form = QTextBlockFormat()
            if line.change in grounds:
                form.setBackground(QColor(grounds[line.change]))
            QTextCursor(block).setBlockFormat(form)
            for start, end, which in _marks(line):
                cursor = QTextCursor(block)
                cursor.setPosition(block.position() + start)
                cursor.setPosition(block.position() + end, QTextCursor.MoveMode.KeepAnchor)
                cursor.setCharFormat(_dressed(which, grounds[which]))
            block = block.next()

    def show_line(self, number: int) -> None:
        """Bring a line into view and select it."""
        block = self.document().findBlockByNumber(number)
        if block.isValid():
            self.select((block.position(), block.position() + block.length() - 1))


def _marks(line: DiffLine) -> Iterator[tuple[int, int, str]]:
    """What is to be dressed, in places of the editor; a whole line that came or went too."""
    sign = len(_SIGNS[line.change])
    if line.change in ("added", "removed"):
        yield sign, sign + editor_position(line.text, len(line.text)), line.change
    for start, end, which in line.marks:
        places = editor_position(line.text, start), editor_position(line.text, end)
        yield sign + places[0], sign + places[1], which


def _dressed(which: str, ground: str) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setBackground(QColor(ground))
    form.setFontStrikeOut(which == "removed")
    form.setFontUnderline(which == "added")
    return form
