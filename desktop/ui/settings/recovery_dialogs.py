# SPDX-License-Identifier: Apache-2.0
"""A new recovery key, and the test of the one on paper."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.domain.formats import clock_time
from desktop.domain.problems import Problem
from desktop.domain.problems.vault import WRONG_PASSPHRASE
from desktop.services.practice import get_practice
from desktop.services.reports import recovery_sheet
from desktop.services.vault import prove_recovery_key
from desktop.services.vault_keys import RecoveryKey
from desktop.system.files import write_file
from desktop.ui.base.desk import Desk
from desktop.ui.base.translate import translate
from desktop.ui.common.button import Button
from desktop.ui.common.dialog import Dialog
from desktop.ui.common.field import Field
from desktop.ui.common.inline_message import InlineMessage
from desktop.ui.common.layout import boxed, column
from desktop.ui.common.passphrase import PassphraseField
from desktop.ui.common.recovery_panel import RecoveryPanel
from desktop.ui.settings.secret_dialog import SecretDialog
from desktop.ui.settings.secret_jobs import RenewKey
from desktop.ui.theme.look import look

Printing = Callable[[bytes, QWidget], bool]
_WIDTH = 560


class NewKeyDialog(SecretDialog):
    """Asks for the passphrase, shows a new key, and stays until two groups were typed from paper.

    The earlier sheet ends with the new key, so leaving without a proven one is not offered; a sheet
    that was misprinted is replaced by another new key.
    """

    def __init__(self, desk: Desk, printing: Printing, parent: QWidget | None = None) -> None:
        self._printing = printing
        self._key = ""
        self.panel: RecoveryPanel | None = None
        self.passphrase = PassphraseField(self.tr("Passphrase"))
        self.another_button = Button(self.tr("Make another key"), "link")
        self._place = column(gap=0)
        super().__init__(
            desk,
            self.tr("New recovery key"),
            self.tr(
                "The earlier recovery sheet stops working at once. Have a printer or a pen ready, "
                "and keep the sheet in a safe place away from this computer."
            ),
            self.passphrase,
            boxed(self._place),
            confirm=self.tr("Make a new key"),
            parent=parent,
        )
        self.setFixedWidth(look().px(_WIDTH))
        self.buttons.insertWidget(0, self.another_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.another_button.hide()
        self.another_button.clicked.connect(self._make)
        self.passphrase.changed.connect(self._judge)
        self.passphrase.submitted.connect(self.confirm_button.click)
        self._judge()
        self.passphrase.setFocus()

    def accept(self) -> None:
        """Make the key; at the end, close."""
        if self.panel is None:
            self._make()
        elif self.panel.is_proven():
            super().accept()
            self.desk.toast(self.tr("New recovery key made and proven"))

    def reject(self) -> None:
        """Only before there is a new key."""
        if self.panel is None:
            super().reject()
        else:
            self.message.show_message(
                "warn",
                self.tr("Type the two covered groups first: the earlier sheet no longer works."),
            )
            self.fit()

    def refused(self, problem: Problem) -> None:
        """A wrong passphrase is told at its field."""
        if problem.text is WRONG_PASSPHRASE:
            self.passphrase.set_error(problem.sentence(translate))
            self.passphrase.setFocus()
        else:
            super().refused(problem)

    def _make(self) -> None:
        if self.passphrase.text() and not self.busy:
            job = RenewKey(self.desk.vault, self.passphrase.text())
            self.start(self.tr("Making a new key…"), job, self._show_key)

    def _show_key(self, result: object) -> None:
        if not isinstance(result, RecoveryKey):
            return
        self._key = result.text
        if self.panel is not None:
            self._place.removeWidget(self.panel)
            self.panel.hide()
            self.panel.deleteLater()
        self.panel = RecoveryPanel(result.text)
        self.panel.print_requested.connect(self._print)
        self.panel.save_requested.connect(self._save)
        self.panel.proven.connect(self._judge)
        self._place.addWidget(self.panel)
        self.passphrase.hide()
        self.cancel_button.hide()
        self.another_button.show()
        self.confirm_button.setText(self.tr("Done"))
        self.panel.setFocus()
        self._judge()
        self.fit()

    def _judge(self) -> None:
        ready = bool(self.passphrase.text()) if self.panel is None else self.panel.is_proven()
        self.confirm_button.setEnabled(ready and not self.busy)

    def _print(self) -> None:
        self._take(self._printed, self.tr("Printed {time}"))

    def _save(self) -> None:
        self._take(self._saved, self.tr("Saved {time}"))

    def _take(self, act: Callable[[bytes], bool], words: str) -> None:
        clock, language = self.desk.clock, self.desk.language
        practice = get_practice(self.desk.vault)
        name = practice.name or practice.therapist_name
        try:
            sheet = recovery_sheet(self._key, clock.today(), name, language, translate)
            taken = act(sheet)
        except Problem as problem:
            self.refused(problem)
            self.fit()
            return
        if taken and self.panel is not None:
            moment = clock_time(clock.local(clock.now()), language)
            self.panel.taken(words.format(time=moment))
            self.fit()

    def _printed(self, sheet: bytes) -> bool:
        return self._printing(sheet, self)

    def _saved(self, sheet: bytes) -> bool:
        path = self.desk.prompts.save_file(
            self,
            self.tr("Save the recovery sheet"),
            self.tr("teduh-recovery-sheet.pdf"),
            "PDF (*.pdf)",
        )
        if path is None:
            return False
        write_file(path, sheet)
        return True


class KeyTestDialog(Dialog):
    """Says whether the typed recovery key opens this vault. Changes nothing."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self._desk = desk
        self.key = Field(
            self.tr("Recovery key"), self.tr("Six groups of six; spaces and dashes do not matter.")
        )
        self.message = InlineMessage("ok", "")
        self.message.hide()
        super().__init__(
            self.tr("Test my recovery key"),
            self.tr("Type the key from your sheet. Nothing is changed."),
            self.key,
            self.message,
            confirm=self.tr("Test the key"),
            cancel=self.tr("Close"),
            parent=parent,
        )
        self.key.changed.connect(self._typed)
        self.key.setFocus()

    def accept(self) -> None:
        """Try it; the dialog stays."""
        try:
            prove_recovery_key(self._desk.vault, self.key.text())
        except Problem as problem:
            self.message.hide()
            self.key.set_error(problem.sentence(translate))
        else:
            self.key.set_error("")
            self.message.show_message("ok", self.tr("This key opens your practice data."))
        self._fit()

    def _typed(self) -> None:
        self.key.set_error("")
        self.message.hide()

    def _fit(self) -> None:
        layout = self.layout()
        if layout is not None:
            layout.activate()
            self.resize(self.width(), layout.totalHeightForWidth(self.width()))
