# SPDX-License-Identifier: Apache-2.0
"""Long work below the screen: what is happening, how far it is, a way to stop it."""

from __future__ import annotations

from collections import deque

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop.domain.problems import Problem
from desktop.domain.progress import CONTEXT, Stopped
from desktop.ui.base.desk import Desk, LongWork
from desktop.ui.base.translate import translate
from desktop.ui.common.layout import boxed, column
from desktop.ui.common.progress import ProgressStrip

_STEPS = 1000
_SHOW_AFTER_MS = 500


class WorkStrip(QWidget):
    """One piece of work at a time; what is asked meanwhile waits its turn.

    What is done within half a second shows nothing. `height_changed` tells how much of the bottom
    of the window it takes.
    """

    height_changed = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._waiting: deque[LongWork] = deque()
        self._work: LongWork | None = None
        self._ticket = 0
        self._strip = ProgressStrip()
        self._box = boxed(column(self._strip, margins=(24, 10, 24, 10)))
        self.setLayout(column(self._box, gap=0))
        self._box.hide()
        self._soon = QTimer(self, singleShot=True, interval=_SHOW_AFTER_MS)
        self._soon.timeout.connect(self._show)
        self._strip.cancel_requested.connect(self._cancel)
        desk.work_requested.connect(self.add)

    def add(self, work: LongWork) -> None:
        """Start `work`, or queue it behind what runs."""
        self._waiting.append(work)
        if self._work is None:
            self._next()

    def _next(self) -> None:
        if not self._waiting:
            self._work = None
            self._soon.stop()
            self._box.hide()
            return
        self._work = self._waiting.popleft()
        work = self._work
        if self._box.isVisible():
            self._show()
        else:
            self._soon.start()
        self._ticket = self._desk.tasks.run(
            self, work.job, self._done, self._failed, self._progressed
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell how high it is now."""
        super().resizeEvent(event)
        self.height_changed.emit(event.size().height())

    def _show(self) -> None:
        if self._work is not None:
            self._box.show()
            self._strip.start(self._work.title, cancellable=self._work.cancellable)

    def _progressed(self, share: float, stage: str) -> None:
        self._strip.set_progress(round(share * _STEPS), _STEPS)
        if stage and self._work is not None:
            text = self.tr("{title} {stage}").format(
                title=self._work.title, stage=translate(CONTEXT, stage)
            )
            self._strip.set_text(text)

    def _done(self, result: object) -> None:
        work = self._work
        self._strip.finish()
        self._next()
        if work is not None:
            work.done(result)

    def _failed(self, error: BaseException) -> None:
        work = self._work
        self._strip.finish()
        self._next()
        if work is not None:
            self._desk.notify(work.touches)
        if isinstance(error, Stopped):
            self._desk.toast(self.tr("Stopped. Nothing was changed."))
        elif work is not None and work.failed is not None:
            work.failed(error)
        elif isinstance(error, Problem):
            self._desk.problem(error)
        else:
            raise error

    def _cancel(self) -> None:
        self._strip.stop_soon(self.tr("Stopping. What was begun is taken back."))
        self._desk.tasks.cancel(self._ticket)
