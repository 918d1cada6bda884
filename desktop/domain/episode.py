# SPDX-License-Identifier: Apache-2.0
"""Episodes of care (layanan) and their stages."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from desktop.domain.ids import ClientId, EpisodeId, StageId


class Service(StrEnum):
    """Kinds of care."""

    CONSULTATION = "consultation"
    COUNSELLING = "counselling"
    PSYCHOTHERAPY = "psychotherapy"
    THERAPEUTIC_WORK = "therapeutic_work"
    GROUP = "group"
    COUPLE = "couple"
    FAMILY = "family"
    PSYCHOEDUCATION = "psychoeducation"


class TherapistRole(StrEnum):
    """Sources contradict each other on who gives advice, so the role is a field."""

    ADVISES = "advises"
    FACILITATES = "facilitates"
    BOTH = "both"


class Ending(StrEnum):
    """How an episode came to its end."""

    PLANNED = "planned"
    EARLY = "early"
    REFERRED = "referred"
    CHANGED_SERVICE = "changed_service"


class StageKind(StrEnum):
    """The seven steps of the work, in their order; support and evaluation recur."""

    INTRODUCTION = "introduction"
    PROBLEM_EVALUATION = "problem_evaluation"
    GOAL_SETTING = "goal_setting"
    NEW_SKILLS = "new_skills"
    PRACTICE = "practice"
    SUPPORT = "support"
    OUTCOME_EVALUATION = "outcome_evaluation"


STAGES_OF_SERVICE: dict[Service, tuple[StageKind, ...]] = {
    Service.CONSULTATION: (
        StageKind.INTRODUCTION,
        StageKind.PROBLEM_EVALUATION,
        StageKind.SUPPORT,
        StageKind.OUTCOME_EVALUATION,
    ),
    Service.PSYCHOEDUCATION: (StageKind.INTRODUCTION, StageKind.NEW_SKILLS),
}
"""Services with fewer than the seven stages; every other service starts with all of StageKind."""


def stages_of(service: Service) -> tuple[StageKind, ...]:
    """The stages a new episode of `service` starts with, in order."""
    return STAGES_OF_SERVICE.get(service, tuple(StageKind))


@dataclass(frozen=True, slots=True)
class Episode:
    """One episode of care. A row of table `episode`. `planned_sessions` None: open-ended."""

    id: EpisodeId
    uuid: str
    client_id: ClientId
    service: Service
    approach: str
    technique: str
    therapist_role: TherapistRole
    planned_sessions: int | None
    frequency: str
    presenting_problem: str
    incidental: bool
    started_on: date
    ended_on: date | None
    ending: Ending | None
    ending_note: str


@dataclass(frozen=True, slots=True)
class EpisodeDraft:
    """What a therapist types to open an episode."""

    service: Service
    started_on: date
    approach: str = ""
    technique: str = ""
    therapist_role: TherapistRole = TherapistRole.FACILITATES
    planned_sessions: int | None = None
    frequency: str = ""
    presenting_problem: str = ""
    incidental: bool = False


@dataclass(frozen=True, slots=True)
class Stage:
    """One stage of an episode; `ticked_on` None while it is still ahead. Row of table `stage`."""

    id: StageId
    uuid: str
    episode_id: EpisodeId
    kind: StageKind
    position: int
    ticked_on: date | None
    evidence: str


@dataclass(frozen=True, slots=True)
class EpisodeOverview:
    """An episode with its stages and what has been held."""

    episode: Episode
    stages: tuple[Stage, ...]
    sessions_held: int
