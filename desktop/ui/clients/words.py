# SPDX-License-Identifier: Apache-2.0
"""What the fixed choices of a client record are called."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import StrEnum
from typing import TypeVar

from desktop.domain.client import ContactRole
from desktop.domain.client_words import FORMS_OF_ADDRESS as FORMS_OF_ADDRESS
from desktop.domain.client_words import SEXES as SEXES
from desktop.domain.client_words import STATUSES as STATUSES
from desktop.domain.episode import Ending, Service, StageKind, TherapistRole
from desktop.domain.i18n import QT_TRANSLATE_NOOP, Translate

CONTEXT = "ClientWords"
E = TypeVar("E", bound=StrEnum)

CONTACT_ROLES: dict[ContactRole, str] = {
    ContactRole.EMERGENCY: QT_TRANSLATE_NOOP("ClientWords", "Emergency contact"),
    ContactRole.GUARDIAN: QT_TRANSLATE_NOOP("ClientWords", "Guardian"),
    ContactRole.PARTNER: QT_TRANSLATE_NOOP("ClientWords", "Partner"),
    ContactRole.PARENT: QT_TRANSLATE_NOOP("ClientWords", "Parent"),
    ContactRole.PHYSICIAN: QT_TRANSLATE_NOOP("ClientWords", "Physician"),
    ContactRole.REFERRER: QT_TRANSLATE_NOOP("ClientWords", "Referrer"),
    ContactRole.TEACHER: QT_TRANSLATE_NOOP("ClientWords", "Teacher"),
    ContactRole.OTHER: QT_TRANSLATE_NOOP("ClientWords", "Other person"),
}
ROLES: dict[TherapistRole, str] = {
    TherapistRole.FACILITATES: QT_TRANSLATE_NOOP("ClientWords", "Facilitates"),
    TherapistRole.ADVISES: QT_TRANSLATE_NOOP("ClientWords", "Gives advice"),
    TherapistRole.BOTH: QT_TRANSLATE_NOOP("ClientWords", "Both"),
}
ENDINGS: dict[Ending, str] = {
    Ending.PLANNED: QT_TRANSLATE_NOOP("ClientWords", "Planned ending"),
    Ending.EARLY: QT_TRANSLATE_NOOP("ClientWords", "Ended early"),
    Ending.REFERRED: QT_TRANSLATE_NOOP("ClientWords", "Referred"),
    Ending.CHANGED_SERVICE: QT_TRANSLATE_NOOP("ClientWords", "Changed to another service"),
}
STAGES: dict[StageKind, str] = {
    StageKind.INTRODUCTION: QT_TRANSLATE_NOOP("ClientWords", "Introduction"),
    StageKind.PROBLEM_EVALUATION: QT_TRANSLATE_NOOP("ClientWords", "Understanding the problem"),
    StageKind.GOAL_SETTING: QT_TRANSLATE_NOOP("ClientWords", "Setting goals"),
    StageKind.NEW_SKILLS: QT_TRANSLATE_NOOP("ClientWords", "New skills"),
    StageKind.PRACTICE: QT_TRANSLATE_NOOP("ClientWords", "Practice of skills"),
    StageKind.SUPPORT: QT_TRANSLATE_NOOP("ClientWords", "Support and feedback"),
    StageKind.OUTCOME_EVALUATION: QT_TRANSLATE_NOOP("ClientWords", "Outcome evaluation"),
}
STAGES_SHORT: dict[StageKind, str] = {
    StageKind.INTRODUCTION: QT_TRANSLATE_NOOP("ClientWords", "Introduction"),
    StageKind.PROBLEM_EVALUATION: QT_TRANSLATE_NOOP("ClientWords", "Problem"),
    StageKind.GOAL_SETTING: QT_TRANSLATE_NOOP("ClientWords", "Goals"),
    StageKind.NEW_SKILLS: QT_TRANSLATE_NOOP("ClientWords", "Skills"),
    StageKind.PRACTICE: QT_TRANSLATE_NOOP("ClientWords", "Practice"),
    StageKind.SUPPORT: QT_TRANSLATE_NOOP("ClientWords", "Support"),
    StageKind.OUTCOME_EVALUATION: QT_TRANSLATE_NOOP("ClientWords", "Outcome"),
}
SERVICE_HELP: dict[Service, str] = {
    Service.CONSULTATION: QT_TRANSLATE_NOOP(
        "ClientWords", "The client brings questions; questions and advice are noted."
    ),
    Service.COUNSELLING: QT_TRANSLATE_NOOP(
        "ClientWords", "A planned programme of a few sessions with goals of its own."
    ),
    Service.PSYCHOTHERAPY: QT_TRANSLATE_NOOP(
        "ClientWords", "Longer work with a named approach and technique; usually open-ended."
    ),
    Service.THERAPEUTIC_WORK: QT_TRANSLATE_NOOP(
        "ClientWords", "Occupational, play, art or recreation work, led by activities."
    ),
    Service.GROUP: QT_TRANSLATE_NOOP(
        "ClientWords", "The client takes part in a group; each member keeps an own record."
    ),
    Service.COUPLE: QT_TRANSLATE_NOOP("ClientWords", "Work with two partners together."),
    Service.FAMILY: QT_TRANSLATE_NOOP("ClientWords", "Work with several members of a family."),
    Service.PSYCHOEDUCATION: QT_TRANSLATE_NOOP(
        "ClientWords", "Teaching on a topic; attendance counts, no clinical record."
    ),
}


def word(table: dict[E, str], value: E, translate: Translate) -> str:
    """One choice in the language on screen."""
    return translate(CONTEXT, table[value])


def choices(
    table: dict[E, str], translate: Translate, before: Sequence[tuple[str, object]] = ()
) -> list[tuple[str, object]]:
    """Every choice as (words, value) for a Select, after those in `before`."""
    return [*before, *((translate(CONTEXT, source), value) for value, source in table.items())]


def services(name: Callable[[Service], str]) -> list[tuple[str, object]]:
    """Every kind of care as (words, value)."""
    return [(name(service), service) for service in Service]
