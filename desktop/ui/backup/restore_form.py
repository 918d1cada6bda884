# SPDX-License-Identifier: Apache-2.0
"""The parts of the restore dialog: what is inside, which secret, typing a word to go on."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from desktop.domain.backup import (
    BackupContents,
    BackupSecret,
    PassphraseSecret,
    RecoverySecret,
)
from desktop.domain.formats import date_time, whole
from desktop.domain.i18n import Language
from desktop.domain.problems import Problem
from desktop.domain.recovery_key import recovery_secret
from desktop.system.clock import Clock
from desktop.ui.base.translate import translate
from desktop.ui.common.card import Card
from desktop.ui.common.field import Field
from desktop.ui.common.layout import column, row
from desktop.ui.common.passphrase import PassphraseField
from desktop.ui.common.pill import Pill
from desktop.ui.common.segmented import Segmented
from desktop.ui.common.text import Text


class ContentsView(Card):
    """When a backup was made and how much it holds."""

    def __init__(self, clock: Clock, language: Language, parent: QWidget | None = None) -> None:
        self._clock, self._language = clock, language
        self._when = Text("", "body", weight=600, wrap=True)
        self._pill = Pill(self.tr("File checked"), "ok", "circle-check")
        self._counts = Text("", "small", "text2", wrap=True)
        self._name = Text("", "small", "text2", wrap=True)
        head = row(self._when, self._pill, gap=12)
        head.setStretch(0, 1)
        super().__init__(
            head, self._counts, self._name, gap=4, padding=14, ground="canvas", parent=parent
        )

    def show_contents(self, contents: BackupContents, file_name: str) -> None:
        """Show another backup; the moment is wall-clock time here."""
        made = date_time(self._clock.local(contents.made_at), self._language)
        self._when.setText(self.tr("Backup of {moment}").format(moment=made))
        counted = (contents.clients, contents.sessions, contents.notes, contents.administrations)
        clients, sessions, notes, forms = (whole(count, self._language) for count in counted)
        self._counts.setText(
            self.tr(
                "{clients} clients · {sessions} sessions · {notes} notes · {forms} answer sheets"
            ).format(clients=clients, sessions=sessions, notes=notes, forms=forms)
        )
        self._name.setText(file_name)


class SecretForm(QWidget):
    """Passphrase or recovery key of the day the backup was made."""

    submitted = Signal()
    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = Segmented(
            self.tr("Open the backup with"),
            ((self.tr("Passphrase"), False), (self.tr("Recovery key"), True)),
        )
        self.passphrase = PassphraseField(
            self.tr("Passphrase"), self.tr("The one in use when the backup was made.")
        )
        self.key = Field(
            self.tr("Recovery key"), self.tr("Six groups of six from your recovery sheet.")
        )
        pages = QWidget()
        self._pages = QStackedLayout(pages)
        self._pages.addWidget(self.passphrase)
        self._pages.addWidget(self.key)
        self.setLayout(column(row(self.kind, None), pages, gap=12))
        self.kind.changed.connect(self._switch)
        self.passphrase.changed.connect(self._typed)
        self.passphrase.submitted.connect(self.submitted)
        self.key.changed.connect(self._typed)
        self.key.edit.returnPressed.connect(self.submitted)

    def ready(self) -> bool:
        """Whether something was typed."""
        return bool(self.key.text() if self.kind.value() else self.passphrase.text())

    def secret(self) -> BackupSecret | None:
        """What was typed; a misread recovery key is told under its field and gives None."""
        if not self.kind.value():
            return PassphraseSecret(self.passphrase.text())
        try:
            recovery_secret(self.key.text())
        except Problem as problem:
            self.key.set_error(problem.sentence(translate))
            return None
        return RecoverySecret(self.key.text())

    def show_error(self, sentence: str) -> None:
        """Say under the field on view why its secret does not open the backup."""
        field = self.key if self.kind.value() else self.passphrase
        field.set_error(sentence)

    def focus_first(self) -> None:
        """Put the keyboard into the field on view."""
        (self.key if self.kind.value() else self.passphrase).setFocus()

    def _typed(self) -> None:
        self.passphrase.set_error("")
        self.key.set_error("")
        self.changed.emit()

    def _switch(self, by_key: bool) -> None:
        self._pages.setCurrentIndex(int(by_key))
        self.focus_first()
        self.changed.emit()


class TypedWord(Field):
    """Must hold a certain word before something that cannot be meant lightly."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.word = self.tr("RESTORE")
        super().__init__(
            self.tr("Type {word} to replace the data now in use").format(word=self.word),
            self.tr("The present data are kept in a folder beside; nothing is deleted."),
            parent=parent,
        )

    def matches(self) -> bool:
        """Whether the word was typed, in capitals or small letters."""
        return self.text().casefold() == self.word.casefold()
