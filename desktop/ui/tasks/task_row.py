# SPDX-License-Identifier: Apache-2.0
"""One task: a box to tick, what it is, and what else can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QDialog, QWidget

from desktop.domain.task import Doer, Task
from desktop.ui.base.desk import Desk
from desktop.ui.base.names import shown_name_of
from desktop.ui.common.button import IconButton
from desktop.ui.common.check import CheckBox
from desktop.ui.common.elided import ElidedText
from desktop.ui.common.layout import column, row
from desktop.ui.common.popover import Menu
from desktop.ui.tasks.done_dialog import DoneDialog
from desktop.ui.tasks.task_acts import finish, move_to_trash, reopen
from desktop.ui.tasks.task_dialog import TaskDialog
from desktop.ui.tasks.task_words import is_late, task_below
from desktop.ui.theme.icons import icon


class TaskRow(QWidget):
    """Reused for whatever task comes next. F2 changes it, Del puts it into the trash."""

    client_requested = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.task: Task | None = None
        self.box = CheckBox(name=self.tr("Done"))
        self._title = ElidedText("", "body", weight=500)
        self._below = ElidedText("", "small", "text2")
        self.more = IconButton("ellipsis", self.tr("More"), small=True)
        words = column(self._title, self._below, gap=1)
        line = row(self.box, words, self.more, gap=6)
        line.setStretch(1, 1)
        line.setAlignment(self.box, Qt.AlignmentFlag.AlignTop)
        self.setLayout(line)
        self.box.clicked.connect(self._tick)
        self.more.clicked.connect(self._menu)

    def show_task(self, task: Task, client_name: str = "") -> None:
        """Show another task."""
        self.task = task
        name = shown_name_of(self.desk, task.client_id, client_name) if client_name else ""
        below = task_below(task, self.desk, name)
        self._title.setText(task.what)
        self._title.set_tone("text" if task.open else "text2")
        self._below.setText(below)
        self._below.set_tone("warn" if is_late(task, self.desk) else "text2")
        self._below.setVisible(bool(below))
        self.box.setChecked(not task.open)
        self.box.setAccessibleName(self.tr("Done: {task}").format(task=task.what))
        self.box.setAccessibleDescription(below)
        self.more.set_name(self.tr("More for {task}").format(task=task.what))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F2 changes, Del puts into the trash."""
        if event.key() == Qt.Key.Key_F2:
            self._edit()
        elif event.key() == Qt.Key.Key_Delete:
            self._trash()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Everything else."""
        event.accept()
        self._menu()

    def build_menu(self, task: Task) -> Menu:
        """Return what can be done with a task."""
        menu = Menu(self.more.accessibleName(), self)
        menu.addAction(icon("pencil"), self.tr("Edit task…")).triggered.connect(self._edit)
        if task.doer is Doer.CLIENT:
            words = self.tr("Result and difficulty…")
            menu.addAction(icon("clipboard-check"), words).triggered.connect(self._result)
        if not task.open:
            again = menu.addAction(icon("rotate-ccw"), self.tr("Open again"))
            again.triggered.connect(self._reopen)
        menu.addSeparator()
        menu.addAction(icon("trash-2"), self.tr("Move to trash")).triggered.connect(self._trash)
        return menu

    def _tick(self) -> None:
        if self.task is not None:
            self.box.setChecked(not self.task.open)  # it follows the record, not the click
            if not self.task.open:
                self._reopen()
            elif self.task.doer is Doer.CLIENT:
                self._result()
            else:
                finish(self.desk, self.task)

    def _menu(self) -> None:
        if self.task is not None:
            menu = self.build_menu(self.task)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            corner = self.more.mapToGlobal(self.more.rect().bottomRight())
            corner.setX(corner.x() - menu.sizeHint().width())
            menu.popup(corner)

    def _over(self) -> QWidget:
        """The window for a form: not a small dialog, which it would have to fit into."""
        top = self.window()
        under = top.parentWidget() if isinstance(top, QDialog) else None
        return under.window() if under is not None else top

    def _edit(self) -> None:
        if self.task is not None:
            TaskDialog(self.desk, task=self.task, parent=self._over()).open()

    def _result(self) -> None:
        if self.task is not None:
            DoneDialog(self.desk, self.task, self._over()).open()

    def _reopen(self) -> None:
        if self.task is not None:
            reopen(self.desk, self.task)

    def _trash(self) -> None:
        if self.task is not None:
            move_to_trash(self.desk, self.task)
