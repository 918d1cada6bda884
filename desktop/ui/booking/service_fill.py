# SPDX-License-Identifier: Apache-2.0
"""The colour of a service in the calendar, and the words of its legend."""

from __future__ import annotations

from collections.abc import Collection

from desktop.domain.calendar_words import no_service_label
from desktop.domain.episode import Service
from desktop.domain.i18n import Translate
from desktop.domain.record_words import service_label
from desktop.ui.theme.look import look
from desktop.ui.theme.tokens import Fill

_FILLS = {
    Service.PSYCHOTHERAPY: "teal",
    Service.COUNSELLING: "sky",
    Service.CONSULTATION: "sand",
    Service.THERAPEUTIC_WORK: "rose",
}
_SEVERAL = "plum"
_NONE = "slate"


def legend(services: Collection[Service | None], translate: Translate) -> dict[str, str]:
    """The fills of these services with their words, in the order of the legend."""
    found: dict[str, list[str]] = {}
    for service in Service:
        if service in services:
            found.setdefault(fill_name(service), []).append(service_label(service, translate))
    if None in services:
        found[_NONE] = [no_service_label(translate)]
    return {fill: ", ".join(labels) for fill, labels in found.items()}


def fill_name(service: Service | None) -> str:
    """The name of a service's fill; several people at once share one."""
    return _NONE if service is None else _FILLS.get(service, _SEVERAL)


def fill_of(service: Service | None) -> Fill:
    """Ground and text of a service in the present theme."""
    return look().colors.events[fill_name(service)]
