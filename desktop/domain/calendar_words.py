# SPDX-License-Identifier: Apache-2.0
"""Entries of the calendar in words: their state, the way and place, dates of a series."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from itertools import groupby
from zoneinfo import ZoneInfo

from desktop.domain.calendar import CalendarEntry, EntryState
from desktop.domain.formats import clock_time, month_name, time_with_zone, weekday_date
from desktop.domain.i18n import QT_TRANSLATE_NOOP, Language, Translate
from desktop.domain.record_words import modality_label, service_label
from desktop.domain.session import CancelledBy

CONTEXT = "Calendar"
_STATES = {
    EntryState.PLANNED: QT_TRANSLATE_NOOP("Calendar", "Planned"),
    EntryState.OPEN: QT_TRANSLATE_NOOP("Calendar", "Not recorded yet"),
    EntryState.DONE: QT_TRANSLATE_NOOP("Calendar", "Held"),
    EntryState.ABSENT: QT_TRANSLATE_NOOP("Calendar", "No-show"),
    EntryState.CANCELLED: QT_TRANSLATE_NOOP("Calendar", "Cancelled"),
}
STATE_ICONS = {
    EntryState.OPEN: "circle-alert",
    EntryState.DONE: "check",
    EntryState.ABSENT: "user-x",
    EntryState.CANCELLED: "x",
}
_BY = {
    CancelledBy.CLIENT: QT_TRANSLATE_NOOP("Calendar", "Cancelled by client"),
    CancelledBy.CLIENT_LATE: QT_TRANSLATE_NOOP("Calendar", "Cancelled at short notice"),
    CancelledBy.THERAPIST: QT_TRANSLATE_NOOP("Calendar", "Cancelled by therapist"),
}
_NO_SERVICE = QT_TRANSLATE_NOOP("Calendar", "No open service")


def state_label(state: EntryState, translate: Translate) -> str:
    """What became of an entry."""
    return translate(CONTEXT, _STATES[state])


def state_words(entry: CalendarEntry, translate: Translate) -> str:
    """What became of it, for a cancelled one also by whom."""
    if entry.state is EntryState.CANCELLED and entry.cancelled_by is not None:
        return translate(CONTEXT, _BY[entry.cancelled_by])
    return state_label(entry.state, translate)


def no_service_label(translate: Translate) -> str:
    """Of a client for whom no service is open."""
    return translate(CONTEXT, _NO_SERVICE)


def where_words(entry: CalendarEntry, translate: Translate) -> str:
    """Konseling · Tatap muka · Ruang Teduh."""
    service = entry.service
    parts = (
        service_label(service, translate) if service else no_service_label(translate),
        modality_label(entry.modality, translate),
        entry.place or entry.platform,
    )
    return " · ".join(part for part in parts if part)


def short_name(name: str) -> str:
    """Ayu L. for Ayu Lestari: the first name and the letter of the last, where room is short."""
    words = name.split()
    # A first name of one letter says too little: I Made S.
    kept = 2 if words and len(words[0]) == 1 else 1
    if len(words) <= kept or not words[-1][0].isalpha():
        return name
    return f"{' '.join(words[:kept])} {words[-1][0]}."


def other_clock(entry: CalendarEntry, here: datetime, language: Language) -> str:
    """10.00 WIB where it was planned by another clock than that of `here`, else nothing."""
    there = entry.starts_at.astimezone(ZoneInfo(entry.zone))
    same = there.replace(tzinfo=None) == here.replace(tzinfo=None)
    return "" if same else time_with_zone(there, language, entry.zone)


def moment_words(local: datetime, language: Language) -> str:
    """Sel, 24 Nov 2026 14.30; `local` is wall-clock time."""
    return f"{weekday_date(local.date(), language)} {clock_time(local, language)}"


def dates_words(days: Sequence[date], language: Language) -> str:
    """24 Nov, 1, 8 Des 2026: the month once for its days, the year at the end of its dates."""
    years = []
    for year, in_year in groupby(days, key=lambda day: day.year):
        months = []
        for month, in_month in groupby(in_year, key=lambda day: day.month):
            numbers = ", ".join(str(day.day) for day in in_month)
            months.append(f"{numbers} {month_name(month, language)[:3]}")
        years.append(f"{'; '.join(months)} {year}")
    return "; ".join(years)
