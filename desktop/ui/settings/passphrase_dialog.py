# SPDX-License-Identifier: Apache-2.0
"""Changing the passphrase."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.domain.passphrase import CONTEXT, LEAST_CHARACTERS, Strength, strength
from desktop.domain.problems import Problem
from desktop.domain.problems.vault import WRONG_PASSPHRASE
from desktop.ui.base.desk import Desk
from desktop.ui.base.translate import translate
from desktop.ui.common.passphrase import PassphraseField
from desktop.ui.settings.secret_dialog import SecretDialog
from desktop.ui.settings.secret_jobs import ChangePassphrase

_GOOD = {Strength.GOOD, Strength.STRONG}


class PassphraseDialog(SecretDialog):
    """Present, new, new again; after opening with the recovery key the present one is not asked."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self.present = PassphraseField(self.tr("Present passphrase"))
        self._advice = self.tr(
            "At least {least} characters; four or five words that only you put together are good."
        ).format(least=LEAST_CHARACTERS)
        self.first = PassphraseField(self.tr("New passphrase"), self._advice)
        self.second = PassphraseField(self.tr("The new passphrase again"))
        self._asks_present = not desk.vault.must_change_passphrase
        super().__init__(
            desk,
            self.tr("Change the passphrase"),
            self.tr("Backups made earlier still open with the present one."),
            self.present,
            self.first,
            self.second,
            confirm=self.tr("Change the passphrase"),
            parent=parent,
        )
        self.present.setVisible(self._asks_present)
        for field in (self.present, self.first, self.second):
            field.changed.connect(self._judge)
            field.submitted.connect(self.confirm_button.click)
        self._judge()
        (self.present if self._asks_present else self.first).setFocus()

    def accept(self) -> None:
        """Have the worker check and change; close when it is done."""
        if not self._ready():
            return
        present = self.present.text() if self._asks_present else None
        job = ChangePassphrase(self.desk.vault, self.first.text(), present)
        self.start(self.tr("Changing the passphrase…"), job, self._changed)

    def refused(self, problem: Problem) -> None:
        """A wrong present passphrase is told at its field."""
        if problem.text is WRONG_PASSPHRASE:
            self.present.set_error(self.tr("This is not the present passphrase."))
            self.present.setFocus()
        else:
            super().refused(problem)

    def _changed(self, result: object) -> None:
        del result
        super().accept()
        self.desk.toast(self.tr("Passphrase changed"))

    def _ready(self) -> bool:
        long_enough = strength(self.first.text()) is not Strength.TOO_SHORT
        same = self.first.text() == self.second.text()
        present = bool(self.present.text()) or not self._asks_present
        return long_enough and same and present and not self.busy

    def _judge(self) -> None:
        typed, again = self.first.text(), self.second.text()
        word = translate(CONTEXT, strength(typed).value)
        if typed and strength(typed) in _GOOD:
            self.first.set_good(word)
        else:
            self.first.set_hint(f"{word}. {self._advice}" if typed else self._advice)
        if again and not typed.startswith(again):
            self.second.set_error(self.tr("The two passphrases differ."))
        elif again and again == typed:
            self.second.set_good(self.tr("The two passphrases match"))
        else:
            self.second.set_error("")
        self.confirm_button.setEnabled(self._ready())
        self.fit()
