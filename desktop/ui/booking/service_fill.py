# SPDX-License-Identifier: Apache-2.0
"""The colour of a service in the calendar, and the words of its legend."""

from __future__ import annotations

from desktop.domain.calendar_words import no_service_label
from desktop.domain.episode import Service
from desktop.domain.i18n import QT_TRANSLATE_NOOP, Translate
from desktop.domain.record_words import service_label
from desktop.ui.theme.look import look
from desktop.ui.theme.tokens import Fill

CONTEXT = "Booking"
_SEVERAL_WORDS = QT_TRANSLATE_NOOP("Booking", "Group, couple, family")
_FILLS = {
    Service.PSYCHOTHERAPY: "teal",
    Service.COUNSELLING: "sky",
    Service.CONSULTATION: "sand",
    Service.THERAPEUTIC_WORK: "rose",
}
_SEVERAL = "plum"
_NONE = "slate"


def legend(translate: Translate) -> list[tuple[str, str]]:
    """Names of the fills with their words, in the order of the legend."""
    named = [(fill, service_label(service, translate)) for service, fill in _FILLS.items()]
    several = (_SEVERAL, translate(CONTEXT, _SEVERAL_WORDS))
    return [*named[:3], several, *named[3:], (_NONE, no_service_label(translate))]


def fill_name(service: Service | None) -> str:
    """The name of a service's fill; several people at once share one."""
    return _NONE if service is None else _FILLS.get(service, _SEVERAL)


def fill_of(service: Service | None) -> Fill:
    """Ground and text of a service in the present theme."""
    return look().colors.events[fill_name(service)]
