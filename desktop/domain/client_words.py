# SPDX-License-Identifier: Apache-2.0
"""What the fixed choices of a client are called."""

from __future__ import annotations

from desktop.domain.client import ClientStatus, FormOfAddress, Sex
from desktop.domain.i18n import QT_TRANSLATE_NOOP

CONTEXT = "ClientWords"

STATUSES: dict[ClientStatus, str] = {
    ClientStatus.INQUIRY: QT_TRANSLATE_NOOP("ClientWords", "New enquiry"),
    ClientStatus.WAITING: QT_TRANSLATE_NOOP("ClientWords", "Waiting list"),
    ClientStatus.ACTIVE: QT_TRANSLATE_NOOP("ClientWords", "Active"),
    ClientStatus.PAUSED: QT_TRANSLATE_NOOP("ClientWords", "Paused"),
    ClientStatus.CLOSED: QT_TRANSLATE_NOOP("ClientWords", "Closed"),
}
FORMS_OF_ADDRESS: dict[FormOfAddress, str] = {
    FormOfAddress.BAPAK: QT_TRANSLATE_NOOP("ClientWords", "Bapak (Mr)"),
    FormOfAddress.IBU: QT_TRANSLATE_NOOP("ClientWords", "Ibu (Mrs, Ms)"),
    FormOfAddress.SAUDARA: QT_TRANSLATE_NOOP("ClientWords", "Saudara (formal, to a man)"),
    FormOfAddress.SAUDARI: QT_TRANSLATE_NOOP("ClientWords", "Saudari (formal, to a woman)"),
    FormOfAddress.KAK: QT_TRANSLATE_NOOP("ClientWords", "Kak (young adult)"),
    FormOfAddress.ANANDA: QT_TRANSLATE_NOOP("ClientWords", "Ananda (child)"),
}
SEXES: dict[Sex, str] = {
    Sex.FEMALE: QT_TRANSLATE_NOOP("ClientWords", "Female"),
    Sex.MALE: QT_TRANSLATE_NOOP("ClientWords", "Male"),
    Sex.OTHER: QT_TRANSLATE_NOOP("ClientWords", "Other"),
}
