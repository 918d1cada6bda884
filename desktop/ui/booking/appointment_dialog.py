# SPDX-License-Identifier: Apache-2.0
"""The form of an appointment: who, when, how long, where, and how many weeks."""

from __future__ import annotations

from datetime import date, datetime, time
from functools import partial

from PySide6.QtWidgets import QWidget

from desktop.domain.calendar import WEEK, shifted
from desktop.domain.calendar_words import dates_words, moment_words
from desktop.domain.changed import Changed
from desktop.domain.client import Enquiry
from desktop.domain.ids import ClientId
from desktop.services.booking import Booked, Meeting, Who, book, unbook
from desktop.services.practice import get_practice
from desktop.services.sessions import draft_for
from desktop.ui.base.desk import Desk
from desktop.ui.base.form_dialog import FormDialog
from desktop.ui.booking.client_field import ClientField
from desktop.ui.booking.when_fields import WhenFields
from desktop.ui.booking.where_fields import WhereFields
from desktop.ui.common.field import Field
from desktop.ui.common.field_frame import FieldFrame

_MOST_WEEKS = 104


class AppointmentDialog(FormDialog):
    """Schedules for `client`, whoever is chosen or typed, or for an `enquiry`, who then is one."""

    def __init__(
        self,
        desk: Desk,
        *,
        client: ClientId | None = None,
        day: date | None = None,
        at: time | None = None,
        enquiry: Enquiry | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self._enquiry = enquiry
        self._booked: Booked | None = None
        self.client = ClientField(desk, self.tr("Client"), creates=True)
        self.when = WhenFields(desk)
        self.where = WhereFields(desk)
        self.weeks = Field(self.tr("Weekly, how many times"), text="1")
        super().__init__(
            desk,
            self.tr("Schedule session"),
            "",
            self.client,
            self.when,
            self.where,
            self.weeks,
            confirm=self.tr("Schedule session"),
            long=True,
            parent=parent,
        )
        self._fill(client, day, at)
        self.when.changed.connect(self._look_ahead)
        self.weeks.edit.textEdited.connect(self._look_ahead)
        self.client.changed.connect(self._client_chosen)
        self.where.changed.connect(self.fit)
        self.saved.connect(self._say)
        self._look_ahead()

    def unfit(self) -> FieldFrame | None:
        """The first field that is empty or cannot be read."""
        if self._who() is None:
            self.client.set_error(self.tr("Choose a client, or the line that adds one."))
            return self.client
        wrong = self.when.unfit()
        if wrong is None and self._count() is None:
            self.weeks.set_error(
                self.tr("Type a number from 1 to {most}.").format(most=_MOST_WEEKS)
            )
            return self.weeks
        return wrong

    def save(self) -> Changed:
        """Schedule; a new name or an enquiry becomes a client with it."""
        starts_at, minutes, who = self.when.starts_at(), self.when.length(), self._who()
        if starts_at is None or minutes is None or who is None:
            return Changed.NOTHING
        meeting = Meeting(
            starts_at,
            self.when.zone,
            minutes,
            self.where.way(),
            self.where.place(),
            self.where.platform(),
            self._count() or 1,
        )
        self._booked, changed = book(self.desk.vault, who, meeting)
        return changed

    def conflict(self) -> str:
        """Return who comes at that time already, empty for nobody."""
        return self.when.clash()

    def _fill(self, client: ClientId | None, day: date | None, at: time | None) -> None:
        desk = self.desk
        minutes = get_practice(desk.vault).session_minutes
        self.when.set_when(day or desk.clock.today(), at, minutes)
        if client is not None:
            self.client.set_value(client)
            self._client_chosen()
        if self._enquiry is not None:
            self.client.set_new_name(self._enquiry.name)
            self.client.set_hint(self._enquiry.preferred_times)
            self.client.setEnabled(False)
        known = client is not None or self._enquiry is not None
        first: QWidget = self.when.time if known else self.client
        first.setFocus()

    def _who(self) -> Who | None:
        if self._enquiry is not None:
            return Who(enquiry=self._enquiry.id)
        client, name = self.client.value(), self.client.new_name()
        return Who(client, name) if client is not None or name else None

    def _count(self) -> int | None:
        text = self.weeks.text().strip()
        fit = text.isdecimal() and 1 <= int(text) <= _MOST_WEEKS
        return int(text) if fit else None

    def _client_chosen(self) -> None:
        """How and where it was the last time is how and where it will be."""
        client = self.client.value()
        if client is not None:
            usual = draft_for(self.desk.vault, client)
            self.where.set_meeting(usual.modality, usual.place, usual.platform)

    def _look_ahead(self) -> None:
        self.weeks.set_error("")
        weeks, starts_at = self._count() or 1, self.when.starts_at()
        self.when.look_for_clashes(weeks)
        self.weeks.set_hint("" if weeks == 1 or starts_at is None else self._dates(starts_at))
        self.fit()

    def _dates(self, starts_at: datetime) -> str:
        clock = self.desk.clock
        weeks = range(self._count() or 1)
        starts = [shifted(starts_at, self.when.zone, WEEK * week) for week in weeks]
        days = [clock.local(each).date() for each in starts]
        return dates_words(days, self.desk.language)

    def _say(self) -> None:
        booked, starts_at = self._booked, self.when.starts_at()
        if booked is None or starts_at is None:
            return
        local = self.desk.clock.local(starts_at)
        words = self.tr("Session scheduled: {moment}")
        if len(booked.appointments) > 1:
            words = self.tr("{count} sessions scheduled from {moment}")
        text = words.format(
            count=len(booked.appointments), moment=moment_words(local, self.desk.language)
        )
        self.desk.toast(text, partial(unbook, self.desk.vault, booked))
