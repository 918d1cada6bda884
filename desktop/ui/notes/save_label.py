# SPDX-License-Identifier: Apache-2.0
"""Whether what is typed is in the vault, in words."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.formats import clock_time
from desktop.ui.base.desk import Desk
from desktop.ui.common.announce import announce
from desktop.ui.common.button import Button
from desktop.ui.common.icon_view import IconView
from desktop.ui.common.layout import row
from desktop.ui.common.text import Text
from desktop.ui.notes.autosave import Autosave, SaveState


class SaveLabel(QWidget):
    """Saving…, Saved 14:02, or a link that tries again."""

    retry_requested = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._icon = IconView("check", "ok", 18)
        self._text = Text("", "small", "text2", weight=500)
        self.retry = Button(self.tr("Could not save. Try again."), "link", "triangle-alert")
        self.retry.clicked.connect(self.retry_requested)
        self.setLayout(row(self._icon, self._text, self.retry, gap=6))
        self.show_state(None)

    def text(self) -> str:
        """Return the words shown."""
        return self.retry.text() if self._failed else self._text.text()

    def show_state(self, keeper: Autosave | None) -> None:
        """Show the state of a text; None shows nothing."""
        state = keeper.state if keeper else SaveState.UNTOUCHED
        self._failed = state is SaveState.FAILED
        self._icon.setVisible(state is SaveState.SAVED)
        self._text.setVisible(state in {SaveState.SAVED, SaveState.SAVING})
        self.retry.setVisible(self._failed)
        if state is SaveState.SAVING:
            self._text.setText(self.tr("Saving…"))
        elif keeper is not None and keeper.saved_at is not None:
            moment = clock_time(self._desk.clock.local(keeper.saved_at), self._desk.language)
            self._text.setText(self.tr("Saved {time}").format(time=moment))
        if self._failed:
            announce(self, self.retry.text(), urgent=True)
