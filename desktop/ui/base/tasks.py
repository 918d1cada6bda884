# SPDX-License-Identifier: Apache-2.0
"""Long work off the window's thread: one worker, one signal, delivered queued.

The worker is one thread for the life of the window, so jobs run in the order they are given; a
job gets values, never a widget. Its result comes back in the window's thread.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from threading import Event
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal, Slot

from desktop.domain.progress import Cancelled, Progress

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

_PROGRESS_EVERY = 0.05


@dataclass(frozen=True, slots=True)
class _Message:
    """From the worker: a share of the work done, or (share None) its result or error."""

    ticket: int
    share: float | None = None
    stage: str = ""
    result: object = None
    error: BaseException | None = None


@dataclass(slots=True)
class _Waiting:
    """Who waits for a job."""

    owner: QObject
    done: Callable[[object], None]
    failed: Callable[[BaseException], None]
    progressed: Progress | None
    stop: Event


class Tasks(QObject):
    """Runs jobs one after another in a thread of its own."""

    _told = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executor: ThreadPoolExecutor | None = None
        self._waiting: dict[int, _Waiting] = {}
        self._last_ticket = 0
        self._told.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        owner: QObject,
        job: Callable[[Progress, Cancelled], object],
        done: Callable[[object], None],
        failed: Callable[[BaseException], None],
        progressed: Progress | None = None,
    ) -> int:
        """Start `job(progress, cancelled)`; return its ticket.

        `done(result)` or `failed(error)` is called in the window's thread, unless `owner` has
        been deleted meanwhile. `progress(share, stage)` takes a share of 0–1.
        """
        self._last_ticket += 1
        ticket = self._last_ticket
        waiting = _Waiting(owner, done, failed, progressed, Event())
        self._waiting[ticket] = waiting
        self._worker().submit(self._work, ticket, job, waiting.stop)
        return ticket

    def cancel(self, ticket: int) -> None:
        """Ask the job to stop; it ends at its next look at `cancelled()`."""
        waiting = self._waiting.get(ticket)
        if waiting is not None:
            waiting.stop.set()

    def busy(self) -> bool:
        """Whether any job runs or waits."""
        return bool(self._waiting)

    def close(self) -> None:
        """Ask every job to stop and wait for the running one; nothing is delivered after this."""
        for waiting in self._waiting.values():
            waiting.stop.set()
        self._waiting.clear()
        if self._executor is not None:
            self._executor.shutdown(wait=True, cancel_futures=True)
            self._executor = None

    def _worker(self) -> ThreadPoolExecutor:
        # Imported with the first job: nothing of it is needed to paint the lock screen.
        from concurrent.futures import ThreadPoolExecutor

        if self._executor is None:
            self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix="teduh-work")
        return self._executor

    def _work(self, ticket: int, job: Callable[[Progress, Cancelled], object], stop: Event) -> None:
        last = 0.0

        def progress(share: float, stage: str) -> None:
            nonlocal last
            now = time.monotonic()
            if now - last >= _PROGRESS_EVERY or share >= 1:
                last = now
                self._told.emit(_Message(ticket, share, stage))

        try:
            message = _Message(ticket, result=job(progress, stop.is_set))
        except BaseException as error:  # noqa: BLE001 - handed whole to whoever waits for the job
            message = _Message(ticket, error=error)
        self._told.emit(message)

    @Slot(object)
    def _deliver(self, message: _Message) -> None:
        waiting = self._waiting.get(message.ticket)
        if waiting is None:
            return
        alive = shiboken6.isValid(waiting.owner)
        if message.share is not None:
            if alive and waiting.progressed is not None:
                waiting.progressed(message.share, message.stage)
            return
        del self._waiting[message.ticket]
        if not alive:
            return
        if message.error is not None:
            waiting.failed(message.error)
        else:
            waiting.done(message.result)
