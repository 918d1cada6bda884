# SPDX-License-Identifier: Apache-2.0
"""The second line of a client in the list, as text and as speech."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

from desktop.domain.client import ClientLine, ClientStatus
from desktop.domain.due_words import MEASURE, due_words
from desktop.domain.formats import (
    clock_time,
    date_near,
    date_short,
    decimal,
    relative_day,
    weekday_name,
)
from desktop.domain.i18n import QT_TRANSLATE_NOOP, Language
from desktop.services.measure_library import measure_title
from desktop.ui.base.desk import Desk
from desktop.ui.base.names import shown_name
from desktop.ui.clients.words import STATUSES, word
from desktop.ui.common.list_view import Row

CONTEXT = "ClientLine"
_ARROWS = {-1: "↓", 0: "→", 1: "↑"}
_SPOKEN = {
    -1: QT_TRANSLATE_NOOP("ClientLine", "down"),
    0: QT_TRANSLATE_NOOP("ClientLine", "same"),
    1: QT_TRANSLATE_NOOP("ClientLine", "up"),
}
_FIRST = QT_TRANSLATE_NOOP("ClientLine", "first time")
_NOT_PLANNED = QT_TRANSLATE_NOOP("ClientLine", "Not scheduled")
_LAST = QT_TRANSLATE_NOOP("ClientLine", "Last session {date}")
_RISK = QT_TRANSLATE_NOOP("ClientLine", "Needs follow-up")
_DUE = QT_TRANSLATE_NOOP("ClientLine", "{measure} due")
_LATE = QT_TRANSLATE_NOOP("ClientLine", "{measure} overdue")
_NEAR_DAYS = 7
_PLAIN = frozenset({ClientStatus.ACTIVE, ClientStatus.WAITING})


def near_moment(moment: datetime, today: date, language: Language) -> str:
    """Hari ini 13.00, Besok 10.00, Kam 10.00 within the week, else 8 Des 10.00."""
    day, at = moment.date(), clock_time(moment, language)
    ahead = (day - today).days
    if ahead in (0, 1):
        words = relative_day(day, today, language)
        return f"{words[:1].upper()}{words[1:]} {at}"
    if 1 < ahead < _NEAR_DAYS:
        return f"{weekday_name(day.weekday(), language, short=True)} {at}"
    return f"{date_near(day, today, language)} {at}"


def row_of(line: ClientLine, desk: Desk) -> Row:
    """The list row of a client; the arrow only shows, `spoken_row` says it."""
    due = _due_shown(line, desk)
    score = "" if due else _score(line, desk, _ARROWS.__getitem__)
    return _row(line, desk, [*_moment_parts(line, desk), due, score])


def spoken_row(line: ClientLine, desk: Desk) -> str:
    """The row as a screen reader says it."""

    def direction(value: int) -> str:
        return desk.translate(CONTEXT, _SPOKEN[value])

    risk = desk.translate(CONTEXT, _RISK) if line.open_risks else ""
    parts = [
        shown_name(desk, line),
        *_moment_parts(line, desk),
        _due(line, desk),
        _score(line, desk, direction),
        risk,
    ]
    return ", ".join(part for part in parts if part)


def _row(line: ClientLine, desk: Desk, parts: list[str]) -> Row:
    return Row(
        key=line.id,
        title=shown_name(desk, line),
        subtitle=" · ".join(part for part in parts if part),
        mark="triangle-alert" if line.open_risks else "",
        mark_name=desk.translate(CONTEXT, _RISK) if line.open_risks else "",
    )


def _moment_parts(line: ClientLine, desk: Desk) -> list[str]:
    language, clock = desk.language, desk.clock
    status = "" if line.status in _PLAIN else word(STATUSES, line.status, desk.translate)
    if line.next_at is not None:
        when = near_moment(clock.local(line.next_at), clock.today(), language)
        first = "" if line.sessions_held else desk.translate(CONTEXT, _FIRST)
        return [status, when, first]
    if line.status is ClientStatus.CLOSED and line.last_at is not None:
        on = date_short(clock.local(line.last_at).date(), language)
        return [status, desk.translate(CONTEXT, _LAST).format(date=on)]
    return [status, desk.translate(CONTEXT, _NOT_PLANNED)]


def _due_shown(line: ClientLine, desk: Desk) -> str:
    if line.due_on is None:
        return ""
    late = line.due_on < desk.clock.today()
    words = desk.translate(CONTEXT, _LATE if late else _DUE)
    return words.format(measure=measure_title(line.due_measure))


def _due(line: ClientLine, desk: Desk) -> str:
    """PHQ-9 lewat jadwal 3 hari."""
    if line.due_on is None:
        return ""
    today = desk.clock.today()
    words = due_words(line.due_on, today, desk.translate, desk.language, MEASURE)
    return f"{measure_title(line.due_measure)} {words}"


def _score(line: ClientLine, desk: Desk, direction: Callable[[int], str]) -> str:
    if line.last_score is None:
        return ""
    name = measure_title(line.last_measure)
    moved = direction(line.last_direction) if line.last_direction is not None else ""
    return f"{name} {decimal(round(line.last_score, 1), desk.language)} {moved}".strip()
