# SPDX-License-Identifier: Apache-2.0
"""A change in words: direction always said, the verdict and its norm beside it."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.domain.formats import decimal
from desktop.domain.i18n import QT_TRANSLATE_NOOP, Language, Translate
from desktop.domain.measures.change import Category, Change, Movement, Verdict
from desktop.domain.measures.model import Mark, Measure, Source, ThresholdKind
from desktop.domain.measures.norms import NormLike, cutoff_for, threshold_for
from desktop.domain.measures.words import CONTEXT, SUPPORTS_JUDGEMENT

_DOWN, _UP = Movement.DOWN, Movement.UP
_BETTER, _WORSE = Verdict.IMPROVED, Verdict.DETERIORATED

_SAME = QT_TRANSLATE_NOOP("Measures", "Same score as at {since}")
_MOVED = {
    (_DOWN, _BETTER): QT_TRANSLATE_NOOP(
        "Measures", "Down {points} points since {since} (improved)"
    ),
    (_DOWN, _WORSE): QT_TRANSLATE_NOOP("Measures", "Down {points} points since {since} (worse)"),
    (_UP, _BETTER): QT_TRANSLATE_NOOP("Measures", "Up {points} points since {since} (improved)"),
    (_UP, _WORSE): QT_TRANSLATE_NOOP("Measures", "Up {points} points since {since} (worse)"),
}
_MOVED_ONE = {
    (_DOWN, _BETTER): QT_TRANSLATE_NOOP("Measures", "Down {points} point since {since} (improved)"),
    (_DOWN, _WORSE): QT_TRANSLATE_NOOP("Measures", "Down {points} point since {since} (worse)"),
    (_UP, _BETTER): QT_TRANSLATE_NOOP("Measures", "Up {points} point since {since} (improved)"),
    (_UP, _WORSE): QT_TRANSLATE_NOOP("Measures", "Up {points} point since {since} (worse)"),
}
_SHORT = {
    (_DOWN, _BETTER): QT_TRANSLATE_NOOP("Measures", "down {points} (improved)"),
    (_DOWN, _WORSE): QT_TRANSLATE_NOOP("Measures", "down {points} (worse)"),
    (_UP, _BETTER): QT_TRANSLATE_NOOP("Measures", "up {points} (improved)"),
    (_UP, _WORSE): QT_TRANSLATE_NOOP("Measures", "up {points} (worse)"),
}
_SHORT_SAME = QT_TRANSLATE_NOOP("Measures", "no change in score")

# A measure where high is bad is left downwards; where high is good, upwards.
_FINDINGS = {
    (_DOWN, _BETTER): QT_TRANSLATE_NOOP(
        "Measures", "Down {points} points since {since} (improved), now below the clinical cut-off"
    ),
    (_UP, _BETTER): QT_TRANSLATE_NOOP(
        "Measures", "Up {points} points since {since} (improved), now above the clinical cut-off"
    ),
    (_UP, _WORSE): QT_TRANSLATE_NOOP(
        "Measures", "Up {points} points since {since} (worse), now at or above the clinical cut-off"
    ),
    (_DOWN, _WORSE): QT_TRANSLATE_NOOP(
        "Measures",
        "Down {points} points since {since} (worse), now at or below the clinical cut-off",
    ),
}
_FINDINGS_ONE = {
    (_DOWN, _BETTER): QT_TRANSLATE_NOOP(
        "Measures", "Down {points} point since {since} (improved), now below the clinical cut-off"
    ),
    (_UP, _BETTER): QT_TRANSLATE_NOOP(
        "Measures", "Up {points} point since {since} (improved), now above the clinical cut-off"
    ),
    (_UP, _WORSE): QT_TRANSLATE_NOOP(
        "Measures", "Up {points} point since {since} (worse), now at or above the clinical cut-off"
    ),
    (_DOWN, _WORSE): QT_TRANSLATE_NOOP(
        "Measures",
        "Down {points} point since {since} (worse), now at or below the clinical cut-off",
    ),
}

_RELIABLE = {
    Verdict.IMPROVED: QT_TRANSLATE_NOOP("Measures", "Reliable change."),
    Verdict.UNCHANGED: QT_TRANSLATE_NOOP("Measures", "No reliable change."),
    Verdict.DETERIORATED: QT_TRANSLATE_NOOP("Measures", "Reliably worse."),
}
_CROSSED = {
    (Verdict.IMPROVED, _DOWN): QT_TRANSLATE_NOOP(
        "Measures", "Reliable change; now below the clinical cut-off."
    ),
    (Verdict.IMPROVED, _UP): QT_TRANSLATE_NOOP(
        "Measures", "Reliable change; now above the clinical cut-off."
    ),
    (Verdict.DETERIORATED, _UP): QT_TRANSLATE_NOOP(
        "Measures", "Reliably worse; now at or above the clinical cut-off."
    ),
    (Verdict.DETERIORATED, _DOWN): QT_TRANSLATE_NOOP(
        "Measures", "Reliably worse; now at or below the clinical cut-off."
    ),
}
_IMPORTANT = {
    True: QT_TRANSLATE_NOOP("Measures", "Reaches the published change of {points} points."),
    False: QT_TRANSLATE_NOOP("Measures", "Below the published change of {points} points."),
}
_NO_THRESHOLD = QT_TRANSLATE_NOOP(
    "Measures",
    "Whether the change is reliable is not known: {measure} has no threshold here. You can enter a"
    " norm with its source.",
)
_SHORT_VERDICT = {
    Verdict.IMPROVED: QT_TRANSLATE_NOOP("Measures", "reliable change, threshold {points} points"),
    Verdict.UNCHANGED: QT_TRANSLATE_NOOP(
        "Measures", "no reliable change, threshold {points} points"
    ),
    Verdict.DETERIORATED: QT_TRANSLATE_NOOP(
        "Measures", "reliably worse, threshold {points} points"
    ),
}

_NORM_LOCAL = QT_TRANSLATE_NOOP("Measures", "Norm: {country} {year}, {population}.")
_NORM_YEAR = QT_TRANSLATE_NOOP("Measures", "Norm: {country} {year}, not Indonesian.")
_NORM_COUNTRY = QT_TRANSLATE_NOOP("Measures", "Norm: {country}, not Indonesian.")
_NORM_OTHER = QT_TRANSLATE_NOOP("Measures", "Norm: {citation}; not an Indonesian norm.")
_NORM_ENTERED = QT_TRANSLATE_NOOP("Measures", "Norm you entered: {citation} ({population}).")
_LOCAL_CUTOFF = QT_TRANSLATE_NOOP(
    "Measures", "Indonesian cut-off, {population}: {cutoff} ({citation})."
)
_THRESHOLD_FROM = QT_TRANSLATE_NOOP("Measures", "Change threshold: {citation}.")
_BANDS_FROM = QT_TRANSLATE_NOOP("Measures", "Bands: {citation}.")
_CUTOFF_FROM = QT_TRANSLATE_NOOP("Measures", "Clinical cut-off: {citation}.")
_NAMED = QT_TRANSLATE_NOOP("Measures", "{names}: {sentence}")
_NORM_ENTERED_PLAIN = QT_TRANSLATE_NOOP("Measures", "Norm you entered: {citation}.")

_PAPER_BELOW = QT_TRANSLATE_NOOP("Measures", "improved and now below the clinical cut-off")
_PAPER_ABOVE = QT_TRANSLATE_NOOP("Measures", "improved and now above the clinical cut-off")


def points_text(change: Change, language: Language) -> str:
    """The size of the change in reported points, without sign."""
    return decimal(round(abs(change.difference), 2), language)


def direction_text(change: Change, translate: Translate, language: Language) -> str:
    """ "down 12 (improved)"."""
    if change.movement is Movement.SAME:
        return translate(CONTEXT, _SHORT_SAME)
    source = _SHORT[change.movement, change.towards]
    return translate(CONTEXT, source).format(points=points_text(change, language))


def moved_text(change: Change, since: str, translate: Translate, language: Language) -> str:
    """ "Down 12 points since session 1 (improved)", without full stop."""
    if change.movement is Movement.SAME:
        return translate(CONTEXT, _SAME).format(since=since)
    sentences = _MOVED_ONE if abs(change.difference) == 1 else _MOVED
    source = sentences[change.movement, change.towards]
    return translate(CONTEXT, source).format(points=points_text(change, language), since=since)


def finding_text(change: Change, since: str, translate: Translate, language: Language) -> str:
    """The title of a chart: the movement, and the cut-off where it was crossed."""
    if not _crossed(change):
        return moved_text(change, since, translate, language)
    findings = _FINDINGS_ONE if abs(change.difference) == 1 else _FINDINGS
    source = findings[change.movement, change.towards]
    return translate(CONTEXT, source).format(points=points_text(change, language), since=since)


def verdict_sentence(change: Change, translate: Translate, language: Language) -> str:
    """Reliable or not, with the cut-off; or why that is not known."""
    threshold = change.threshold
    if threshold is None or change.verdict is None:
        return translate(CONTEXT, _NO_THRESHOLD).format(measure=change.measure.title)
    if threshold.kind is ThresholdKind.IMPORTANT:
        source = _IMPORTANT[change.verdict is not Verdict.UNCHANGED]
        points = decimal(round(change.measure.reported(threshold.raw), 2), language)
        return translate(CONTEXT, source).format(points=points)
    if _crossed(change) and change.verdict is not Verdict.UNCHANGED:
        return translate(CONTEXT, _CROSSED[change.verdict, change.movement])
    return translate(CONTEXT, _RELIABLE[change.verdict])


def short_verdict(change: Change, translate: Translate, language: Language) -> str:
    """ "reliable change, threshold 6 points"; empty where no threshold is known."""
    threshold = change.threshold
    if threshold is None or change.verdict is None:
        return ""
    if threshold.kind is ThresholdKind.IMPORTANT:
        return verdict_sentence(change, translate, language).rstrip(".")
    points = decimal(round(change.measure.reported(threshold.raw), 2), language)
    return translate(CONTEXT, _SHORT_VERDICT[change.verdict]).format(points=points)


def norm_sentence(source: Source, translate: Translate, language: Language) -> str:
    """Whose norm it is, and that it is not Indonesian where it is not."""
    country = source.country.of(language) if source.country else ""
    holes = {
        "country": country,
        "year": source.year or "",
        "population": source.population.of(language),
        "citation": source.citation,
    }
    return translate(CONTEXT, _norm_source(source)).format(**holes)


def _norm_source(source: Source) -> str:
    if source.mark is Mark.ENTERED:
        return _NORM_ENTERED if source.population.english else _NORM_ENTERED_PLAIN
    if source.country is None:
        return _NORM_OTHER
    if source.indonesian:
        return _NORM_LOCAL
    return _NORM_YEAR if source.year else _NORM_COUNTRY


def norms_named(changes: Sequence[Change], translate: Translate, language: Language) -> str:
    """Whose norms several verdicts rest on, each norm once: "PHQ-9, GAD-7: Norm: UK, …"."""
    names: dict[str, list[str]] = {}
    for one in changes:
        if one.threshold is not None:
            said = norm_sentence(one.threshold.source, translate, language)
            names.setdefault(said, []).append(one.measure.title)
    return " ".join(
        translate(CONTEXT, _NAMED).format(names=", ".join(titles), sentence=said)
        for said, titles in names.items()
    )


def movement_sentences(change: Change, since: str, translate: Translate, language: Language) -> str:
    """Movement and verdict; the norm is said elsewhere on the same page."""
    moved = moved_text(change, since, translate, language) + "."
    return f"{moved} {verdict_sentence(change, translate, language)}"


def change_sentences(change: Change, since: str, translate: Translate, language: Language) -> str:
    """Movement, verdict and its norm: what a result panel says."""
    said = movement_sentences(change, since, translate, language)
    if change.threshold is None:
        return said
    return f"{said} {norm_sentence(change.threshold.source, translate, language)}"


def meaning_on_paper(change: Change, translate: Translate, language: Language) -> str:
    """What a difference means in the table of a report, with the threshold it was held to."""
    short = short_verdict(change, translate, language)
    if not short:
        return verdict_sentence(change, translate, language)
    recovered = recovered_on_paper(change, translate)
    return " ".join(f"{text[:1].upper()}{text[1:]}." for text in (recovered, short) if text)


def local_cutoff_sentences(measure: Measure, translate: Translate, language: Language) -> str:
    """Cut-offs found in Indonesian samples: shown beside the international one, never in place."""
    return " ".join(
        translate(CONTEXT, _LOCAL_CUTOFF).format(
            population=cutoff.source.population.of(language),
            cutoff=decimal(round(measure.reported(cutoff.raw), 2), language),
            citation=cutoff.source.citation,
        )
        for cutoff in measure.cutoffs
        if cutoff.source.indonesian
    )


def source_sentences(
    measure: Measure, norms: Sequence[NormLike], translate: Translate, language: Language
) -> str:
    """Where bands, cut-off and change threshold come from, for the line under a chart."""
    said = [
        translate(CONTEXT, _BANDS_FROM).format(citation=citation)
        for about, citation, _ in measure.sources
        if measure.bands and "bands" in about
    ]
    if cutoff := cutoff_for(measure, norms):
        said.append(translate(CONTEXT, _CUTOFF_FROM).format(citation=cutoff.source.citation))
    if threshold := threshold_for(measure, norms):
        if threshold.source.mark is not Mark.ENTERED and threshold.source.country:
            citation = threshold.source.citation
            said.append(translate(CONTEXT, _THRESHOLD_FROM).format(citation=citation))
        said.append(norm_sentence(threshold.source, translate, language))
    said += [
        local_cutoff_sentences(measure, translate, language),
        translate(CONTEXT, SUPPORTS_JUDGEMENT),
    ]
    return " ".join(part for part in said if part)


def recovered_on_paper(change: Change, translate: Translate) -> str:
    """What paper says in place of "recovered"; empty for every other category."""
    if change.category is not Category.RECOVERED:
        return ""
    return translate(CONTEXT, _PAPER_BELOW if change.measure.higher_is_worse else _PAPER_ABOVE)


def _crossed(change: Change) -> bool:
    return change.clinical_before is not None and change.clinical_before != change.clinical_after
