# SPDX-License-Identifier: Apache-2.0
"""From a typed secret to an open vault: the slow part in the worker, the rest here."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.domain.problems import Problem
from desktop.domain.progress import Cancelled, Progress
from desktop.ui.base.tasks import Tasks
from desktop.ui.window.preload import Preload

if TYPE_CHECKING:
    from desktop.services.vault import OpenVault
    from desktop.system.clock import Clock


class Unlocking(QObject):
    """Tries secrets one at a time; emits `opened(vault)` or `refused(problem)`.

    The key file's lock is taken only with the right secret, so a wrong one changes nothing.
    """

    opened = Signal(object)
    refused = Signal(object)

    def __init__(self, folder: Path, clock: Clock, tasks: Tasks, preload: Preload) -> None:
        super().__init__(preload.parent())
        self._folder, self._clock = folder, clock
        self._tasks, self._preload = tasks, preload

    def try_passphrase(self, passphrase: str) -> None:
        """Start with a passphrase."""
        self._start(_SecretJob(self._folder, passphrase, by_recovery=False))

    def try_recovery_key(self, text: str) -> None:
        """Start with a typed recovery key."""
        self._start(_SecretJob(self._folder, text, by_recovery=True))

    def _start(self, job: _SecretJob) -> None:
        self._tasks.run(self, job, self._unlocked, self._failed)
        self._preload.start()

    def _unlocked(self, keys: object) -> None:
        from desktop.services.vault import open_unlocked
        from desktop.services.vault_keys import UnlockedKeys

        if not isinstance(keys, UnlockedKeys):
            raise TypeError(type(keys).__name__)
        try:
            vault: OpenVault = open_unlocked(self._folder, keys, self._clock)
        except Problem as problem:
            self.refused.emit(problem)
            return
        self._preload.finish()
        self.opened.emit(vault)

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, Problem):
            raise error
        self.refused.emit(error)


class _SecretJob:
    """The KDF with one secret; imports the key module in the worker, not before the first paint."""

    def __init__(self, folder: Path, secret: str, *, by_recovery: bool) -> None:
        self._folder, self._secret, self._by_recovery = folder, secret, by_recovery

    def __call__(self, progress: Progress, cancelled: Cancelled) -> object:
        """Return UnlockedKeys."""
        del progress, cancelled
        from desktop.services.vault_keys import unlock_keys, unlock_keys_with_recovery

        if self._by_recovery:
            return unlock_keys_with_recovery(self._folder, self._secret)
        return unlock_keys(self._folder, self._secret)
