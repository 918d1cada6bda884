# SPDX-License-Identifier: Apache-2.0
"""The strip under a chart: the chosen point in words."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.domain.administration import Administration, AnswerSource
from desktop.domain.chart import ChartModel
from desktop.domain.formats import date_short
from desktop.domain.measures.change import change
from desktop.domain.measures.change_words import moved_text
from desktop.domain.measures.model import Measure
from desktop.domain.measures.scoring import risk_of
from desktop.domain.measures.words import capitalised, risk_sentences, since_text
from desktop.ui.base.desk import Desk
from desktop.ui.common.flow import FlowLayout
from desktop.ui.common.key_hint import KeyHint
from desktop.ui.common.layout import boxed, row
from desktop.ui.common.text import Text


class ReadOut(QWidget):
    """Date, score and band, change from the one before, risk item."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.place = Text("", "small", weight=600, tabular=True)
        self.score = Text("", "small", weight=600)
        self.moved = Text("", "small", "text2")
        self.risk = Text("", "small", "text2")
        keys = (
            KeyHint("Left"),
            KeyHint("Right"),
            Text(self.tr("choose a point"), "small", "text2"),
        )
        self._keys = boxed(row(*keys, gap=6))
        flow = FlowLayout(self.place, self.score, self.moved, self.risk, gap=24)
        flow.push_right()
        flow.addWidget(self._keys)
        self.setLayout(row(boxed(flow), margins=(24, 12, 24, 12)))

    def show_point(
        self, model: ChartModel, index: int, measure: Measure, form: Administration | None
    ) -> None:
        """Say the point `index` of `model`; empty without points."""
        if not 0 <= index < len(model.points):
            for text in (self.place, self.score, self.moved, self.risk):
                text.setText("")
            self.place.setText(model.empty)
            self._keys.hide()
            return
        self._keys.setVisible(len(model.points) > 1)
        point, language = model.points[index], self._desk.language
        day = date_short(point.on, language)
        if point.session is None:
            self.place.setText(day)
        else:
            place = self.tr("Session {number} · {date}")
            self.place.setText(place.format(number=point.session, date=day))
        words = self.tr("Score {score}, {band}") if point.band else self.tr("Score {score}")
        self.score.setText(words.format(score=point.label, band=point.band))
        self.moved.setText(self._moved(model, index, measure))
        self.risk.setText(self._risk(measure, form))

    def _moved(self, model: ChartModel, index: int, measure: Measure) -> str:
        if index == 0:
            return ""
        before, now = model.points[index - 1], model.points[index]
        translate, language = self._desk.translate, self._desk.language
        step = change(measure, before.value / measure.factor, now.value / measure.factor)
        earlier = since_text(before.session, before.on, translate, language)
        return moved_text(step, earlier, translate, language)

    def _risk(self, measure: Measure, form: Administration | None) -> str:
        if form is None or not measure.risk_items:
            return ""
        alone = form.source in (AnswerSource.TOTAL_ONLY, AnswerSource.IMPORTED)
        _, positive = risk_of(measure, form.answers)
        said = risk_sentences(measure, form.risk, positive, self._desk.translate, total_only=alone)
        return capitalised(" ".join(said))
