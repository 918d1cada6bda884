# SPDX-License-Identifier: Apache-2.0
"""A desk over a vault with a passphrase, which does the long work that screens ask for."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from desktop.domain.i18n import Language
from desktop.services.vault import OpenVault
from desktop.system.live_settings import LiveSettings
from desktop.system.settings import Settings
from desktop.ui.base.desk import LongWork
from desktop.ui.base.prompts import ScriptedPrompts
from desktop.ui.base.tasks import Tasks
from tests.support.listening import Listening


class Working(Listening):
    """Runs LongWork in the worker; what fails is kept in `failures`."""

    prompts: ScriptedPrompts

    def do_work(self) -> None:
        """Start taking work."""
        self.failures: list[BaseException] = []
        self.work_requested.connect(self._do)

    def _do(self, work: LongWork) -> None:
        self.tasks.run(work.owner, work.job, work.done, self.failures.append)


@contextmanager
def a_working_desk(vault: OpenVault, backup_folder: Path | None = None) -> Iterator[Working]:
    """In English; ends its worker."""
    settings = Settings(language=Language.ENGLISH, backup_folder=str(backup_folder or ""))
    live = LiveSettings(settings=settings)
    application = QCoreApplication.instance()
    desk = Working(vault, Tasks(application), ScriptedPrompts(), live, application)
    desk.listen()
    desk.do_work()
    try:
        yield desk
    finally:
        desk.tasks.close()
