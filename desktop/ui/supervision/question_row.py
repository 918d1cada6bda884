# SPDX-License-Identifier: Apache-2.0
"""One question for supervision: a box for discussed, whose it is, and what came of it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop.domain.formats import date_short
from desktop.domain.supervision import SupervisionItem
from desktop.services.supervision import reopen_question, trash_question, untrash_question
from desktop.services.undo import way_back
from desktop.ui.base.desk import Desk
from desktop.ui.base.place import Area, Place
from desktop.ui.common.button import IconButton
from desktop.ui.common.check import CheckBox
from desktop.ui.common.layout import column, row
from desktop.ui.common.popover import Menu
from desktop.ui.common.text import Text
from desktop.ui.supervision.question_dialog import QuestionDialog
from desktop.ui.theme.icons import icon


class QuestionRow(QWidget):
    """Reused for whatever question comes next. F2 changes it, Del puts it into the trash."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.item: SupervisionItem | None = None
        self.box = CheckBox(name=self.tr("Discussed"))
        self._title = Text("", "small", wrap=True)
        self._below = Text("", "caption", "text2", wrap=True)
        self.more = IconButton("ellipsis", self.tr("More"), small=True)
        line = row(self.box, column(4, self._title, self._below, gap=0), self.more, gap=6)
        line.setStretch(1, 1)
        for widget in (self.box, self.more):
            line.setAlignment(widget, Qt.AlignmentFlag.AlignTop)
        self.setLayout(line)
        self.box.clicked.connect(self.tick)
        self.more.clicked.connect(self._menu)

    def show_item(self, item: SupervisionItem, owner: str = "") -> None:
        """Show another question; `owner` as it may be seen now."""
        self.item = item
        below = self._said(item, owner)
        self._title.setText(item.question)
        self._title.set_tone("text" if item.open else "text2")
        self._below.setText(below)
        self.box.setChecked(not item.open)
        self.box.setAccessibleName(self.tr("Discussed: {question}").format(question=item.question))
        self.box.setAccessibleDescription(below)
        self.more.set_name(self.tr("More for {question}").format(question=item.question))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F2 changes, Del puts into the trash."""
        if event.key() == Qt.Key.Key_F2:
            self.edit()
        elif event.key() == Qt.Key.Key_Delete:
            self.trash()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Everything else."""
        event.accept()
        self._menu()

    def build_menu(self, item: SupervisionItem) -> Menu:
        """Return what can be done with a question."""
        menu = Menu(self.more.accessibleName(), self)
        words = self.tr("Discussed…") if item.open else self.tr("Open again")
        menu.addAction(icon("check"), words).triggered.connect(self.tick)
        menu.addAction(icon("pencil"), self.tr("Edit question…")).triggered.connect(self.edit)
        if item.session_id is not None and item.client_id is not None:
            go = menu.addAction(icon("file-text"), self.tr("Open note"))
            go.triggered.connect(self._go)
        menu.addSeparator()
        menu.addAction(icon("trash-2"), self.tr("Move to trash")).triggered.connect(self.trash)
        return menu

    def tick(self) -> None:
        """Ask what came of it; open it again where it was discussed."""
        item = self.item
        if item is None:
            return
        self.box.setChecked(not item.open)  # it follows the record, not the click
        if item.open:
            QuestionDialog(self.desk, item, parent=self.window(), discuss=True).open()
        elif self.desk.attempt(partial(reopen_question, self.desk.vault, item.id)):
            self.desk.toast(self.tr("Question open again"), way_back(self.desk.vault, item))

    def edit(self) -> None:
        """Change the words."""
        if self.item is not None:
            QuestionDialog(self.desk, self.item, parent=self.window()).open()

    def trash(self) -> None:
        """Put it into the trash."""
        if self.item is None:
            return
        vault, key = self.desk.vault, self.item.id
        if self.desk.attempt(partial(trash_question, vault, key)):
            undo = partial(untrash_question, vault, key)
            self.desk.toast(self.tr("Question moved to trash"), undo)

    def _go(self) -> None:
        if self.item is not None:
            client, session = self.item.client_id or 0, self.item.session_id or 0
            self.desk.go(Place(Area.NOTE, client=client, session=session))

    def _said(self, item: SupervisionItem, owner: str) -> str:
        language = self.desk.language
        parts = [owner] if owner else []
        if item.discussed_on is not None:
            day = date_short(item.discussed_on, language)
            parts.append(self.tr("discussed {date}").format(date=day))
        else:
            day = date_short(self.desk.clock.local(item.created_at).date(), language)
            parts.append(self.tr("since {date}").format(date=day))
        parts += [item.outcome] if item.outcome else []
        return " · ".join(parts)

    def _menu(self) -> None:
        if self.item is not None:
            menu = self.build_menu(self.item)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            corner = self.more.mapToGlobal(self.more.rect().bottomRight())
            corner.setX(corner.x() - menu.sizeHint().width())
            menu.popup(corner)
