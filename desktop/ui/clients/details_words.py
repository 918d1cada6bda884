# SPDX-License-Identifier: Apache-2.0
"""The groups of a client's details as pairs of words."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.domain.client import Client
from desktop.domain.formats import age, date_long
from desktop.domain.i18n import QT_TRANSLATE_NOOP
from desktop.domain.masking import COVERED
from desktop.domain.typed import phone_shown
from desktop.ui.base.desk import Desk
from desktop.ui.base.names import shown_detail, shown_name
from desktop.ui.clients.words import FORMS_OF_ADDRESS, SEXES, STATUSES, word

CONTEXT = "DetailsWords"
PERSON = QT_TRANSLATE_NOOP("DetailsWords", "Person")
REACH = QT_TRANSLATE_NOOP("DetailsWords", "Contact")
BACKGROUND = QT_TRANSLATE_NOOP("DetailsWords", "Background")
NUMBERS = QT_TRANSLATE_NOOP("DetailsWords", "Identity numbers")
PRACTICE = QT_TRANSLATE_NOOP("DetailsWords", "In the practice")


@dataclass(frozen=True, slots=True)
class Pair:
    """The English source of a label, and the value in words; "" where nothing is noted."""

    label: str
    value: str


def person_pairs(client: Client, desk: Desk) -> list[Pair]:
    """Names, address form, birth, sex."""
    form, sex = client.form_of_address, client.sex
    full_name = shown_name(desk, client) if client.full_name else ""
    return [
        Pair(QT_TRANSLATE_NOOP("DetailsWords", "Full name"), full_name),
        Pair(QT_TRANSLATE_NOOP("DetailsWords", "Called"), shown_detail(desk, client.nickname)),
        Pair(QT_TRANSLATE_NOOP("DetailsWords", "Alias"), shown_detail(desk, client.alias)),
        Pair(
            QT_TRANSLATE_NOOP("DetailsWords", "Form of address"),
            word(FORMS_OF_ADDRESS, form, desk.translate) if form else "",
        ),
        Pair(QT_TRANSLATE_NOOP("DetailsWords", "Birth date"), _born(client, desk)),
        Pair(
            QT_TRANSLATE_NOOP("DetailsWords", "Sex"),
            word(SEXES, sex, desk.translate) if sex else "",
        ),
    ]


def reach_pairs(client: Client, desk: Desk) -> list[Pair]:
    """How to reach the client."""
    phone = shown_detail(desk, phone_shown(client.phone))
    return [
        Pair(QT_TRANSLATE_NOOP("DetailsWords", "Phone"), phone),
        Pair(QT_TRANSLATE_NOOP("DetailsWords", "E-mail"), shown_detail(desk, client.email)),
        Pair(QT_TRANSLATE_NOOP("DetailsWords", "May be contacted"), client.contact_preference),
        Pair(QT_TRANSLATE_NOOP("DetailsWords", "Address"), shown_detail(desk, client.address)),
    ]


def background_pairs(client: Client, desk: Desk) -> list[Pair]:
    """Life around the client."""
    del desk
    return [
        Pair(QT_TRANSLATE_NOOP("DetailsWords", "Marital status"), client.marital_status),
        Pair(QT_TRANSLATE_NOOP("DetailsWords", "Education"), client.education),
        Pair(QT_TRANSLATE_NOOP("DetailsWords", "Occupation"), client.occupation),
        Pair(QT_TRANSLATE_NOOP("DetailsWords", "Religion"), client.religion),
    ]


def number_pairs(client: Client, *, shown: bool) -> list[Pair]:
    """NIK and BPJS, covered unless `shown`."""

    def said(value: str) -> str:
        return value if shown or not value else COVERED

    return [
        Pair(QT_TRANSLATE_NOOP("DetailsWords", "NIK"), said(client.nik)),
        Pair(QT_TRANSLATE_NOOP("DetailsWords", "BPJS number"), said(client.bpjs)),
    ]


def practice_pairs(client: Client, tags: tuple[str, ...], desk: Desk) -> list[Pair]:
    """Where the client stands with the practice."""
    since = date_long(desk.clock.local(client.created_at).date(), desk.language)
    status = word(STATUSES, client.status, desk.translate)
    return [
        Pair(QT_TRANSLATE_NOOP("DetailsWords", "Code"), client.code),
        Pair(QT_TRANSLATE_NOOP("DetailsWords", "Status"), status),
        Pair(QT_TRANSLATE_NOOP("DetailsWords", "Tags"), ", ".join(tags)),
        Pair(QT_TRANSLATE_NOOP("DetailsWords", "Referred by"), client.referral_source),
        Pair(QT_TRANSLATE_NOOP("DetailsWords", "Entered on"), since),
        Pair(QT_TRANSLATE_NOOP("DetailsWords", "Remark"), client.note),
    ]


def _born(client: Client, desk: Desk) -> str:
    born = client.birth_date
    if born is None:
        return ""
    return f"{date_long(born, desk.language)} · {age(born, desk.clock.today(), desk.language)}"
