# SPDX-License-Identifier: Apache-2.0
"""The note editor: exact Markdown source, set as it will be read."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QEvent, QMimeData, QRectF, Qt, Signal
from PySide6.QtGui import (
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QTextBlock,
    QTextCursor,
    QTextDocumentFragment,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from desktop.domain.note import SECTION_LIMIT
from desktop.domain.writing_aids import Snippet
from desktop.ui.common.dress import dress_bars
from desktop.ui.common.paint import box, centered_icon, smooth
from desktop.ui.common.ringed import RingedArea
from desktop.ui.common.themed import Themed
from desktop.ui.notes import source_edit
from desktop.ui.notes.completion import Completion
from desktop.ui.notes.empty_hints import EmptyHints
from desktop.ui.notes.exact_text import from_editor, sound, to_editor, utf8_size, utf16_units
from desktop.ui.notes.heading_chips import HeadingChips, heading_of, x_in_line
from desktop.ui.notes.highlighter import MarkdownHighlighter
from desktop.ui.notes.markdown_source import LineKind, read_line
from desktop.ui.notes.reading_font import reading_font
from desktop.ui.theme.icons import BOLD
from desktop.ui.theme.look import look

_BYTES_AT_MOST = 3
"""UTF-8 bytes one UTF-16 unit can take."""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_BOX = 16


class MarkdownEditor(RingedArea, Themed, QPlainTextEdit):
    """Plain text only. `edited` tells real changes; what does not fit is told, never cut.

    `long_pasted(text)` hands out a paste that a note cannot take; nothing has been inserted then.
    """

    edited = Signal()
    long_pasted = Signal(str)
    limit_reached = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.setCursorWidth(2)
        dress_bars(self)
        self.viewport().setMouseTracking(True)
        self.highlighter = MarkdownHighlighter(self.document())
        self.chips = HeadingChips(self)
        self.hints = EmptyHints(self)
        self.completion: Completion | None = None
        self._begun = ""
        self._raw = ""
        self.textChanged.connect(self._text_changed)
        self.cursorPositionChanged.connect(self._caret_moved)
        self.start_theme()

    def exact_text(self) -> str:
        """The text, byte for byte; never `toPlainText`, which makes nbsp a blank."""
        return from_editor(self.document().toRawText())

    def load(self, text: str) -> None:
        """Show a stored text; nothing before it can be undone back to. Tells no `edited`."""
        self.blockSignals(True)
        self.setPlainText(to_editor(text))
        self.blockSignals(False)
        self._raw = self.document().toRawText()
        self._begun = ""
        self._caret_moved()

    def begin_with(self, text: str) -> None:
        """Put a beginning into the empty editor, without `edited`: as one step of undo."""
        self.blockSignals(True)
        self.put(text)
        self.blockSignals(False)
        self._raw = self._begun = self.document().toRawText()
        self._to_first_gap(0)

    @property
    def begun(self) -> bool:
        """Whether there is a beginning that nobody has written in yet."""
        return bool(self._begun) and self._begun == self.document().toRawText()

    def begin_again(self, text: str) -> bool:
        """Insert a template at the caret, or in place of a beginning nobody has written in.

        One step of undo; False when it does not fit. The caret goes under its first heading.
        """
        if self.begun:
            self.replace_all(text)
            self._begun = self.document().toRawText()
            self._to_first_gap(0)
            return True
        cursor = self.textCursor()
        cursor.setPosition(cursor.selectionEnd())
        self.setTextCursor(cursor)
        lead = "\n" if text and cursor.positionInBlock() else ""
        tail = "\n" if text and not cursor.atBlockEnd() else ""
        start = cursor.position() + len(lead)
        if not self.put(lead + text + tail):
            return False
        self._to_first_gap(start)
        return True

    def _to_first_gap(self, start: int) -> None:
        """Put the caret on the first empty line from `start` on that stands under a heading."""
        block = self.document().findBlock(start)
        while block.isValid() and (block.text() or heading_of(block.previous()) is None):
            block = block.next()
        if block.isValid():
            cursor = self.textCursor()
            cursor.setPosition(block.position())
            self.setTextCursor(cursor)

    def put(self, text: str) -> bool:
        """Insert a text at the caret as one step of undo; False when it does not fit."""
        if not self.fits(text):
            return False
        cursor = self.textCursor()
        with source_edit.one_step(cursor):
            cursor.insertText(to_editor(text))
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        return True

    def replace_all(self, text: str) -> None:
        """Put another text in place of all, as one step of undo."""
        cursor = self.textCursor()
        with source_edit.one_step(cursor):
            cursor.select(QTextCursor.SelectionType.Document)
            cursor.insertText(to_editor(text))
        self.setTextCursor(cursor)

    def fits(self, text: str) -> bool:
        """Whether a note takes this in place of the selection."""
        units = self.document().characterCount() + len(text) * 2
        if units * _BYTES_AT_MOST <= SECTION_LIMIT:
            return True
        selected = from_editor(self.textCursor().selectedText())
        used = utf8_size(self.exact_text()) - utf8_size(selected)
        return used + utf8_size(text) <= SECTION_LIMIT

    def select_range(self, start: int, end: int) -> None:
        """Select from editor position `start` to `end` and bring it into sight."""
        cursor = self.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.centerCursor()

    def toggle_bold(self) -> None:
        """Bold on or off."""
        self._edit(lambda cursor: source_edit.toggle_emphasis(cursor, "**"))

    def toggle_italic(self) -> None:
        """Italic on or off."""
        self._edit(lambda cursor: source_edit.toggle_emphasis(cursor, "*"))

    def toggle_kind(self, kind: LineKind) -> None:
        """Make the lines a heading, list, … or plain again."""
        self._edit(lambda cursor: source_edit.toggle_kind(cursor, kind))

    def toggle_box(self) -> None:
        """Tick the box of the caret's line."""
        if not self.isReadOnly():
            source_edit.toggle_box(self.textCursor().block())

    def _edit(self, act: Callable[[QTextCursor], QTextCursor | None]) -> None:
        if self.isReadOnly():
            return
        cursor = self.textCursor()
        self.setTextCursor(act(cursor) or cursor)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter continues lists, Tab moves list lines, Ctrl+Space ticks; the limit holds."""
        if self.completion is not None and self.completion.key(event):
            return
        if self.isReadOnly() or not self._own_key(event):
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab stays here where it inserts a short text."""
        if forward and self.completion is not None and self.completion.wants_tab():
            return False
        return super().focusNextPrevChild(forward)

    def _own_key(self, event: QKeyEvent) -> bool:
        key, held = event.key(), event.modifiers()
        plain = held in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        shift = held == Qt.KeyboardModifier.ShiftModifier
        if key == Qt.Key.Key_Space and held == Qt.KeyboardModifier.ControlModifier:
            self.toggle_box()
            return True
        if key in _ENTER and (plain or shift):
            return self._enter(shift=shift)
        if key == Qt.Key.Key_Tab and plain:
            return source_edit.indent(self.textCursor()) or self._next_field(forward=True)
        if key == Qt.Key.Key_Backtab:
            moved = source_edit.indent(self.textCursor(), outward=True)
            return moved or self._next_field(forward=False)
        text = event.text()
        return bool(text and text.isprintable()) and self._refused(text)

    def _next_field(self, *, forward: bool) -> bool:
        self.focusNextPrevChild(forward)
        return True

    def _enter(self, *, shift: bool) -> bool:
        if self._refused("\n" + " " * 12):
            return True
        cursor = self.textCursor()
        if shift:
            cursor.insertText("\n")
        else:
            source_edit.new_line(cursor)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        return True

    def _refused(self, text: str) -> bool:
        if self.fits(text):
            return False
        self.limit_reached.emit()
        return True

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """The limit holds for composed letters too."""
        text = event.commitString()
        if not text or not self._refused(text):
            super().inputMethodEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on a tick box ticks it; one on a chip asks who may read."""
        block = self.cursorForPosition(event.position().toPoint()).block()
        area = self._box_area(block)
        chip = self.chips.area(block, self._place_of(block)) if self.chips.offered else None
        left = event.button() == Qt.MouseButton.LeftButton and not self.isReadOnly()
        if left and chip and chip.contains(event.position()):
            below = self.viewport().mapToGlobal(chip.bottomLeft().toPoint())
            self.chips.open_menu(block, below)
        elif left and area and area.contains(event.position()):
            source_edit.toggle_box(block)
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A heading under the mouse offers its chip; chips are to be clicked."""
        super().mouseMoveEvent(event)
        if not self.chips.offered or event.buttons():
            return
        block = self.cursorForPosition(event.position().toPoint()).block()
        place = self._place_of(block)
        inside = place.top() <= event.position().y() <= place.bottom()
        self.chips.hover(block if inside else None)
        chip = self.chips.area(block, place)
        over = chip is not None and chip.contains(event.position()) and not self.isReadOnly()
        shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.IBeamCursor
        self.viewport().setCursor(shape)

    def leaveEvent(self, event: QEvent) -> None:
        """No heading is under the mouse."""
        super().leaveEvent(event)
        self.chips.hover(None)

    def open_audience_menu(self) -> None:
        """Ask who may read the section the caret is in."""
        block = self.chips.heading_block()
        if block is not None and self.chips.offered and not self.isReadOnly():
            self.chips.open_menu(block)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:  # noqa: N802 - Qt calls it
        """Text and what can be read as text; no files, no pictures."""
        return source.hasFormat("text/plain") or source.hasHtml()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste and drop plain text, whatever else is offered; hand out what is too long."""
        if self.isReadOnly() or not self.canInsertFromMimeData(source):
            return
        if source.hasFormat("text/plain"):
            text = sound(source.text())
        else:
            text = QTextDocumentFragment.fromHtml(source.html()).toPlainText()
        if not self.put(text):
            self.long_pasted.emit(text)

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy the exact text, as plain text only."""
        data = QMimeData()
        data.setText(from_editor(self.textCursor().selectedText()))
        return data

    def restyle(self) -> None:
        """Take font and colours from the look."""
        reading = reading_font()
        self.setFont(reading)
        self.document().setDefaultFont(reading)
        self.document().setDocumentMargin(0)
        self.highlighter.restyle()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the text, then the tick boxes in sight over their blanked source."""
        super().paintEvent(event)
        painter, block = smooth(self.viewport()), self.firstVisibleBlock()
        bottom = event.rect().bottom()
        while block.isValid():
            top = self.blockBoundingGeometry(block).translated(self.contentOffset()).top()
            if top > bottom:
                break
            area = self._box_area(block)
            if area is not None:
                _draw_box(painter, area, ticked=read_line(block.text()[:99]).ticked)
            elif not block.text():
                self.hints.draw(painter, block, self._place_of(block))
            elif block.blockNumber() != self.highlighter.revealed:
                self.chips.draw(painter, block, self._place_of(block))
            block = block.next()
        painter.end()

    def _place_of(self, block: QTextBlock) -> QRectF:
        return self.blockBoundingGeometry(block).translated(self.contentOffset())

    def _box_area(self, block: QTextBlock) -> QRectF | None:
        """Where the line's tick box is drawn, None when it has none or shows its source."""
        line = read_line(block.text()[:99])
        if line.kind is not LineKind.CHECKBOX or block.blockNumber() == self.highlighter.revealed:
            return None
        place = self.blockBoundingGeometry(block).translated(self.contentOffset())
        laid = block.layout().lineAt(0)
        if not laid.isValid():
            return None
        x = place.left() + x_in_line(laid, len(line.indent))
        side = look().px(_BOX)
        return QRectF(x + 1, place.top() + laid.y() + (laid.height() - side) / 2, side, side)

    def _caret_moved(self) -> None:
        cursor = self.textCursor()
        line = read_line(cursor.block().text()[:99])
        inside = line.kind is LineKind.CHECKBOX and cursor.positionInBlock() < line.start
        inside = inside or self._in_tag(cursor)
        shown = cursor.blockNumber() if inside and not self.isReadOnly() else -1
        if shown != self.highlighter.revealed:
            self.highlighter.reveal(shown)
            self.viewport().update()
        elif self.chips.offered:
            self.viewport().update()

    def complete_with(
        self, snippets: Callable[[], Sequence[Snippet]], values: Callable[[], Mapping[str, str]]
    ) -> None:
        """Offer short texts while one types."""
        self.completion = Completion(self, lambda text: not self._refused(text), snippets, values)

    def _in_tag(self, cursor: QTextCursor) -> bool:
        """Whether the caret stands behind the first sign of a tag."""
        heading = heading_of(cursor.block())
        if heading is None or not heading.tags:
            return False
        before = utf16_units(cursor.block().text(), heading.tags[0][0])
        return cursor.positionInBlock() > before

    def _text_changed(self) -> None:
        # Setting colours is told as a change of text, and counts as a revision, too.
        raw = self.document().toRawText()
        if raw != self._raw:
            self._raw = raw
            self.edited.emit()
            if self.completion is not None:
                self.completion.typed()


def _draw_box(painter: QPainter, area: QRectF, *, ticked: bool) -> None:
    c = look().colors
    if not ticked:
        box(painter, area, fill=c.surface, border=c.border_strong, width=1.4, radius=4)
        return
    box(painter, area, fill=c.accent, radius=4)
    centered_icon(painter, "check", c.on_accent, area, area.width() * 0.8, BOLD)
