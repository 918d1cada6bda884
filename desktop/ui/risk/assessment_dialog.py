# SPDX-License-Identifier: Apache-2.0
"""A risk assessment in words: the only way to close what is open."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop.domain.changed import Changed
from desktop.domain.ids import ClientId
from desktop.domain.risk import RiskFlag
from desktop.services.risk import write_assessment
from desktop.ui.base.desk import Desk
from desktop.ui.base.form_dialog import FormDialog
from desktop.ui.common.check import CheckBox
from desktop.ui.common.text import Text
from desktop.ui.common.text_area import TextArea
from desktop.ui.risk.flag_words import flag_words


class AssessmentDialog(FormDialog):
    """Formulation, plan, what was done; the ticked points are closed by it."""

    def __init__(
        self,
        desk: Desk,
        client: ClientId,
        flags: Sequence[RiskFlag],
        parent: QWidget | None = None,
    ) -> None:
        self._client = client
        self.formulation = TextArea(
            self.tr("Formulation"),
            self.tr("What you see, what protects, how you understand it."),
            min_lines=3,
        )
        self.plan = TextArea(self.tr("Plan"), min_lines=2)
        self.taken = TextArea(self.tr("What was done"), min_lines=2)
        self.flags = [(flag.id, CheckBox(flag_words(desk, flag))) for flag in flags]
        for _key, box in self.flags:
            box.setChecked(True)
        closing = Text(self.tr("This assessment answers"), "small", "text2", weight=500)
        closing.setVisible(bool(flags))
        super().__init__(
            desk,
            self.tr("Write risk assessment"),
            self.tr("In words, without a score and without low, medium or high."),
            self.formulation,
            self.plan,
            self.taken,
            closing,
            *(box for _key, box in self.flags),
            confirm=self.tr("Save assessment"),
            long=True,
            parent=parent,
        )
        self.formulation.setFocus()

    def save(self) -> Changed:
        """Write it and close what is ticked."""
        closes = tuple(key for key, box in self.flags if box.isChecked())
        texts = (self.formulation.text(), self.plan.text(), self.taken.text())
        return write_assessment(self.desk.vault, self._client, *texts, closes)[1]
