# SPDX-License-Identifier: Apache-2.0
"""Sets Markdown source as it is read, without touching a character of it."""

from __future__ import annotations

from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextDocument,
)

from desktop.domain.audience import Heading
from desktop.ui.notes.exact_text import CARRIAGE_RETURN, STAND_INS, utf16_units
from desktop.ui.notes.heading_chips import chip_width, heading_of
from desktop.ui.notes.markdown_source import INLINE_LIMIT, Line, LineKind, Span, read_line, spans
from desktop.ui.notes.reading_font import reading_font
from desktop.ui.theme.look import look
from desktop.ui.theme.tokens import TYPE

_HEADING_SIZES = (20, 18, 16)
_SIZE = QTextCharFormat.Property.FontPixelSize


class MarkdownHighlighter(QSyntaxHighlighter):
    """Marks dimmed, headings larger, emphasis shown. A tick box is left blank for the editor.

    The source of a box or of a tag shows while the caret stands in it: `reveal` names that line.
    """

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._revealed = -1
        self.restyle()

    @property
    def revealed(self) -> int:
        """The line whose tick box shows its source, -1 for none."""
        return self._revealed

    def restyle(self) -> None:
        """Take colours and sizes from the look."""
        c = look().colors
        self._dim = _format(c.text3)
        self._blank = _format("#00000000")
        self._blank_tick = _format("#00000000")
        widths = QFontMetricsF(reading_font())
        gap = widths.horizontalAdvance("x") - widths.horizontalAdvance(" ")
        self._blank_tick.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
        self._blank_tick.setFontLetterSpacing(gap)
        self._quote = _format(c.text2)
        self._spans = {name: QTextCharFormat() for name in ("bold", "italic", "underline")}
        self._spans["bold"].setFontWeight(QFont.Weight.DemiBold)
        for name in ("italic", "underline"):
            self._spans[name].setFontItalic(True)
        self._spans["strike"] = _format(c.text2)
        self._spans["strike"].setFontStrikeOut(True)
        self._spans["code"] = _format(c.accent)
        self._tiny = _format("#00000000")
        self._tiny.setProperty(_SIZE, 1)
        self.rehighlight()

    def reveal(self, line: int) -> None:
        """Show the source of the tick box on `line` (-1: none), blank the one before."""
        before, self._revealed = self._revealed, line
        for number in {before, line} - {-1}:
            block = self.document().findBlockByNumber(number)
            if block.isValid():
                self.rehighlightBlock(block)

    def highlightBlock(self, text: str) -> None:
        """Set one line; what lies beyond INLINE_LIMIT stays plain, so long lines stay fast."""
        if not text:
            return
        head = text[:INLINE_LIMIT]
        line = read_line(head)
        if line.kind is LineKind.HEADING:
            self.setFormat(0, len(text), self._heading(line.level))
        elif line.kind is LineKind.QUOTE:
            self.setFormat(line.start, len(head), self._quote)
        self._mark(line)
        tagged = heading_of(self.currentBlock()) if "{" in text and "#" in text[:4] else None
        for span in spans(head, line.start):
            self._emphasise(span)
        if not head.isascii():
            self._stand_ins(head, len(text))
        if tagged is not None:
            self._tags(text, tagged)

    def _tags(self, text: str, heading: Heading) -> None:
        """Leave room for the chip in place of the tags, or show them while the caret is inside."""
        shown = self.currentBlock().blockNumber() == self._revealed
        for start, end in heading.tags:
            first, last = utf16_units(text, start), utf16_units(text, end)
            self.setFormat(first, last - first, self._dim if shown else self._tiny)
        if heading.tags and heading.audiences is not None and not shown:
            room = QTextCharFormat(self._tiny)
            room.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
            room.setFontLetterSpacing(chip_width(heading.audiences))
            self.setFormat(utf16_units(text, heading.tags[-1][0]), 1, room)

    def _mark(self, line: Line) -> None:
        if not line.mark:
            return
        start, count = len(line.indent), len(line.mark)
        if line.kind is not LineKind.CHECKBOX:
            form = QTextCharFormat(self.format(start))
            form.setForeground(self._dim.foreground())
            self.setFormat(start, count, form)
        elif self.currentBlock().blockNumber() == self._revealed:
            self.setFormat(start, count, self._dim)
        else:
            self.setFormat(start, count, self._blank)
            if not line.ticked:  # words behind ticked and open boxes stand in one column
                self.setFormat(start + line.mark.index("[") + 1, 1, self._blank_tick)

    def _emphasise(self, span: Span) -> None:
        form = QTextCharFormat(self.format(span.start))
        form.merge(self._spans[span.kind])
        self.setFormat(span.start, span.end - span.start, form)
        form.setForeground(self._dim.foreground())
        self.setFormat(span.start, span.marks, form)
        self.setFormat(span.end - span.marks, span.marks, form)

    def _stand_ins(self, head: str, length: int) -> None:
        for at, character in enumerate(head):
            if character in STAND_INS:
                last = character == CARRIAGE_RETURN and at == length - 1
                self.setFormat(at, 1, self._tiny if last else self._dim)

    def _heading(self, level: int) -> QTextCharFormat:
        form = QTextCharFormat()
        size = _HEADING_SIZES[min(level, len(_HEADING_SIZES)) - 1]
        form.setProperty(_SIZE, max(look().px(size), look().px(TYPE["reading"].size)))
        form.setFontWeight(QFont.Weight.DemiBold)
        return form


def _format(color: str) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setForeground(QColor(color))
    return form
