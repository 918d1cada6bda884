# SPDX-License-Identifier: Apache-2.0
"""What columns, reasons and choices of an import are called."""

from __future__ import annotations

from datetime import date
from enum import Enum

from desktop.domain import client_words
from desktop.domain.client_import import Act, ClientField, Why
from desktop.domain.episode import Service
from desktop.domain.formats import date_short
from desktop.domain.i18n import QT_TRANSLATE_NOOP
from desktop.domain.record_words import service_label
from desktop.domain.typed import phone_shown
from desktop.ui.base.desk import Desk
from desktop.ui.base.names import shown_detail, shown_person

CONTEXT = "ImportClients"
_F = ClientField

FIELDS: dict[ClientField, str] = {
    _F.FULL_NAME: QT_TRANSLATE_NOOP("ImportClients", "Full name"),
    _F.ALIAS: QT_TRANSLATE_NOOP("ImportClients", "Alias"),
    _F.NICKNAME: QT_TRANSLATE_NOOP("ImportClients", "Called"),
    _F.FORM_OF_ADDRESS: QT_TRANSLATE_NOOP("ImportClients", "Form of address"),
    _F.CODE: QT_TRANSLATE_NOOP("ImportClients", "Client code"),
    _F.BIRTH_DATE: QT_TRANSLATE_NOOP("ImportClients", "Birth date"),
    _F.SEX: QT_TRANSLATE_NOOP("ImportClients", "Sex"),
    _F.PHONE: QT_TRANSLATE_NOOP("ImportClients", "Phone"),
    _F.EMAIL: QT_TRANSLATE_NOOP("ImportClients", "E-mail"),
    _F.ADDRESS: QT_TRANSLATE_NOOP("ImportClients", "Address"),
    _F.OCCUPATION: QT_TRANSLATE_NOOP("ImportClients", "Occupation"),
    _F.EDUCATION: QT_TRANSLATE_NOOP("ImportClients", "Education"),
    _F.MARITAL_STATUS: QT_TRANSLATE_NOOP("ImportClients", "Marital status"),
    _F.RELIGION: QT_TRANSLATE_NOOP("ImportClients", "Religion"),
    _F.NIK: QT_TRANSLATE_NOOP("ImportClients", "NIK"),
    _F.BPJS: QT_TRANSLATE_NOOP("ImportClients", "BPJS number"),
    _F.STATUS: QT_TRANSLATE_NOOP("ImportClients", "Status"),
    _F.REFERRAL_SOURCE: QT_TRANSLATE_NOOP("ImportClients", "Referred by"),
    _F.CONTACT_PREFERENCE: QT_TRANSLATE_NOOP("ImportClients", "May be contacted"),
    _F.NOTE: QT_TRANSLATE_NOOP("ImportClients", "Remark"),
    _F.TAGS: QT_TRANSLATE_NOOP("ImportClients", "Tags"),
    _F.CONTACT_NAME: QT_TRANSLATE_NOOP("ImportClients", "Emergency contact: name"),
    _F.CONTACT_RELATION: QT_TRANSLATE_NOOP("ImportClients", "Emergency contact: relation"),
    _F.CONTACT_PHONE: QT_TRANSLATE_NOOP("ImportClients", "Emergency contact: phone"),
    _F.STARTED_ON: QT_TRANSLATE_NOOP("ImportClients", "First session (opens a service)"),
    _F.SERVICE: QT_TRANSLATE_NOOP("ImportClients", "Kind of service"),
}
WHY: dict[Why, str] = {
    Why.CODE: QT_TRANSLATE_NOOP("ImportClients", "Same code"),
    Why.NIK: QT_TRANSLATE_NOOP("ImportClients", "Same NIK"),
    Why.PHONE: QT_TRANSLATE_NOOP("ImportClients", "Same name and phone"),
    Why.EMAIL: QT_TRANSLATE_NOOP("ImportClients", "Same name and e-mail"),
    Why.NAME_BIRTH: QT_TRANSLATE_NOOP("ImportClients", "Same name and birth date"),
    Why.TYPO_PHONE: QT_TRANSLATE_NOOP("ImportClients", "Same phone, name differs by a letter"),
    Why.NAME: QT_TRANSLATE_NOOP("ImportClients", "Same name"),
    Why.CODE_OTHER_NAME: QT_TRANSLATE_NOOP("ImportClients", "Same code, another name"),
    Why.PHONE_OTHER_NAME: QT_TRANSLATE_NOOP("ImportClients", "Same phone, another name"),
    Why.EMAIL_OTHER_NAME: QT_TRANSLATE_NOOP("ImportClients", "Same e-mail, another name"),
}
ACTS: dict[Act, str] = {
    Act.MERGE: QT_TRANSLATE_NOOP("ImportClients", "Merge"),
    Act.SKIP: QT_TRANSLATE_NOOP("ImportClients", "Skip"),
    Act.NEW: QT_TRANSLATE_NOOP("ImportClients", "Add as new client"),
}
_CHOICES: dict[Enum, str] = dict(
    (
        *client_words.STATUSES.items(),
        *client_words.FORMS_OF_ADDRESS.items(),
        *client_words.SEXES.items(),
    )
)
_NAMES = (_F.FULL_NAME, _F.CONTACT_NAME)
_PHONES = (_F.PHONE, _F.CONTACT_PHONE)
_DETAILS = (
    *_PHONES,
    _F.ALIAS,
    _F.NICKNAME,
    _F.EMAIL,
    _F.ADDRESS,
    _F.NIK,
    _F.BPJS,
    _F.NOTE,
)


def field_name(desk: Desk, field: ClientField) -> str:
    """The field on screen."""
    return desk.translate(CONTEXT, FIELDS[field])


def why_words(desk: Desk, why: Why) -> str:
    """What a row and a client have in common."""
    return desk.translate(CONTEXT, WHY[why])


def act_words(desk: Desk, act: Act) -> str:
    """What becomes of a row."""
    return desk.translate(CONTEXT, ACTS[act])


def shown_value(desk: Desk, field: ClientField, value: object) -> str:
    """A value as a screen shows it on one line; covered while names are hidden."""
    if value is None or value == "":
        return ""
    if isinstance(value, Service):
        return service_label(value, desk.translate)
    if isinstance(value, Enum):
        return desk.translate(client_words.CONTEXT, _CHOICES[value])
    if isinstance(value, date):
        return date_short(value, desk.language)
    text = " ".join(str(value).split())
    if field in _PHONES:
        text = phone_shown(text)
    if field in _NAMES:
        return shown_person(desk, text)
    return shown_detail(desk, text) if field in _DETAILS else text
