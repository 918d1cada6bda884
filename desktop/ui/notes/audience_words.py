# SPDX-License-Identifier: Apache-2.0
"""Who may read a section, in words; English source, translated late."""

from __future__ import annotations

from desktop.domain.audience import Audience, Audiences
from desktop.domain.i18n import QT_TRANSLATE_NOOP
from desktop.ui.base.translate import translate

CONTEXT = "Audience"
_CLIENT_AND_REFERRER = frozenset({Audience.CLIENT, Audience.REFERRER})
CHOICES: dict[Audiences, str] = {
    frozenset({Audience.PRIVATE}): QT_TRANSLATE_NOOP("Audience", "Only me"),
    frozenset({Audience.RECORD}): QT_TRANSLATE_NOOP("Audience", "Record"),
    frozenset({Audience.CLIENT}): QT_TRANSLATE_NOOP("Audience", "Client"),
    frozenset({Audience.REFERRER}): QT_TRANSLATE_NOOP("Audience", "Referrer"),
    _CLIENT_AND_REFERRER: QT_TRANSLATE_NOOP("Audience", "Client and referrer"),
}
_CHIPS: dict[Audiences, str] = {
    frozenset({Audience.PRIVATE}): QT_TRANSLATE_NOOP("Audience", "only me"),
    frozenset({Audience.RECORD}): QT_TRANSLATE_NOOP("Audience", "record"),
    frozenset({Audience.CLIENT}): QT_TRANSLATE_NOOP("Audience", "client"),
    frozenset({Audience.REFERRER}): QT_TRANSLATE_NOOP("Audience", "referrer"),
    _CLIENT_AND_REFERRER: QT_TRANSLATE_NOOP("Audience", "client and referrer"),
}
_HINTS: dict[Audiences, str] = {
    frozenset({Audience.PRIVATE}): QT_TRANSLATE_NOOP("Audience", "Never on a paper for others"),
    frozenset({Audience.RECORD}): QT_TRANSLATE_NOOP("Audience", "For the record only"),
    frozenset({Audience.CLIENT}): QT_TRANSLATE_NOOP("Audience", "Also for the client"),
    frozenset({Audience.REFERRER}): QT_TRANSLATE_NOOP("Audience", "Also for the referrer"),
    _CLIENT_AND_REFERRER: QT_TRANSLATE_NOOP("Audience", "Also for both of them"),
}


def choice_words(audiences: Audiences) -> str:
    """As it stands in the menu, with what it means."""
    said = translate(CONTEXT, CHOICES[audiences])
    return f"{said}: {translate(CONTEXT, _HINTS[audiences]).lower()}"


def chip_words(audiences: Audiences) -> str:
    """As it stands behind a heading. Record with others is what the others are."""
    known = audiences if audiences in _CHIPS else audiences - {Audience.RECORD}
    return translate(CONTEXT, _CHIPS[known])
