# SPDX-License-Identifier: Apache-2.0
"""Before a vault is closed: all that was typed is in it, or the therapist decides."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from desktop.domain.problems import Problem
from desktop.ui.base.translate import translate
from desktop.ui.common.button import Button
from desktop.ui.common.dialog import Dialog
from desktop.ui.common.text import Text
from desktop.ui.window.host import Host

_AGAIN_MS = 5_000


class NotSavedDialog(Dialog):
    """Try again, go anyway, or (while somebody is there) stay."""

    again_requested = Signal()
    anyway_requested = Signal()

    def __init__(self, problem: Problem, anyway: str, *, away: bool, parent: QWidget) -> None:
        self._away = away
        self._why = Text(problem.sentence(translate), "body", "text2", wrap=True)
        super().__init__(
            self.tr("Not everything is saved"),
            self.tr("What you typed last is still here, but only until Teduh is locked or closed."),
            self._why,
            confirm=self.tr("Try again"),
            cancel=self.tr("Back"),
            parent=parent,
        )
        self.anyway_button = Button(anyway, "danger")
        self.buttons.insertWidget(0, self.anyway_button)
        self.anyway_button.clicked.connect(self.anyway_requested)
        self.cancel_button.setVisible(not away)
        self.confirm_button.setFocus()

    def accept(self) -> None:
        """Stay open until it worked."""
        self.again_requested.emit()

    def reject(self) -> None:
        """Back to the text; not for somebody who comes by an empty chair."""
        if not self._away:
            super().reject()

    def say(self, problem: Problem) -> None:
        """Why it still cannot be saved."""
        self._why.setText(problem.sentence(translate))


class Parting(QObject):
    """Asks the screens to save everything; where the vault refuses, shows why and waits.

    `away`: nobody is at the desk, so the records are hidden while the question stands.
    """

    def __init__(self, window: Host, keep: Callable[[], Problem | None]) -> None:
        super().__init__(window)
        self._window, self._keep = window, keep
        self._go: Callable[[bool], None] | None = None
        self.dialog: NotSavedDialog | None = None
        self._again = QTimer(self, interval=_AGAIN_MS)
        self._again.timeout.connect(self.try_again)

    def part(self, go: Callable[[bool], None], anyway: str, *, away: bool = False) -> None:
        """Call `go(everything is saved)` now, later, or never; `anyway` names the act in words."""
        self._go = go
        problem = self._keep()
        if problem is None:
            self._gone(saved=True)
            return
        if self.dialog is not None:
            self.dialog.say(problem)
            return
        if away:
            self._hide_records()
        self.dialog = NotSavedDialog(problem, anyway, away=away, parent=self._window)
        self.dialog.again_requested.connect(self.try_again)
        self.dialog.anyway_requested.connect(self._anyway)
        self.dialog.rejected.connect(self._stay)
        self._again.start()
        self.dialog.open()

    def try_again(self) -> None:
        """Save now, and go when it worked."""
        problem = self._keep()
        if problem is None:
            self._gone(saved=True)
        elif self.dialog is not None:
            self.dialog.say(problem)

    def _hide_records(self) -> None:
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, QDialog):
                widget.hide()
        direct = Qt.FindChildOption.FindDirectChildrenOnly
        for face in self._window.findChildren(QWidget, options=direct):
            face.hide()

    def _anyway(self) -> None:
        self._gone(saved=False)

    def _stay(self) -> None:
        self._end()

    def _gone(self, *, saved: bool) -> None:
        self._end()
        if self._go is not None:
            self._go(saved)

    def _end(self) -> None:
        self._again.stop()
        dialog, self.dialog = self.dialog, None
        if dialog is not None:
            dialog.hide()
            dialog.deleteLater()
