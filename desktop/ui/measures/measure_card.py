# SPDX-License-Identifier: Apache-2.0
"""One measure of one client: latest score, change in words, a small chart, what can be done."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.administration import Administration
from desktop.domain.chart import ChartModel
from desktop.domain.measures.change_words import finding_text, verdict_sentence
from desktop.domain.measures.model import Measure
from desktop.domain.measures.norms import NormLike
from desktop.domain.measures.scoring import band_of
from desktop.domain.measures.words import (
    band_label,
    capitalised,
    incomplete_text,
    out_of_text,
    reported_text,
)
from desktop.ui.base.desk import Desk
from desktop.ui.common.button import Button
from desktop.ui.common.card import Card
from desktop.ui.common.flow import FlowLayout
from desktop.ui.common.layout import column, row
from desktop.ui.common.score import ScorePill
from desktop.ui.common.text import SectionTitle, Text
from desktop.ui.measures.chart_view import ChartView
from desktop.ui.measures.history import day_text, history_of, series_of, since
from desktop.ui.measures.schedule_line import ScheduleLine


class MeasureCard(Card):
    """Filled anew for each client. `fill_requested(measure, total_only)`."""

    fill_requested = Signal(str, bool)
    chart_requested = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(padding=20, parent=parent)
        self._desk = desk
        self._measure: Measure | None = None
        self.title = SectionTitle("")
        self.when = Text("", "small", "text2", tabular=True)
        self.score = Text("", "score", tabular=True)
        self.out_of = Text("", "body", "text2")
        self.pill = ScorePill("", 0)
        self.finding = Text("", "body", weight=500, wrap=True)
        self.verdict = Text("", "small", "text2", wrap=True)
        self.chart = ChartView(compact=True)
        self.fill = Button(self.tr("Fill in"), "secondary", "clipboard-list", compact=True)
        self.total = Button(self.tr("Total only"), "quiet", compact=True)
        self.schedule = ScheduleLine(desk)
        self.show_chart = Button(self.tr("Show chart"), "quiet", "chart-line", compact=True)
        number = FlowLayout(self.score, self.out_of, self.pill, gap=8)
        number.setAlignment(self.out_of, Qt.AlignmentFlag.AlignBottom)
        heading = row(self.title, None, self.when, gap=8)
        buttons = FlowLayout(self.fill, self.total, self.show_chart, gap=6)
        words = column(number, self.finding, self.verdict, 4, buttons, self.schedule, None, gap=4)
        parts = row(words, self.chart, gap=24)
        parts.setStretch(0, 5)
        parts.setStretch(1, 6)
        parts.setAlignment(self.chart, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(heading)
        self.body.addLayout(parts)
        self.fill.clicked.connect(self._fill)
        self.total.clicked.connect(self._total)
        self.show_chart.clicked.connect(self._chart)

    def show_measure(
        self,
        measure: Measure,
        forms: Sequence[Administration],
        norms: Sequence[NormLike],
        model: ChartModel,
    ) -> None:
        """Show a client's forms of `measure`, oldest first."""
        self._measure = measure
        desk, history = self._desk, history_of(measure, forms, norms)
        translate, language = desk.translate, desk.language
        self.title.setText(measure.title)
        self.fill.setAccessibleName(self.tr("Fill in {measure}").format(measure=measure.title))
        self.total.setAccessibleName(
            self.tr("Total only of {measure}").format(measure=measure.title)
        )
        self.show_chart.setAccessibleName(
            self.tr("Show chart of {measure}").format(measure=measure.title)
        )
        self.total.setVisible(measure.item_count > 0)
        self.chart.set_model(model, series=series_of(measure.id))
        first, last = history.first, history.last
        newest = forms[-1] if forms else None
        self.when.setText(day_text(desk, newest.filled_on) if newest else "")
        self.score.setText(reported_text(measure, last.total or 0, language) if last else "–")
        self.out_of.setText(out_of_text(measure, translate, language))
        self._show_pill(last.total if last else None)
        self.finding.setText("")
        self.verdict.setText("")
        if first is not None and last is not None and first is not last:
            moved = history.change_from(first, last.total or 0)
            self.finding.setText(finding_text(moved, since(desk, first), translate, language))
            self.verdict.setText(verdict_sentence(moved, translate, language))
        elif last is not None:
            self.verdict.setText(self.tr("First score; a change is seen from the second one on."))
        if newest is not None and not newest.complete:
            self.verdict.setText(incomplete_text(translate))
        self.finding.setVisible(bool(self.finding.text()))

    def _show_pill(self, total: float | None) -> None:
        band = band_of(self._measure, total) if self._measure and total is not None else None
        self.pill.setVisible(band is not None)
        if band is not None and self._measure is not None:
            text = capitalised(band_label(band.label, self._desk.translate))
            self.pill.set_score(text, band.rank, len(self._measure.bands))

    def _fill(self) -> None:
        if self._measure is not None:
            self.fill_requested.emit(self._measure.id, self._measure.item_count == 0)

    def _total(self) -> None:
        if self._measure is not None:
            self.fill_requested.emit(self._measure.id, True)

    def _chart(self) -> None:
        if self._measure is not None:
            self.chart_requested.emit(self._measure.id)
