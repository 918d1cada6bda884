# SPDX-License-Identifier: Apache-2.0
"""What was added to a signed note, and adding to it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.audience import without_tags
from desktop.domain.formats import date_time
from desktop.domain.ids import NoteId
from desktop.domain.note import Addendum, Note
from desktop.domain.problems import Problem
from desktop.services.signing import add_addendum, can_take_back
from desktop.ui.base.desk import Desk
from desktop.ui.common.button import Button
from desktop.ui.common.card import Card
from desktop.ui.common.dialog import Dialog
from desktop.ui.common.inline_message import InlineMessage
from desktop.ui.common.layout import column, row
from desktop.ui.common.text import SectionTitle, Text
from desktop.ui.notes.editor import MarkdownEditor
from desktop.ui.notes.lines import clear
from desktop.ui.theme.look import look


class SignedPart(QWidget):
    """The banner over a signed note; hidden over a draft."""

    addendum_requested = Signal()
    draft_requested = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.banner = InlineMessage("ok", "", self.tr("Add addendum"))
        self.banner.action_requested.connect(self.addendum_requested)
        self.draft = Button(self.tr("Take back to draft"), "link")
        self.draft.clicked.connect(self.draft_requested)
        self.setLayout(column(self.banner, row(None, self.draft), gap=4))

    def show_note(self, note: Note | None) -> None:
        """Say when and by whom it was signed."""
        signed = note is not None and note.signed_at is not None
        self.setVisible(signed)
        if note is None or note.signed_at is None:
            return
        unlocked = can_take_back(self._desk.vault, note.id)
        self.draft.setVisible(unlocked)
        moment = date_time(self._desk.clock.local(note.signed_at), self._desk.language)
        text = self._said(unlocked=unlocked, named=bool(note.signed_by))
        text = text.format(moment=moment, name=note.signed_by)
        if self.banner.text() != text:
            self.banner.show_message("ok", text, self.tr("Add addendum"))

    def _said(self, *, unlocked: bool, named: bool) -> str:
        if unlocked and named:
            return self.tr("Signed {moment} by {name}. Not locked yet.")
        if unlocked:
            return self.tr("Signed {moment}. Not locked yet.")
        if named:
            return self.tr("Signed {moment} by {name}. The text stays as it is.")
        return self.tr("Signed {moment}. The text stays as it is.")


class AddendaCard(Card):
    """The addenda of a note, oldest first; hidden when there are none."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(gap=10)
        self._desk = desk
        self._shown: tuple[int, ...] = ()
        self.hide()

    @property
    def filled(self) -> bool:
        """Whether there are any."""
        return bool(self._shown)

    def show_addenda(self, addenda: tuple[Addendum, ...]) -> None:
        """Show them, made anew only when there are others."""
        ids = tuple(one.id for one in addenda)
        self.setVisible(bool(addenda))
        if ids == self._shown:
            return
        self._shown = ids
        clear(self.body)
        for one in addenda:
            moment = date_time(self._desk.clock.local(one.signed_at), self._desk.language)
            self.body.addWidget(SectionTitle(self.tr("Addendum {moment}").format(moment=moment)))
            self.body.addWidget(Text(without_tags(one.body), "reading", wrap=True, selectable=True))


class AddendumDialog(Dialog):
    """Writing an addendum; it is signed at once. A Problem stays inside and nothing is lost."""

    def __init__(self, desk: Desk, note: NoteId, parent: QWidget) -> None:
        super().__init__(
            self.tr("Add addendum"),
            self.tr("The addendum is signed with name and time and cannot be changed afterwards."),
            confirm=self.tr("Sign addendum"),
            parent=parent,
        )
        self.message = InlineMessage("danger", "")
        self.message.hide()
        self.editor = MarkdownEditor(self.tr("Addendum"))
        self.editor.setMinimumHeight(look().px(160))
        self.body.addWidget(self.message)
        self.body.addWidget(Card(self.editor, padding=12))
        self._desk, self._note = desk, note
        self.editor.limit_reached.connect(self._too_long)
        self.editor.long_pasted.connect(self._too_long)
        self.editor.setFocus()

    def accept(self) -> None:
        """Sign what is written."""
        try:
            _, changed = add_addendum(self._desk.vault, self._note, self.editor.exact_text())
        except Problem as problem:
            self.message.show_message("danger", problem.sentence(self._desk.translate))
            return
        super().accept()
        self._desk.notify(changed)

    def _too_long(self) -> None:
        self.message.show_message(
            "warn", self.tr("An addendum takes 200 kB of text. Nothing was added.")
        )
