# SPDX-License-Identifier: Apache-2.0
"""What opened a follow-up, in one phrase with its day."""

from __future__ import annotations

from desktop.domain.formats import date_short
from desktop.domain.i18n import QT_TRANSLATE_NOOP
from desktop.domain.measures.scoring import risk_of
from desktop.domain.risk import RiskFlag, RiskFlagKind
from desktop.services.administrations import get_administration
from desktop.services.measure_library import measure_library
from desktop.ui.base.desk import Desk

CONTEXT = "RiskFlags"
_SESSION = QT_TRANSLATE_NOOP("RiskFlags", "Reported in the session of {date}")
_POSITIVE = QT_TRANSLATE_NOOP("RiskFlags", "{measure} of {date}: item {item} above zero")
_UNKNOWN = QT_TRANSLATE_NOOP("RiskFlags", "{measure} of {date}: item {item} not known")
_POSITIVE_ALONE = QT_TRANSLATE_NOOP("RiskFlags", "Risk item answered above zero, {date}")
_UNKNOWN_ALONE = QT_TRANSLATE_NOOP("RiskFlags", "Risk item not known, {date}")


def flag_words(desk: Desk, flag: RiskFlag) -> str:
    """An open point; without its questionnaire where that is not in the library."""
    opened = date_short(desk.clock.local(flag.opened_at).date(), desk.language)
    if flag.administration_id is None:
        return desk.translate(CONTEXT, _SESSION).format(date=opened)
    positive = flag.kind is RiskFlagKind.ITEM_POSITIVE
    form = get_administration(desk.vault, flag.administration_id)
    measure = measure_library().find(form.measure_id)
    if measure is None or not measure.risk_items:
        alone = _POSITIVE_ALONE if positive else _UNKNOWN_ALONE
        return desk.translate(CONTEXT, alone).format(date=opened)
    numbers = tuple(entry.item for entry in measure.risk_items)
    marked = (risk_of(measure, form.answers)[1] if positive else ()) or numbers
    return desk.translate(CONTEXT, _POSITIVE if positive else _UNKNOWN).format(
        measure=measure.title,
        date=date_short(form.filled_on, desk.language),
        item=", ".join(map(str, marked)),
    )
