# SPDX-License-Identifier: Apache-2.0
"""A dialog whose answer is worked out by the worker: it waits, and shows what went wrong."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from desktop.domain.problems import Problem
from desktop.ui.base.desk import Desk, Job
from desktop.ui.base.translate import translate
from desktop.ui.common.announce import announce
from desktop.ui.common.dialog import Dialog
from desktop.ui.common.inline_message import InlineMessage
from desktop.ui.common.layout import Item
from desktop.ui.common.text import Text


class SecretDialog(Dialog):
    """Nothing typed is lost when the worker refuses; it cannot be closed while that works."""

    def __init__(
        self,
        desk: Desk,
        title: str,
        sentence: str,
        *items: Item,
        confirm: str,
        parent: QWidget | None = None,
    ) -> None:
        self.desk = desk
        self.message = InlineMessage("danger", "")
        self.message.hide()
        self.waiting = Text("", "small", "text2")
        self.waiting.hide()
        self._busy = False
        super().__init__(
            title, sentence, *items, self.message, self.waiting, confirm=confirm, parent=parent
        )

    @property
    def busy(self) -> bool:
        """Whether the worker is at it."""
        return self._busy

    def start(self, words: str, job: Job, done: Callable[[object], None]) -> None:
        """Run `job`; `done(result)` when it went well."""
        self.message.hide()
        self._set_busy(words)

        def finished(result: object) -> None:
            self._set_busy("")
            done(result)

        self.desk.tasks.run(self, job, finished, self._failed)

    def refused(self, problem: Problem) -> None:
        """Show a Problem; a subclass may show it under the field it is about."""
        self.message.show_message("danger", problem.sentence(translate))

    def reject(self) -> None:
        """Close, unless the worker is at it."""
        if not self._busy:
            super().reject()

    def fit(self) -> None:
        """As high as the words need."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            self.resize(self.width(), layout.totalHeightForWidth(self.width()))

    def _failed(self, error: BaseException) -> None:
        self._set_busy("")
        if not isinstance(error, Problem):
            raise error
        self.refused(error)
        self.fit()

    def _set_busy(self, words: str) -> None:
        self._busy = bool(words)
        self.waiting.setText(words)
        self.waiting.setVisible(self._busy)
        self.confirm_button.setEnabled(not self._busy)
        self.cancel_button.setEnabled(not self._busy)
        if words:
            announce(self, words)
        self.fit()
