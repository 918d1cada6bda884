# SPDX-License-Identifier: Apache-2.0
"""The colour of a service in the calendar, and the words of its legend."""

from __future__ import annotations

from desktop.domain.episode import Service
from desktop.domain.i18n import QT_TRANSLATE_NOOP
from desktop.ui.theme.look import look
from desktop.ui.theme.tokens import Fill

CONTEXT = "Booking"
_FILLS = {
    Service.PSYCHOTHERAPY: "teal",
    Service.COUNSELLING: "sky",
    Service.CONSULTATION: "sand",
    Service.THERAPEUTIC_WORK: "rose",
}
_SEVERAL = "plum"
_NONE = "slate"
LEGEND = (
    ("teal", QT_TRANSLATE_NOOP("Booking", "Psychotherapy")),
    ("sky", QT_TRANSLATE_NOOP("Booking", "Counselling")),
    ("sand", QT_TRANSLATE_NOOP("Booking", "Consultation")),
    ("plum", QT_TRANSLATE_NOOP("Booking", "Group, couple, family")),
    ("rose", QT_TRANSLATE_NOOP("Booking", "Therapeutic work")),
    ("slate", QT_TRANSLATE_NOOP("Booking", "No open service")),
)
"""(name of the fill, English words)."""


def fill_name(service: Service | None) -> str:
    """The name of a service's fill; several people at once share one."""
    return _NONE if service is None else _FILLS.get(service, _SEVERAL)


def fill_of(service: Service | None) -> Fill:
    """Ground and text of a service in the present theme."""
    return look().colors.events[fill_name(service)]
