# SPDX-License-Identifier: Apache-2.0
"""The trash: what was moved there in the last 30 days, to be restored or deleted for good."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.domain.changed import Changed
from desktop.domain.progress import Cancelled, Progress
from desktop.domain.trash import DAYS_KEPT, TrashKind, TrashLine
from desktop.services.purge import delete_for_good
from desktop.services.trash import (
    list_trash,
    move_back_with_client,
    move_to_trash,
    restore,
    restore_with_client,
)
from desktop.services.vault import OpenVault
from desktop.ui.base.desk import Desk, LongWork
from desktop.ui.base.translate import translate
from desktop.ui.common.button import Button
from desktop.ui.common.empty_state import EmptyState
from desktop.ui.common.flow import flow
from desktop.ui.common.layout import column
from desktop.ui.common.list_view import ListView
from desktop.ui.common.select import Combo
from desktop.ui.common.text import Text
from desktop.ui.settings.page import SettingsPage, section
from desktop.ui.settings.trash_dialogs import BothDialog, DeleteDialog
from desktop.ui.settings.trash_words import CONTEXT, KINDS, WHY_KEPT, line_row
from desktop.ui.theme.look import look

PAGE = 100
_NEAR_END = 400
_AT_LEAST, _AT_MOST = 3, 7
_ALL = ""


class TrashList(ListView):
    """As high as its rows, up to seven."""

    def restyle(self) -> None:
        """Measure again."""
        super().restyle()
        count = min(max(self.rows.rowCount(), _AT_LEAST), _AT_MOST)
        self.setFixedHeight(count * (look().heights.row_tall + 2))


class TrashPage(SettingsPage):
    """Enter restores the chosen line, Del deletes it for good after its code was typed."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._lines: tuple[TrashLine, ...] = ()
        self._more = False
        options = [(translate(CONTEXT, source), kind.value) for kind, source in KINDS.items()]
        self.filter = Combo(
            self.tr("Kind of record"), [(self.tr("Everything"), _ALL), *options], self
        )
        self.list = TrashList(self.tr("In the trash"))
        self.empty = EmptyState("trash-2", self.tr("The trash is empty."))
        self.stack = QStackedWidget()
        self.stack.addWidget(self.list)
        self.stack.addWidget(self.empty)
        self.why = Text("", "small", "text2", wrap=True)
        self.restore_button = Button(self.tr("Restore"), icon="undo-2")
        self.delete_button = Button(self.tr("Delete for good…"), icon="trash-2")
        self._lay()
        self.setFocusProxy(self.list)
        self.filter.chosen.connect(self._filtered)
        self.list.chosen.connect(self._show_chosen)
        self.list.opened.connect(self.restore_chosen)
        self.list.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.restore_button.clicked.connect(self.restore_chosen)
        self.delete_button.clicked.connect(self.delete_chosen)
        desk.changed.connect(self._changed)

    def _lay(self) -> None:
        about = self.tr(
            "What you delete stays here for {days} days and is then deleted for good."
            " Signed notes, and clients with sessions, are never deleted from here."
        ).format(days=DAYS_KEPT)
        card = section(
            self.tr("Trash"),
            about,
            flow([self.filter, self.restore_button, self.delete_button], gap=8),
            self.stack,
            self.why,
        )
        self.setLayout(column(card, None))

    def reload(self) -> None:
        """Read as many lines again as are shown; the chosen one stays chosen."""
        wanted = max(PAGE, len(self._lines))
        self._lines = list_trash(self.desk.vault, self.kind(), limit=wanted)
        self._more = len(self._lines) == wanted
        self._fill()

    def kind(self) -> TrashKind | None:
        """What the filter lets through; None for all."""
        value = self.filter.value()
        return TrashKind(value) if isinstance(value, str) and value else None

    def chosen(self) -> TrashLine | None:
        """The line chosen in the list."""
        key = self.list.key()
        return next((line for line in self._lines if (line.kind, line.id) == key), None)

    def restore_chosen(self) -> None:
        """Take the chosen line out of the trash; with its client, where that is in it too."""
        line = self.chosen()
        if line is None:
            return
        if line.client_trashed and line.kind is not TrashKind.CLIENT:
            dialog = BothDialog(self.desk, line, self)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.accepted.connect(partial(self._restore_both, line))
            dialog.open()
        elif self.desk.attempt(partial(restore, self.desk.vault, line.kind, line.id)):
            undo = partial(move_to_trash, self.desk.vault, line.kind, line.id)
            self.desk.toast(self.tr("Restored"), undo)

    def delete_chosen(self) -> None:
        """Ask for the code, then delete the chosen line for good."""
        line = self.chosen()
        if line is None or line.keeps is not None:
            return
        dialog = DeleteDialog(self.desk, line, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(partial(self._delete, line))
        dialog.open()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Del deletes for good."""
        if event.key() == Qt.Key.Key_Delete:
            self.delete_chosen()
        else:
            super().keyPressEvent(event)

    def _restore_both(self, line: TrashLine) -> None:
        if self.desk.attempt(partial(restore_with_client, self.desk.vault, line)):
            undo = partial(move_back_with_client, self.desk.vault, line)
            self.desk.toast(self.tr("Restored with the client"), undo)

    def _delete(self, line: TrashLine) -> None:
        job = partial(_job, self.desk.vault, line)
        title = self.tr("Deleting for good")
        self.desk.work(LongWork(title, job, self._deleted, owner=self))

    def _deleted(self, changed: object) -> None:
        if isinstance(changed, Changed):
            self.desk.notify(changed)
        self.desk.toast(self.tr("Deleted for good"))
        self.reload()

    def _changed(self) -> None:
        if self.isVisible():
            self.reload()

    def _filtered(self) -> None:
        self._lines = ()
        self.reload()

    def _scrolled(self, value: int) -> None:
        bar = self.list.verticalScrollBar()
        if self._more and self._lines and value >= bar.maximum() - _NEAR_END:
            after = self._lines[-1]
            page = list_trash(self.desk.vault, self.kind(), after=after, limit=PAGE)
            self._lines += page
            self._more = len(page) == PAGE
            self._fill()

    def _fill(self) -> None:
        now = self.desk.clock.now()
        self.list.set_rows([line_row(self.desk, line, now) for line in self._lines])
        if self._lines and self.chosen() is None:
            self.list.choose((self._lines[0].kind, self._lines[0].id))
        self.list.restyle()
        self.stack.setFixedHeight(
            self.list.height() if self._lines else self.empty.sizeHint().height()
        )
        self.empty.set_sentence(
            self.tr("Nothing of this kind is in the trash.")
            if self.kind()
            else self.tr("The trash is empty.")
        )
        self.stack.setCurrentIndex(0 if self._lines else 1)
        for button in (self.restore_button, self.delete_button):
            button.setVisible(bool(self._lines))
        self._show_chosen()

    def _show_chosen(self) -> None:
        line = self.chosen()
        keeps = line.keeps if line else None
        self.why.setText(translate(CONTEXT, WHY_KEPT[keeps]) if keeps else "")
        self.why.setVisible(keeps is not None)
        self.delete_button.setEnabled(line is not None and keeps is None)


def _job(vault: OpenVault, line: TrashLine, progress: Progress, cancelled: Cancelled) -> Changed:
    del progress
    return delete_for_good(vault, line.kind, line.id, cancelled)
