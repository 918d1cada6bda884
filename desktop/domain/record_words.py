# SPDX-License-Identifier: Apache-2.0
"""Services, modalities and professions in words, as they stand on paper."""

from __future__ import annotations

from desktop.domain.episode import Service
from desktop.domain.i18n import QT_TRANSLATE_NOOP, Translate
from desktop.domain.practice import Profession
from desktop.domain.session import Modality

CONTEXT = "Records"

_SERVICES = {
    Service.CONSULTATION: QT_TRANSLATE_NOOP("Records", "Consultation"),
    Service.COUNSELLING: QT_TRANSLATE_NOOP("Records", "Counselling"),
    Service.PSYCHOTHERAPY: QT_TRANSLATE_NOOP("Records", "Psychotherapy"),
    Service.THERAPEUTIC_WORK: QT_TRANSLATE_NOOP("Records", "Therapeutic work"),
    Service.GROUP: QT_TRANSLATE_NOOP("Records", "Group"),
    Service.COUPLE: QT_TRANSLATE_NOOP("Records", "Couple"),
    Service.FAMILY: QT_TRANSLATE_NOOP("Records", "Family"),
    Service.PSYCHOEDUCATION: QT_TRANSLATE_NOOP("Records", "Psychoeducation"),
}
_MODALITIES = {
    Modality.IN_PERSON: QT_TRANSLATE_NOOP("Records", "In person"),
    Modality.VIDEO: QT_TRANSLATE_NOOP("Records", "Video"),
    Modality.PHONE: QT_TRANSLATE_NOOP("Records", "Phone"),
    Modality.CHAT: QT_TRANSLATE_NOOP("Records", "Chat"),
    Modality.EMAIL: QT_TRANSLATE_NOOP("Records", "E-mail"),
    Modality.APP: QT_TRANSLATE_NOOP("Records", "Counselling app"),
    Modality.HOME_VISIT: QT_TRANSLATE_NOOP("Records", "Home visit"),
}
_PROFESSIONS = {
    Profession.PSYCHOLOGIST: QT_TRANSLATE_NOOP("Records", "Psychologist"),
    Profession.CLINICAL_PSYCHOLOGIST: QT_TRANSLATE_NOOP("Records", "Clinical psychologist"),
    Profession.COUNSELLOR: QT_TRANSLATE_NOOP("Records", "Counsellor"),
    Profession.PSYCHOTHERAPIST: QT_TRANSLATE_NOOP("Records", "Psychotherapist"),
    Profession.OCCUPATIONAL_THERAPIST: QT_TRANSLATE_NOOP("Records", "Occupational therapist"),
    Profession.PLAY_THERAPIST: QT_TRANSLATE_NOOP("Records", "Play therapist"),
    Profession.ART_THERAPIST: QT_TRANSLATE_NOOP("Records", "Art therapist"),
    Profession.SOCIAL_WORKER: QT_TRANSLATE_NOOP("Records", "Social worker"),
    Profession.PSYCHIATRIST: QT_TRANSLATE_NOOP("Records", "Psychiatrist"),
    Profession.OTHER: "",
}


def service_label(service: Service, translate: Translate) -> str:
    """The kind of care."""
    return translate(CONTEXT, _SERVICES[service])


def modality_label(modality: Modality, translate: Translate) -> str:
    """How a session took place."""
    return translate(CONTEXT, _MODALITIES[modality])


def profession_label(profession: Profession, translate: Translate) -> str:
    """What the therapist is; "" where the list has no word for it."""
    source = _PROFESSIONS[profession]
    return translate(CONTEXT, source) if source else ""
