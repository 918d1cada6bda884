# SPDX-License-Identifier: Apache-2.0
"""The chosen measure of a client: latest score, its change, a small chart. For the overview."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.domain.administration import Administration
from desktop.domain.ids import ClientId, MeasureId
from desktop.domain.measures.change_words import finding_text
from desktop.domain.measures.model import Measure
from desktop.domain.measures.scoring import band_of
from desktop.domain.measures.words import band_label, capitalised, reported_text
from desktop.services.administrations import list_administrations
from desktop.services.norms import list_norms
from desktop.services.practice import get_state, set_state
from desktop.ui.base.client_card import ClientCard
from desktop.ui.base.desk import Desk
from desktop.ui.base.place import Area, Place
from desktop.ui.common.button import Button
from desktop.ui.common.elided import ElidedText
from desktop.ui.common.layout import row
from desktop.ui.common.score import ScorePill
from desktop.ui.common.select import Combo
from desktop.ui.common.text import Text
from desktop.ui.measures.chart_view import ChartView
from desktop.ui.measures.history import (
    day_text,
    history_of,
    known_measures,
    read_chart,
    series_of,
    since,
)


class ScoreCard(ClientCard):
    """Which measure is shown is chosen per client and kept in the vault."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self.desk = desk
        self._client = ClientId(0)
        self.title = ElidedText(self.tr("Scores"), "h3")
        self.choice = Combo(self.tr("Measure"))
        self.all = Button(self.tr("All scores"), "link")
        self.empty = ElidedText(self.tr("Nothing filled in yet"), "small", "text2")
        self.score = Text("", "h2", tabular=True)
        self.pill = ScorePill("", 0)
        self.when = ElidedText("", "small", "text2")
        self.finding = Text("", "small", "text2", wrap=True)
        self.chart = ChartView(compact=True)
        head = row(self.title, self.choice, self.all, gap=8)
        head.setStretch(0, 1)
        number = row(self.score, self.pill, self.when, gap=8)
        number.setStretch(2, 1)
        super().__init__(
            head,
            self.empty,
            number,
            self.finding,
            self.chart,
            gap=8,
            padding=(20, 14, 20, 14),
            parent=parent,
        )
        self.choice.chosen.connect(self._choose)
        self.all.clicked.connect(self._to_scores)

    def show_client(self, client: ClientId) -> None:
        """Show the measure chosen for this client, else the one filled in most of late."""
        self._client = client
        forms = [form for form in list_administrations(self.desk.vault, client) if form.complete]
        used = known_measures(tuple(dict.fromkeys(form.measure_id for form in forms)))
        for widget in (self.score, self.pill, self.when, self.finding, self.chart):
            widget.setVisible(bool(used))
        self.empty.setVisible(not used)
        self.choice.setVisible(len(used) > 1)
        if used:
            shown = self._present(used, forms)
            self.choice.set_options([(measure.title, measure.id) for measure in used])
            self.choice.set_value(shown.id)
            self.title.setText(shown.title if len(used) == 1 else self.tr("Scores"))
            self._show(shown, [form for form in forms if form.measure_id == shown.id])

    def _present(self, used: tuple[Measure, ...], forms: list[Administration]) -> Measure:
        kept = get_state(self.desk.vault, self._key())
        chosen = next((measure for measure in used if measure.id == kept), None)
        if chosen is not None:
            return chosen
        own = {one.id: [form for form in forms if form.measure_id == one.id] for one in used}
        return max(used, key=lambda one: (own[one.id][-1].filled_on, len(own[one.id])))

    def _show(self, measure: Measure, forms: list[Administration]) -> None:
        desk = self.desk
        history = history_of(measure, forms, list_norms(desk.vault))
        first, last = history.first, history.last
        model = read_chart(desk, self._client, measure.id, corridor=False, events=False)
        self.chart.set_model(model, series=series_of(measure.id))
        if first is None or last is None:
            return
        total = last.total or 0.0
        band = band_of(measure, total)
        self.score.setText(reported_text(measure, total, desk.language))
        self.pill.setVisible(band is not None)
        if band is not None:
            text = capitalised(band_label(band.label, desk.translate))
            self.pill.set_score(text, band.rank, len(measure.bands))
        self.when.setText(day_text(desk, last.filled_on))
        said = ""
        if first is not last:
            moved = history.change_from(first, total)
            said = finding_text(moved, since(desk, first), desk.translate, desk.language)
        self.finding.setText(said)
        self.finding.setVisible(bool(said))

    def _key(self) -> str:
        return f"overview.measure.{self._client}"

    def _choose(self, measure: object) -> None:
        set_state(self.desk.vault, self._key(), str(MeasureId(str(measure))))
        self.show_client(self._client)

    def _to_scores(self) -> None:
        self.desk.go(Place(Area.CLIENTS, client=self._client, tab="measures"))
