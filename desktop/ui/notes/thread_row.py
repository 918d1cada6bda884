# SPDX-License-Identifier: Apache-2.0
"""One open thread: a box that closes it, since when it is open, and what else can be done."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop.domain.formats import date_short
from desktop.domain.ids import SessionId
from desktop.domain.thread import OpenThread
from desktop.services.threads import reopen_thread, trash_thread, untrash_thread
from desktop.services.undo import way_back
from desktop.ui.base.desk import Desk
from desktop.ui.common.button import IconButton
from desktop.ui.common.check import CheckBox
from desktop.ui.common.layout import column, row
from desktop.ui.common.popover import Menu
from desktop.ui.common.text import Text
from desktop.ui.notes.thread_dialogs import CloseThreadDialog, ThreadDialog
from desktop.ui.theme.icons import icon


class ThreadRow(QWidget):
    """Reused for whatever thread comes next. F2 changes it, Del puts it into the trash."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.item: OpenThread | None = None
        self.session = SessionId(0)
        self.box = CheckBox(name=self.tr("Closed"))
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

    def show_thread(self, thread: OpenThread, session: SessionId) -> None:
        """Show another thread as it stands in a session."""
        self.item, self.session = thread, session
        below = self._said(thread)
        self._title.setText(thread.body)
        self._title.set_tone("text" if thread.open else "text2")
        self._below.setText(below)
        self.box.setChecked(not thread.open)
        self.box.setAccessibleName(self.tr("Closed: {thread}").format(thread=thread.body))
        self.box.setAccessibleDescription(below)
        self.more.set_name(self.tr("More for {thread}").format(thread=thread.body))

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

    def build_menu(self, thread: OpenThread) -> Menu:
        """Return what can be done with a thread."""
        menu = Menu(self.more.accessibleName(), self)
        words = self.tr("Close with outcome…") if thread.open else self.tr("Open again")
        menu.addAction(icon("check"), words).triggered.connect(self.tick)
        menu.addAction(icon("pencil"), self.tr("Edit thread…")).triggered.connect(self.edit)
        menu.addSeparator()
        menu.addAction(icon("trash-2"), self.tr("Move to trash")).triggered.connect(self.trash)
        return menu

    def tick(self) -> None:
        """Ask what came of it and close; open it again where it is closed."""
        thread = self.item
        if thread is None:
            return
        self.box.setChecked(not thread.open)  # it follows the record, not the click
        if thread.open:
            CloseThreadDialog(self.desk, thread, self.session, self.window()).open()
        elif self.desk.attempt(partial(reopen_thread, self.desk.vault, thread.id)):
            self.desk.toast(self.tr("Thread open again"), way_back(self.desk.vault, thread))

    def edit(self) -> None:
        """Change the words."""
        if self.item is not None:
            ThreadDialog(self.desk, self.item, self.window()).open()

    def trash(self) -> None:
        """Put it into the trash."""
        if self.item is None:
            return
        vault, key = self.desk.vault, self.item.id
        if self.desk.attempt(partial(trash_thread, vault, key)):
            undo = partial(untrash_thread, vault, key)
            self.desk.toast(self.tr("Thread moved to trash"), undo)

    def _said(self, thread: OpenThread) -> str:
        language = self.desk.language
        if thread.closed_on is None:
            day = date_short(thread.opened_on, language)
            return self.tr("since {date}").format(date=day)
        day = date_short(thread.closed_on, language)
        if thread.outcome:
            return self.tr("{outcome} · closed {date}").format(outcome=thread.outcome, date=day)
        return self.tr("closed {date}").format(date=day)

    def _menu(self) -> None:
        if self.item is not None:
            menu = self.build_menu(self.item)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            corner = self.more.mapToGlobal(self.more.rect().bottomRight())
            corner.setX(corner.x() - menu.sizeHint().width())
            menu.popup(corner)
