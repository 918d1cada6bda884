# SPDX-License-Identifier: Apache-2.0
"""The last score of each measure, with its change in words."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.domain.administration import Administration
from desktop.domain.formats import date_short
from desktop.domain.ids import ClientId, MeasureId
from desktop.domain.measures.change import change
from desktop.domain.measures.change_words import direction_text
from desktop.domain.measures.model import Measure
from desktop.domain.measures.scoring import band_of
from desktop.domain.measures.words import band_label, reported_text
from desktop.services.administrations import list_administrations, measures_of
from desktop.services.measure_library import measure_library
from desktop.ui.base.desk import Desk
from desktop.ui.common.layout import boxed, column, row
from desktop.ui.common.text import SectionTitle, Text
from desktop.ui.notes.lines import clear

_MOST = 6


class ScoresPart(QWidget):
    """The last score of every measure the client has filled in."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.lines = column(gap=10)
        self.setLayout(column(SectionTitle(self.tr("Last scores")), self.lines, gap=8))

    def show_client(self, client: ClientId) -> None:
        """Read the last scores of a client."""
        clear(self.lines)
        measures = measures_of(self._desk.vault, client)[:_MOST]
        for measure in measures:
            self.lines.addWidget(self._line(client, measure))
        if not measures:
            self.lines.addWidget(Text(self.tr("No scores yet."), "small", "text2", wrap=True))

    def _line(self, client: ClientId, key: MeasureId) -> QWidget:
        language, measure = self._desk.language, measure_library().get(key)
        forms = list_administrations(self._desk.vault, client, key)
        last = forms[-1]
        score = self.tr("incomplete")
        if last.total is not None:
            score = reported_text(measure, last.total, language)
        name = Text(measure.title, "small")
        day = Text(date_short(last.filled_on, language), "small", "text2")
        line = row(name, Text(score, "small", weight=600), None, day, gap=8)
        said = self._said(measure, forms)
        if not said:
            return boxed(line)
        return boxed(column(line, Text(said, "small", "text2", wrap=True), gap=1))

    def _said(self, measure: Measure, forms: tuple[Administration, ...]) -> str:
        """The band, and the change from the score before and from the first."""
        totals = [form.total for form in forms if form.total is not None]
        if not totals or forms[-1].total is None:
            return ""
        band, translate = band_of(measure, totals[-1]), self._desk.translate
        parts = [band_label(band.label, translate)] if band else []
        if len(totals) > 1:
            since = direction_text(
                change(measure, totals[-2], totals[-1]), translate, self._desk.language
            )
            parts.append(self.tr("from last time: {change}").format(change=since))
        if len(totals) > 2:
            since = direction_text(
                change(measure, totals[0], totals[-1]), translate, self._desk.language
            )
            parts.append(self.tr("from the first: {change}").format(change=since))
        return " · ".join(parts)
