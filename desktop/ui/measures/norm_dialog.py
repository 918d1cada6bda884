# SPDX-License-Identifier: Apache-2.0
"""Entering a norm from the literature: figures, whom they were found in, and their source."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.domain.administration import NormDraft
from desktop.domain.changed import Changed
from desktop.domain.imports import number_of
from desktop.domain.measures.model import Measure
from desktop.services.norms import add_norm
from desktop.ui.base.desk import Desk
from desktop.ui.base.form_dialog import FormDialog
from desktop.ui.common.field import Field
from desktop.ui.common.field_frame import FieldFrame
from desktop.ui.common.layout import row
from desktop.ui.common.select import Select

_CONFIDENCES = (0.95, 0.9, 0.8)


class NormDialog(FormDialog):
    """Raw points, or percent where the measure is read in percent."""

    def __init__(self, desk: Desk, measure: Measure, parent: QWidget | None = None) -> None:
        self._measure = measure
        self.population = Field(self.tr("Whom it was found in"))
        self.citation = Field(self.tr("Source"), self.tr("Author, year, where it was published"))
        self.threshold = Field(self.tr("Smallest reliable change"))
        self.cutoff = Field(self.tr("Clinical cut-off"))
        self.sd = Field(self.tr("Standard deviation"))
        self.reliability = Field(self.tr("Reliability (0–1)"))
        levels = [(f"{level:.0%}", level) for level in _CONFIDENCES]
        self.confidence = Select(self.tr("Confidence"), levels)
        unit = (
            self.tr("In percent points.") if measure.percent_factor else self.tr("In raw points.")
        )
        sentence = self.tr(
            "Enter the change threshold, or standard deviation and reliability to compute it; and"
            " the cut-off where there is one. {unit}"
        )
        super().__init__(
            desk,
            self.tr("Add a norm for {measure}").format(measure=measure.title),
            sentence.format(unit=unit),
            self.population,
            row(self.threshold, self.cutoff, gap=12),
            row(self.sd, self.reliability, self.confidence, gap=12),
            self.citation,
            confirm=self.tr("Add norm"),
            long=True,
            parent=parent,
        )
        self.population.setFocus()

    def unfit(self) -> FieldFrame | None:
        """The first figure that is not a number."""
        for field in (self.threshold, self.cutoff, self.sd, self.reliability):
            wrong = bool(field.text()) and number_of(field.text()) is None
            field.set_error(self.tr("This is not a number.") if wrong else "")
            if wrong:
                return field
        return None

    def save(self) -> Changed:
        """Keep the norm in raw points."""
        confidence = self.confidence.value()
        draft = NormDraft(
            self._measure.id,
            self.population.text(),
            self.citation.text(),
            sd=self._raw(self.sd),
            reliability=number_of(self.reliability.text()),
            confidence=confidence if isinstance(confidence, float) else _CONFIDENCES[0],
            threshold=self._raw(self.threshold),
            cutoff=self._raw(self.cutoff),
        )
        _, changed = add_norm(self.desk.vault, draft)
        return changed

    def _raw(self, field: Field) -> float | None:
        number = number_of(field.text())
        return None if number is None else number / self._measure.factor
