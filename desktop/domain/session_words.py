# SPDX-License-Identifier: Apache-2.0
"""Sessions in words: their number, what became of them, the state of the note."""

from __future__ import annotations

from collections.abc import Mapping

from desktop.domain.formats import whole
from desktop.domain.i18n import QT_TRANSLATE_NOOP, Language, Translate
from desktop.domain.note import NoteState
from desktop.domain.session import Attendance

CONTEXT = "SessionWords"

_ATTENDANCES = {
    Attendance.ATTENDED: QT_TRANSLATE_NOOP("SessionWords", "attended"),
    Attendance.LATE: QT_TRANSLATE_NOOP("SessionWords", "late"),
    Attendance.CANCELLED: QT_TRANSLATE_NOOP("SessionWords", "cancelled by client"),
    Attendance.CANCELLED_LATE: QT_TRANSLATE_NOOP("SessionWords", "cancelled at short notice"),
    Attendance.RESCHEDULED: QT_TRANSLATE_NOOP("SessionWords", "rescheduled"),
    Attendance.NO_SHOW: QT_TRANSLATE_NOOP("SessionWords", "no-show"),
    Attendance.CANCELLED_BY_THERAPIST: QT_TRANSLATE_NOOP("SessionWords", "cancelled by therapist"),
}
_NOTE_STATES = {
    NoteState.NONE: QT_TRANSLATE_NOOP("SessionWords", "No note yet"),
    NoteState.DRAFT: QT_TRANSLATE_NOOP("SessionWords", "Draft"),
    NoteState.SIGNED: QT_TRANSLATE_NOOP("SessionWords", "Signed"),
}
_NUMBER = QT_TRANSLATE_NOOP("SessionWords", "Session {number}")
_COUNTED = QT_TRANSLATE_NOOP("SessionWords", "{count} {state}")
_OF_PLAN = QT_TRANSLATE_NOOP("SessionWords", "Session {number} of {planned}")
_INITIAL = QT_TRANSLATE_NOOP("SessionWords", "Initial consultation")
_NOT_COUNTED = QT_TRANSLATE_NOOP("SessionWords", "Session not counted")


def attendance_label(attendance: Attendance, translate: Translate) -> str:
    """What became of a session."""
    return translate(CONTEXT, _ATTENDANCES[attendance])


def counts_words(counts: Mapping[Attendance, int], translate: Translate, language: Language) -> str:
    """12 attended · 1 late · 2 cancelled at short notice, in the order of the choices."""
    return " · ".join(
        translate(CONTEXT, _COUNTED).format(
            count=whole(counts[one], language), state=attendance_label(one, translate)
        )
        for one in Attendance
        if counts.get(one)
    )


def note_state_label(state: str, translate: Translate) -> str:
    """Draft, signed or none; "" counts as none."""
    return translate(CONTEXT, _NOTE_STATES[NoteState(state or NoteState.NONE)])


def session_words(number: int, translate: Translate, planned: int | None = None) -> str:
    """Sesi ke-3 dari 5, or sesi ke-10 where nothing is planned."""
    if planned is None:
        return translate(CONTEXT, _NUMBER).format(number=number)
    return translate(CONTEXT, _OF_PLAN).format(number=number, planned=planned)


def number_words(number: int | None, translate: Translate, *, initial: bool = False) -> str:
    """Session 10; those that do not count say so."""
    if number is not None:
        return session_words(number, translate)
    return translate(CONTEXT, _INITIAL if initial else _NOT_COUNTED)
