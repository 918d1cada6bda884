# SPDX-License-Identifier: Apache-2.0
"""Risk: asked at every session, followed up until an assessment closes it; words, never a score."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desktop.domain.ids import (
    AdministrationId,
    ClientId,
    RiskAssessmentId,
    RiskFlagId,
    SessionId,
)


class RiskCheckState(StrEnum):
    """Starts as not asked, never as none."""

    NOT_ASKED = "not_asked"
    NONE_REPORTED = "none_reported"
    REPORTED = "reported"


@dataclass(frozen=True, slots=True)
class RiskCheck:
    """The check made in one session. Row of `risk_check`."""

    session_id: SessionId
    client_id: ClientId
    state: RiskCheckState
    note: str
    updated_at: datetime


class RiskFlagKind(StrEnum):
    """What opened a follow-up."""

    ITEM_POSITIVE = "item_positive"
    ITEM_UNKNOWN = "item_unknown"
    SESSION = "session"


@dataclass(frozen=True, slots=True)
class RiskFlag:
    """Something that needs follow-up, open until an assessment closes it. Row of `risk_flag`."""

    id: RiskFlagId
    uuid: str
    client_id: ClientId
    kind: RiskFlagKind
    administration_id: AdministrationId | None
    session_id: SessionId | None
    opened_at: datetime
    closed_at: datetime | None
    assessment_id: RiskAssessmentId | None


@dataclass(frozen=True, slots=True)
class RiskAssessment:
    """A formulation and a plan, in words. Row of `risk_assessment`."""

    id: RiskAssessmentId
    uuid: str
    client_id: ClientId
    formulation: str
    plan: str
    actions: str
    made_at: datetime
