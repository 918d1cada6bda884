# SPDX-License-Identifier: Apache-2.0
"""Ticking a stage with its day and evidence, or taking the tick back."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from desktop.domain.changed import Changed
from desktop.domain.episode import Stage
from desktop.services.episodes import tick_stage
from desktop.services.undo import way_back
from desktop.ui.base.desk import Desk
from desktop.ui.base.form_dialog import FormDialog
from desktop.ui.clients.episode_words import stage_name
from desktop.ui.common.button import Button
from desktop.ui.common.date_field import DateField
from desktop.ui.common.field_frame import FieldFrame
from desktop.ui.common.text_area import TextArea


class StageDialog(FormDialog):
    """One stage of a service."""

    def __init__(self, desk: Desk, stage: Stage, parent: QWidget | None = None) -> None:
        self._stage = stage
        self.day = DateField(self.tr("Reached on"), desk.clock.today(), desk.language, past=True)
        self.day.set_value(stage.ticked_on or desk.clock.today())
        self.evidence = TextArea(
            self.tr("Evidence"), self.tr("By what you see it; may stay empty."), min_lines=2
        )
        self.evidence.set_text(stage.evidence)
        ticked = stage.ticked_on is not None
        super().__init__(
            desk,
            stage_name(stage, desk.translate),
            "",
            self.day,
            self.evidence,
            confirm=self.tr("Save stage") if ticked else self.tr("Tick stage"),
            parent=parent,
        )
        self.untick = Button(self.tr("Take tick back"), "quiet")
        self.untick.setVisible(ticked)
        self.untick.clicked.connect(self._take_back)
        self.buttons.insertWidget(0, self.untick)
        self.day.setFocus()
        self.saved.connect(self._tell)

    def unfit(self) -> FieldFrame | None:
        """The day must be there."""
        if self.day.value() is None:
            self.day.set_error(self.tr("Type the day the stage was reached."))
            return self.day
        return None

    def save(self) -> Changed:
        """Tick the stage."""
        return tick_stage(self.desk.vault, self._stage.id, self.day.value(), self.evidence.text())

    def _tell(self) -> None:
        text = (
            self.tr("Stage ticked") if self._stage.ticked_on is None else self.tr("Stage changed")
        )
        self.desk.toast(text, way_back(self.desk.vault, self._stage))

    def _take_back(self) -> None:
        stage = self._stage
        self.reject()
        act = partial(tick_stage, self.desk.vault, stage.id, None, stage.evidence)
        if self.desk.attempt(act):
            self.desk.toast(self.tr("Tick taken back"), way_back(self.desk.vault, stage))
