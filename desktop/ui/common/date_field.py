# SPDX-License-Identifier: Apache-2.0
"""Typing dates and times."""

from __future__ import annotations

from datetime import date, time

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.domain.dates_typed import parse_date, parse_time
from desktop.domain.formats import clock_time, weekday_date
from desktop.domain.i18n import Language
from desktop.ui.common.button import IconButton
from desktop.ui.common.button_edit import ButtonEdit
from desktop.ui.common.dress import dress
from desktop.ui.common.field_frame import FieldFrame
from desktop.ui.common.month_popup import MonthPopup


class _DateEdit(ButtonEdit):
    """Asks for the calendar by key."""

    month_wanted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt+Down and F4 open it, as they open a drop-down."""
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        down = event.key() == Qt.Key.Key_Down and alt
        if down or event.key() == Qt.Key.Key_F4:
            self.month_wanted.emit()
        else:
            super().keyPressEvent(event)


class DateField(FieldFrame):
    """A typed date (22/11/2026, 22 nov, besok), or one from a calendar.

    While typing, the date understood stands below.
    `past` reads a day without year as the last one (birthdays, sessions held). `changed` carries
    a date, or None when emptied.
    """

    changed = Signal(object)

    def __init__(
        self,
        label: str,
        today: date,
        language: Language,
        hint: str = "",
        *,
        past: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        self.edit = _DateEdit()
        super().__init__(label, self.edit, hint, parent)
        dress(self.edit)
        self.button = IconButton("calendar", self.tr("Choose from a calendar"), small=True)
        self.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.edit.put_button(self.button)
        self.button.clicked.connect(self.open_month)
        self.edit.month_wanted.connect(self.open_month)
        self._today, self._language, self._past = today, language, past
        self._value: date | None = None
        self._month: MonthPopup | None = None
        self.edit.setPlaceholderText(self.tr("Day, month, year"))
        self.edit.textEdited.connect(self._typed)
        self.edit.editingFinished.connect(self._finished)

    def value(self) -> date | None:
        """Return the date, None when empty or not understood."""
        return self._read()

    def is_valid(self) -> bool:
        """Return whether the field is empty or holds a date."""
        return not self.edit.text().strip() or self._read() is not None

    def set_value(self, value: date | None) -> None:
        """Show a date, or nothing."""
        self._value = value
        self.set_error("")
        self.edit.setText(weekday_date(value, self._language) if value else "")

    def open_month(self) -> None:
        """Choose the day from a month under the field (also Alt+Down or F4)."""
        if self._month is None:
            name = self.edit.accessibleName()
            self._month = MonthPopup(name, self._today, self._language, self)
            self._month.chosen.connect(self._picked)
        self._month.open_at(self.edit, self._read())

    def _picked(self, day: date) -> None:
        before = self._value
        self.set_value(day)
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        if day != before:
            self.changed.emit(day)

    def _read(self) -> date | None:
        text = self.edit.text()
        if self._value and text == weekday_date(self._value, self._language):
            return self._value
        return parse_date(text, self._today, past=self._past)

    def _typed(self) -> None:
        self.set_error("")
        found = self._read()
        if found is not None:
            self.set_good(weekday_date(found, self._language, long=True))

    def _finished(self) -> None:
        if not self.is_valid():
            self.set_error(
                self.tr("This is not a date. Type for example 22/11/2026 or 22 November.")
            )
            return
        before, found = self._value, self._read()
        self.set_value(found)
        if found != before:
            self.changed.emit(found)


class TimeField(FieldFrame):
    """A typed time of day: 14.30, 1430, 14:30. `changed` carries a time, or None when emptied."""

    changed = Signal(object)

    def __init__(
        self, label: str, language: Language, hint: str = "", parent: QWidget | None = None
    ) -> None:
        self.edit = QLineEdit()
        super().__init__(label, self.edit, hint, parent)
        dress(self.edit)
        self._language = language
        self._value: time | None = None
        self.edit.textEdited.connect(self._typed)
        self.edit.editingFinished.connect(self._finished)

    def value(self) -> time | None:
        """Return the time, None when empty or not understood."""
        return parse_time(self.edit.text())

    def is_valid(self) -> bool:
        """Return whether the field is empty or holds a time."""
        return not self.edit.text().strip() or self.value() is not None

    def set_value(self, value: time | None) -> None:
        """Show a time, or nothing."""
        self._value = value
        self.set_error("")
        self.edit.setText(clock_time(value, self._language) if value else "")

    def _typed(self) -> None:
        self.set_error("")

    def _finished(self) -> None:
        if not self.is_valid():
            self.set_error(self.tr("This is not a time. Type for example 14.30 or 1430."))
            return
        before, found = self._value, self.value()
        self.set_value(found)
        if found != before:
            self.changed.emit(found)
