# SPDX-License-Identifier: Apache-2.0
"""What every form field has: label above, the editor, help or error below."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.ui.common.announce import announce
from desktop.ui.common.icon_view import IconView
from desktop.ui.common.layout import column, row
from desktop.ui.common.named import name_it
from desktop.ui.common.text import Text


class NoteLine(QWidget):
    """The line under a field; hidden while empty, and built when there first is something to say.

    Most fields never say anything, and a form has twenty of them.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: tuple[IconView, Text] | None = None
        self.hide()

    def text(self) -> str:
        """Return the words shown."""
        return self._parts[1].text() if self._parts else ""

    def show_note(self, text: str, tone: str = "text2", icon: str = "") -> None:
        """Show words in a colour role, with an icon before them where given."""
        if not text and self._parts is None:
            return
        mark, words = self._built()
        words.set_tone(tone)
        words.setText(text)
        mark.setVisible(bool(icon))
        if icon:
            mark.set_icon(icon, tone)
        self.setVisible(bool(text))

    def _built(self) -> tuple[IconView, Text]:
        if self._parts is None:
            mark = IconView("info", "danger", 16, beside="small")
            words = Text("", "small", "text2", wrap=True)
            line = row(mark, words, gap=6)
            line.setAlignment(mark, Qt.AlignmentFlag.AlignTop)
            line.setStretch(1, 1)
            self.setLayout(line)
            self._parts = mark, words
        return self._parts


class FieldFrame(QWidget):
    """Label above `editor`, help below; an error takes the place of the help.

    The label is the editor's accessible name, help or error its description.
    """

    def __init__(
        self,
        label: str,
        editor: QWidget,
        hint: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._editor, self._hint, self._error = editor, hint, ""
        self._note = NoteLine()
        self.label = Text(label, "small", "text2", weight=500)
        self.label.setBuddy(editor)
        name_it(editor, label)
        self.setFocusProxy(editor)
        parts = column(self.label, editor, self._note, gap=6)
        parts.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setLayout(parts)
        self._show_below()

    def set_label(self, label: str) -> None:
        """Call the field otherwise."""
        name_it(self._editor, label)
        self.label.setText(label)

    @property
    def error(self) -> str:
        """Return the error shown, or an empty string."""
        return self._error

    def set_hint(self, text: str) -> None:
        """Show other help under the field."""
        self._hint = text
        self._show_below()

    def set_error(self, text: str) -> None:
        """Show what is wrong and what to do, and have it spoken; empty takes it away."""
        if text and text != self._error:
            announce(self._editor, text, urgent=True)
        self._error = text
        self._show_below()

    def set_good(self, text: str) -> None:
        """Show in words that the entry is right."""
        self._error = ""
        self._show_below()
        self._note.show_note(text, "ok", "circle-check")

    def set_warning(self, text: str, icon: str = "triangle-alert") -> None:
        """Show a hint that is not an error; empty brings the help back."""
        if self._error:
            return
        self._show_below()
        if text:
            self._note.show_note(text, "warn", icon)

    def _show_below(self) -> None:
        if self._error:
            self._note.show_note(self._error, "danger", "circle-alert")
        else:
            self._note.show_note(self._hint)
        self._editor.setAccessibleDescription(self._error or self._hint)
        invalid = bool(self._error)
        if bool(self._editor.property("invalid")) != invalid:
            self._editor.setProperty("invalid", invalid)
            self._editor.style().unpolish(self._editor)
            self._editor.style().polish(self._editor)
