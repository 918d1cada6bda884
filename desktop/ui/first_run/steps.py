# SPDX-License-Identifier: Apache-2.0
"""What each step asks."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.i18n import Language
from desktop.domain.passphrase import CONTEXT, LEAST_CHARACTERS, Strength, strength
from desktop.ui.base.translate import translate
from desktop.ui.common.button import Button
from desktop.ui.common.check import CheckBox
from desktop.ui.common.field import Field
from desktop.ui.common.inline_message import InlineMessage
from desktop.ui.common.layout import column, row
from desktop.ui.common.passphrase import PassphraseField
from desktop.ui.common.segmented import Segmented
from desktop.ui.common.text import Text


class WhoStep(QWidget):
    """Language, the name on reports, and where the data lives."""

    language_chosen = Signal(object)
    restore_requested = Signal()
    folder_requested = Signal()

    def __init__(self, language: Language, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.language = Segmented(
            self.tr("Language"),
            (("Bahasa Indonesia", Language.INDONESIAN), ("English", Language.ENGLISH)),
        )
        self.language.set_value(language)
        self.language.changed.connect(self.language_chosen)
        self.name = Field(
            self.tr("Your name, as it stands on reports"),
            self.tr("With your titles. You can change it later."),
        )
        self._folder = Text(str(folder), "small", "text2", wrap=True, selectable=True)
        change = Button(self.tr("Choose another folder…"), "link")
        change.clicked.connect(self.folder_requested)
        restore = Button(self.tr("I have a backup: restore it"), "link")
        restore.clicked.connect(self.restore_requested)
        self.setLayout(
            column(
                Text(self.tr("Language"), "small", "text2", weight=500),
                row(self.language, None),
                8,
                self.name,
                8,
                Text(self.tr("Your data file"), "small", "text2", weight=500),
                self._folder,
                row(change, None, restore),
                gap=6,
            )
        )

    def show_folder(self, folder: Path) -> None:
        """Show another place for the data."""
        self._folder.setText(str(folder))


class PassphraseStep(QWidget):
    """A passphrase of twelve characters or more, typed twice, its strength in words."""

    changed = Signal()
    submitted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._advice = self.tr(
            "At least {least} characters; four or five words that only you put together are good."
        ).format(least=LEAST_CHARACTERS)
        self.first = PassphraseField(self.tr("Passphrase (a long password)"), self._advice)
        self.second = PassphraseField(self.tr("The same passphrase again"))
        self.message = InlineMessage("danger", "")
        self.message.hide()
        self.first.changed.connect(self._judge)
        self.second.changed.connect(self._judge)
        self.first.submitted.connect(self.second.setFocus)
        self.second.submitted.connect(self.submitted)
        self.setLayout(column(self.first, self.second, self.message, gap=12))

    def ready(self) -> bool:
        """Long enough, and both the same."""
        return self._long_enough() and self.first.text() == self.second.text()

    def show_problem(self, sentence: str) -> None:
        """Say why it cannot be used."""
        self.message.show_message("danger", sentence)
        self.message.setVisible(bool(sentence))

    def _long_enough(self) -> bool:
        return strength(self.first.text()) is not Strength.TOO_SHORT

    def _judge(self) -> None:
        typed = self.first.text()
        word = translate(CONTEXT, strength(typed).value)
        if not typed:
            self.first.set_hint(self._advice)
        elif strength(typed) in {Strength.GOOD, Strength.STRONG}:
            self.first.set_good(word)
        else:
            self.first.set_hint(f"{word}. {self._advice}")
        again = self.second.text()
        if again and not typed.startswith(again):
            self.second.set_error(self.tr("The two passphrases differ."))
        elif again and again == typed:
            self.second.set_good(self.tr("The two passphrases match"))
        else:
            self.second.set_error("")
        self.changed.emit()


class BackupStep(QWidget):
    """Where backups go; may wait."""

    folder_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.folder: Path | None = None
        self._shown = Text("", "body", wrap=True, selectable=True)
        self._advice = InlineMessage(
            "info",
            self.tr(
                "A USB disk that you keep elsewhere is best: a backup on the same disk is lost "
                "together with it."
            ),
        )
        choose = Button(self.tr("Choose a folder…"), icon="folder")
        choose.clicked.connect(self.folder_requested)
        self.brings = CheckBox(self.tr("I have a list of clients to bring along (XLSX or CSV)"))
        parts = (self._shown, row(choose, None), 8, self._advice, 8, self.brings)
        self.setLayout(column(*parts, gap=8))
        self.show_folder(None)

    def show_folder(self, folder: Path | None) -> None:
        """Show the chosen folder, or that there is none yet."""
        self.folder = folder
        self._shown.setText(str(folder) if folder else self.tr("No folder chosen yet."))
