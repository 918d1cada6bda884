# SPDX-License-Identifier: Apache-2.0
"""Moving and cancelling an appointment, or it and those of its series that follow."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop.domain.calendar_words import moment_words
from desktop.domain.changed import Changed
from desktop.domain.i18n import QT_TRANSLATE_NOOP
from desktop.domain.session import Appointment, CancelledBy
from desktop.services.appointments import cancel_appointment, move_appointment, way_back
from desktop.ui.base.desk import Desk
from desktop.ui.base.form_dialog import FormDialog
from desktop.ui.base.names import shown_name_of
from desktop.ui.booking.series_choice import SeriesChoice
from desktop.ui.booking.when_fields import WhenFields
from desktop.ui.common.field import Field
from desktop.ui.common.field_frame import FieldFrame
from desktop.ui.common.select import Select

CONTEXT = "Booking"
_MOVED = QT_TRANSLATE_NOOP("Booking", "Appointment moved: {moment}")
_MOVED_MANY = QT_TRANSLATE_NOOP("Booking", "{count} appointments moved")
_CANCELLED = QT_TRANSLATE_NOOP("Booking", "Appointment cancelled")
_CANCELLED_MANY = QT_TRANSLATE_NOOP("Booking", "{count} appointments cancelled")
_WHO = {
    CancelledBy.CLIENT: QT_TRANSLATE_NOOP("Booking", "The client"),
    CancelledBy.CLIENT_LATE: QT_TRANSLATE_NOOP("Booking", "The client, at short notice"),
    CancelledBy.THERAPIST: QT_TRANSLATE_NOOP("Booking", "I did"),
}


def say_moved(desk: Desk, before: Sequence[Appointment], moment: str) -> None:
    """Tell of a move, with the way back."""
    source = _MOVED if len(before) == 1 else _MOVED_MANY
    text = desk.translate(CONTEXT, source).format(moment=moment, count=len(before))
    desk.toast(text, way_back(desk.vault, before))


def _who_when(desk: Desk, appointment: Appointment) -> str:
    local = desk.clock.local(appointment.starts_at)
    name = shown_name_of(desk, appointment.client_id)
    return f"{name} · {moment_words(local, desk.language)}"


class MoveDialog(FormDialog):
    """Another day, time or length."""

    def __init__(self, desk: Desk, appointment: Appointment, parent: QWidget | None = None) -> None:
        self._appointment = appointment
        self._before: Sequence[Appointment] = ()
        self.when = WhenFields(desk)
        self.series = SeriesChoice(desk, appointment)
        super().__init__(
            desk,
            self.tr("Move appointment"),
            _who_when(desk, appointment),
            self.when,
            self.series,
            confirm=self.tr("Move"),
            parent=parent,
        )
        local = desk.clock.local(appointment.starts_at)
        self.when.set_when(local.date(), local.time(), appointment.minutes)
        self.when.time.setFocus()
        self.when.changed.connect(self._look)
        self.series.only.toggled.connect(self._look)
        self.saved.connect(self._say)

    def unfit(self) -> FieldFrame | None:
        """The first field that cannot be read."""
        return self.when.unfit()

    def save(self) -> Changed:
        """Move it."""
        starts_at = self.when.starts_at()
        if starts_at is None:
            return Changed.NOTHING
        self._before = self.series.rows()
        return move_appointment(
            self.desk.vault,
            self._appointment.id,
            starts_at,
            self.when.length(),
            following=self.series.following_too(),
        )

    def _look(self) -> None:
        rows = self.series.rows()
        self.when.look_for_clashes(1, [row.id for row in rows])
        self.fit()

    def _say(self) -> None:
        starts_at = self.when.starts_at()
        if starts_at is not None and self._before:
            local = self.desk.clock.local(starts_at)
            say_moved(self.desk, self._before, moment_words(local, self.desk.language))


class CancelDialog(FormDialog):
    """Who cancels and why; it stays in the calendar as cancelled."""

    def __init__(self, desk: Desk, appointment: Appointment, parent: QWidget | None = None) -> None:
        self._appointment = appointment
        self._before: Sequence[Appointment] = ()
        options = [(desk.translate(CONTEXT, words), who) for who, words in _WHO.items()]
        self.who = Select(self.tr("Who cancels"), options)
        self.reason = Field(self.tr("Reason, if you want to keep it"))
        self.series = SeriesChoice(desk, appointment)
        super().__init__(
            desk,
            self.tr("Cancel this appointment"),
            _who_when(desk, appointment),
            self.who,
            self.reason,
            self.series,
            confirm=self.tr("Cancel appointment"),
            parent=parent,
        )
        self.cancel_button.setText(self.tr("Keep appointment"))
        self.saved.connect(self._say)

    def save(self) -> Changed:
        """Cancel it."""
        value = self.who.value()
        self._before = self.series.rows()
        return cancel_appointment(
            self.desk.vault,
            self._appointment.id,
            self.reason.text(),
            CancelledBy(value) if isinstance(value, str) else None,
            following=self.series.following_too(),
        )

    def _say(self) -> None:
        source = _CANCELLED if len(self._before) == 1 else _CANCELLED_MANY
        text = self.desk.translate(CONTEXT, source).format(count=len(self._before))
        self.desk.toast(text, way_back(self.desk.vault, self._before))
