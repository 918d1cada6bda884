# SPDX-License-Identifier: Apache-2.0
"""The line at the foot of the navigation: saved when, being saved, or not saved."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from desktop.domain.formats import clock_time
from desktop.ui.base.desk import Desk
from desktop.ui.base.saving import SavingState
from desktop.ui.common.save_line import SaveLine


class SavingLine(QObject):
    """Puts `desk.saving` into words; true for whatever was written last, whoever wrote it."""

    retry_requested = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self.line = SaveLine(self.tr("Everything is saved"))
        self.line.clicked.connect(self._clicked)
        desk.saving.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        saving = self._desk.saving
        if saving.state is SavingState.FAILED:
            self.line.show_state(self.tr("Not saved. Try again."), "triangle-alert", wrong=True)
        elif saving.state is SavingState.SAVING:
            self.line.show_state(self.tr("Saving…"), "ellipsis")
        elif saving.saved_at is not None:
            moment = clock_time(self._desk.clock.local(saving.saved_at), self._desk.language)
            self.line.show_state(self.tr("Saved {time}").format(time=moment))
        else:
            self.line.show_state(self.tr("Everything is saved"))

    def _clicked(self) -> None:
        if self.line.wrong:
            self.retry_requested.emit()
