# SPDX-License-Identifier: Apache-2.0
"""The sentences a report is composed of when the therapist writes none: facts, no judgement."""

from __future__ import annotations

from datetime import date

from desktop.domain.formats import date_long, decimal
from desktop.domain.goal import GoalProgress, level_text
from desktop.domain.i18n import QT_TRANSLATE_NOOP, Language, Translate

CONTEXT = "ReportText"

_PERIOD = QT_TRANSLATE_NOOP("ReportText", "From {since} to {until}, {held} sessions were held.")
_PERIOD_ONE = QT_TRANSLATE_NOOP("ReportText", "From {since} to {until}, one session was held.")
_PERIOD_NONE = QT_TRANSLATE_NOOP("ReportText", "From {since} to {until}, no session was held.")
_SCORES = QT_TRANSLATE_NOOP("ReportText", "{measure} went from {first} to {now}. {change}")
_ONE_SCORE = QT_TRANSLATE_NOOP(
    "ReportText", "{measure} was filled in once, with a score of {first}."
)
_ONCE = QT_TRANSLATE_NOOP("ReportText", "Filled in once.")
_GOAL_MOVED = QT_TRANSLATE_NOOP(
    "ReportText", "Goal “{goal}”: from {baseline} to {now} (target {target})."
)
_GOAL_NOW = QT_TRANSLATE_NOOP("ReportText", "Goal “{goal}”: last rated {now}.")
_GOAL_OPEN = QT_TRANSLATE_NOOP("ReportText", "Goal “{goal}”: not rated yet.")
_USED_ONCE = QT_TRANSLATE_NOOP("ReportText", "in one session")
_USED = QT_TRANSLATE_NOOP("ReportText", "in {count} sessions")
_SIGNED = QT_TRANSLATE_NOOP("ReportText", "Signed {when} by {therapist}")
_SIGNED_PLAIN = QT_TRANSLATE_NOOP("ReportText", "Signed {when}")


class ReportWords:
    """Speaks the language of one report."""

    def __init__(self, translate: Translate, language: Language) -> None:
        self.translate, self.language = translate, language

    def say(self, source: str, **holes: object) -> str:
        """A sentence of this context."""
        return self.translate(CONTEXT, source).format(**holes)

    def number(self, value: float) -> str:
        """A number as it is written."""
        return decimal(round(value, 2), self.language)

    def period(self, since: date, until: date, held: int) -> str:
        """How many sessions were held when."""
        source = {0: _PERIOD_NONE, 1: _PERIOD_ONE}.get(held, _PERIOD)
        first, last = date_long(since, self.language), date_long(until, self.language)
        return self.say(source, since=first, until=last, held=held)

    def scores(self, measure: str, first: str, now: str, change: str) -> str:
        """First and last score of a measure, and what the difference means."""
        if not now:
            return self.say(_ONE_SCORE, measure=measure, first=first)
        return self.say(_SCORES, measure=measure, first=first, now=now, change=change)

    def filled_in_once(self) -> str:
        """Why there is no difference."""
        return self.say(_ONCE)

    def goal(self, progress: GoalProgress) -> str:
        """Where a goal stands, in its own unit."""
        goal, latest = progress.goal, progress.latest
        if latest is None or latest.value is None:
            if latest is None:
                return self.say(_GOAL_OPEN, goal=goal.title)
            return self.say(_GOAL_NOW, goal=goal.title, now=level_text(latest.gas or 0))
        now = self.with_unit(latest.value, goal.unit)
        if goal.baseline is None or goal.target is None:
            return self.say(_GOAL_NOW, goal=goal.title, now=now)
        low, high = self.number(goal.baseline), self.number(goal.target)
        return self.say(_GOAL_MOVED, goal=goal.title, baseline=low, now=now, target=high)

    def with_unit(self, value: float, unit: str) -> str:
        """ "3 kali/minggu"."""
        return f"{self.number(value)} {unit}".strip()

    def used(self, count: int) -> str:
        """In how many sessions a technique was used."""
        return self.say(_USED_ONCE if count == 1 else _USED, count=count)

    def signed(self, when: str, therapist: str) -> str:
        """When and by whom a note was signed."""
        return self.say(_SIGNED if therapist else _SIGNED_PLAIN, when=when, therapist=therapist)
