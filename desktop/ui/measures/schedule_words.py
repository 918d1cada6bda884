# SPDX-License-Identifier: Apache-2.0
"""How often a measure is asked for, in words."""

from __future__ import annotations

from desktop.domain.due_words import MEASURE, due_words
from desktop.domain.i18n import QT_TRANSLATE_NOOP, Translate
from desktop.domain.measure_schedule import MeasureSchedule
from desktop.ui.base.desk import Desk

CONTEXT = "ScheduleWords"
WEEK = 7
USUAL = (7, 14, 28, 84)
_WEEK = QT_TRANSLATE_NOOP("ScheduleWords", "every week")
_WEEKS = QT_TRANSLATE_NOOP("ScheduleWords", "every {count} weeks")
_DAY = QT_TRANSLATE_NOOP("ScheduleWords", "every day")
_DAYS = QT_TRANSLATE_NOOP("ScheduleWords", "every {count} days")


def every_words(days: int, translate: Translate) -> str:
    """Tiap minggu, tiap 2 minggu, tiap 10 hari."""
    if days == 1:
        return translate(CONTEXT, _DAY)
    if days == WEEK:
        return translate(CONTEXT, _WEEK)
    if days % WEEK == 0:
        return translate(CONTEXT, _WEEKS).format(count=days // WEEK)
    return translate(CONTEXT, _DAYS).format(count=days)


def next_words(schedule: MeasureSchedule, desk: Desk) -> str:
    """Perlu diisi besok; lewat jadwal 3 hari."""
    today = desk.clock.today()
    return due_words(schedule.due_on, today, desk.translate, desk.language, MEASURE)
