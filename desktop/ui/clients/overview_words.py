# SPDX-License-Identifier: Apache-2.0
"""The lines of the overview: goals, scores, appointments, contacts, the last note."""

from __future__ import annotations

import re

from desktop.domain.client import Contact
from desktop.domain.formats import clock_time, decimal, weekday_date
from desktop.domain.goal import GoalProgress, GoalStatus
from desktop.domain.i18n import QT_TRANSLATE_NOOP
from desktop.domain.record_words import modality_label
from desktop.domain.session import Appointment
from desktop.domain.typed import phone_shown
from desktop.ui.base.desk import Desk
from desktop.ui.base.names import shown_detail, shown_person
from desktop.ui.clients.lines_card import Line
from desktop.ui.clients.words import CONTACT_ROLES, word

CONTEXT = "OverviewWords"
_NOW = QT_TRANSLATE_NOOP("OverviewWords", "now {now}")
_NOW_TARGET = QT_TRANSLATE_NOOP("OverviewWords", "now {now}, target {target}")
_NOT_RATED = QT_TRANSLATE_NOOP("OverviewWords", "not rated yet")
_ACHIEVED = QT_TRANSLATE_NOOP("OverviewWords", "achieved")
_PAUSED = QT_TRANSLATE_NOOP("OverviewWords", "paused")
_NO_CALL = QT_TRANSLATE_NOOP("OverviewWords", "do not call")
_HEADINGS = re.compile(r"^\s{0,3}#{1,6}\s.*$", re.MULTILINE)
_MARKS = re.compile(r"^\s{0,3}(>\s?|[-*+]\s+(\[[ xX]\]\s+)?)", re.MULTILINE)
NOTE_LINES, _NOTE_LETTERS = 6, 700
GOALS_SHOWN = 3


def goal_line(progress: GoalProgress, desk: Desk) -> Line:
    """A goal with where it is now."""
    goal = progress.goal
    return Line(goal.title, _goal_state(progress, desk))


def _goal_state(progress: GoalProgress, desk: Desk) -> str:
    goal, say = progress.goal, desk.translate
    if goal.status is GoalStatus.ACHIEVED:
        return say(CONTEXT, _ACHIEVED)
    if goal.status is GoalStatus.PAUSED:
        return say(CONTEXT, _PAUSED)
    values = [rating.value for rating in progress.ratings if rating.value is not None]
    if not values:
        return say(CONTEXT, _NOT_RATED)
    now = decimal(values[-1], desk.language)
    if goal.target is None:
        return say(CONTEXT, _NOW).format(now=now)
    target = f"{decimal(goal.target, desk.language)} {goal.unit}".strip()
    return say(CONTEXT, _NOW_TARGET).format(now=now, target=target)


def appointment_line(appointment: Appointment, desk: Desk) -> Line:
    """When, and where."""
    moment, language = desk.clock.local(appointment.starts_at), desk.language
    when = f"{weekday_date(moment.date(), language)} {clock_time(moment, language)}"
    way = modality_label(appointment.modality, desk.translate)
    place = appointment.place or appointment.platform
    return Line(when, " · ".join(part for part in (way, place) if part))


def contact_line(contact: Contact, desk: Desk) -> Line:
    """Who it is to the client, and how to reach them."""
    role = contact.relation or word(CONTACT_ROLES, contact.role, desk.translate)
    silent = "" if contact.may_call else desk.translate(CONTEXT, _NO_CALL)
    phone, email = shown_detail(desk, phone_shown(contact.phone)), shown_detail(desk, contact.email)
    below = (role, phone, email, silent)
    return Line(shown_person(desk, contact.name), " · ".join(part for part in below if part))


def note_lines(body: str) -> str:
    """The first lines of a note without its marks, to be read at a glance."""
    cut = _HEADINGS.sub("", body[: 3 * _NOTE_LETTERS])
    plain = _MARKS.sub("", cut).replace("**", "").replace("__", "")
    lines = [line.strip() for line in plain.splitlines() if line.strip()]
    shown = "\n".join(lines[:NOTE_LINES])
    return shown if len(shown) <= _NOTE_LETTERS else shown[:_NOTE_LETTERS].rstrip() + "…"
