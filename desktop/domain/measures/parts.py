# SPDX-License-Identifier: Apache-2.0
"""Builders for the parts of a definition file; each takes the Fields of one object."""

from __future__ import annotations

from desktop.domain.measures.fields import Fields
from desktop.domain.measures.model import (
    Band,
    BandLabel,
    Cutoff,
    Direction,
    LocalText,
    Loinc,
    Mark,
    RiskItem,
    Scale,
    Source,
    Subscale,
    SymptomRule,
    Syndrome,
    Threshold,
    ThresholdKind,
)


def local(fields: Fields) -> LocalText:
    """{"id": …, "en": …}."""
    return LocalText(fields.text("id"), fields.text("en"))


def fact(fields: Fields) -> tuple[str, str, Mark]:
    """What a source was used for, the source, and its mark."""
    return fields.text("about"), fields.text("citation"), _mark(fields)


def _mark(fields: Fields) -> Mark:
    mark = fields.choice("mark", Mark)
    if mark is Mark.ENTERED:
        raise fields.wrong("mark", "V or V~")
    return mark


def source(fields: Fields) -> Source:
    """Citation, mark, population, and country and year where they are stated."""
    return Source(
        citation=fields.text("citation"),
        mark=_mark(fields),
        population=fields.part("population", local),
        country=fields.part("country", local) if fields.has("country") else None,
        year=fields.integer("year", 1900, 2100) if fields.has("year") else None,
        indonesian=fields.flag("indonesian"),
    )


def answer_range(fields: Fields) -> tuple[int, int]:
    """The lowest and highest answer to an item."""
    low, high = fields.integer("low", 0, 100), fields.integer("high", 0, 100)
    if low >= high:
        raise fields.wrong("high", "above low")
    return low, high


def score_range(fields: Fields) -> tuple[int, int | None, int | None]:
    """Lowest and highest raw score (null: no sourced maximum), and points of percent per raw."""
    low = fields.integer("low")
    high = fields.integer("high", low + 1) if fields.has("high") else None
    factor = fields.integer("percent_factor", 1, 100) if fields.has("percent_factor") else None
    if factor is not None and (low != 0 or high is None or high * factor != 100):
        raise fields.wrong("percent_factor", "100 divided by the highest score")
    return low, high, factor


def bands(fields: Fields, low: int, high: int | None, direction: Direction) -> tuple[Band, ...]:
    """Severity bands, lowest scores first, without hole or overlap over the range; or none."""
    plain = fields.parts("bands", _band)
    expected = low
    for label, bottom, top in plain:
        if bottom != expected or top < bottom:
            raise fields.wrong("bands", f"without hole or overlap (at {label.value})")
        expected = top + 1
    if plain and plain[-1][2] != high:
        raise fields.wrong("bands", "complete up to the highest score")
    worst = len(plain) - 1
    worse_up = direction is Direction.HIGHER_IS_WORSE
    return tuple(
        Band(label, bottom, top, place if worse_up else worst - place)
        for place, (label, bottom, top) in enumerate(plain)
    )


def _band(fields: Fields) -> tuple[BandLabel, int, int]:
    return fields.choice("label", BandLabel), fields.integer("low"), fields.integer("high")


def _raw(fields: Fields, factor: int | None) -> float:
    value = fields.number("value")
    if fields.choice("scale", Scale) is Scale.RAW:
        return value
    if factor is None:
        raise fields.wrong("scale", "raw: the measure has no percent score")
    return value / factor


def cutoff(fields: Fields, factor: int | None, low: int, high: int | None) -> Cutoff:
    """A cut-off within the score range."""
    raw = _raw(fields, factor)
    if raw < low or (high is not None and raw > high):
        raise fields.wrong("value", "within the score range")
    return Cutoff(raw, fields.part("source", source))


def threshold(fields: Fields, factor: int | None) -> Threshold:
    """A change threshold above zero."""
    raw = _raw(fields, factor)
    if raw <= 0:
        raise fields.wrong("value", "above 0")
    return Threshold(
        raw=raw,
        inclusive=fields.flag("inclusive"),
        kind=fields.choice("kind", ThresholdKind),
        confidence=fields.number("confidence", 0.5, 0.9999) if fields.has("confidence") else None,
        source=fields.part("source", source),
    )


def subscale(fields: Fields, count: int) -> Subscale:
    """A named sum over some items."""
    return Subscale(fields.text("id"), fields.integers("items", 1, count))


def risk_item(fields: Fields, count: int, answer_high: int) -> RiskItem:
    """The item and the lowest answer that asks for follow-up."""
    return RiskItem(
        fields.integer("item", 1, count), fields.integer("positive_from", 1, answer_high)
    )


def symptoms(fields: Fields, count: int, answer_high: int) -> SymptomRule | None:
    """How items count as symptoms, where the instrument says so."""
    if not fields.has("symptoms"):
        return None

    def rule(part: Fields) -> SymptomRule:
        return SymptomRule(
            core=part.integers("core", 1, count),
            present_from=part.integer("present_from", 1, answer_high),
            exceptions=part.parts("exceptions", lambda entry: _exception(entry, count)),
            syndromes=part.parts("syndromes", _syndrome),
        )

    return fields.part("symptoms", rule)


def _exception(fields: Fields, count: int) -> tuple[int, int]:
    return fields.integer("item", 1, count), fields.integer("present_from", 1, 100)


def _syndrome(fields: Fields) -> Syndrome:
    return Syndrome(
        fields.text("id"),
        fields.integer("core_at_least"),
        fields.integer("total_at_least"),
        fields.integer("total_at_most"),
    )


def loinc(fields: Fields) -> Loinc:
    """Codes of the panel, total, items and answers; each may be absent."""
    return Loinc(
        panel=fields.text("panel") if fields.has("panel") else "",
        total=fields.text("total") if fields.has("total") else "",
        items=fields.texts("items") if fields.has("items") else (),
        answers=fields.texts("answers") if fields.has("answers") else (),
        answer_exceptions=fields.parts("answer_exceptions", _answer_code)
        if fields.has("answer_exceptions")
        else (),
    )


def _answer_code(fields: Fields) -> tuple[int, int, str]:
    return fields.integer("item", 1), fields.integer("answer"), fields.text("code")
