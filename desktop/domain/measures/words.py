# SPDX-License-Identifier: Apache-2.0
"""Results in words: bands, missing answers, risk items. Whole sentences, translated when shown."""

from __future__ import annotations

from datetime import date

from desktop.domain.administration import Informant, RiskState
from desktop.domain.formats import date_long, decimal
from desktop.domain.i18n import QT_TRANSLATE_NOOP, Language, Translate
from desktop.domain.measures.model import BandLabel, LicenceClass, Measure
from desktop.domain.measures.scoring import Incomplete, Score

CONTEXT = "Measures"

SUPPORTS_JUDGEMENT = QT_TRANSLATE_NOOP(
    "Measures", "The score supports clinical judgement; it does not replace it."
)

_BANDS = {
    BandLabel.MINIMAL: QT_TRANSLATE_NOOP("Measures", "minimal"),
    BandLabel.MILD: QT_TRANSLATE_NOOP("Measures", "mild"),
    BandLabel.MODERATE: QT_TRANSLATE_NOOP("Measures", "moderate"),
    BandLabel.MODERATELY_SEVERE: QT_TRANSLATE_NOOP("Measures", "moderately severe"),
    BandLabel.SEVERE: QT_TRANSLATE_NOOP("Measures", "severe"),
    BandLabel.EXTREMELY_SEVERE: QT_TRANSLATE_NOOP("Measures", "extremely severe"),
}
_INFORMANTS = {
    Informant.CLIENT: QT_TRANSLATE_NOOP("Measures", "client"),
    Informant.PARENT: QT_TRANSLATE_NOOP("Measures", "parent"),
    Informant.TEACHER: QT_TRANSLATE_NOOP("Measures", "teacher"),
    Informant.THERAPIST: QT_TRANSLATE_NOOP("Measures", "therapist"),
    Informant.OTHER: QT_TRANSLATE_NOOP("Measures", "other person"),
}
_LICENCES = {
    LicenceClass.FREE: QT_TRANSLATE_NOOP("Measures", "The wording may be loaded and used."),
    LicenceClass.FREE_WITH_SOURCE: QT_TRANSLATE_NOOP(
        "Measures", "The wording may be loaded and used, with its source."
    ),
    LicenceClass.SCORE_ENTRY: QT_TRANSLATE_NOOP("Measures", "Score entry only"),
}
_ANSWERED = QT_TRANSLATE_NOOP("Measures", "{answered} of {items} answered")
_INCOMPLETE = QT_TRANSLATE_NOOP("Measures", "Incomplete, not scored")
_MISSING = QT_TRANSLATE_NOOP("Measures", "Unanswered items: {items}.")
_OUT_OF = QT_TRANSLATE_NOOP("Measures", "out of {high}")
_IN_BAND = QT_TRANSLATE_NOOP("Measures", "Score {score}, in the {band} band")
_SCORE = QT_TRANSLATE_NOOP("Measures", "Score {score}")
_RECALL_WEEKS = QT_TRANSLATE_NOOP("Measures", "last {weeks} weeks")
_RECALL_DAYS = QT_TRANSLATE_NOOP("Measures", "last {days} days")
_SESSION = QT_TRANSLATE_NOOP("Measures", "session {session}")
_RISK_POSITIVE = QT_TRANSLATE_NOOP(
    "Measures",
    "Item {item} was answered above zero. Please talk about it with the client and write an"
    " assessment.",
)
_RISK_UNKNOWN_TOTAL = QT_TRANSLATE_NOOP("Measures", "Item {item} not known (total only)")
_RISK_UNKNOWN = QT_TRANSLATE_NOOP("Measures", "Item {item} was not answered. Please ask about it.")
_RISK_NONE = QT_TRANSLATE_NOOP("Measures", "Item {item} was answered zero")


def band_label(label: BandLabel, translate: Translate) -> str:
    """The band's name, in lower case, as it stands in a sentence."""
    return translate(CONTEXT, _BANDS[label])


def capitalised(text: str) -> str:
    """First letter large, for a name that stands alone."""
    return text[:1].upper() + text[1:]


def informant_label(informant: Informant, translate: Translate) -> str:
    """Who filled it in."""
    return translate(CONTEXT, _INFORMANTS[informant])


def licence_sentence(licence: LicenceClass, translate: Translate) -> str:
    """Whether the instrument's wording can be loaded."""
    return translate(CONTEXT, _LICENCES[licence])


def reported_text(measure: Measure, raw: float, language: Language) -> str:
    """A raw score as it is read: 6, or 48 for a measure read in percent."""
    return decimal(round(measure.reported(raw), 2), language)


def out_of_text(measure: Measure, translate: Translate, language: Language) -> str:
    """ "out of 27"; empty where no maximum is known."""
    if measure.high is None:
        return ""
    return translate(CONTEXT, _OUT_OF).format(high=reported_text(measure, measure.high, language))


def score_sentence(score: Score, translate: Translate, language: Language) -> str:
    """The score and the band it lies in."""
    shown = reported_text(score.measure, score.total, language)
    if score.band is None:
        return translate(CONTEXT, _SCORE).format(score=shown)
    label = band_label(score.band.label, translate)
    return translate(CONTEXT, _IN_BAND).format(score=shown, band=label)


def answered_text(answered: int, items: int, translate: Translate) -> str:
    """ "4 of 9 answered"."""
    return translate(CONTEXT, _ANSWERED).format(answered=answered, items=items)


def incomplete_text(translate: Translate) -> str:
    """Why there is no score."""
    return translate(CONTEXT, _INCOMPLETE)


def missing_sentence(result: Incomplete, translate: Translate) -> str:
    """Which items are unanswered."""
    items = ", ".join(str(item) for item in result.missing)
    return translate(CONTEXT, _MISSING).format(items=items)


def recall_text(measure: Measure, translate: Translate) -> str:
    """The period the questions are about; empty where it is not known."""
    days = measure.recall_days
    if days is None:
        return ""
    if days % 7 == 0 and days > 7:
        return translate(CONTEXT, _RECALL_WEEKS).format(weeks=days // 7)
    return translate(CONTEXT, _RECALL_DAYS).format(days=days)


def since_text(session: int | None, on: date, translate: Translate, language: Language) -> str:
    """The earlier score's place in time: its session, or its date."""
    if session is None:
        return date_long(on, language)
    return translate(CONTEXT, _SESSION).format(session=session)


def risk_sentences(
    measure: Measure,
    state: RiskState,
    positive: tuple[int, ...],
    translate: Translate,
    *,
    total_only: bool = False,
) -> tuple[str, ...]:
    """One sentence for each risk item that matters in this state; none for no risk items."""
    numbers = tuple(entry.item for entry in measure.risk_items)
    if state is RiskState.POSITIVE:
        return _each(_RISK_POSITIVE, positive or numbers, translate)
    if state is RiskState.UNKNOWN:
        source = _RISK_UNKNOWN_TOTAL if total_only else _RISK_UNKNOWN
        return _each(source, numbers, translate)
    return _each(_RISK_NONE, numbers, translate) if state is RiskState.NONE else ()


def _each(source: str, items: tuple[int, ...], translate: Translate) -> tuple[str, ...]:
    return tuple(translate(CONTEXT, source).format(item=item) for item in items)
