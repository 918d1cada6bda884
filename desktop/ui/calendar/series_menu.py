# SPDX-License-Identifier: Apache-2.0
"""Dropped somewhere else: only this one of the series, or those that follow as well."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.calendar import CalendarEntry
from desktop.domain.problems import Problem
from desktop.services.appointments import affected
from desktop.ui.base.desk import Desk
from desktop.ui.common.popover import Menu


def those_that_follow(desk: Desk, entry: CalendarEntry) -> int:
    """How many planned appointments of its series come later."""
    if not entry.series or entry.appointment_id is None:
        return 0
    try:
        return len(affected(desk.vault, entry.appointment_id, following=True)) - 1
    except Problem:
        return 0


class SeriesMenu(Menu):
    """`chosen(entry, starts_at, following)`; Esc leaves everything as it was."""

    chosen = Signal(object, object, bool)

    def __init__(
        self, entry: CalendarEntry, starts_at: datetime, following: int, over: QWidget
    ) -> None:
        super().__init__(self.tr("Move"), over)
        self._entry, self._starts_at = entry, starts_at
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.only = self.addAction(self.tr("Move only this one"))
        self.all = self.addAction(
            self.tr("Move this one and the {count} that follow").format(count=following)
        )
        self.only.triggered.connect(self._only)
        self.all.triggered.connect(self._all)

    def popup_at(self, over: QWidget, place: QPoint) -> None:
        """Open at a place of a widget."""
        self.popup(over.mapToGlobal(place))

    def _only(self) -> None:
        self.chosen.emit(self._entry, self._starts_at, False)

    def _all(self) -> None:
        self.chosen.emit(self._entry, self._starts_at, True)
