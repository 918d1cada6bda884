# SPDX-License-Identifier: Apache-2.0
"""How and where: the way, and the place or the platform that goes with it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.record_words import modality_label
from desktop.domain.session import Modality
from desktop.services.practice import list_locations
from desktop.ui.base.desk import Desk
from desktop.ui.common.field import Field
from desktop.ui.common.layout import column, row
from desktop.ui.common.select import Select

AT_A_PLACE = frozenset({Modality.IN_PERSON, Modality.HOME_VISIT})
_ELSEWHERE = ""


class WhereFields(QWidget):
    """In person one of the practice's places or another; at home an address; else a platform."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.modality = Select(
            self.tr("How"), [(modality_label(way, desk.translate), way) for way in Modality]
        )
        self._places = [place.name for place in list_locations(desk.vault)]
        options: list[tuple[str, object]] = [(name, name) for name in self._places]
        options.append((self.tr("Another place"), _ELSEWHERE))
        self.location = Select(self.tr("Place"), options)
        self.where = Field(self.tr("Address or place"))
        self.setLayout(column(row(self.modality, self.location, gap=12), self.where, gap=16))
        self.modality.changed.connect(self._show)
        self.location.changed.connect(self._show)
        self._show()

    def way(self) -> Modality:
        """Return the way chosen."""
        value = self.modality.value()
        return Modality(value) if isinstance(value, str) else Modality.IN_PERSON

    def place(self) -> str:
        """Return where they meet, empty where they meet over a platform."""
        if self.way() not in AT_A_PLACE:
            return ""
        return self._chosen_place() or self.where.text()

    def platform(self) -> str:
        """Return over what they meet, empty where they meet at a place."""
        return "" if self.way() in AT_A_PLACE else self.where.text()

    def set_meeting(self, modality: Modality, place: str, platform: str) -> None:
        """Show how and where it was the last time."""
        self.modality.set_value(modality)
        known = place in self._places
        if modality is Modality.IN_PERSON and (known or place):
            self.location.set_value(place if known else _ELSEWHERE)
        self.where.set_text("" if known else place if modality in AT_A_PLACE else platform)
        self._show()

    def _chosen_place(self) -> str:
        value = self.location.value()
        fixed = self.way() is Modality.IN_PERSON and isinstance(value, str)
        return str(value) if fixed else ""

    def _show(self) -> None:
        way = self.way()
        self.location.setVisible(way is Modality.IN_PERSON and bool(self._places))
        self.where.setVisible(not self._chosen_place())
        words = self.tr("Address or place") if way in AT_A_PLACE else self.tr("Platform or link")
        self.where.label.setText(words)
        self.where.edit.setAccessibleName(words)
        self.changed.emit()
