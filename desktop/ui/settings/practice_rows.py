# SPDX-License-Identifier: Apache-2.0
"""Licences and places of the practice."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from desktop.domain.i18n import Language
from desktop.domain.practice import Licence, Location
from desktop.ui.common.date_field import DateField
from desktop.ui.common.field import Field
from desktop.ui.settings.rows import Cell, RowsForm, words_of


class LicenceRows(RowsForm):
    """Label, number, valid until."""

    def __init__(self, today: date, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today, self._language = today, language
        self.add_button.setText(self.tr("Add a licence"))
        self.remove_words = self.tr("Remove this licence")

    def new_cells(self) -> tuple[Cell, ...]:
        """Three fields."""
        label = Field(self.tr("Kind"))
        label.edit.setPlaceholderText(self.tr("STR, SIPP, …"))
        until = DateField(self.tr("Valid until"), self._today, self._language)
        until.changed.connect(self.changed)
        return label, Field(self.tr("Number")), until

    def show_licences(self, licences: Sequence[Licence]) -> None:
        """Show these."""
        self.clear()
        for licence in licences:
            label, number, until = self.add()
            if isinstance(label, Field) and isinstance(number, Field):
                label.set_text(licence.label)
                number.set_text(licence.number)
            if isinstance(until, DateField):
                until.set_value(licence.valid_until)

    def values(self) -> list[tuple[str, str, date | None]]:
        """What is typed, without lines in which nothing is; a date that is none is not typed."""
        found = []
        for cells in self.cells:
            label, number = words_of(cells)
            until = cells[2].value() if isinstance(cells[2], DateField) else None
            if label or number:
                found.append((label, number, until))
        return found


class LocationRows(RowsForm):
    """Name and address; the first is the usual place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.add_button.setText(self.tr("Add a place"))
        self.remove_words = self.tr("Remove this place")

    def new_cells(self) -> tuple[Cell, ...]:
        """Two fields."""
        return Field(self.tr("Name")), Field(self.tr("Address"))

    def show_locations(self, locations: Sequence[Location]) -> None:
        """Show these."""
        self.clear()
        for location in locations:
            name, address = self.add()
            if isinstance(name, Field) and isinstance(address, Field):
                name.set_text(location.name)
                address.set_text(location.address)

    def values(self) -> list[tuple[str, str]]:
        """What is typed, without lines in which nothing is."""
        pairs = [(cells[0], cells[1]) for cells in map(words_of, self.cells)]
        return [pair for pair in pairs if any(pair)]
