# SPDX-License-Identifier: Apache-2.0
"""Setting how often a measure is asked for, with one way back."""

from __future__ import annotations

from datetime import date
from functools import partial

from desktop.domain.i18n import QT_TRANSLATE_NOOP
from desktop.domain.ids import ClientId, MeasureId
from desktop.domain.measure_schedule import MeasureSchedule
from desktop.services.measure_library import measure_library
from desktop.services.measure_schedules import put_back_schedule, set_schedule, stop_schedule
from desktop.ui.base.desk import Desk
from desktop.ui.measures.schedule_words import every_words

CONTEXT = "ScheduleActs"
_SET = QT_TRANSLATE_NOOP("ScheduleActs", "{measure} asked for {how_often}")
_STOPPED = QT_TRANSLATE_NOOP("ScheduleActs", "{measure} no longer asked for")


def ask(
    desk: Desk,
    client: ClientId,
    measure: MeasureId,
    days: int,
    before: MeasureSchedule | None,
    first: date | None = None,
) -> None:
    """Ask for a measure every so many days; 0 stops asking. `before` is what was set so far."""
    vault = desk.vault
    act = partial(set_schedule, vault, client, measure, days, first)
    if days == 0:
        act = partial(stop_schedule, vault, client, measure)
    if desk.attempt(act):
        say_asked(desk, client, measure, days, before)


def say_asked(
    desk: Desk, client: ClientId, measure: MeasureId, days: int, before: MeasureSchedule | None
) -> None:
    """Tell what is set now."""
    title = measure_library().get(measure).title
    words = desk.translate(CONTEXT, _SET if days else _STOPPED)
    how_often = every_words(days, desk.translate) if days else ""
    undo = partial(put_back_schedule, desk.vault, client, measure, before)
    desk.toast(words.format(measure=title, how_often=how_often), undo)
