# SPDX-License-Identifier: Apache-2.0
"""Words for goals, marked for translation and translated late."""

from __future__ import annotations

from desktop.domain.formats import decimal
from desktop.domain.goal import Goal, GoalCategory, GoalStatus
from desktop.domain.i18n import QT_TRANSLATE_NOOP, Language, Translate

CONTEXT = "Goals"

CATEGORIES: dict[GoalCategory, str] = {
    GoalCategory.MOTIVATION: QT_TRANSLATE_NOOP("Goals", "Motivation"),
    GoalCategory.EMOTIONAL_RELIEF: QT_TRANSLATE_NOOP("Goals", "Emotional relief"),
    GoalCategory.POTENTIAL: QT_TRANSLATE_NOOP("Goals", "Potential"),
    GoalCategory.HABITS: QT_TRANSLATE_NOOP("Goals", "Habits and structure"),
    GoalCategory.DECISIONS: QT_TRANSLATE_NOOP("Goals", "Decisions"),
    GoalCategory.INSIGHT: QT_TRANSLATE_NOOP("Goals", "Insight"),
    GoalCategory.RELATIONSHIPS: QT_TRANSLATE_NOOP("Goals", "Relationships"),
    GoalCategory.SOCIAL_ENVIRONMENT: QT_TRANSLATE_NOOP("Goals", "Social environment"),
    GoalCategory.BODY_AWARENESS: QT_TRANSLATE_NOOP("Goals", "Body awareness"),
}

STATUSES: dict[GoalStatus, str] = {
    GoalStatus.ACTIVE: QT_TRANSLATE_NOOP("Goals", "In progress"),
    GoalStatus.ACHIEVED: QT_TRANSLATE_NOOP("Goals", "Achieved"),
    GoalStatus.PAUSED: QT_TRANSLATE_NOOP("Goals", "Paused"),
    GoalStatus.ARCHIVED: QT_TRANSLATE_NOOP("Goals", "Archived"),
}

STATUS_KIND: dict[GoalStatus, tuple[str, str]] = {
    GoalStatus.ACTIVE: ("info", ""),
    GoalStatus.ACHIEVED: ("ok", "circle-check"),
    GoalStatus.PAUSED: ("neutral", ""),
    GoalStatus.ARCHIVED: ("neutral", ""),
}
"""Pill kind and icon of a status."""

_BASELINE = QT_TRANSLATE_NOOP("Goals", "start {value}")
_NOW = QT_TRANSLATE_NOOP("Goals", "now {value}")
_TARGET = QT_TRANSLATE_NOOP("Goals", "target {value}")


def with_unit(value: float, goal: Goal, language: Language) -> str:
    """6,4 jam; the number alone where the goal names no unit."""
    shown = decimal(value, language)
    return f"{shown} {goal.unit}" if goal.unit else shown


def start_text(value: float, translate: Translate, language: Language) -> str:
    """ "awal 2"."""
    return translate(CONTEXT, _BASELINE).format(value=decimal(value, language))


def now_text(value: float, goal: Goal, translate: Translate, language: Language) -> str:
    """ "kini 6,4 jam"."""
    return translate(CONTEXT, _NOW).format(value=with_unit(value, goal, language))


def target_text(value: float, translate: Translate, language: Language) -> str:
    """ "target 8"."""
    return translate(CONTEXT, _TARGET).format(value=decimal(value, language))
