# SPDX-License-Identifier: Apache-2.0
"""From the text of a definition file to a Measure, refusing anything that does not fit together."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from desktop.domain.administration import Informant
from desktop.domain.ids import MeasureId
from desktop.domain.measures import parts
from desktop.domain.measures.fields import Fields, read_json
from desktop.domain.measures.model import (
    Direction,
    LicenceClass,
    Loinc,
    Measure,
    RiskItem,
)
from desktop.domain.problems import Problem
from desktop.domain.problems.measures import MEASURE_TWICE, MEASURE_UNKNOWN

FORMAT = 1
MAX_ITEMS = 100
_ID_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyz0123456789-")


@dataclass(frozen=True, slots=True)
class MeasureLibrary:
    """The measures at hand, in the order they are offered."""

    measures: tuple[Measure, ...]
    _by_id: Mapping[str, Measure] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Index by id; the same id twice is refused."""
        by_id: dict[str, Measure] = {}
        for measure in self.measures:
            if measure.id in by_id:
                raise Problem(MEASURE_TWICE, measure=measure.id)
            by_id[measure.id] = measure
        object.__setattr__(self, "_by_id", by_id)

    def find(self, measure_id: str) -> Measure | None:
        """The measure, or None: a vault may hold scores of a measure no longer here."""
        return self._by_id.get(measure_id)

    def get(self, measure_id: str) -> Measure:
        """The measure; unknown ids are a Problem that lists the known ones."""
        measure = self._by_id.get(measure_id)
        if measure is None:
            raise Problem(MEASURE_UNKNOWN, measure=measure_id[:40], known=", ".join(self._by_id))
        return measure


def load_library(files: Mapping[str, str]) -> MeasureLibrary:
    """Every definition in `files` (file name -> text), ordered by file name."""
    return MeasureLibrary(tuple(load_measure(files[name], name) for name in sorted(files)))


def load_measure(text: str, file: str = "measure.json") -> Measure:
    """One instrument from the text of its file; a Problem names file and field otherwise."""
    fields = read_json(text, file)
    fields.integer("format", FORMAT, FORMAT)
    measure = _measure(fields)
    fields.done()
    return measure


def _measure(fields: Fields) -> Measure:
    count = fields.integer("items", 0, MAX_ITEMS)
    answers = fields.part("answers", parts.answer_range) if fields.has("answers") else None
    if (answers is None) != (count == 0):
        raise fields.wrong("answers", "given exactly when there are items")
    answer_low, answer_high = answers or (0, 0)
    low, high, factor = fields.part("score", parts.score_range)
    if answers and (low, high) != (count * answer_low, count * answer_high):
        raise fields.wrong("score", "the range that the items add up to")
    direction = fields.choice("direction", Direction)
    topics = fields.parts("topics", parts.local)
    if topics and len(topics) != count:
        raise fields.wrong("topics", "empty, or one for each item")
    return Measure(
        id=_identifier(fields),
        version=fields.integer("version", 1, 1_000),
        title=fields.text("title"),
        informant=fields.choice("informant", Informant),
        item_count=count,
        answer_low=answer_low,
        answer_high=answer_high,
        topics=topics,
        reverse=fields.integers("reverse", 1, count),
        subscales=fields.parts("subscales", lambda part: parts.subscale(part, count)),
        direction=direction,
        low=low,
        high=high,
        percent_factor=factor,
        bands=parts.bands(fields, low, high, direction),
        cutoffs=fields.parts("cutoffs", lambda part: parts.cutoff(part, factor, low, high)),
        thresholds=fields.parts("thresholds", lambda part: parts.threshold(part, factor)),
        risk_items=_risk_items(fields, count, answer_high),
        symptoms=parts.symptoms(fields, count, answer_high),
        recall_days=fields.integer("recall_days", 1, 366) if fields.has("recall_days") else None,
        loinc=_loinc(fields, count),
        licence=fields.choice("licence", LicenceClass),
        notice=fields.part("notice", parts.local),
        sources=fields.parts("sources", parts.fact),
    )


def _identifier(fields: Fields) -> MeasureId:
    text = fields.text("id")
    if not set(text) <= _ID_LETTERS or len(text) > 40 or text.strip("-") != text:
        raise fields.wrong("id", "lower-case letters, digits and hyphens")
    return MeasureId(text)


def _risk_items(fields: Fields, count: int, answer_high: int) -> tuple[RiskItem, ...]:
    items = fields.parts("risk_items", lambda part: parts.risk_item(part, count, answer_high))
    if len({entry.item for entry in items}) != len(items):
        raise fields.wrong("risk_items", "a list without repetitions")
    return items


def _loinc(fields: Fields, count: int) -> Loinc:
    if not fields.has("loinc"):
        return Loinc()
    codes = fields.part("loinc", parts.loinc)
    if codes.items and len(codes.items) != count:
        raise fields.wrong("loinc.items", "one code for each item")
    return codes
