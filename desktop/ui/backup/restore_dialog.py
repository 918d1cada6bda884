# SPDX-License-Identifier: Apache-2.0
"""Restoring a backup: see what is inside, open it, say that it is meant, watch it happen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.backup import SUFFIX, BackupSecret, RestoreResult, VerifyResult
from desktop.domain.i18n import Language
from desktop.domain.problems import Problem
from desktop.domain.problems.vault import WRONG_PASSPHRASE, WRONG_RECOVERY_KEY
from desktop.domain.progress import CONTEXT, Cancelled, Progress, Stopped, never
from desktop.services.backup import verify_backup
from desktop.services.restore import restore_backup
from desktop.services.vault_keys import vault_exists
from desktop.system.clock import Clock
from desktop.ui.backup.restore_form import ContentsView, SecretForm, TypedWord
from desktop.ui.base.prompts import Prompts
from desktop.ui.base.tasks import Tasks
from desktop.ui.base.translate import translate
from desktop.ui.common.button import Button
from desktop.ui.common.dialog import Dialog, DialogScroll
from desktop.ui.common.inline_message import InlineMessage, MessageKind
from desktop.ui.common.layout import boxed, column, row
from desktop.ui.common.progress import ProgressStrip

_STEPS = 1000
_AROUND = 260
"""Title, sentence, buttons and the window's own frame."""
_WRONG_SECRETS = (WRONG_PASSPHRASE, WRONG_RECOVERY_KEY)


@dataclass(frozen=True, slots=True)
class _Check:
    """Job: check the file, whole when there is a secret."""

    file: Path
    secret: BackupSecret | None = field(default=None, repr=False)

    def __call__(self, progress: Progress, cancelled: Cancelled) -> VerifyResult:
        return verify_backup(self.file, progress, cancelled, self.secret)


@dataclass(frozen=True, slots=True)
class _Restore:
    """Job: put the backup in place; `final` once the vault was closed for it and none may stop."""

    file: Path
    folder: Path
    secret: BackupSecret = field(repr=False)
    clock: Clock
    final: bool

    def __call__(self, progress: Progress, cancelled: Cancelled) -> RestoreResult:
        stop = never if self.final else cancelled
        return restore_backup(self.file, self.folder, self.secret, self.clock, progress, stop)


class RestoreDialog(Dialog):
    """Restores a `.teduh` file into `vault_folder`; needs no open vault.

    Where the vault is open, `close_vault` closes it once the backup has been proven. `restored`
    comes after the dialog: the program must then start anew, at its lock screen.
    """

    restored = Signal()

    def __init__(
        self,
        parent: QWidget | None,
        tasks: Tasks,
        prompts: Prompts,
        clock: Clock,
        vault_folder: Path,
        language: Language,
        *,
        close_vault: Callable[[], None] | None = None,
    ) -> None:
        self._tasks, self._prompts, self._clock = tasks, prompts, clock
        self._folder, self._close_vault = vault_folder, close_vault
        self._file: Path | None = None
        self._ticket = 0
        self._running = self._over = self._closed = False
        self._replaces = vault_exists(vault_folder)
        self.message = InlineMessage("info", "")
        self.message.hide()
        self.contents = ContentsView(clock, language)
        self.secret = SecretForm()
        self.word = TypedWord()
        self.strip = ProgressStrip()
        self.choose_button = Button(self.tr("Choose a backup…"), icon="folder-open")
        self._inside = self._content()
        self._scroll = DialogScroll(boxed(self._inside))
        super().__init__(
            self.tr("Restore from a backup"),
            self.tr("You first see what is inside. Nothing changes until you say so."),
            self._scroll.in_margin(),
            confirm=self.tr("Restore this backup"),
            kind="danger" if self._replaces else "primary",
            parent=parent,
        )
        self._connect()
        self._arrange()
        self.choose_button.setFocus()

    @property
    def running(self) -> bool:
        """Whether the worker is at it."""
        return self._running

    def choose(self) -> None:
        """Ask for a file, then check it."""
        patterns = self.tr("Teduh backups (*{suffix})").format(suffix=SUFFIX)
        file = self._prompts.open_file(self, self.tr("Choose a backup"), patterns)
        if file is not None:
            self.show_file(file)

    def show_file(self, file: Path) -> None:
        """Check `file` and show what is inside."""
        self._file = None
        self.message.hide()
        self._start(self.tr("Checking the backup file"), _Check(file), self._checked)

    def accept(self) -> None:
        """Restore, or close at the end."""
        if self._over:
            super().accept()
            return
        secret = self.secret.secret() if self._ready() else None
        if self._file is None or secret is None:
            self.fit()
            return
        self.message.hide()
        if self._close_vault is None:
            self._restore(secret, final=False)
            return
        job = _Check(self._file, secret)
        self._start(self.tr("Proving the backup first"), job, lambda _: self._close_first(secret))

    def reject(self) -> None:
        """Stop what runs; close when nothing does."""
        if self._running:
            self._tasks.cancel(self._ticket)
        else:
            super().reject()

    def showEvent(self, event: QShowEvent) -> None:
        """Fit the height to what is on view."""
        super().showEvent(event)
        self.fit()

    def _connect(self) -> None:
        self.choose_button.clicked.connect(self.choose)
        self.secret.changed.connect(self._arrange)
        self.secret.submitted.connect(self._submit)
        self.word.changed.connect(self._judge)
        self.word.edit.returnPressed.connect(self._submit)
        self.strip.cancel_requested.connect(self.reject)
        self.finished.connect(self._tell)

    def _submit(self) -> None:
        if self._replaces and not self.word.matches():
            self.word.setFocus()
        else:
            self.confirm_button.click()

    def _ready(self) -> bool:
        typed = not self._replaces or self.word.matches()
        return self._file is not None and not self._running and self.secret.ready() and typed

    def _judge(self) -> None:
        self.confirm_button.setEnabled(self._over or self._ready())

    def _arrange(self) -> None:
        """Show what belongs to the present step."""
        known = self._file is not None and not self._over
        self.choose_button.setVisible(not self._over and not self._running)
        self.contents.setVisible(known)
        self.secret.setVisible(known and not self._running)
        self.word.setVisible(known and not self._running and self._replaces)
        self.confirm_button.setVisible(not self._running)
        self.cancel_button.setVisible(not self._over and not self._running)
        self._judge()
        self.fit()

    def _content(self) -> QVBoxLayout:
        choose = row(self.choose_button, None)
        parts = (choose, self.contents, self.secret, self.word, self.strip, self.message)
        return column(*parts, gap=12)

    def _start(
        self,
        title: str,
        job: _Check | _Restore,
        done: Callable[[object], None],
        *,
        cancellable: bool = True,
    ) -> None:
        self._running = True
        self.setFocus()  # what is hidden with the keyboard in it would keep its ring
        self.strip.start(title, cancellable=cancellable)

        def finished(result: object) -> None:
            self._stopped()
            done(result)

        self._ticket = self._tasks.run(self, job, finished, self._failed, self._progressed)
        self._arrange()

    def _stopped(self) -> None:
        self._running = False
        self.strip.finish()

    def _progressed(self, share: float, stage: str) -> None:
        self.strip.set_progress(round(share * _STEPS), _STEPS)
        if stage:
            self.strip.set_text(translate(CONTEXT, stage))

    def _checked(self, result: object) -> None:
        if isinstance(result, VerifyResult):
            self._file = result.path
            self.contents.show_contents(result.contents, result.path.name)
        self._arrange()
        self.secret.focus_first()

    def _close_first(self, secret: BackupSecret) -> None:
        """The backup is proven: from here on the program must start anew, whatever happens."""
        if self._close_vault is not None:
            self._close_vault()
        self._closed = True
        self._restore(secret, final=True)

    def _restore(self, secret: BackupSecret, *, final: bool) -> None:
        if self._file is None:
            return
        job = _Restore(self._file, self._folder, secret, self._clock, final)
        title = self.tr("Restoring")
        self._start(title, job, self._restored, cancellable=not final)

    def _restored(self, result: object) -> None:
        kept = result.kept_before if isinstance(result, RestoreResult) else None
        words = self.tr("Your practice data are restored.")
        if kept is not None:
            words = self.tr(
                "Your practice data are restored. The earlier data are kept in the folder {folder}."
            ).format(folder=kept.name)
        self._end("ok", words)

    def _failed(self, error: BaseException) -> None:
        self._stopped()
        if isinstance(error, Stopped):
            self.message.show_message("info", self.tr("Stopped. Nothing was changed."))
        elif not isinstance(error, Problem):
            raise error
        elif self._closed:
            self._end("danger", error.sentence(translate))
            return
        elif error.text in _WRONG_SECRETS:
            self.secret.show_error(error.sentence(translate))
        else:
            self.message.show_message("danger", error.sentence(translate))
        self._arrange()
        if self._file is not None:
            self.secret.focus_first()

    def _end(self, kind: MessageKind, words: str) -> None:
        """Only one way is left: on to the lock screen."""
        self._over = True
        self.message.show_message(kind, words)
        self.confirm_button.setText(self.tr("Go to the lock screen"))
        self.confirm_button.set_kind("primary")
        self._arrange()
        self.confirm_button.setFocus()

    def _tell(self) -> None:
        if self._over:
            self.restored.emit()
