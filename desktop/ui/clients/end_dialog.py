# SPDX-License-Identifier: Apache-2.0
"""Ending a service: when, how, and why in words."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.domain.changed import Changed
from desktop.domain.episode import Ending, Episode
from desktop.services.episodes import end_episode
from desktop.services.undo import way_back
from desktop.ui.base.desk import Desk
from desktop.ui.base.form_dialog import FormDialog
from desktop.ui.clients.words import ENDINGS, choices
from desktop.ui.common.date_field import DateField
from desktop.ui.common.field_frame import FieldFrame
from desktop.ui.common.select import Select
from desktop.ui.common.text_area import TextArea


class EndServiceDialog(FormDialog):
    """Closes an episode; a toast offers to open it again."""

    def __init__(self, desk: Desk, episode: Episode, parent: QWidget | None = None) -> None:
        self._episode = episode
        self.ended = DateField(self.tr("Ended on"), desk.clock.today(), desk.language, past=True)
        self.ended.set_value(desk.clock.today())
        self.ending = Select(self.tr("How it ended"), choices(ENDINGS, desk.translate))
        self.note = TextArea(self.tr("In your words"), min_lines=3)
        super().__init__(
            desk,
            self.tr("End service"),
            self.tr("The record stays. The service can be opened again."),
            self.ended,
            self.ending,
            self.note,
            confirm=self.tr("End service"),
            parent=parent,
        )
        self.ended.setFocus()
        self.saved.connect(self._tell)

    def unfit(self) -> FieldFrame | None:
        """The day must be there."""
        if self.ended.value() is None:
            self.ended.set_error(self.tr("Type the day the service ended."))
            return self.ended
        return None

    def save(self) -> Changed:
        """Write the ending."""
        value = self.ending.value()
        ending = Ending(value) if isinstance(value, str) else Ending.PLANNED
        on = self.ended.value() or self.desk.clock.today()
        return end_episode(self.desk.vault, self._episode.id, on, ending, self.note.text())

    def _tell(self) -> None:
        self.desk.toast(self.tr("Service ended"), way_back(self.desk.vault, self._episode))
