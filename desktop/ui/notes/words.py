# SPDX-License-Identifier: Apache-2.0
"""A session in one line, and why a version of its note was kept."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from desktop.domain.formats import time_range, weekday_date
from desktop.domain.i18n import QT_TRANSLATE_NOOP
from desktop.domain.note import VersionReason
from desktop.domain.session import Session
from desktop.domain.session_words import attendance_label, number_words
from desktop.ui.base.desk import Desk

_CONTEXT = "VersionWords"
REASONS = {
    VersionReason.INTERVAL: QT_TRANSLATE_NOOP("VersionWords", "while writing"),
    VersionReason.LEFT: QT_TRANSLATE_NOOP("VersionWords", "on leaving the note"),
    VersionReason.SIGNED: QT_TRANSLATE_NOOP("VersionWords", "on signing"),
    VersionReason.TRANSCRIPT: QT_TRANSLATE_NOOP("VersionWords", "before attaching a transcript"),
}


def reason_word(desk: Desk, reason: VersionReason) -> str:
    """Why a version was kept."""
    return desk.translate(_CONTEXT, REASONS[reason])


def local(moment: datetime, zone: str) -> datetime:
    """Wall-clock time in the zone the session was lived in."""
    return moment.astimezone(ZoneInfo(zone))


def session_line(desk: Desk, session: Session, number: int | None) -> str:
    """Session 10 · Tue, 24 Nov 2026 · 13:00–13:50 · attended."""
    start = local(session.starts_at, session.zone)
    parts = (
        number_words(number, desk.translate, initial=session.initial_consultation),
        weekday_date(start.date(), desk.language),
        time_range(start, start + timedelta(minutes=session.minutes), desk.language),
        attendance_label(session.attendance, desk.translate),
    )
    return " · ".join(parts)
