# SPDX-License-Identifier: Apache-2.0
"""A text too long for a note: offered as an attached transcript, then read in pages."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from desktop.domain.document import DocumentLine
from desktop.domain.formats import file_size, whole
from desktop.domain.problems import Problem
from desktop.domain.trash import TrashKind
from desktop.services.transcripts import document_page_text
from desktop.services.trash import move_to_trash, restore
from desktop.ui.base.desk import Desk
from desktop.ui.common.button import Button, IconButton
from desktop.ui.common.card import Card
from desktop.ui.common.dialog import Dialog
from desktop.ui.common.field import Field
from desktop.ui.common.inline_message import InlineMessage
from desktop.ui.common.layout import row
from desktop.ui.common.text import Text
from desktop.ui.notes import found
from desktop.ui.notes.read_view import ReadView
from desktop.ui.theme.look import look

_WIDTH, _HEIGHT = 760, 600


class TranscriptOffer(Dialog):
    """Asks what to do with a long paste; accepted, it is to be attached under `title`."""

    def __init__(self, desk: Desk, size: int, parent: QWidget) -> None:
        super().__init__(
            self.tr("This text is too long for a note"),
            self.tr(
                "The text takes {size}, a note takes {limit}. The note was not changed. "
                "The whole text can be attached to this session and read there in pages."
            ).format(size=file_size(size, desk.language), limit=file_size(200_000, desk.language)),
            confirm=self.tr("Attach as transcript"),
            parent=parent,
        )
        self.title = Field(self.tr("Title"), text=self.tr("Transcript"))
        self.body.addWidget(self.title)
        self.title.edit.selectAll()
        self.title.setFocus()


class TranscriptViewer(Dialog):
    """One page at a time, read only; Page up and Page down turn."""

    def __init__(self, desk: Desk, document: DocumentLine, parent: QWidget) -> None:
        super().__init__(
            document.title or self.tr("Transcript"),
            self.tr("{size}, kept exactly. Read only.").format(
                size=file_size(document.size, desk.language)
            ),
            confirm=self.tr("Close"),
            parent=parent,
        )
        self._desk, self._document, self.page, self.text = desk, document, 0, ""
        self.cancel_button.hide()
        self.trash = Button(self.tr("Move to trash"), "quiet", "trash-2")
        self.trash.clicked.connect(self._move_to_trash)
        self.buttons.insertWidget(0, self.trash)
        self.message = InlineMessage("danger", "")
        self.message.hide()
        self.view = ReadView(self.tr("Text of the transcript"))
        self.before = IconButton("chevron-left", self.tr("Page before"), shortcut="Alt+Left")
        self.after = IconButton("chevron-right", self.tr("Next page"), shortcut="Alt+Right")
        self.count = Text("", "small", "text2", tabular=True)
        self.before.clicked.connect(self._back)
        self.after.clicked.connect(self._forward)
        self.body.addWidget(self.message)
        self.body.addWidget(Card(self.view, padding=12), 1)
        self.body.addLayout(row(self.before, self.count, self.after, None))
        self._size(parent)
        self.show_page(0)

    def show_page(self, page: int) -> None:
        """Show a page, counted from 0."""
        self.page = min(max(page, 0), max(self._document.pages - 1, 0))
        try:
            text = document_page_text(self._desk.vault, self._document.id, self.page)
        except Problem as problem:
            self.message.show_message("danger", problem.sentence(self._desk.translate))
            return
        self.text = text
        self.view.show_text(text)
        language = self._desk.language
        self.count.setText(
            self.tr("Page {page} of {pages}").format(
                page=whole(self.page + 1, language), pages=whole(self._document.pages, language)
            )
        )
        self.before.setEnabled(self.page > 0)
        self.after.setEnabled(self.page + 1 < self._document.pages)

    def show_found(self, page: int, typed: str) -> None:
        """Show the page a search found, its words selected."""
        self.show_page(page)
        self.view.select(found.editor_range(self.text, typed))
        self.view.setFocus()

    def _move_to_trash(self) -> None:
        desk, kind, key = self._desk, TrashKind.DOCUMENT, self._document.id
        self.reject()
        if desk.attempt(partial(move_to_trash, desk.vault, kind, key)):
            text = self.tr("Transcript moved to trash")
            desk.toast(text, partial(restore, desk.vault, kind, key))

    def _size(self, parent: QWidget) -> None:
        room, scale = parent.window().size(), look().scale
        self.setFixedWidth(min(round(_WIDTH * scale), room.width() - 40))
        self.setFixedHeight(min(round(_HEIGHT * scale), room.height() - 40))

    def _back(self) -> None:
        self.show_page(self.page - 1)

    def _forward(self) -> None:
        self.show_page(self.page + 1)
