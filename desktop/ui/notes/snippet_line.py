# SPDX-License-Identifier: Apache-2.0
"""The line under the text: how short texts are typed, and keeping a selection as one."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.domain.ids import SessionId
from desktop.services.snippets import hole_values, list_snippets
from desktop.ui.aids.snippet_dialog import SnippetDialog
from desktop.ui.base.desk import Desk
from desktop.ui.common.button import Button
from desktop.ui.common.layout import row
from desktop.ui.common.text import Text
from desktop.ui.notes.editor import MarkdownEditor
from desktop.ui.notes.exact_text import from_editor


class SnippetLine(QWidget):
    """Always in sight under a text that is written. `session` is whose holes are filled."""

    def __init__(self, desk: Desk, editor: MarkdownEditor) -> None:
        super().__init__()
        self._desk, self._editor = desk, editor
        self.session = SessionId(0)
        self.words = Text(
            self.tr("; and a keyword, then space: short text. / on a new line: all of them."),
            "small",
            "text3",
            wrap=True,
        )
        self.keep = Button(self.tr("Save selection as short text"), "link", "plus", compact=True)
        self.keep.setShortcut("Ctrl+Alt+K")
        self.keep.setToolTip("Ctrl+Alt+K")
        self.keep.hide()
        self.keep.clicked.connect(self.keep_selection)
        line = row(self.words, self.keep, gap=12)
        line.setStretch(0, 1)
        self.setLayout(line)
        editor.complete_with(lambda: list_snippets(desk.vault), self._values)
        editor.selectionChanged.connect(self._selected)

    def keep_selection(self) -> None:
        """Ask for a keyword for what is selected."""
        text = from_editor(self._editor.textCursor().selectedText())
        SnippetDialog(self._desk, body=text, parent=self._editor).open()

    def _values(self) -> dict[str, str]:
        return hole_values(self._desk.vault, self.session, self._desk.language)

    def _selected(self) -> None:
        chosen = self._editor.textCursor().hasSelection() and not self._editor.isReadOnly()
        self.keep.setVisible(chosen)
