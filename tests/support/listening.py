# SPDX-License-Identifier: Apache-2.0
"""A desk that remembers what screens asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QObject

from desktop.domain.administration import Administration
from desktop.domain.i18n import Language
from desktop.domain.ids import MeasureId
from desktop.services.vault import OpenVault
from desktop.system.live_settings import LiveSettings
from desktop.system.settings import Settings
from desktop.ui.base.desk import Desk, LongWork, Notice
from desktop.ui.base.place import Place
from desktop.ui.base.prompts import ScriptedPrompts
from desktop.ui.base.tasks import Tasks

PHQ = MeasureId("phq-9")
Kind = TypeVar("Kind", bound=QObject)
Made = TypeVar("Made", bound="Listening")
Fill = Callable[..., Administration]


class Listening(Desk):
    """Keeps the places, notices, problems and works that were asked for."""

    prompts: ScriptedPrompts

    def listen(self) -> None:
        """Start keeping."""
        self.places: list[Place] = []
        self.notices: list[Notice] = []
        self.problems: list[object] = []
        self.works: list[LongWork] = []
        self.backs = 0
        self.place_requested.connect(self.places.append)
        self.notice_requested.connect(self.notices.append)
        self.problem_raised.connect(self.problems.append)
        self.work_requested.connect(self.works.append)
        self.back_requested.connect(self._back)

    def _back(self) -> None:
        self.backs += 1


@contextmanager
def a_desk(vault: OpenVault, kind: type[Made], backup_folder: Path | None = None) -> Iterator[Made]:
    """A desk of this kind, in English so that tests read like the sources; ends its worker."""
    settings = Settings(language=Language.ENGLISH, backup_folder=str(backup_folder or ""))
    live = LiveSettings(settings=settings)
    application = QCoreApplication.instance()
    desk = kind(vault, Tasks(application), ScriptedPrompts(), live, application)
    desk.listen()
    try:
        yield desk
    finally:
        desk.tasks.close()
        # Closed dialogs go now: losing the focus they may still look something up.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def child(parent: QObject, kind: type[Kind]) -> Kind:
    """The one of this kind below `parent`."""
    found = parent.findChild(kind)
    assert found is not None, kind.__name__
    return found
