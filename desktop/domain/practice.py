# SPDX-License-Identifier: Apache-2.0
"""The practice: the therapist, the letterhead, licences and places of work."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from desktop.domain.i18n import Language


class Profession(StrEnum):
    """What the therapist is by training; decides words on paper, never rights in the program."""

    PSYCHOLOGIST = "psychologist"
    CLINICAL_PSYCHOLOGIST = "clinical_psychologist"
    COUNSELLOR = "counsellor"
    PSYCHOTHERAPIST = "psychotherapist"
    OCCUPATIONAL_THERAPIST = "occupational_therapist"
    PLAY_THERAPIST = "play_therapist"
    ART_THERAPIST = "art_therapist"
    SOCIAL_WORKER = "social_worker"
    PSYCHIATRIST = "psychiatrist"
    OTHER = "other"


class NoteLock(StrEnum):
    """When a signed note can no longer be changed, only added to."""

    OFF = "off"
    ON_SIGNING = "on_signing"
    AFTER_HOURS = "after_hours"


@dataclass(frozen=True, slots=True)
class Practice:
    """One per vault. `therapist_name` carries the titles as written on paper.

    `note_lock_hours` counts from signing, for NoteLock.AFTER_HOURS."""

    name: str = ""
    therapist_name: str = ""
    profession: Profession = Profession.PSYCHOLOGIST
    professional_title: str = ""
    address: str = ""
    city: str = ""
    phone: str = ""
    email: str = ""
    letterhead_note: str = ""
    language: Language = Language.INDONESIAN
    session_minutes: int = 50
    counselling_sessions: int = 5
    note_lock: NoteLock = NoteLock.ON_SIGNING
    note_lock_hours: int = 24


@dataclass(frozen=True, slots=True)
class Licence:
    """A registration or licence; STR, SIPPK, SIPP and SILP differ, so the label is free."""

    id: int
    uuid: str
    label: str
    number: str
    valid_until: date | None


@dataclass(frozen=True, slots=True)
class Location:
    """A place of work; a therapist may have several."""

    id: int
    uuid: str
    name: str
    address: str
    is_default: bool
