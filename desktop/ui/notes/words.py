# SPDX-License-Identifier: Apache-2.0
"""Sessions in words: number, day, hours, attendance, state of the note."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from desktop.domain.formats import time_range, weekday_date
from desktop.domain.i18n import QT_TRANSLATE_NOOP
from desktop.domain.note import NoteState, VersionReason
from desktop.domain.session import Attendance, Session
from desktop.ui.base.desk import Desk

_CONTEXT = "SessionWords"
ATTENDANCES = {
    Attendance.ATTENDED: QT_TRANSLATE_NOOP("SessionWords", "attended"),
    Attendance.LATE: QT_TRANSLATE_NOOP("SessionWords", "late"),
    Attendance.CANCELLED: QT_TRANSLATE_NOOP("SessionWords", "cancelled by client"),
    Attendance.CANCELLED_LATE: QT_TRANSLATE_NOOP("SessionWords", "cancelled at short notice"),
    Attendance.RESCHEDULED: QT_TRANSLATE_NOOP("SessionWords", "rescheduled"),
    Attendance.NO_SHOW: QT_TRANSLATE_NOOP("SessionWords", "no-show"),
    Attendance.CANCELLED_BY_THERAPIST: QT_TRANSLATE_NOOP("SessionWords", "cancelled by therapist"),
}
NOTE_STATES = {
    NoteState.NONE: QT_TRANSLATE_NOOP("SessionWords", "No note yet"),
    NoteState.DRAFT: QT_TRANSLATE_NOOP("SessionWords", "Draft"),
    NoteState.SIGNED: QT_TRANSLATE_NOOP("SessionWords", "Signed"),
}
REASONS = {
    VersionReason.INTERVAL: QT_TRANSLATE_NOOP("SessionWords", "while writing"),
    VersionReason.LEFT: QT_TRANSLATE_NOOP("SessionWords", "on leaving the note"),
    VersionReason.SIGNED: QT_TRANSLATE_NOOP("SessionWords", "on signing"),
    VersionReason.TRANSCRIPT: QT_TRANSLATE_NOOP("SessionWords", "before attaching a transcript"),
}
_NUMBER = QT_TRANSLATE_NOOP("SessionWords", "Session {number}")
_INITIAL = QT_TRANSLATE_NOOP("SessionWords", "Initial consultation")
_NOT_COUNTED = QT_TRANSLATE_NOOP("SessionWords", "Session not counted")


def attendance_word(desk: Desk, attendance: Attendance) -> str:
    """What became of a session."""
    return desk.translate(_CONTEXT, ATTENDANCES[attendance])


def note_state_word(desk: Desk, state: str) -> str:
    """Draft, signed or none."""
    return desk.translate(_CONTEXT, NOTE_STATES[NoteState(state or NoteState.NONE)])


def reason_word(desk: Desk, reason: VersionReason) -> str:
    """Why a version was kept."""
    return desk.translate(_CONTEXT, REASONS[reason])


def number_words(desk: Desk, number: int | None, *, initial: bool = False) -> str:
    """Session 10; those that do not count say so."""
    if number is not None:
        return desk.translate(_CONTEXT, _NUMBER).format(number=number)
    return desk.translate(_CONTEXT, _INITIAL if initial else _NOT_COUNTED)


def local(moment: datetime, zone: str) -> datetime:
    """Wall-clock time in the zone the session was lived in."""
    return moment.astimezone(ZoneInfo(zone))


def session_line(desk: Desk, session: Session, number: int | None) -> str:
    """Session 10 · Tue, 24 Nov 2026 · 13:00–13:50 · attended."""
    start = local(session.starts_at, session.zone)
    parts = (
        number_words(desk, number, initial=session.initial_consultation),
        weekday_date(start.date(), desk.language),
        time_range(start, start + timedelta(minutes=session.minutes), desk.language),
        attendance_word(desk, session.attendance),
    )
    return " · ".join(parts)
