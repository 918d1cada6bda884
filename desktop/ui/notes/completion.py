# SPDX-License-Identifier: Apache-2.0
"""Short texts while one writes: `;word` with space or Tab, and a list to choose from."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QPaintEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from desktop.domain.writing_aids import Snippet, fill_holes
from desktop.ui.common.layout import column
from desktop.ui.common.list_view import ListView, Row
from desktop.ui.common.paint import box, smooth
from desktop.ui.common.text import Text
from desktop.ui.notes import source_edit
from desktop.ui.notes.exact_text import to_editor, utf16_units
from desktop.ui.theme.look import look
from desktop.ui.theme.tokens import RADIUS_CONTROL

_SEMICOLON = re.compile(r"(?:^|[\s(\[\"'“‘])(;([\w-]*))$")
_SLASH = re.compile(r"^[ \t]*(/([\w-]*))$")
_LOOK_BACK = 40
_WIDTH, _ROWS = 340, 6
_SHOWN = 28
"""Letters of a text that stand beside its keyword."""


@dataclass(frozen=True, slots=True)
class Typed:
    """What stands before the caret: from position `start` on, with the letters after the sign."""

    start: int
    word: str


def typed_before(cursor: QTextCursor) -> Typed | None:
    """The keyword being typed at the caret; None inside a word, and where there is none."""
    block, at = cursor.block(), cursor.position()
    if cursor.hasSelection():
        return None
    reach = QTextCursor(cursor)
    reach.setPosition(max(block.position(), at - _LOOK_BACK))
    whole = reach.position() == block.position()
    reach.setPosition(at, QTextCursor.MoveMode.KeepAnchor)
    before = reach.selectedText()
    found = _SEMICOLON.search(before) or (_SLASH.match(before) if whole else None)
    if found is None or (found.start(1) == 0 and not whole) or _goes_on(cursor):
        return None
    return Typed(at - utf16_units(found[1], len(found[1])), found[2].lower())


def _goes_on(cursor: QTextCursor) -> bool:
    after = QTextCursor(cursor)
    after.movePosition(QTextCursor.MoveOperation.NextCharacter, QTextCursor.MoveMode.KeepAnchor)
    return after.selectedText().isalnum()


class CompletionList(QFrame):
    """The list under the caret. It never takes the keyboard."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self.over = over
        self.setAccessibleName(self.tr("Short texts"))
        self.list = ListView(self.tr("Short texts"), tall=False)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.empty = Text(
            self.tr("No short texts yet. Select a text, then save it as a short text."),
            "small",
            "text2",
            wrap=True,
        )
        self.setLayout(column(self.list, self.empty, margins=6))

    def show_rows(self, found: Sequence[Snippet], *, choose: bool) -> None:
        """Offer these; the first is chosen where something was typed."""
        rows = [Row(one.id, one.keyword, trailing=_start(one.body)) for one in found]
        self.list.clearSelection()
        self.list.set_rows(rows)
        if choose and found:
            self.list.choose(found[0].id)
        self.list.setVisible(bool(found))
        self.empty.setVisible(not found)
        row = look().heights.row + 2
        self.list.setFixedHeight(min(len(found), _ROWS) * row)
        width = look().px(_WIDTH)
        high = self.list.height() if found else self.empty.heightForWidth(width - 12)
        self.setFixedSize(width, high + 12)

    def place(self, caret: QPoint, line: int) -> None:
        """Under the line of the caret, or over it where there is no room below."""
        over = self.over
        below = caret.y() + 4
        if below + self.height() > over.height():
            below = caret.y() - line - self.height() - 4
        x = min(max(caret.x(), 4), over.width() - self.width() - 4)
        self.move(x, max(below, 4))

    def step(self, by: int) -> None:
        """Choose the next or the one before."""
        count = self.list.rows.rowCount()
        now = self.list.currentIndex().row()
        wanted = 0 if now < 0 else min(max(now + by, 0), count - 1)
        self.list.setCurrentIndex(self.list.rows.index(wanted))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground and edge."""
        del event
        painter, c = smooth(self), look().colors
        area = QRectF(self.rect())
        box(painter, area, fill=c.surface, border=c.border_strong, radius=RADIUS_CONTROL)
        painter.end()


class Completion(QObject):
    """Watches one editor. `snippets()` gives all, `values()` what fills their holes."""

    def __init__(
        self,
        editor: QPlainTextEdit,
        fits: Callable[[str], bool],
        snippets: Callable[[], Sequence[Snippet]],
        values: Callable[[], Mapping[str, str]],
    ) -> None:
        super().__init__(editor)
        self._editor, self._fits = editor, fits
        self._snippets, self._values = snippets, values
        self.popup: CompletionList | None = None
        self._found: Sequence[Snippet] = ()
        self._dismissed = self._inserted = -1
        editor.installEventFilter(self)
        editor.cursorPositionChanged.connect(self._moved)

    def typed(self) -> None:
        """The text was changed: offer what fits what is typed."""
        typed = typed_before(self._editor.textCursor())
        if typed is None or not self._editor.hasFocus() or self._editor.isReadOnly():
            self.close()
            self._dismissed = -1 if typed is None else self._dismissed
            return
        if typed.start == self._dismissed:
            return
        every = self._snippets()
        found = [one for one in every if one.keyword.startswith(typed.word)]
        found += [one for one in every if typed.word in one.keyword and one not in found]
        if found or not (typed.word or every):
            self._open(found, choose=bool(typed.word))
        else:
            self.close()

    def close(self) -> None:
        """Take the list away."""
        if self.popup is not None and shiboken6.isValid(self.popup):
            self.popup.hide()

    @property
    def is_open(self) -> bool:
        """Whether the list is in sight."""
        popup = self.popup
        return popup is not None and shiboken6.isValid(popup) and popup.isVisible()

    def key(self, event: QKeyEvent) -> bool:
        """Whether the key was meant for the list, or completes a keyword."""
        if self._editor.isReadOnly():
            return False
        if event.matches(QKeySequence.StandardKey.Undo):
            self._dismissed = self._inserted
            return False
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        return plain and (self._list_key(Qt.Key(event.key())) or self._complete(event))

    def wants_tab(self) -> bool:
        """Whether Tab would insert something now."""
        if self._editor.isReadOnly():
            return False
        popup = self.popup
        if self.is_open and popup is not None and popup.list.key() is not None:
            return True
        typed = typed_before(self._editor.textCursor())
        return typed is not None and any(one.keyword == typed.word for one in self._snippets())

    def _list_key(self, key: Qt.Key) -> bool:
        popup = self.popup
        if popup is None or not self.is_open:
            return False
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            popup.step(1 if key == Qt.Key.Key_Down else -1)
            return True
        if key == Qt.Key.Key_Escape:
            typed = typed_before(self._editor.textCursor())
            self._dismissed = typed.start if typed else -1
            self.close()
            return True
        chosen = popup.list.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab) and chosen is not None:
            return self._insert_with_id(chosen)
        return False

    def _complete(self, event: QKeyEvent) -> bool:
        if event.key() not in (Qt.Key.Key_Space, Qt.Key.Key_Tab):
            return False
        typed = typed_before(self._editor.textCursor())
        if typed is None or not typed.word:
            return False
        if typed.start == self._dismissed:
            self._dismissed = -1
            return False
        found = next((one for one in self._snippets() if one.keyword == typed.word), None)
        space = " " if event.key() == Qt.Key.Key_Space else ""
        return found is not None and self._insert(typed, found, space)

    def _insert_with_id(self, key: object) -> bool:
        typed = typed_before(self._editor.textCursor())
        found = next((one for one in self._found if one.id == key), None)
        return typed is not None and found is not None and self._insert(typed, found, "")

    def _insert(self, typed: Typed, snippet: Snippet, after: str) -> bool:
        """As one step of undo, which brings the keyword back."""
        text = fill_holes(snippet.body, self._values()) + after
        self.close()
        if not self._fits(text):
            return True
        cursor = self._editor.textCursor()
        end = cursor.position()
        with source_edit.one_step(cursor):
            cursor.setPosition(typed.start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(to_editor(text))
        self._inserted = typed.start
        self._editor.setTextCursor(cursor)
        self._editor.ensureCursorVisible()
        self.close()
        return True

    def _open(self, found: Sequence[Snippet], *, choose: bool) -> None:
        window = self._editor.window()
        if self.popup is None or self.popup.over is not window:
            self.popup = CompletionList(window)
            self._editor.destroyed.connect(self.popup.deleteLater)
            self.popup.list.clicked.connect(self._clicked)
        self._found = found
        self.popup.show_rows(found, choose=choose)
        caret = self._editor.cursorRect()
        spot = self._editor.viewport().mapTo(window, caret.bottomLeft())
        self.popup.place(spot, caret.height())
        self.popup.show()
        self.popup.raise_()

    def _clicked(self) -> None:
        if self.popup is not None:
            self._insert_with_id(self.popup.list.key())

    def _moved(self) -> None:
        if self.is_open and typed_before(self._editor.textCursor()) is None:
            self.close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leaving the text, or hiding it, takes the list away."""
        if event.type() in (QEvent.Type.FocusOut, QEvent.Type.Hide):
            self.close()
        return super().eventFilter(watched, event)


def _start(body: str) -> str:
    line = " ".join(body.split())
    return line if len(line) <= _SHOWN else line[:_SHOWN].rstrip() + "…"
