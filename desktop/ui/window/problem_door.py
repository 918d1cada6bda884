# SPDX-License-Identifier: Apache-2.0
"""The one door for problems: what happened, what to do; one at a time."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.domain.problems import Problem, ProblemText
from desktop.ui.base.translate import translate
from desktop.ui.common.dialog import Dialog
from desktop.ui.common.text import Text


class ProblemDoor(QObject):
    """Shows a Problem over `window`. The same problem twice is shown once."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._open: Dialog | None = None
        self._shown: ProblemText | None = None
        self._waiting: list[Problem] = []

    @property
    def dialog(self) -> Dialog | None:
        """The dialog now open."""
        return self._open

    def show(self, problem: Problem) -> None:
        """Show it, or keep it until the one before is closed."""
        if self._open is None:
            self._present(problem)
        elif problem.text not in [self._shown, *(waiting.text for waiting in self._waiting)]:
            self._waiting.append(problem)

    def _present(self, problem: Problem) -> None:
        items = [Text(problem.detail, "small", "text2", wrap=True)] if problem.detail else []
        dialog = Dialog(
            problem.what(translate),
            problem.do(translate),
            *items,
            confirm=self.tr("Close"),
            parent=self._window,
        )
        dialog.cancel_button.hide()
        dialog.finished.connect(self._closed)
        self._open, self._shown = dialog, problem.text
        dialog.open()

    def _closed(self) -> None:
        if self._open is not None:
            self._open.deleteLater()
        self._open = None
        if self._waiting:
            self._present(self._waiting.pop(0))
