# SPDX-License-Identifier: Apache-2.0
"""A short text: its keyword and what it says."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.domain.changed import Changed
from desktop.domain.trash import TrashKind
from desktop.domain.writing_aids import HOLE_NAMES, Snippet
from desktop.services.snippets import add_snippet, change_snippet
from desktop.services.trash import move_to_trash
from desktop.services.undo import way_back
from desktop.ui.base.desk import Desk
from desktop.ui.base.form_dialog import FormDialog
from desktop.ui.common.field import Field
from desktop.ui.common.text_area import TextArea


class SnippetDialog(FormDialog):
    """A new one where `snippet` is None; `body` is what it begins with."""

    def __init__(
        self,
        desk: Desk,
        snippet: Snippet | None = None,
        body: str = "",
        parent: QWidget | None = None,
    ) -> None:
        self._snippet, self._added = snippet, 0
        self.keyword = Field(
            self.tr("Keyword"),
            self.tr("You type a semicolon and this word, then space or Tab."),
            text=snippet.keyword if snippet else "",
            placeholder=self.tr("For example: breath"),
        )
        self.words = TextArea(
            self.tr("Text"),
            self.tr("Filled in when it is inserted: {holes}").format(
                holes=" ".join(HOLE_NAMES[desk.language])
            ),
            min_lines=4,
            max_lines=10,
        )
        self.words.set_text(snippet.body if snippet else body)
        super().__init__(
            desk,
            self.tr("Change short text") if snippet else self.tr("New short text"),
            "",
            self.keyword,
            self.words,
            confirm=self.tr("Save short text"),
            parent=parent,
        )
        self.saved.connect(self._say)
        self.keyword.setFocus()

    def save(self) -> Changed:
        """Write what was typed."""
        vault, keyword, body = self.desk.vault, self.keyword.text(), self.words.text()
        if self._snippet is not None:
            return change_snippet(vault, self._snippet.id, keyword, body)
        self._added, changed = add_snippet(vault, keyword, body)
        return changed

    def _say(self) -> None:
        vault, added = self.desk.vault, self._added
        if self._snippet is not None:
            self.desk.toast(self.tr("Short text changed"), way_back(vault, self._snippet))
            return
        self.desk.toast(
            self.tr("Short text saved"), lambda: move_to_trash(vault, TrashKind.SNIPPET, added)
        )
