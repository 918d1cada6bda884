# SPDX-License-Identifier: Apache-2.0
"""The order of the steps, and what each of them must have before the next."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from desktop.domain.i18n import Language
from desktop.domain.problems import Problem
from desktop.domain.progress import Cancelled, Progress
from desktop.services.vault_keys import NewKeys, prepare_keys
from desktop.ui.base.prompts import Prompts
from desktop.ui.base.tasks import Tasks
from desktop.ui.base.translate import translate
from desktop.ui.common.layout import boxed, column
from desktop.ui.common.recovery_panel import RecoveryPanel
from desktop.ui.first_run.frame import StepFrame
from desktop.ui.first_run.steps import BackupStep, PassphraseStep, WhoStep


@dataclass(frozen=True, slots=True)
class FirstRunResult:
    """Everything needed to make the vault."""

    keys: NewKeys = field(repr=False)
    therapist_name: str
    folder: Path
    backup_folder: Path | None
    brings_list: bool = False


@dataclass(slots=True)
class Typed:
    """What was entered so far; survives a change of language."""

    name: str = ""
    folder: Path = Path()
    backup_folder: Path | None = None


class FirstRun(QWidget):
    """Three steps; going back never loses what was typed, except the key when it changes."""

    finished = Signal(object)
    language_chosen = Signal(object)
    restore_requested = Signal()
    sheet_requested = Signal(str, bool)

    def __init__(
        self,
        tasks: Tasks,
        prompts: Prompts,
        language: Language,
        typed: Typed,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tasks, self._prompts, self._typed = tasks, prompts, typed
        self._keys: NewKeys | None = None
        self._keys_for = ""
        self._panel: RecoveryPanel | None = None
        self._pages = QStackedLayout(self)
        self.who = WhoStep(language, typed.folder)
        self.who.name.set_text(typed.name)
        self.passphrase = PassphraseStep()
        self.backup = BackupStep()
        self._kit_layout = column(gap=0)
        self._kit = boxed(self._kit_layout)
        self._build()
        self._connect()

    @property
    def typed(self) -> Typed:
        """What was entered so far."""
        self._typed.name = self.who.name.text()
        return self._typed

    @property
    def panel(self) -> RecoveryPanel | None:
        """The recovery kit, once there is a key."""
        return self._panel

    def show_folder(self, folder: Path) -> None:
        """Use another place for the data."""
        self._typed.folder = folder
        self.who.show_folder(folder)

    def show_problem(self, problem: Problem) -> None:
        """Show a problem of the last step where it can be acted on."""
        self._pages.setCurrentIndex(0)
        self._frames[0].on_button.setEnabled(True)
        self.who.name.set_error(problem.sentence(translate))

    def focus_first(self) -> None:
        """Put the keyboard into the first field of the step."""
        (self.who.name, self.passphrase.first, self._kit, self.backup)[
            self._pages.currentIndex()
        ].setFocus()

    def _build(self) -> None:
        note = self.tr("Your data is only on this computer.")
        self._frames = [
            StepFrame(
                1,
                self.tr("Welcome to Teduh"),
                self.tr("Your practice desk: records, notes and reports in one encrypted file."),
                self.who,
                on=self.tr("Continue"),
                footnote=note,
            ),
            StepFrame(
                2,
                self.tr("Choose your passphrase"),
                self.tr("It encrypts everything. Nobody can reset it for you."),
                self.passphrase,
                on=self.tr("Continue"),
                footnote=note,
            ),
            StepFrame(
                2,
                self.tr("Keep your recovery key"),
                self.tr(
                    "If the passphrase is forgotten, only this key can open your data. "
                    "Keep it in a safe place, away from the computer."
                ),
                self._kit,
                on=self.tr("Continue"),
                footnote=self.tr(
                    "This key is not sent anywhere. Your data is only on this computer."
                ),
            ),
            StepFrame(
                3,
                self.tr("Where should backups go?"),
                self.tr("Encrypted backups open with your passphrase or your recovery key."),
                self.backup,
                on=self.tr("Start working"),
                footnote=note,
            ),
        ]
        for frame in self._frames:
            self._pages.addWidget(frame)
        self._frames[1].on_button.setEnabled(False)
        self._frames[2].on_button.setEnabled(False)

    def _connect(self) -> None:
        for frame in self._frames:
            frame.back.connect(self._back)
        for frame, step in zip(
            self._frames,
            (self._to_passphrase, self._make_keys, self._to_backup, self._finish),
            strict=True,
        ):
            frame.on.connect(step)
        self.who.name.edit.returnPressed.connect(self._to_passphrase)
        self.who.language_chosen.connect(self.language_chosen)
        self.who.restore_requested.connect(self.restore_requested)
        self.who.folder_requested.connect(self._choose_folder)
        self.passphrase.changed.connect(self._passphrase_changed)
        self.passphrase.submitted.connect(self._make_keys)
        self.backup.folder_requested.connect(self._choose_backup_folder)

    def _show(self, index: int) -> None:
        self._pages.setCurrentIndex(index)
        self.focus_first()

    def _back(self) -> None:
        self._show(max(self._pages.currentIndex() - 1, 0))

    def _to_passphrase(self) -> None:
        if not self.who.name.text():
            self.who.name.set_error(self.tr("Type your name, so that reports can carry it."))
            self.who.name.setFocus()
            return
        self.who.name.set_error("")
        self._show(1)

    def _passphrase_changed(self) -> None:
        self._frames[1].on_button.setEnabled(self.passphrase.ready())

    def _make_keys(self) -> None:
        passphrase = self.passphrase.first.text()
        if not self.passphrase.ready():
            return
        if self._keys is not None and passphrase == self._keys_for:
            self._show(2)
            return
        self._set_working(True)
        self._keys_for = passphrase
        self._tasks.run(self, _KeysJob(passphrase), self._keys_made, self._keys_failed)

    def _set_working(self, working: bool) -> None:
        button = self._frames[1].on_button
        button.setText(self.tr("Preparing…") if working else self.tr("Continue"))
        button.setEnabled(not working)
        self.passphrase.setEnabled(not working)

    def _keys_made(self, keys: object) -> None:
        self._set_working(False)
        if not isinstance(keys, NewKeys):
            raise TypeError(type(keys).__name__)
        self._keys = keys
        self._put_panel(RecoveryPanel(keys.recovery.text))
        self._show(2)

    def _keys_failed(self, error: BaseException) -> None:
        self._set_working(False)
        self._keys_for = ""
        if not isinstance(error, Problem):
            raise error
        self.passphrase.show_problem(error.sentence(translate))

    def _put_panel(self, panel: RecoveryPanel) -> None:
        if self._panel is not None:
            self._kit_layout.removeWidget(self._panel)
            self._panel.deleteLater()
        self._panel = panel
        self._kit_layout.addWidget(panel)
        self._frames[2].on_button.setEnabled(False)
        panel.proven.connect(self._proven)
        panel.print_requested.connect(self._print_sheet)
        panel.save_requested.connect(self._save_sheet)

    def _print_sheet(self) -> None:
        self._ask_sheet(to_printer=True)

    def _save_sheet(self) -> None:
        self._ask_sheet(to_printer=False)

    def _ask_sheet(self, *, to_printer: bool) -> None:
        if self._keys is not None:
            self.sheet_requested.emit(self._keys.recovery.text, to_printer)

    def _proven(self) -> None:
        self._frames[2].on_button.setEnabled(True)
        self._frames[2].on_button.setFocus()

    def _to_backup(self) -> None:
        self._show(3)

    def _choose_folder(self) -> None:
        chosen = self._prompts.folder(self, self.tr("Choose a folder for your data"))
        if chosen is not None:
            self.show_folder(chosen)

    def _choose_backup_folder(self) -> None:
        chosen = self._prompts.folder(self, self.tr("Choose a folder for backups"))
        if chosen is not None:
            self._typed.backup_folder = chosen
            self.backup.show_folder(chosen)

    def _finish(self) -> None:
        if self._keys is None:
            self._show(1)
            return
        self._frames[3].on_button.setEnabled(False)
        typed = self.typed
        self.finished.emit(
            FirstRunResult(
                self._keys,
                typed.name,
                typed.folder,
                typed.backup_folder,
                self.backup.brings.isChecked(),
            )
        )


class _KeysJob:
    """The slow KDF, off the window's thread; holds the passphrase and nothing of the window."""

    def __init__(self, passphrase: str) -> None:
        self._passphrase = passphrase

    def __call__(self, progress: Progress, cancelled: Cancelled) -> NewKeys:
        """Make the keys."""
        del progress, cancelled
        return prepare_keys(self._passphrase)
