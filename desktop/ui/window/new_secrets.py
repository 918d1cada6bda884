# SPDX-License-Identifier: Apache-2.0
"""After opening with the recovery key: a new passphrase at once, then the offer of a new sheet."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.ui.base.desk import Desk
from desktop.ui.common.dialog import Dialog
from desktop.ui.pdf.dialog import print_with_dialog
from desktop.ui.settings.passphrase_dialog import PassphraseDialog
from desktop.ui.settings.recovery_dialogs import NewKeyDialog


class MustChangeDialog(PassphraseDialog):
    """Leads on by a new passphrase or back to the lock screen; Esc does nothing."""

    lock_requested = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(desk, parent)
        self.cancel_button.setText(self.tr("Lock"))
        self.cancel_button.clicked.disconnect()
        self.cancel_button.clicked.connect(self.lock_requested)

    def reject(self) -> None:
        """Not to be skipped: the forgotten passphrase would stay the only other way in."""


class NewSecrets(QObject):
    """Opens one dialog after the other over the window."""

    lock_requested = Signal()

    def __init__(self, desk: Desk, window: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._window = desk, window

    def start(self) -> None:
        """Ask for the new passphrase."""
        dialog = MustChangeDialog(self._desk, self._window)
        dialog.lock_requested.connect(self.lock_requested)
        dialog.accepted.connect(self._offer_sheet)
        self._open(dialog)

    def _offer_sheet(self) -> None:
        dialog = Dialog(
            self.tr("Make a new recovery sheet?"),
            self.tr(
                "Your recovery key still works. If somebody may have seen it while you used it, "
                "make a new one; the earlier sheet then stops working."
            ),
            confirm=self.tr("Make a new key"),
            cancel=self.tr("Keep the present sheet"),
            parent=self._window,
        )
        dialog.accepted.connect(self._new_sheet)
        self._open(dialog)

    def _new_sheet(self) -> None:
        self._open(NewKeyDialog(self._desk, print_with_dialog, self._window))

    def _open(self, dialog: Dialog) -> None:
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
