# SPDX-License-Identifier: Apache-2.0
"""The secrets, passphrase and recovery key, and what is signed."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.ui.base.desk import Desk
from desktop.ui.common.button import Button
from desktop.ui.common.dialog import Dialog
from desktop.ui.common.layout import column
from desktop.ui.settings.page import SettingsPage, choice, section
from desktop.ui.settings.passphrase_dialog import PassphraseDialog
from desktop.ui.settings.recovery_dialogs import KeyTestDialog, NewKeyDialog, Printing
from desktop.ui.settings.signatures_card import SignaturesCard


class SecurityPage(SettingsPage):
    """`dialog` is the one now open."""

    def __init__(self, desk: Desk, printing: Printing, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._printing = printing
        self.dialog: Dialog | None = None
        self.passphrase_button = Button(self.tr("Change the passphrase…"), icon="lock")
        self.test_button = Button(self.tr("Test my recovery key…"), icon="badge-check")
        self.new_button = Button(self.tr("New recovery key…"), icon="key-round")
        secrets = section(
            self.tr("Passphrase"),
            "",
            choice(
                self.tr("Opens your practice data each day"),
                self.passphrase_button,
                self.tr("Nobody can reset it for you."),
            ),
        )
        recovery = section(
            self.tr("Recovery key"),
            self.tr("If the passphrase is forgotten, only this key can open your data."),
            choice(
                self.tr("Is the sheet still right?"),
                self.test_button,
                self.tr("Type it once from paper; nothing is changed."),
            ),
            choice(
                self.tr("Sheet lost, or seen by somebody?"),
                self.new_button,
                self.tr("A new key replaces it; the earlier sheet stops working."),
            ),
        )
        self.signatures = SignaturesCard(desk)
        self.setLayout(column(secrets, recovery, self.signatures, None, gap=16))
        self.passphrase_button.clicked.connect(self._change)
        self.test_button.clicked.connect(self._test)
        self.new_button.clicked.connect(self._renew)

    def reload(self) -> None:
        """Show how notes are locked."""
        self.signatures.reload()

    def _change(self) -> None:
        self._open(PassphraseDialog(self.desk, self))

    def _test(self) -> None:
        self._open(KeyTestDialog(self.desk, self))

    def _renew(self) -> None:
        self._open(NewKeyDialog(self.desk, self._printing, self))

    def _open(self, dialog: Dialog) -> None:
        self.dialog = dialog
        dialog.finished.connect(self._closed)
        dialog.open()

    def _closed(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
        self.dialog = None
