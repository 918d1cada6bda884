# SPDX-License-Identifier: Apache-2.0
"""A session in one line, and why a version of its note was kept."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from desktop.domain.formats import clock_time, time_range, weekday_date
from desktop.domain.i18n import QT_TRANSLATE_NOOP
from desktop.domain.note import VersionReason
from desktop.domain.session import Session
from desktop.domain.session_words import number_words
from desktop.ui.base.desk import Desk

_CONTEXT = "VersionWords"
_PERIOD = "SessionPeriod"
_UNTIL = QT_TRANSLATE_NOOP("SessionPeriod", "{start} to {date} {end}")
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


def _span(desk: Desk, session: Session) -> str:
    start = local(session.starts_at, session.zone)
    if session.ends_at is None:
        return time_range(start, start + timedelta(minutes=session.minutes), desk.language)
    return period_words(start, local(session.ends_at, session.zone), desk)


def period_words(start: datetime, end: datetime, desk: Desk) -> str:
    """10:00 to Thu, 26 Nov 2026 09:00."""
    if start.date() == end.date():
        return time_range(start, end, desk.language)
    until = weekday_date(end.date(), desk.language)
    return desk.translate(_PERIOD, _UNTIL).format(
        start=clock_time(start, desk.language), date=until, end=clock_time(end, desk.language)
    )


def session_line(desk: Desk, session: Session, number: int | None) -> str:
    """Session 10 · Tue, 24 Nov 2026 · 13:00–13:50; of e-mail and chat the whole period."""
    start = local(session.starts_at, session.zone)
    parts = (
        number_words(number, desk.translate, initial=session.initial_consultation),
        weekday_date(start.date(), desk.language),
        _span(desk, session),
    )
    return " · ".join(parts)
