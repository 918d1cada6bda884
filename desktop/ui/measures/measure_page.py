# SPDX-License-Identifier: Apache-2.0
"""One instrument of the library: every fact with its source, and the norms entered for it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget

from desktop.domain.administration import Norm
from desktop.domain.measures.model import Measure
from desktop.domain.measures.norms import threshold_for
from desktop.domain.measures.words import (
    band_label,
    capitalised,
    informant_label,
    licence_sentence,
    recall_text,
    reported_text,
)
from desktop.services.administrations import list_measures_in_use, set_in_use
from desktop.services.norms import list_norms, remove_norm
from desktop.services.undo import put_back
from desktop.ui.base.desk import Desk
from desktop.ui.common.button import Button, IconButton
from desktop.ui.common.card import Card
from desktop.ui.common.check import CheckBox
from desktop.ui.common.flow import FlowLayout
from desktop.ui.common.inline_message import InlineMessage
from desktop.ui.common.layout import Divider, boxed, column, row
from desktop.ui.common.reflow import Reflow
from desktop.ui.common.score import ScorePill
from desktop.ui.common.text import SectionTitle, Text
from desktop.ui.measures import fact_words
from desktop.ui.measures.norm_dialog import NormDialog
from desktop.ui.theme.look import look

_LABEL = 150


class MeasurePage(QWidget):
    """Built anew for each instrument that is shown."""

    def __init__(self, desk: Desk, measure: Measure, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._measure = desk, measure
        self.norms = list_norms(desk.vault, measure.id)
        used = measure in list_measures_in_use(desk.vault)
        self.in_use = CheckBox(self.tr("Offer this measure"))
        self.in_use.setChecked(used)
        self.in_use.toggled.connect(self._use)
        self.add = Button(self.tr("Add norm"), "secondary", "plus", compact=True)
        self.add.clicked.connect(self._add)
        heading = Reflow(Text(measure.title, "h1"), self.in_use, gap=16, down_gap=4)
        licence = licence_sentence(measure.licence, desk.translate)
        notice = Text(measure.notice.of(desk.language), "body", "text2", wrap=True)
        top = column(heading, Text(licence, "body", weight=500, wrap=True), notice, gap=4)
        parts = (top, self._facts(), self._figures(), self._norms(), self._sources(), None)
        self.setLayout(column(*parts, gap=16, margins=(24, 20, 20, 24)))

    def shows(self, measure: Measure) -> bool:
        """Whether this is what a page built now would show."""
        if measure is not self._measure or self.norms != list_norms(self._desk.vault, measure.id):
            return False
        return self.in_use.isChecked() == (measure in list_measures_in_use(self._desk.vault))

    def _facts(self) -> QWidget:
        desk, measure, translate = self._desk, self._measure, self._desk.translate
        lines = [
            (self.tr("Items"), fact_words.items_text(desk, measure)),
            (self.tr("Score"), fact_words.range_text(desk, measure)),
            (self.tr("Filled in by"), informant_label(measure.informant, translate)),
            (self.tr("Period"), recall_text(measure, translate)),
            (self.tr("Risk item"), fact_words.risk_text(desk, measure)),
        ]
        card = Card(*(self._line(name, text) for name, text in lines if text), gap=8)
        if measure.bands:
            pills = FlowLayout(gap=6)
            for band in measure.bands:
                pills.addWidget(ScorePill(self._band(band.rank), band.rank, len(measure.bands)))
            holder = QWidget()
            holder.setLayout(pills)
            card.body.addLayout(self._labelled(self.tr("Bands"), holder))
        return card

    def _band(self, rank: int) -> str:
        desk, measure = self._desk, self._measure
        band = next(each for each in measure.bands if each.rank == rank)
        ends = [reported_text(measure, end, desk.language) for end in (band.low, band.high)]
        return f"{capitalised(band_label(band.label, desk.translate))} {ends[0]}–{ends[1]}"

    def _figures(self) -> QWidget:
        desk, measure = self._desk, self._measure
        card = Card(SectionTitle(self.tr("Cut-offs and change thresholds")), gap=10)
        for cutoff in measure.cutoffs:
            card.body.addLayout(self._figure(*fact_words.cutoff_line(desk, measure, cutoff)))
        for threshold in measure.thresholds:
            card.body.addLayout(self._figure(*fact_words.threshold_line(desk, measure, threshold)))
        if not measure.cutoffs and not measure.thresholds:
            text = self.tr("No cut-off with a source that could be read.")
            card.body.addWidget(Text(text, "body", "text2", wrap=True))
        if threshold_for(measure, self.norms) is None:
            text = self.tr(
                "{measure} has no sourced change threshold: changes are shown without a verdict"
                " until you enter a norm."
            )
            card.body.addWidget(InlineMessage("info", text.format(measure=measure.title)))
        return card

    def _norms(self) -> QWidget:
        title = Reflow(SectionTitle(self.tr("Norms you entered")), self.add, down_gap=8)
        card = Card(title, gap=10)
        if not self.norms:
            text = self.tr("None yet. A norm you enter goes before the figures above.")
            card.body.addWidget(Text(text, "body", "text2", wrap=True))
        for norm in reversed(self.norms):
            figures, whom = fact_words.norm_line(self._desk, self._measure, norm)
            name = self.tr("Remove norm: {norm}").format(norm=whom)
            remove = IconButton("trash-2", name, small=True)
            remove.clicked.connect(partial(self._remove, norm))
            line = row(boxed(self._figure(figures, whom)), remove, gap=12)
            line.setStretch(0, 1)
            card.body.addLayout(line)
        return card

    def _sources(self) -> QWidget:
        card = Card(SectionTitle(self.tr("Sources")), gap=6)
        for about, citation, mark in self._measure.sources:
            text = f"{citation} [{mark.value}] – {about}"
            card.body.addWidget(Text(text, "small", "text2", wrap=True, selectable=True))
        card.body.addWidget(Divider())
        legend = self.tr("V: read in the source; V~: read in a secondary page.")
        card.body.addWidget(Text(legend, "caption", "text2", wrap=True))
        return card

    def _figure(self, value: str, source: str) -> QLayout:
        strong = Text(value, "body", weight=500, wrap=True)
        return column(strong, Text(source, "small", "text2", wrap=True, selectable=True), gap=0)

    def _line(self, name: str, text: str) -> QLayout:
        return self._labelled(name, Text(capitalised(text), "body", wrap=True))

    def _labelled(self, name: str, widget: QWidget) -> QLayout:
        label = Text(name, "body", "text2", wrap=True)
        label.setFixedWidth(look().px(_LABEL))
        line = row(label, widget, gap=12)
        line.setAlignment(label, Qt.AlignmentFlag.AlignTop)
        line.setStretch(1, 1)
        return line

    def _use(self, used: bool) -> None:
        vault, measure = self._desk.vault, self._measure
        if self._desk.attempt(partial(set_in_use, vault, measure.id, used=used)):
            text = self.tr("{measure} offered") if used else self.tr("{measure} no longer offered")
            undo = partial(set_in_use, vault, measure.id, used=not used)
            self._desk.toast(text.format(measure=measure.title), undo)

    def _add(self) -> None:
        NormDialog(self._desk, self._measure, self.window()).open()

    def _remove(self, norm: Norm, _checked: bool = False) -> None:
        vault = self._desk.vault
        if self._desk.attempt(partial(remove_norm, vault, norm.id)):
            self._desk.toast(self.tr("Norm removed"), partial(put_back, vault, norm))
