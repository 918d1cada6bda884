# SPDX-License-Identifier: Apache-2.0
"""The form of an appointment: who, when, how long, where, and how many weeks."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QWidget

from desktop.domain.changed import Changed
from desktop.domain.formats import clock_time, weekday_date
from desktop.domain.ids import ClientId
from desktop.domain.record_words import modality_label
from desktop.domain.session import Appointment, AppointmentStatus, Modality
from desktop.services.appointments import (
    cancel_appointment,
    list_between,
    move_appointment,
    schedule,
)
from desktop.services.practice import get_practice, list_locations
from desktop.ui.base.desk import Desk
from desktop.ui.base.form_dialog import FormDialog
from desktop.ui.base.names import shown_name_of
from desktop.ui.booking.client_field import ClientField
from desktop.ui.common.date_field import DateField, TimeField
from desktop.ui.common.field import Field
from desktop.ui.common.field_frame import FieldFrame
from desktop.ui.common.layout import boxed, row
from desktop.ui.common.select import Select

_AT_A_PLACE = frozenset({Modality.IN_PERSON, Modality.HOME_VISIT})
_LONGEST = timedelta(hours=6)


class AppointmentDialog(FormDialog):
    """Schedules for `client` (or whoever is chosen), on `day`; moves `appointment` where given."""

    def __init__(
        self,
        desk: Desk,
        *,
        client: ClientId | None = None,
        day: date | None = None,
        appointment: Appointment | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self._appointment, self._conflict = appointment, ""
        today = desk.clock.today()
        self.client = ClientField(desk, self.tr("Client"))
        self.day = DateField(self.tr("Date"), today, desk.language)
        self.time = TimeField(self.tr("Time"), desk.language)
        self.minutes = Field(self.tr("Minutes"))
        self.modality = Select(self.tr("How"), _ways(desk))
        self.place = Field(self.tr("Place"))
        self.weeks = Field(self.tr("Weekly, how many times"), text="1")
        super().__init__(
            desk,
            self.tr("Schedule session") if appointment is None else self.tr("Move appointment"),
            "",
            self.client,
            _side_by_side(self.day, self.time, self.minutes),
            _side_by_side(self.modality, self.place),
            self.weeks,
            confirm=self.tr("Schedule session") if appointment is None else self.tr("Move"),
            parent=parent,
        )
        self._fill(client, day, appointment)
        self.day.changed.connect(self._look_for_conflict)
        self.time.changed.connect(self._look_for_conflict)
        self.modality.changed.connect(self._way_chosen)

    def unfit(self) -> FieldFrame | None:
        """The first field that is empty or cannot be read."""
        asked: tuple[tuple[FieldFrame, bool, str], ...] = (
            (self.client, self.client.value() is not None, self.tr("Choose a client.")),
            (self.day, self.day.value() is not None, self.tr("Type a date.")),
            (self.time, self.time.value() is not None, self.tr("Type a time.")),
            (self.minutes, self.minutes.text().isdecimal(), self.tr("Type a whole number.")),
            (self.weeks, self.weeks.text().isdecimal(), self.tr("Type a whole number.")),
        )
        for field, fit, words in asked:
            if not fit:
                field.set_error(words)
                return field
        return None

    def save(self) -> Changed:
        """Schedule, or move."""
        vault, starts_at = self.desk.vault, self._starts_at()
        if starts_at is None:
            return Changed.NOTHING
        minutes = int(self.minutes.text())
        if self._appointment is not None:
            return move_appointment(vault, self._appointment.id, starts_at, minutes)
        client, modality, where = self.client.value(), self._way(), self.place.text()
        there = modality in _AT_A_PLACE
        return schedule(
            vault,
            client or ClientId(0),
            starts_at,
            self.desk.clock.zone_name(),
            minutes,
            modality,
            where if there else "",
            int(self.weeks.text()),
            platform="" if there else where,
        )[1]

    def _fill(
        self, client: ClientId | None, day: date | None, appointment: Appointment | None
    ) -> None:
        desk = self.desk
        self.minutes.set_text(str(get_practice(desk.vault).session_minutes))
        self.day.set_value(day or desk.clock.today())
        if client is not None:
            self.client.set_value(client)
        self._way_chosen()
        if appointment is not None:
            self._fill_move(appointment)
        known = client is not None or appointment is not None
        first: QWidget = self.time if known else self.client
        first.setFocus()

    def _fill_move(self, appointment: Appointment) -> None:
        moment = self.desk.clock.local(appointment.starts_at)
        self.client.set_value(appointment.client_id)
        self.client.setEnabled(False)
        self.day.set_value(moment.date())
        self.time.set_value(moment.time())
        self.minutes.set_text(str(appointment.minutes))
        for fixed in (self.modality, self.place, self.weeks):
            fixed.hide()

    def _way(self) -> Modality:
        value = self.modality.value()
        return Modality(value) if isinstance(value, str) else Modality.IN_PERSON

    def _way_chosen(self) -> None:
        way = self._way()
        there = way in _AT_A_PLACE
        words = self.tr("Place") if there else self.tr("Platform or link")
        self.place.label.setText(words)
        self.place.edit.setAccessibleName(words)
        places = list_locations(self.desk.vault) if way is Modality.IN_PERSON else ()
        self.place.set_text(places[0].name if places else "")

    def _starts_at(self) -> datetime | None:
        day, at = self.day.value(), self.time.value()
        if day is None or at is None:
            return None
        return datetime.combine(day, at, ZoneInfo(self.desk.clock.zone_name()))

    def _look_for_conflict(self) -> None:
        self._conflict = ""
        self.time.set_hint("")
        starts_at = self._starts_at()
        if starts_at is None or not self.minutes.text().isdecimal():
            return
        ends_at = starts_at + timedelta(minutes=int(self.minutes.text()))
        for other in list_between(self.desk.vault, starts_at - _LONGEST, ends_at):
            if self._in_the_way(other, starts_at):
                self._warn(other)
                return

    def _in_the_way(self, other: Appointment, starts_at: datetime) -> bool:
        own = self._appointment is not None and other.id == self._appointment.id
        over = other.starts_at + timedelta(minutes=other.minutes)
        return not own and other.status is AppointmentStatus.PLANNED and over > starts_at

    def conflict(self) -> str:
        """Return who comes at that time already, empty for nobody."""
        return self._conflict

    def _warn(self, other: Appointment) -> None:
        name = shown_name_of(self.desk, other.client_id)
        at = clock_time(self.desk.clock.local(other.starts_at), self.desk.language)
        self._conflict = self.tr("{name} comes at {time}").format(name=name, time=at)
        self.time.set_warning(self._conflict)


def _ways(desk: Desk) -> list[tuple[str, object]]:
    return [(modality_label(way, desk.translate), way) for way in Modality]


def _side_by_side(*fields: FieldFrame) -> QWidget:
    line = row(*fields, gap=12)
    for place in range(len(fields)):
        line.setStretch(place, 2 if isinstance(fields[place], DateField) else 1)
    return boxed(line)


class CancelDialog(FormDialog):
    """Cancels one appointment, with the reason; there is no way back, so it is asked."""

    def __init__(self, desk: Desk, appointment: Appointment, parent: QWidget | None = None) -> None:
        self._appointment = appointment
        moment = desk.clock.local(appointment.starts_at)
        self.reason = Field(self.tr("Reason, if you want to keep it"))
        sentence = self.tr("{name}, {date} {time}").format(
            name=shown_name_of(desk, appointment.client_id),
            date=weekday_date(moment.date(), desk.language),
            time=clock_time(moment, desk.language),
        )
        super().__init__(
            desk,
            self.tr("Cancel this appointment"),
            sentence,
            self.reason,
            confirm=self.tr("Cancel appointment"),
            kind="danger",
            parent=parent,
        )
        self.cancel_button.setText(self.tr("Keep appointment"))

    def save(self) -> Changed:
        """Cancel it."""
        return cancel_appointment(self.desk.vault, self._appointment.id, self.reason.text())
