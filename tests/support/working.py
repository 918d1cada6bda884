# SPDX-License-Identifier: Apache-2.0
"""A desk that does the long work that screens ask for."""

from __future__ import annotations

from desktop.ui.base.desk import LongWork
from tests.support.listening import Listening


class Working(Listening):
    """Runs LongWork in the worker; what fails is kept in `failures`."""

    def listen(self) -> None:
        """Start keeping, and taking work."""
        super().listen()
        self.failures: list[BaseException] = []
        self.work_requested.connect(self._do)

    def _do(self, work: LongWork) -> None:
        self.tasks.run(work.owner, work.job, work.done, self.failures.append)
