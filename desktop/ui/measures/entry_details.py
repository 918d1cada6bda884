# SPDX-License-Identifier: Apache-2.0
"""When, by whom, how a form was filled in, and a short note for the chart."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.administration import Informant
from desktop.domain.measures.words import capitalised, informant_label
from desktop.ui.base.desk import Desk
from desktop.ui.common.date_field import DateField
from desktop.ui.common.field import Field
from desktop.ui.common.layout import row
from desktop.ui.common.select import Select
from desktop.ui.measures.history import FLAG_LENGTH
from desktop.ui.theme.look import look


class EntryDetails(QWidget):
    """`changed` when the date is another; the rest is read when saving."""

    changed = Signal()
    edited = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        today, language = desk.clock.today(), desk.language
        self.day = DateField(self.tr("Filled in on"), today, language, past=True)
        people = [(capitalised(informant_label(who, desk.translate)), who) for who in Informant]
        self.informant = Select(self.tr("Filled in by"), people)
        self.note = Field(
            self.tr("Short note"),
            self.tr("Shown on the chart"),
            placeholder=self.tr("Such as new medicine"),
        )
        self.note.edit.setMaxLength(4 * FLAG_LENGTH)
        line = row(self.day, self.informant, self.note, gap=16)
        for position, stretch in enumerate((4, 3, 5)):
            line.setStretch(position, stretch)
        self.day.setMinimumWidth(look().px(156))
        self.setLayout(line)
        self.day.changed.connect(self._changed)
        self.note.changed.connect(self._edited)
        self.informant.changed.connect(self._edited)

    def show_values(self, day: date, informant: Informant, note: str) -> None:
        """Show what is known."""
        self.day.set_value(day)
        self.informant.set_value(informant)
        self.note.set_text(note)

    def who(self) -> Informant:
        """Who filled it in."""
        value = self.informant.value()
        return value if isinstance(value, Informant) else Informant.CLIENT

    def _changed(self) -> None:
        self.changed.emit()

    def _edited(self) -> None:
        self.edited.emit()
