# SPDX-License-Identifier: Apache-2.0
"""Asking for a measure at any interval, from any day on."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.domain.changed import Changed
from desktop.domain.ids import ClientId, MeasureId
from desktop.domain.measure_schedule import MeasureSchedule
from desktop.domain.measures.model import Measure
from desktop.services.administrations import list_measures_in_use
from desktop.services.measure_schedules import schedules_of, set_schedule
from desktop.ui.base.desk import Desk
from desktop.ui.base.form_dialog import FormDialog
from desktop.ui.common.date_field import DateField
from desktop.ui.common.field import Field
from desktop.ui.common.field_frame import FieldFrame
from desktop.ui.common.select import Select
from desktop.ui.measures.schedule_acts import say_asked
from desktop.ui.measures.schedule_words import USUAL, every_words

_OTHER = 0


class ScheduleDialog(FormDialog):
    """For the measure given, or one to choose."""

    def __init__(
        self,
        desk: Desk,
        client: ClientId,
        measure: Measure | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self._client = client
        self._before = schedules_of(desk.vault, client)
        offered = [measure] if measure else list_measures_in_use(desk.vault)
        self.measure = Select(self.tr("Measure"), [(one.title, one.id) for one in offered])
        usual: list[tuple[str, object]] = [
            (every_words(days, desk.translate), days) for days in USUAL
        ]
        self.every = Select(
            self.tr("How often"), [*usual, (self.tr("another number of days"), _OTHER)]
        )
        self.days = Field(self.tr("Every so many days"))
        self.first = DateField(
            self.tr("First time"),
            desk.clock.today(),
            desk.language,
            self.tr("Forms from before this day do not count."),
        )
        super().__init__(
            desk,
            self.tr("Ask regularly"),
            "",
            self.measure,
            self.every,
            self.days,
            self.first,
            confirm=self.tr("Save"),
            parent=parent,
        )
        self.measure.changed.connect(self._show_measure)
        self.every.changed.connect(self._show_days)
        self.saved.connect(self._say)
        self._show_measure()
        (self.every.combo if measure else self.measure.combo).setFocus()

    def unfit(self) -> FieldFrame | None:
        """The number must be one, and the day a day."""
        self.days.set_error("")
        if self._chosen_days() is None:
            self.days.set_error(self.tr("Type a whole number of days."))
            return self.days
        return None if self.first.is_valid() else self.first

    def save(self) -> Changed:
        """Set it."""
        return set_schedule(
            self.desk.vault,
            self._client,
            self._measure(),
            self._chosen_days() or 0,
            self.first.value(),
        )

    def _measure(self) -> MeasureId:
        return MeasureId(str(self.measure.value()))

    def _chosen_days(self) -> int | None:
        chosen = self.every.value()
        if isinstance(chosen, int) and chosen != _OTHER:
            return chosen
        typed = self.days.text()
        return int(typed) if typed.isascii() and typed.isdecimal() else None

    def _set(self) -> MeasureSchedule | None:
        return self._before.get(self._measure())

    def _show_measure(self) -> None:
        asked = self._set()
        days = asked.every_days if asked else USUAL[1]
        self.every.set_value(days if days in USUAL else _OTHER)
        self.days.set_text("" if days in USUAL else str(days))
        self.first.set_value(asked.starts_on if asked else None)
        self._show_days()

    def _show_days(self) -> None:
        self.days.setVisible(self.every.value() == _OTHER)
        if self.isVisible():
            self.fit()

    def _say(self) -> None:
        days = self._chosen_days() or 0
        say_asked(self.desk, self._client, self._measure(), days, self._set())
