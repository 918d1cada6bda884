# SPDX-License-Identifier: Apache-2.0
"""What is known of a session besides its note."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QLayout, QWidget

from desktop.domain.changed import Changed
from desktop.domain.ids import SessionId
from desktop.domain.record_words import modality_label
from desktop.domain.session import Attendance, Modality, SessionDraft
from desktop.domain.session_words import attendance_label
from desktop.services.sessions import MINUTES, get_session, update_session
from desktop.services.undo import way_back
from desktop.ui.base.desk import Desk
from desktop.ui.base.form_dialog import FormDialog
from desktop.ui.common.button import Button
from desktop.ui.common.check import CheckBox
from desktop.ui.common.date_field import DateField, TimeField
from desktop.ui.common.field import Field
from desktop.ui.common.field_frame import FieldFrame
from desktop.ui.common.layout import boxed, row
from desktop.ui.common.select import Select
from desktop.ui.notes.move_session import MoveSessionDialog
from desktop.ui.notes.words import local

_ASYNCHRONOUS = {Modality.CHAT.value, Modality.EMAIL.value, Modality.APP.value}


class SessionDialog(FormDialog):
    """Date, time, length, way, place, people, attendance."""

    def __init__(
        self, desk: Desk, session: SessionId, draft: SessionDraft, parent: QWidget
    ) -> None:
        self._session, self._draft = session, draft
        self._before = get_session(desk.vault, session)
        self._make_fields(desk, draft)
        super().__init__(
            desk,
            self.tr("Session details"),
            "",
            self.day,
            _line(self.start, self.minutes),
            _line(self.modality, self.platform),
            self.period,
            _line(self.place, self.people),
            self.attendance,
            self.reason,
            self.initial,
            row(self.wrong_client, None),
            confirm=self.tr("Save session"),
            long=True,
            parent=parent,
        )
        self.saved.connect(self._tell)
        self.modality.changed.connect(self._way_changed)
        self.wrong_client.clicked.connect(self._move)
        self._show_period()

    def _make_fields(self, desk: Desk, draft: SessionDraft) -> None:
        translate, start = desk.translate, local(draft.starts_at, draft.zone)
        modalities = [(modality_label(one, translate), one.value) for one in Modality]
        attendances = [(attendance_label(one, translate), one.value) for one in Attendance]
        self.day = DateField(self.tr("Date"), desk.clock.today(), desk.language)
        self.day.set_value(start.date())
        self.start = TimeField(self.tr("Starts at"), desk.language)
        self.start.set_value(start.time())
        self.minutes = Field(self.tr("Minutes"), text=str(draft.minutes))
        self.minutes.edit.setValidator(QIntValidator(*MINUTES, self.minutes.edit))
        self.modality = Select(self.tr("Modality"), modalities)
        self.modality.set_value(draft.modality.value)
        self.platform = Field(self.tr("Platform"), text=draft.platform)
        end = local(draft.ends_at, draft.zone) if draft.ends_at else None
        self.until = DateField(self.tr("Written until"), desk.clock.today(), desk.language)
        self.until_time = TimeField(self.tr("Until time"), desk.language)
        if end is not None:
            self.until.set_value(end.date())
            self.until_time.set_value(end.time())
        self.period = boxed(_line(self.until, self.until_time))
        self.wrong_client = Button(self.tr("Saved under the wrong client? Move it…"), "link")
        self.place = Field(self.tr("Place"), text=draft.place)
        self.people = Field(self.tr("Present"), text=draft.participants)
        self.attendance = Select(self.tr("Attendance"), attendances)
        self.attendance.set_value(draft.attendance.value)
        self.reason = Field(self.tr("Reason"), text=draft.attendance_reason)
        self.initial = CheckBox(self.tr("Initial consultation, not counted"))
        self.initial.setChecked(draft.initial_consultation)

    def unfit(self) -> FieldFrame | None:
        """The first of date, time and length that cannot be read."""
        if self.day.value() is None:
            self.day.set_error(self.tr("Enter the date of the session."))
            return self.day
        if self.start.value() is None:
            self.start.set_error(self.tr("Enter when the session began."))
            return self.start
        if not self.minutes.text():
            self.minutes.set_error(self.tr("Enter the length in minutes."))
            return self.minutes
        if self._asynchronous() and self.until.value() and self.until_time.value() is None:
            self.until_time.set_error(self.tr("Enter when the writing ended."))
            return self.until_time
        return None

    def _asynchronous(self) -> bool:
        return self.modality.value() in _ASYNCHRONOUS

    def _way_changed(self) -> None:
        self._show_period()
        self.fit()

    def _show_period(self) -> None:
        self.period.setVisible(self._asynchronous())

    def _move(self) -> None:
        over = self.parentWidget()
        self.reject()
        MoveSessionDialog(self.desk, self._session, over).open()

    def _ends_at(self) -> datetime | None:
        """The end of a period of writing; None for a meeting, which has a length."""
        day, end = self.until.value(), self.until_time.value()
        if not self._asynchronous() or day is None or end is None:
            return None
        return datetime.combine(day, end, ZoneInfo(self._draft.zone)).astimezone(UTC)

    def save(self) -> Changed:
        """Replace what was known of the session."""
        return update_session(self.desk.vault, self._session, self.typed())

    def _tell(self) -> None:
        self.desk.toast(self.tr("Session changed"), way_back(self.desk.vault, self._before))

    def typed(self) -> SessionDraft:
        """The draft as it is typed."""
        day, start = self.day.value(), self.start.value()
        starts_at = self._draft.starts_at
        if day is not None and start is not None:
            wall = datetime.combine(day, start, ZoneInfo(self._draft.zone))
            starts_at = wall.astimezone(UTC)
        return replace(
            self._draft,
            starts_at=starts_at,
            ends_at=self._ends_at(),
            minutes=int(self.minutes.text() or self._draft.minutes),
            modality=Modality(str(self.modality.value())),
            platform=self.platform.text(),
            place=self.place.text(),
            participants=self.people.text(),
            attendance=Attendance(str(self.attendance.value())),
            attendance_reason=self.reason.text(),
            initial_consultation=self.initial.isChecked(),
        )


def _line(*fields: QWidget) -> QLayout:
    line = row(*fields, gap=12)
    for place in range(len(fields)):
        line.setStretch(place, 1)
    return line
