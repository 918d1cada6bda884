# SPDX-License-Identifier: Apache-2.0
"""Closing an open thread with what came of it, and changing its words."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.domain.changed import Changed
from desktop.domain.ids import SessionId
from desktop.domain.thread import OpenThread
from desktop.services.threads import close_thread, reword_thread
from desktop.services.undo import way_back
from desktop.ui.base.desk import Desk
from desktop.ui.base.form_dialog import FormDialog
from desktop.ui.common.field import Field
from desktop.ui.common.text_area import TextArea


class CloseThreadDialog(FormDialog):
    """The outcome may stay empty: Enter twice closes."""

    def __init__(
        self, desk: Desk, thread: OpenThread, session: SessionId, parent: QWidget | None = None
    ) -> None:
        self._thread, self._session = thread, session
        self.outcome = Field(
            self.tr("What came of it"), placeholder=self.tr("For example: results are normal")
        )
        super().__init__(
            desk,
            self.tr("Close this thread"),
            thread.body,
            self.outcome,
            confirm=self.tr("Close thread"),
            parent=parent,
        )
        self.saved.connect(self._say)
        self.outcome.setFocus()

    def save(self) -> Changed:
        """Write what came of it."""
        return close_thread(
            self.desk.vault, self._thread.id, self.outcome.text(), self._session or None
        )

    def _say(self) -> None:
        self.desk.toast(self.tr("Thread closed"), way_back(self.desk.vault, self._thread))


class ThreadDialog(FormDialog):
    """Other words for a thread."""

    def __init__(self, desk: Desk, thread: OpenThread, parent: QWidget | None = None) -> None:
        self._thread = thread
        self.body_words = TextArea(self.tr("What is still open"), min_lines=2, max_lines=6)
        self.body_words.set_text(thread.body)
        super().__init__(
            desk,
            self.tr("Edit open thread"),
            "",
            self.body_words,
            confirm=self.tr("Save thread"),
            parent=parent,
        )
        self.saved.connect(self._say)
        self.body_words.setFocus()

    def save(self) -> Changed:
        """Replace the words."""
        return reword_thread(self.desk.vault, self._thread.id, self.body_words.text())

    def _say(self) -> None:
        self.desk.toast(self.tr("Thread changed"), way_back(self.desk.vault, self._thread))
