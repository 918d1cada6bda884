# SPDX-License-Identifier: Apache-2.0
"""All forms of a client, newest first: Enter corrects, Delete puts into the trash."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.domain.administration import Administration, AnswerSource, RiskState
from desktop.domain.formats import weekday_date
from desktop.domain.measures.scoring import band_of, risk_of
from desktop.domain.measures.words import (
    band_label,
    capitalised,
    incomplete_text,
    informant_label,
    reported_text,
    risk_sentences,
)
from desktop.services.measure_library import measure_library
from desktop.ui.base.desk import Desk
from desktop.ui.common.list_view import ListView, Row
from desktop.ui.theme.look import look

_AT_LEAST, _AT_MOST = 2, 12


class FormList(ListView):
    """`opened(id)` to correct a form, `trash_requested(id)`."""

    trash_requested = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Filled in so far"), parent=parent)
        self._desk = desk
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_forms(self, forms: Sequence[Administration]) -> None:
        """Show other forms, given oldest first."""
        self.set_rows([self._row(form) for form in reversed(forms)])
        if forms and self.key() is None:
            self.choose(forms[-1].id)
        self.restyle()

    def restyle(self) -> None:
        """As high as its rows, up to a dozen."""
        super().restyle()
        count = min(max(self.rows.rowCount(), _AT_LEAST), _AT_MOST)
        self.setFixedHeight(count * (look().heights.row_tall + 2) + 2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete moves to the trash."""
        key = self.key()
        if event.key() == Qt.Key.Key_Delete and isinstance(key, int):
            self.trash_requested.emit(key)
        else:
            super().keyPressEvent(event)

    def _row(self, form: Administration) -> Row:
        translate, language = self._desk.translate, self._desk.language
        measure = measure_library().find(form.measure_id)
        title = measure.title if measure else form.measure_id
        score = incomplete_text(translate)
        if form.total is not None:
            score = reported_text(measure, form.total, language) if measure else f"{form.total:g}"
            band = band_of(measure, form.total) if measure else None
            score = f"{score} · {band_label(band.label, translate)}" if band else score
        parts = [score, informant_label(form.informant, translate)]
        if form.source is AnswerSource.TOTAL_ONLY:
            parts.append(self.tr("total only"))
        elif form.source is AnswerSource.IMPORTED:
            parts.append(self.tr("imported"))
        if form.historic:
            parts.append(self.tr("historic"))
        if form.note:
            parts.append(form.note.splitlines()[0])
        mark, said = "", ""
        if measure is not None and form.risk in (RiskState.POSITIVE, RiskState.UNKNOWN):
            mark, said = "shield-alert", self._risk(form)
            parts.insert(1, said)
        return Row(
            form.id,
            capitalised(title),
            " · ".join(parts),
            weekday_date(form.filled_on, language),
            mark=mark,
            mark_tone="danger" if form.risk is RiskState.POSITIVE else "warn",
            mark_name=said,
        )

    def _risk(self, form: Administration) -> str:
        measure = measure_library().get(form.measure_id)
        _, positive = risk_of(measure, form.answers)
        if form.risk is RiskState.POSITIVE:
            items = ", ".join(map(str, positive)) or "?"
            return self.tr("item {items} above zero").format(items=items)
        said = risk_sentences(measure, form.risk, (), self._desk.translate, total_only=True)
        return " ".join(said)
