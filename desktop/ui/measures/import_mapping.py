# SPDX-License-Identifier: Apache-2.0
"""What each column of a table means, guessed first and corrected by the therapist."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.imports import ScoreColumn, ScoreMapping, TimePoints, number_of
from desktop.domain.measures.model import Scale
from desktop.services.measure_library import measure_library
from desktop.ui.base.desk import Desk
from desktop.ui.common.date_field import DateField
from desktop.ui.common.field import Field
from desktop.ui.common.layout import boxed, column, row
from desktop.ui.common.select import Select
from desktop.ui.common.text import Text
from desktop.ui.measures.history import known_measures

_DAYS = 7
_PER_LINE = 3


class MappingForm(QWidget):
    """One drop-down for each meaning; `changed` when any is chosen."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._headings: tuple[str, ...] = ()
        self.client = Select(self.tr("Client code"))
        self.date = Select(self.tr("Date"))
        self.time_point = Select(self.tr("Time point"))
        self.sex = Select(self.tr("Sex"))
        self.age = Select(self.tr("Age"))
        self.start = DateField(
            self.tr("Time point 1 was on"), desk.clock.today(), desk.language, past=True
        )
        self.start.set_value(desk.clock.today() - timedelta(days=365))
        self.days = Field(self.tr("Days between time points"), text=str(_DAYS))
        ids = tuple(measure.id for measure in measure_library().measures)
        self.measures = known_measures(ids)
        self.scores = [Select(measure.title) for measure in self.measures]
        self.percent = Select(self.tr("WHO-5 is in"), self._scales())
        self._times = boxed(row(self.start, self.days, gap=12))
        who = row(self.client, self.date, self.time_point, gap=12)
        ignored = Text(self.tr("Scores"), "small", weight=600)
        last = row(self.percent, self.sex, self.age, gap=12)
        lines = self._lines(self.scores)
        self.setLayout(column(who, self._times, ignored, *lines, last, gap=12))
        for select in (*self._selects(), self.percent):
            select.changed.connect(self._changed)
        self.start.changed.connect(self._changed)
        self.days.changed.connect(self._changed)

    def show_headings(self, headings: Sequence[str], mapping: ScoreMapping | None) -> None:
        """Offer the columns of a table, with what was guessed."""
        self._headings = tuple(headings)
        columns = [(heading or str(place + 1), place) for place, heading in enumerate(headings)]
        nothing: list[tuple[str, object]] = [(self.tr("– not in the table –"), None)]
        for select in self._selects():
            select.set_options([*nothing, *columns])
        if mapping is None:
            self._show_times()
            return
        fixed = (self.client, self.date, self.time_point, self.sex, self.age)
        values = (mapping.client, mapping.date, mapping.time_point, mapping.sex, mapping.age)
        for select, value in zip(fixed, values, strict=True):
            select.set_value(value)
        found = {score.measure_id: score for score in mapping.scores}
        for select, measure in zip(self.scores, self.measures, strict=True):
            score = found.get(measure.id)
            select.set_value(score.column if score else None)
            if score is not None and measure.percent_factor:
                self.percent.set_value(score.scale)
        self._show_times()

    def mapping(self) -> ScoreMapping | None:
        """What was chosen; None without a column of clients."""
        client = _column(self.client)
        if client is None:
            return None
        scores = [
            ScoreColumn(place, measure.id, self._scale() if measure.percent_factor else Scale.RAW)
            for select, measure in zip(self.scores, self.measures, strict=True)
            if (place := _column(select)) is not None
        ]
        return ScoreMapping(
            client,
            _column(self.date),
            _column(self.time_point),
            _column(self.sex),
            _column(self.age),
            tuple(scores),
        )

    def time_points(self) -> TimePoints | None:
        """When numbered time points were; None where it cannot be read."""
        start, days = self.start.value(), number_of(self.days.text())
        if start is None or days is None or days < 1 or days != int(days):
            return None
        return TimePoints(start, int(days))

    def _scale(self) -> Scale:
        value = self.percent.value()
        return value if isinstance(value, Scale) else Scale.RAW

    def _scales(self) -> list[tuple[str, object]]:
        return [(self.tr("Raw score"), Scale.RAW), (self.tr("Percent"), Scale.PERCENT)]

    def _selects(self) -> list[Select]:
        return [self.client, self.date, self.time_point, self.sex, self.age, *self.scores]

    def _lines(self, selects: list[Select]) -> list[QWidget]:
        groups = [selects[at : at + _PER_LINE] for at in range(0, len(selects), _PER_LINE)]
        return [boxed(row(*group, gap=12)) for group in groups]

    def _show_times(self) -> None:
        numbered = self.date.value() is None and self.time_point.value() is not None
        self._times.setVisible(numbered)

    def _changed(self, _value: object = None) -> None:
        self._show_times()
        self.changed.emit()


def _column(select: Select) -> int | None:
    value = select.value()
    return value if isinstance(value, int) else None
