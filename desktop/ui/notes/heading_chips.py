# SPDX-License-Identifier: Apache-2.0
"""The chips behind headings that say who may read the section, and the menu that changes it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPoint, QRectF
from PySide6.QtGui import QAction, QPainter, QTextBlock, QTextCursor, QTextLine
from PySide6.QtWidgets import QPlainTextEdit

from desktop.domain.audience import (
    RECORD,
    Audience,
    Audiences,
    Heading,
    read_heading,
    with_audiences,
)
from desktop.domain.i18n import QT_TRANSLATE_NOOP
from desktop.ui.base.translate import translate
from desktop.ui.common.paint import CENTER, box, centered_icon, text_width, words
from desktop.ui.common.popover import Menu
from desktop.ui.notes import source_edit
from desktop.ui.notes.audience_words import CHOICES, CONTEXT, chip_words, choice_words
from desktop.ui.notes.exact_text import CARRIAGE_RETURN, from_editor, to_editor, utf16_units
from desktop.ui.theme.fonts import font
from desktop.ui.theme.look import look

_GAP = 8
_MENU = QT_TRANSLATE_NOOP("Audience", "Who may read this section")
_PAD, _ICON = 8, 12


def heading_of(block: QTextBlock) -> Heading | None:
    """The heading a line is, read as it is kept."""
    text = block.text()
    return read_heading(text.replace(CARRIAGE_RETURN, "\r")) if "#" in text[:4] else None


def chip_width(audiences: Audiences) -> int:
    """px, with the gap before it."""
    icon = look().px(_ICON) + 4 if Audience.PRIVATE in audiences else 0
    wide = text_width(chip_words(audiences), font("caption", 600))
    return wide + icon + 2 * look().px(_PAD) + look().px(_GAP)


class HeadingChips:
    """Draws on the viewport of `editor`. A tagged heading always has its chip; one without shows
    a quiet one while the caret or the mouse is on its line."""

    def __init__(self, editor: QPlainTextEdit) -> None:
        self._editor = editor
        self.offered = False
        self._hovered = -1

    def audiences(self, block: QTextBlock) -> Audiences:
        """Who may read the section of a heading, itself or by the heading above it."""
        heading = heading_of(block)
        level = heading.level if heading else 7
        while heading is None or heading.audiences is None:
            block = block.previous()
            if not block.isValid() or level == 1:
                return RECORD
            above = heading_of(block)
            if above is not None and above.level < level:
                heading, level = above, above.level
            else:
                heading = None
        return heading.audiences

    def heading_block(self) -> QTextBlock | None:
        """The heading the caret stands in or under."""
        block = self._editor.textCursor().block()
        while block.isValid():
            if heading_of(block) is not None:
                return block
            block = block.previous()
        return None

    def draw(self, painter: QPainter, block: QTextBlock, place: QRectF) -> None:
        """Draw the chip of a line that stands at `place` of the viewport."""
        area = self.area(block, place)
        if area is None:
            return
        heading = heading_of(block)
        quiet = heading is None or not heading.tags
        _draw(painter, area, self.audiences(block), quiet=quiet)

    def area(self, block: QTextBlock, place: QRectF) -> QRectF | None:
        """Where its chip is, None for a line that has none."""
        heading = heading_of(block)
        if heading is None or not self._has_chip(block, heading):
            return None
        text = block.text()
        at = heading.tags[-1][0] if heading.tags else len(text.rstrip())
        units = utf16_units(text, at)
        laid: QTextLine = block.layout().lineForTextPosition(units)
        if not laid.isValid():
            return None
        audiences = self.audiences(block)
        gap, high = look().px(_GAP), look().px(20)
        x = place.left() + x_in_line(laid, units) + gap
        wide = chip_width(audiences) - gap
        x = min(x, self._editor.viewport().width() - wide - 1)
        return QRectF(x, place.top() + laid.y() + (laid.height() - high) / 2, wide, high)

    def _has_chip(self, block: QTextBlock, heading: Heading) -> bool:
        number = block.blockNumber()
        if heading.tags:
            return True
        if not self.offered or self._editor.isReadOnly():
            return False
        caret = self._editor.hasFocus() and self._editor.textCursor().blockNumber() == number
        return caret or number == self._hovered

    def hover(self, block: QTextBlock | None) -> None:
        """Remember which line the mouse is on."""
        number = block.blockNumber() if block is not None and heading_of(block) else -1
        if number != self._hovered:
            self._hovered = number
            self._editor.viewport().update()

    def open_menu(self, block: QTextBlock, at: QPoint | None = None) -> None:
        """Offer who may read the section of `block`, a heading."""
        present, menu = self.audiences(block), Menu(translate(CONTEXT, _MENU), self._editor)
        for choice in CHOICES:
            action: QAction = menu.addAction(choice_words(choice))
            action.setCheckable(True)
            action.setChecked(choice == present)
            action.setData([one.value for one in choice])
            if choice == present:
                menu.setActiveAction(action)
        cursor = QTextCursor(block)
        menu.triggered.connect(lambda action: self._choose(cursor, action))
        menu.aboutToHide.connect(menu.deleteLater)
        if at is None:
            rect = self._editor.cursorRect(cursor)
            at = self._editor.viewport().mapToGlobal(rect.bottomLeft())
        menu.popup(at)

    def _choose(self, cursor: QTextCursor, action: QAction) -> None:
        self.set_audiences(cursor.block(), frozenset(Audience(one) for one in action.data()))

    def set_audiences(self, block: QTextBlock, audiences: Audiences) -> None:
        """Write the tag of a heading as one step of undo; none where it goes without saying."""
        line = from_editor(block.text())
        bare = with_audiences(line, None)
        if self._editor.isReadOnly() or read_heading(line) is None:
            return
        says = audiences != self._inherited(block)
        wanted = to_editor(with_audiences(bare, audiences) if says else bare)
        source_edit.replace_line(block, wanted)

    def _inherited(self, block: QTextBlock) -> Audiences:
        heading = heading_of(block)
        above = block.previous()
        while heading is not None and above.isValid():
            one = heading_of(above)
            if one is not None and one.level < heading.level:
                return self.audiences(above)
            above = above.previous()
        return RECORD


def _draw(painter: QPainter, area: QRectF, audiences: Audiences, *, quiet: bool) -> None:
    c = look().colors
    private = Audience.PRIVATE in audiences
    fill = c.warn if private else c.neutral if audiences == RECORD else c.info
    ink = c.text3 if quiet else fill.text
    radius = area.height() / 2
    if quiet:
        box(painter, area, border=c.border, radius=radius)
    else:
        box(painter, area, fill=fill.ground, radius=radius)
    left, side = look().px(_PAD), look().px(_ICON)
    if private:
        spot = QRectF(area.left() + left, area.top(), side, area.height())
        centered_icon(painter, "lock", ink, spot, side)
        area = area.adjusted(side + 4, 0, 0, 0)
    words(painter, area, chip_words(audiences), font("caption", 600), ink, CENTER)


def x_in_line(laid: QTextLine, column: int) -> float:
    """px of a column from the left edge of the text."""
    x: Any = laid.cursorToX(column)  # the binding gives back the pair that C++ fills in
    return float(x[0] if isinstance(x, tuple) else x)
