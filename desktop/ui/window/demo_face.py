# SPDX-License-Identifier: Apache-2.0
"""What the window shows while a demonstration practice is made up."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.domain.problems import Problem
from desktop.domain.progress import CONTEXT, Cancelled, Progress
from desktop.services.demo import build_demo
from desktop.ui.base.translate import translate
from desktop.ui.common.layout import boxed, column, row
from desktop.ui.common.logo import Logo
from desktop.ui.common.progress import ProgressStrip
from desktop.ui.common.text import Text
from desktop.ui.theme.look import look
from desktop.ui.window.host import Host
from desktop.ui.window.problem_door import ProblemDoor

if TYPE_CHECKING:
    from desktop.system.clock import Clock

_STEPS = 1000


class DemoFace(QWidget):
    """Says what is being made, and how far it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.strip = ProgressStrip()
        note = Text(
            self.tr("Every person and number in it is invented."), "small", "text2", wrap=True
        )
        box = boxed(column(row(Logo(48), None), self.strip, note, gap=16))
        box.setFixedWidth(look().px(420))
        self.setLayout(column(None, row(None, box, None), None))
        self.strip.start(self.tr("Making a demonstration practice"), cancellable=False)


class DemoMaking(QObject):
    """Builds the vault in the worker, then shows its lock screen."""

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._host = host
        self._face = DemoFace()

    def start(self) -> None:
        """Put the face into the window and begin."""
        self._host.put(self._face)
        start = self._host.start
        job = _BuildJob(start.folder, start.clock)
        start.tasks.run(self, job, self._made, self._failed, self._progressed)

    def _progressed(self, share: float, stage: str) -> None:
        self._face.strip.set_progress(round(share * _STEPS), _STEPS)
        if stage:
            self._face.strip.set_text(translate(CONTEXT, stage))

    def _made(self, result: object) -> None:
        del result
        self._host.show_lock()

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, Problem):
            raise error
        ProblemDoor(self._host).show(error)


class _BuildJob:
    """Makes up the records; needs the folder and the time only."""

    def __init__(self, folder: Path, clock: Clock) -> None:
        self._folder, self._clock = folder, clock

    def __call__(self, progress: Progress, cancelled: Cancelled) -> object:
        """Return what was made."""
        return build_demo(self._folder, clock=self._clock, progress=progress, cancelled=cancelled)
