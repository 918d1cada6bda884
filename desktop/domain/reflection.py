# SPDX-License-Identifier: Apache-2.0
"""The therapist about the therapist: how skills went in a session. Private, for nobody else."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from desktop.domain.i18n import QT_TRANSLATE_NOOP, Translate
from desktop.domain.ids import ReflectionSkillId, SessionId

CONTEXT = "Reflection"
LEVELS = (1, 2, 3, 4, 5)
_LEVEL_WORDS = {
    1: QT_TRANSLATE_NOOP("Reflection", "hardly"),
    2: QT_TRANSLATE_NOOP("Reflection", "a little"),
    3: QT_TRANSLATE_NOOP("Reflection", "partly"),
    4: QT_TRANSLATE_NOOP("Reflection", "mostly"),
    5: QT_TRANSLATE_NOOP("Reflection", "fully"),
}
_SKILLS = {
    "empathy": QT_TRANSLATE_NOOP("Reflection", "Empathy"),
    "listening": QT_TRANSLATE_NOOP("Reflection", "Active listening"),
    "communication": QT_TRANSLATE_NOOP("Reflection", "Communication"),
    "thinking": QT_TRANSLATE_NOOP("Reflection", "Clear thinking"),
    "patience": QT_TRANSLATE_NOOP("Reflection", "Patience"),
    "not_judging": QT_TRANSLATE_NOOP("Reflection", "Not judging"),
}
CODES = tuple(_SKILLS)


@dataclass(frozen=True, slots=True)
class ReflectionSkill:
    """A skill. A row of table `reflection_skill`; `code` names one the program brings."""

    id: ReflectionSkillId
    uuid: str
    code: str
    name: str
    position: int
    hidden: bool


@dataclass(frozen=True, slots=True)
class Reflection:
    """The free text of one session. A row of table `reflection`."""

    session_id: SessionId
    uuid: str
    body: str
    updated_at: datetime


@dataclass(frozen=True, slots=True)
class ReflectionPage:
    """What is shown of one session: its text, and the level of each skill that was rated."""

    body: str
    updated_at: datetime | None
    levels: dict[ReflectionSkillId, int]


@dataclass(frozen=True, slots=True)
class LevelPoint:
    """How one skill went on one day."""

    session_id: SessionId
    on: date
    level: int


def skill_name(skill: ReflectionSkill, translate: Translate) -> str:
    """The name given by the therapist, else the program's own."""
    return skill.name or translate(CONTEXT, _SKILLS.get(skill.code, skill.code))


def level_words(level: int, translate: Translate) -> str:
    """A level, 1 to 5, in words."""
    return translate(CONTEXT, _LEVEL_WORDS[level])
