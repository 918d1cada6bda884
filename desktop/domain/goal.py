# SPDX-License-Identifier: Apache-2.0
"""Goals of an episode: specific, measurable, in the client's words, rated over time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from desktop.domain.ids import ClientId, EpisodeId, GoalId, GoalRatingId, SessionId


class GoalStatus(StrEnum):
    """A goal is archived, never deleted, once it has ratings."""

    ACTIVE = "active"
    ACHIEVED = "achieved"
    PAUSED = "paused"
    ARCHIVED = "archived"


class GoalCategory(StrEnum):
    """What a goal is about."""

    MOTIVATION = "motivation"
    EMOTIONAL_RELIEF = "emotional_relief"
    POTENTIAL = "potential"
    HABITS = "habits"
    DECISIONS = "decisions"
    INSIGHT = "insight"
    RELATIONSHIPS = "relationships"
    SOCIAL_ENVIRONMENT = "social_environment"
    BODY_AWARENESS = "body_awareness"


GAS_LEVELS = (-2, -1, 0, 1, 2)
"""Levels of the goal attainment scale; 0 is as expected."""


@dataclass(frozen=True, slots=True)
class Goal:
    """A goal. A row of table `goal`.

    `baseline`, `target`, `scale_min` and `scale_max` are in `unit` of `indicator`. `target` may
    lie below `baseline` (fewer is better). `gas_*` are the meanings of the five levels, "" when
    the goal attainment scale is not used; `weight` is importance x difficulty (1 by default).
    """

    id: GoalId
    uuid: str
    client_id: ClientId
    episode_id: EpisodeId
    title: str
    client_words: str
    category: GoalCategory | None
    indicator: str
    unit: str
    scale_min: float
    scale_max: float
    baseline: float | None
    target: float | None
    due_on: date | None
    status: GoalStatus
    weight: int
    gas_minus2: str
    gas_minus1: str
    gas_0: str
    gas_plus1: str
    gas_plus2: str
    position: int
    created_at: datetime
    updated_at: datetime
    trashed_at: datetime | None

    @property
    def gas_meanings(self) -> tuple[str, str, str, str, str]:
        """Meanings of −2 … +2, in that order."""
        return (self.gas_minus2, self.gas_minus1, self.gas_0, self.gas_plus1, self.gas_plus2)


@dataclass(frozen=True, slots=True)
class GoalDraft:
    """What a therapist types into the goal editor."""

    title: str
    client_words: str = ""
    category: GoalCategory | None = None
    indicator: str = ""
    unit: str = ""
    scale_min: float = 0.0
    scale_max: float = 10.0
    baseline: float | None = None
    target: float | None = None
    due_on: date | None = None
    status: GoalStatus = GoalStatus.ACTIVE
    weight: int = 1
    gas_minus2: str = ""
    gas_minus1: str = ""
    gas_0: str = ""
    gas_plus1: str = ""
    gas_plus2: str = ""


@dataclass(frozen=True, slots=True)
class GoalRating:
    """One rating: a value in the goal's unit, a level −2…+2, or both. Row of `goal_rating`."""

    id: GoalRatingId
    uuid: str
    goal_id: GoalId
    session_id: SessionId | None
    rated_on: date
    value: float | None
    gas: int | None
    note: str
    created_at: datetime


@dataclass(frozen=True, slots=True)
class GoalProgress:
    """A goal with its ratings, oldest first."""

    goal: Goal
    ratings: tuple[GoalRating, ...]

    @property
    def latest(self) -> GoalRating | None:
        """The newest rating, or None."""
        return self.ratings[-1] if self.ratings else None


def level_text(level: int) -> str:
    """A level of goal attainment: −2, −1, 0, +1, +2 with a true minus."""
    return f"{level:+d}".replace("-", "−") if level else "0"
