# SPDX-License-Identifier: Apache-2.0
"""The screen Backup: make one, prove one, see them all, restore one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import QWidget

from desktop.domain.backup import BackupRecord, VerifyResult
from desktop.domain.changed import Changed
from desktop.domain.formats import whole
from desktop.domain.retention_plan import DAILY, MONTHLY, WEEKLY
from desktop.services.backup import list_backups
from desktop.ui.backup.backup_list import BackupList
from desktop.ui.backup.cards import DrillCard, PlacesCard, StateCard
from desktop.ui.backup.jobs import BackUp, Check, Drill
from desktop.ui.backup.places import backup_places, is_there
from desktop.ui.backup.restore_dialog import RestoreDialog
from desktop.ui.base.desk import Desk, LongWork
from desktop.ui.base.place import Area, Place
from desktop.ui.base.screen import Screen
from desktop.ui.common.button import Button
from desktop.ui.common.card import Card
from desktop.ui.common.layout import Scroll, boxed, column, row
from desktop.ui.common.page_header import PageHeader
from desktop.ui.common.popover import Menu
from desktop.ui.common.reflow import Reflow
from desktop.ui.common.text import SectionTitle, Text
from desktop.ui.theme.look import look


class BackupScreen(Screen):
    """`restored` comes when the vault was closed and replaced: the program must start anew."""

    CARES = Changed.BACKUPS | Changed.SETTINGS
    restored = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._records: tuple[BackupRecord, ...] = ()
        self.dialog: RestoreDialog | None = None
        self.state = StateCard(desk)
        self.drill = DrillCard(desk)
        self.places = PlacesCard(desk)
        self.list = BackupList(desk)
        self.restore_button = Button(
            self.tr("Restore from a backup…"), icon="history", compact=True
        )
        self._scroll = Scroll(self._page(), steady=True)
        self.setLayout(column(self._scroll))
        desk.setting_changed.connect(self._setting_changed)
        self.state.button.clicked.connect(self.back_up)
        self.drill.test_requested.connect(self._drill_newest)
        self.places.choose_requested.connect(self.choose_folder)
        self.restore_button.clicked.connect(self._restore_any)
        self.list.menu_requested.connect(self._menu)

    def place(self) -> Place:
        """The screen has no places within."""
        return Place(Area.BACKUP)

    def reload(self) -> None:
        """Read the records again, keeping the scroll position."""
        at = self._scroll.verticalScrollBar().value()
        self._records = list_backups(self.desk.vault)
        verified = [record for record in self._records if record.verified_at is not None]
        self.state.show_state(max(verified, key=lambda record: record.sequence, default=None))
        proven = [(one.proven_at, one) for one in self._records if one.proven_at is not None]
        newest = max(proven, key=lambda pair: pair[0], default=None)
        there = any(is_there(record) for record in self._records)
        self.drill.show_drill(newest[1] if newest else None, possible=there)
        self._show_places()
        self.list.show_records(self._records)
        self._listing.setVisible(bool(self._records))
        self._scroll.verticalScrollBar().setValue(at)

    def focus_first(self) -> None:
        """Put the keyboard on the button that backs up."""
        self.state.button.setFocus()

    def back_up(self) -> None:
        """Back up into the chosen folder; asks for one the first time."""
        if not self._chosen() and not self.choose_folder():
            return
        job = BackUp(self.desk.vault, Path(self._chosen()))
        self.desk.work(LongWork(self.tr("Backing up."), job, self._backed_up, owner=self))

    def choose_folder(self) -> bool:
        """Ask where backups go; False when the therapist changed their mind."""
        folder = self.desk.prompts.folder(self, self.tr("Choose the folder for backups"))
        if folder is None:
            return False
        self.desk.change_setting("backup_folder", str(folder))
        return True

    def restore(self, file: Path | None = None) -> None:
        """Open the restore dialog, with a file already chosen where one is named."""
        desk = self.desk
        self.dialog = RestoreDialog(
            self,
            desk.tasks,
            desk.prompts,
            desk.clock,
            desk.vault.folder,
            desk.language,
            close_vault=desk.vault.close,
        )
        self.dialog.restored.connect(self.restored)
        self.dialog.finished.connect(self._dialog_finished)
        if file is not None:
            self.dialog.show_file(file)
        self.dialog.open()

    def check(self, record: BackupRecord) -> None:
        """Check the whole of one backup."""
        job = Check(self.desk.vault, record)
        self.desk.work(LongWork(self.tr("Checking the backup."), job, self._checked, owner=self))

    def prove(self, record: BackupRecord) -> None:
        """Prove by restoring that one backup can be restored."""
        job = Drill(self.desk.vault, record)
        self.desk.work(LongWork(self.tr("Testing the restore."), job, self._proven, owner=self))

    def _page(self) -> QWidget:
        title = self.tr("Backup")
        self._kept = Text(
            self.tr("{daily} daily, {weekly} weekly, {monthly} monthly are kept").format(
                daily=DAILY, weekly=WEEKLY, monthly=MONTHLY
            ),
            "small",
            "text2",
        )
        head = row(
            SectionTitle(self.tr("Known backups")), self._kept, None, gap=12, margins=(24, 8, 24, 8)
        )
        self._listing = Card(head, self.list, gap=0, padding=(0, 6, 0, 6))
        pair = Reflow(self.drill, self.places, stretch=-1, below=look().px(620))
        parts = (PageHeader(title, actions=(self.restore_button,)), self.state, pair, self._listing)
        return boxed(column(*parts, None, gap=16, margins=(32, 24, 20, 24)))

    def _chosen(self) -> str:
        return self.desk.settings.current.backup_folder

    def _show_places(self) -> None:
        vault = self.desk.vault
        self.places.show_places(backup_places(self._chosen(), self._records, vault.folder))

    def _setting_changed(self, name: str) -> None:
        if name == "backup_folder":
            self._show_places()

    def _backed_up(self, result: object) -> None:
        del result
        self.desk.notify(Changed.BACKUPS)
        self.desk.toast(self.tr("Backup made and verified"))

    def _checked(self, result: object) -> None:
        if isinstance(result, VerifyResult):
            language, found = self.desk.language, result.contents
            self.desk.toast(
                self.tr("Backup checked: {clients} clients and {notes} notes are whole").format(
                    clients=whole(found.clients, language), notes=whole(found.notes, language)
                )
            )

    def _proven(self, result: object) -> None:
        del result
        self.desk.notify(Changed.BACKUPS)
        self.desk.toast(self.tr("Restore proven: everything was the same"))

    def _restore_any(self) -> None:
        self.restore()

    def _drill_newest(self) -> None:
        there = [record for record in self._records if is_there(record)]
        if there:
            self.prove(max(there, key=lambda record: record.sequence))

    def _menu(self, record: BackupRecord, button: QWidget) -> None:
        menu = self.menu_of(record)
        menu.exec(button.mapToGlobal(button.rect().bottomLeft()))
        menu.deleteLater()

    def menu_of(self, record: BackupRecord) -> Menu:
        """What can be done with one backup; only what works now is on."""
        menu = Menu(self.tr("Backup"), self)
        path, there = Path(record.path), is_there(record)
        acts = (
            (self.tr("Check"), lambda: self.check(record)),
            (self.tr("Test the restore"), lambda: self.prove(record)),
            (self.tr("Restore this backup…"), lambda: self.restore(path)),
            (self.tr("Show in folder"), lambda: _show_folder(path.parent)),
        )
        for words, act in acts:
            action = QAction(words, menu)
            action.setEnabled(there)
            action.triggered.connect(act)
            menu.addAction(action)
        return menu

    def _dialog_finished(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
        self.dialog = None


def _show_folder(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
