# SPDX-License-Identifier: Apache-2.0
"""Where backups go."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from desktop.ui.base.desk import Desk
from desktop.ui.base.place import Area, Place
from desktop.ui.common.button import Button
from desktop.ui.common.inline_message import InlineMessage
from desktop.ui.common.layout import column, row
from desktop.ui.common.text import Text
from desktop.ui.settings.page import SettingsPage, section


class BackupPage(SettingsPage):
    """The folder, with a word where it lies on the disk of the data."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.folder = Text("", "body", weight=500, wrap=True, selectable=True)
        self.message = InlineMessage("warn", "")
        self.choose_button = Button(self.tr("Choose a folder…"), icon="folder", compact=True)
        go = Button(self.tr("Go to Backup"), "link")
        card = section(
            self.tr("Backup folder"),
            self.tr("Best on a USB disk that you keep elsewhere. Every backup is encrypted."),
            self.folder,
            self.message,
            row(self.choose_button, go, None, gap=12),
        )
        self.setLayout(column(card, None))
        self.choose_button.clicked.connect(self.choose)
        go.clicked.connect(self._go)

    def reload(self) -> None:
        """Look at the folder now."""
        chosen = self.desk.settings.current.backup_folder
        self.folder.setText(chosen or self.tr("No folder chosen yet"))
        words = self._warning(Path(chosen)) if chosen else ""
        self.message.setVisible(bool(words))
        if words:
            self.message.show_message("warn", words)

    def choose(self) -> None:
        """Ask for a folder; it counts at once."""
        folder = self.desk.prompts.folder(self, self.tr("Choose the folder for backups"))
        if folder is not None:
            self.desk.change_setting("backup_folder", str(folder))
            self.reload()

    def _warning(self, folder: Path) -> str:
        try:
            same = folder.stat().st_dev == self.desk.vault.folder.stat().st_dev
        except OSError:
            return self.tr("This folder is not there now. Connect the drive it is on.")
        if same:
            return self.tr(
                "This folder is on the same disk as your data; both can be lost at once."
            )
        return ""

    def _go(self) -> None:
        self.desk.go(Place(Area.BACKUP))
