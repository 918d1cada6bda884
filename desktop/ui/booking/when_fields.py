# SPDX-License-Identifier: Apache-2.0
"""Day, time and length of an appointment, with who comes at that time already in words."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, datetime, time

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.calendar import Clash, moment
from desktop.domain.calendar_words import moment_words
from desktop.domain.ids import AppointmentId
from desktop.services.calendar import clashes
from desktop.ui.base.desk import Desk
from desktop.ui.base.names import shown_name_of
from desktop.ui.common.date_field import DateField, TimeField
from desktop.ui.common.field import Field
from desktop.ui.common.field_frame import FieldFrame, NoteLine
from desktop.ui.common.layout import column, row

_LONGEST = 1440
_NAMED = 3
_YEARS = 50


class WhenFields(QWidget):
    """What is typed is the clock of this computer, `zone`."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk, self.zone = desk, desk.clock.zone_name()
        self.day = DateField(self.tr("Date"), desk.clock.today(), desk.language)
        self.time = TimeField(self.tr("Time"), desk.language)
        self.minutes = Field(self.tr("Minutes"))
        self._clashes: tuple[Clash, ...] = ()
        self._note = NoteLine()
        self._without: Collection[AppointmentId] = ()
        line = row(self.day, self.time, self.minutes, gap=12)
        for place, share in enumerate((2, 1, 1)):
            line.setStretch(place, share)
        self.setLayout(column(line, self._note, gap=6))
        for field in (self.day, self.time):
            field.changed.connect(self.changed)
        self.minutes.edit.editingFinished.connect(self.changed)

    def set_when(self, day: date, at: time | None, minutes: int) -> None:
        """Show a day, a time or none yet, and a length."""
        self.day.set_value(day)
        self.time.set_value(at)
        self.minutes.set_text(str(minutes))

    def starts_at(self) -> datetime | None:
        """Return the moment in UTC, None while day or time cannot be read."""
        day, at = self.day.value(), self.time.value()
        near = day is not None and self._near(day)
        return moment(day, at, self.zone) if day is not None and near and at is not None else None

    def length(self) -> int | None:
        """Return the minutes, None while that is no length."""
        text = self.minutes.text().strip()
        fit = text.isdecimal() and 0 < int(text) <= _LONGEST
        return int(text) if fit else None

    def unfit(self) -> FieldFrame | None:
        """Return the first field that is empty or cannot be read."""
        day = self.day.value()
        asked: tuple[tuple[FieldFrame, bool, str], ...] = (
            (self.day, day is not None, self.tr("Type a date.")),
            (self.day, day is None or self._near(day), self.tr("This date is too far away.")),
            (self.time, self.time.value() is not None, self.tr("Type a time.")),
            (self.minutes, self.length() is not None, self.tr("Type a whole number.")),
        )
        for field, fit, words in asked:
            if not fit:
                field.set_error(words)
                return field
        return None

    def look_for_clashes(self, weeks: int = 1, without: Collection[AppointmentId] = ()) -> None:
        """Say who comes at that time already; nothing is refused for it."""
        starts_at, minutes = self.starts_at(), self.length()
        self._clashes = ()
        if starts_at is not None and minutes is not None:
            self._clashes = clashes(
                self.desk.vault,
                starts_at,
                minutes,
                zone=self.zone,
                weeks=weeks,
                without=without,
            )
        words = self.clash()
        self._note.show_note(words, "warn", "triangle-alert" if words else "")

    def clash(self) -> str:
        """Return who comes at that time already in words, empty for nobody."""
        found = self._clashes
        if not found:
            return ""
        named = "; ".join(map(self._one, found[:_NAMED]))
        if len(found) > _NAMED:
            more = len(found) - _NAMED
            return self.tr("At the same time: {named}; and {more} more").format(
                named=named, more=more
            )
        return self.tr("At the same time: {named}").format(named=named)

    def _near(self, day: date) -> bool:
        """Whether a life of work reaches there; a slip of the key does not."""
        return abs(day.year - self.desk.clock.today().year) <= _YEARS

    def _one(self, clash: Clash) -> str:
        local = self.desk.clock.local(clash.starts_at)
        name = shown_name_of(self.desk, clash.client_id, clash.client_name)
        return f"{name}, {moment_words(local, self.desk.language)}"
