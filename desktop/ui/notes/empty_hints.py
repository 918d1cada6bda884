# SPDX-License-Identifier: Apache-2.0
"""What to write under a heading, dimmed while the section is empty; never a part of the text."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QTextBlock
from PySide6.QtWidgets import QPlainTextEdit

from desktop.ui.common.paint import words
from desktop.ui.notes.heading_chips import heading_of
from desktop.ui.theme.look import look


class EmptyHints:
    """Drawn on the first line under a heading whose section has no text yet."""

    def __init__(self, editor: QPlainTextEdit) -> None:
        self._editor = editor
        self._hints: Mapping[str, str] = {}

    def set_hints(self, hints: Mapping[str, str]) -> None:
        """{words of a heading: hint}."""
        self._hints = hints
        self._editor.viewport().update()

    def hint(self, block: QTextBlock) -> str:
        """What stands on an empty line, "" for nothing."""
        heading = heading_of(block.previous()) if self._hints else None
        if heading is None or block.text() or self._editor.isReadOnly():
            return ""
        said = self._hints.get(heading.words, "")
        after = block.next()
        while said and after.isValid() and heading_of(after) is None:
            if after.text().strip():
                return ""
            after = after.next()
        return said

    def draw(self, painter: QPainter, block: QTextBlock, place: QRectF) -> None:
        """Draw the hint of an empty line that stands at `place` of the viewport."""
        said = self.hint(block)
        if said:
            room = QRectF(place.left() + 2, place.top(), place.width() - 4, place.height())
            room.setRight(min(room.right(), float(self._editor.viewport().width())))
            words(painter, room, said, self._editor.font(), look().colors.text3)
