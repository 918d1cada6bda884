# SPDX-License-Identifier: Apache-2.0
"""What the answers amount to, live: score, band, changes, cut-off, risk item, sources."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.administration import Administration, RiskState
from desktop.domain.measures.change import Change, Movement, Verdict, is_clinical
from desktop.domain.measures.change_words import (
    moved_text,
    source_sentences,
    verdict_sentence,
)
from desktop.domain.measures.norms import cutoff_for
from desktop.domain.measures.scoring import Incomplete, Score
from desktop.domain.measures.words import (
    answered_text,
    band_label,
    capitalised,
    incomplete_text,
    missing_sentence,
    out_of_text,
    reported_text,
    risk_sentences,
)
from desktop.ui.base.desk import Desk
from desktop.ui.common.button import Button
from desktop.ui.common.card import Card
from desktop.ui.common.icon_view import IconView
from desktop.ui.common.layout import Divider, boxed, column, row
from desktop.ui.common.score import ScorePill
from desktop.ui.common.text import SectionTitle, Text
from desktop.ui.measures.history import History, since
from desktop.ui.measures.mini_band import Mark, MiniBand

_ICONS = {Movement.DOWN: "arrow-down", Movement.UP: "arrow-up", Movement.SAME: "minus"}


class Fact(QWidget):
    """An icon, a strong line and a line that explains it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = IconView("minus", "text2", 18, beside="body")
        self.strong = Text("", "body", weight=600, wrap=True)
        self.small = Text("", "small", "text2", wrap=True)
        line = row(self._icon, column(self.strong, self.small, gap=2), gap=14)
        line.setAlignment(self._icon, Qt.AlignmentFlag.AlignTop)
        line.setStretch(1, 1)
        self.setLayout(line)

    def say(self, icon: str, tone: str, strong: str, small: str = "") -> None:
        """Show a fact."""
        self._icon.set_icon(icon, tone)
        self.strong.setText(strong)
        self.small.setText(small)
        self.small.setVisible(bool(small))
        self.show()


class ResultPanel(Card):
    """Shows a result against the client's earlier forms."""

    chart_requested = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(gap=14, padding=24, parent=parent)
        self._desk = desk
        self.score = Text("", "score", tabular=True)
        self.out_of = Text("", "body", "text2")
        self.pill = ScorePill("", 0)
        self.band = MiniBand()
        self.last, self.first, self.cutoff, self.risk = (Fact() for _ in range(4))
        self.waiting = Text("", "body", "text2", wrap=True)
        self.sources = Text("", "small", "text2", wrap=True, selectable=True)
        self.chart = Button(self.tr("Show chart"), "secondary", "chart-line")
        self.chart.clicked.connect(self.chart_requested)
        number = row(self.score, self.out_of, None, self.pill, gap=8)
        number.setAlignment(self.out_of, Qt.AlignmentFlag.AlignBottom)
        self._line = Divider()
        heading = SectionTitle(self.tr("Result"))
        facts = column(self.last, self.first, self.cutoff, self.risk, gap=16)
        source_title = Text(self.tr("Source"), "small", weight=600)
        sources = column(source_title, self.sources, gap=4)
        items = (heading, number, self.waiting, self.band, self._line, facts, Divider(), sources)
        for item in items:
            if isinstance(item, QWidget):
                self.body.addWidget(item)
            else:
                self.body.addLayout(item)
        self.body.addStretch(1)
        self.body.addWidget(boxed(column(self.chart)))

    def show_result(
        self, result: Score | Incomplete | None, history: History, *, total_only: bool
    ) -> None:
        """Say what is known so far."""
        measure, desk = history.measure, self._desk
        translate, language = desk.translate, desk.language
        for fact in (self.last, self.first, self.cutoff, self.risk):
            fact.hide()
        self.sources.setText(source_sentences(measure, history.norms, translate, language))
        self.chart.setVisible(bool(history.forms))
        whole = result if isinstance(result, Score) else None
        self.waiting.setVisible(whole is None)
        self.waiting.setText(self._waiting(result, history))
        self.score.setText(reported_text(measure, whole.total, language) if whole else "–")
        self.out_of.setText(out_of_text(measure, translate, language))
        self._show_pill(whole)
        self._show_marks(whole, history)
        if whole is not None:
            self._show_changes(whole, history)
        self._show_risk(result, total_only=total_only)
        self._line.setVisible(result is not None)

    def _waiting(self, result: Score | Incomplete | None, history: History) -> str:
        translate = self._desk.translate
        if result is None:
            return self.tr("The result appears here while you type.")
        if isinstance(result, Score):
            return ""
        count = answered_text(result.answered, history.measure.item_count, translate)
        lines = (count, incomplete_text(translate), missing_sentence(result, translate))
        return "\n".join(lines)

    def _show_pill(self, whole: Score | None) -> None:
        self.pill.setVisible(whole is not None and whole.band is not None)
        if whole is None or whole.band is None:
            return
        band, measure = whole.band, whole.measure
        name = capitalised(band_label(band.label, self._desk.translate))
        ends = [reported_text(measure, end, self._desk.language) for end in (band.low, band.high)]
        text = f"{name} · {ends[0]}–{ends[1]}"
        self.pill.set_score(text, band.rank, len(measure.bands))

    def _show_marks(self, whole: Score | None, history: History) -> None:
        measure, language = history.measure, self._desk.language
        marks: list[Mark] = []
        cutoff = cutoff_for(measure, history.norms)
        if cutoff is not None:
            word = self.tr("cut-off {cutoff}")
            shown = reported_text(measure, cutoff.raw, language)
            marks.append(Mark(cutoff.raw, word.format(cutoff=shown), "cutoff"))
        if history.first is not None:
            marks.append(
                Mark(history.first.total or 0, since(self._desk, history.first), "earlier")
            )
        if whole is not None:
            marks.append(Mark(whole.total, self.tr("now"), "now"))
        self.band.show_marks(measure, marks)
        self.band.setVisible(measure.high is not None)

    def _show_changes(self, whole: Score, history: History) -> None:
        first, last = history.first, history.last
        if last is not None:
            self._say_change(self.last, history, last, whole)
        if first is not None and first is not last:
            self._say_change(self.first, history, first, whole)
        cutoff = cutoff_for(whole.measure, history.norms)
        if cutoff is None:
            return
        value = reported_text(whole.measure, cutoff.raw, self._desk.language)
        clinical = is_clinical(whole.measure, whole.total, cutoff)
        text = self._cutoff_words(clinical, up=whole.measure.higher_is_worse)
        icon, tone = ("minus", "text2") if clinical else ("check", "ok")
        self.cutoff.say(icon, tone, text.format(cutoff=value))

    def _say_change(self, fact: Fact, history: History, form: Administration, whole: Score) -> None:
        moved = history.change_from(form, whole.total)
        translate, language = self._desk.translate, self._desk.language
        strong = moved_text(moved, since(self._desk, form), translate, language)
        small = verdict_sentence(moved, translate, language)
        fact.say(_ICONS[moved.movement], _tone(moved), strong, small)

    def _cutoff_words(self, clinical: bool, *, up: bool) -> str:
        if up:
            at = self.tr("At or above the clinical cut-off {cutoff}")
            return at if clinical else self.tr("Below the clinical cut-off {cutoff}")
        at = self.tr("At or below the clinical cut-off {cutoff}")
        return at if clinical else self.tr("Above the clinical cut-off {cutoff}")

    def _show_risk(self, result: Score | Incomplete | None, *, total_only: bool) -> None:
        if result is None or not result.measure.risk_items:
            return
        said = risk_sentences(
            result.measure,
            result.risk,
            result.risk_items,
            self._desk.translate,
            total_only=total_only,
        )
        if result.risk is RiskState.NONE:
            self.risk.say("shield-check", "text2", " ".join(said))
        else:
            tone = "danger" if result.risk is RiskState.POSITIVE else "warn"
            self.risk.say("shield-alert", tone, " ".join(said), self.tr("Needs follow-up"))


def _tone(moved: Change) -> str:
    if moved.verdict is Verdict.IMPROVED:
        return "ok"
    return "danger" if moved.verdict is Verdict.DETERIORATED else "text2"
