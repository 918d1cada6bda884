# SPDX-License-Identifier: Apache-2.0
"""When something is due, in words: today, tomorrow, on a day, or late by so many days."""

from __future__ import annotations

from datetime import date

from desktop.domain.formats import date_short
from desktop.domain.i18n import QT_TRANSLATE_NOOP, Language, Translate

TASK, MEASURE = "DueTask", "DueMeasure"
"""A task has a day by which it is done, a measure one from which it is to be filled in."""
_TODAY = QT_TRANSLATE_NOOP("DueTask", "due today"), QT_TRANSLATE_NOOP("DueMeasure", "due today")
_TOMORROW = (
    QT_TRANSLATE_NOOP("DueTask", "due tomorrow"),
    QT_TRANSLATE_NOOP("DueMeasure", "due tomorrow"),
)
_ON = QT_TRANSLATE_NOOP("DueTask", "due {date}"), QT_TRANSLATE_NOOP("DueMeasure", "due {date}")
_LATE_ONE = (
    QT_TRANSLATE_NOOP("DueTask", "1 day late"),
    QT_TRANSLATE_NOOP("DueMeasure", "1 day late"),
)
_LATE = (
    QT_TRANSLATE_NOOP("DueTask", "{count} days late"),
    QT_TRANSLATE_NOOP("DueMeasure", "{count} days late"),
)


def due_words(
    due: date, today: date, translate: Translate, language: Language, what: str = TASK
) -> str:
    """Tenggat hari ini, besok, 25 Nov 2026; lewat 3 hari. `what` is TASK or MEASURE."""
    ahead = (due - today).days
    near = {0: _TODAY, 1: _TOMORROW, -1: _LATE_ONE}.get(ahead)
    source = (near or (_ON if ahead > 0 else _LATE))[what == MEASURE]
    on = date_short(due, language)
    return translate(what, source).format(date=on, count=abs(ahead))
