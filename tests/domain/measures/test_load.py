# SPDX-License-Identifier: Apache-2.0
"""Definition files: the five load, each fact is sourced, and faults are named."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from desktop.domain.measures.load import load_library, load_measure
from desktop.domain.measures.model import LicenceClass
from desktop.domain.problems import Problem
from tests.support.measure_samples import BDI, GAD7, HAMD, LIBRARY, PHQ9, ROOT, WHO5

Plain = dict[str, object]


def _plain() -> Plain:
    data = json.loads((ROOT / "resources/measures/phq-9.json").read_text("utf-8"))
    assert isinstance(data, dict)
    return data


def _code(text: str) -> str:
    with pytest.raises(Problem) as caught:
        load_measure(text, "x.json")
    assert caught.value.holes["file"] == "x.json"
    return caught.value.text.code


def test_the_five_instruments_are_there() -> None:
    assert [m.id for m in LIBRARY.measures] == ["bdi-ii", "gad-7", "ham-d", "phq-9", "who-5"]


def test_an_unknown_measure_names_the_known_ones() -> None:
    with pytest.raises(Problem) as caught:
        LIBRARY.get("core-10")
    assert "phq-9" in str(caught.value.holes["known"])


@pytest.mark.parametrize(
    ("measure", "edges"),
    [
        (PHQ9, [(0, 4), (5, 9), (10, 14), (15, 19), (20, 27)]),
        (GAD7, [(0, 4), (5, 9), (10, 14), (15, 21)]),
        (BDI, [(0, 13), (14, 19), (20, 28), (29, 63)]),
        (WHO5, []),
        (HAMD, []),
    ],
)
def test_bands(measure: object, edges: list[tuple[int, int]]) -> None:
    found = next(m for m in LIBRARY.measures if m is measure)
    assert [(band.low, band.high) for band in found.bands] == edges


def test_only_sourced_thresholds_ship() -> None:
    counts = {m.id: [t.raw * m.factor for t in m.thresholds] for m in LIBRARY.measures}
    assert counts == {"phq-9": [6], "gad-7": [4], "who-5": [10], "bdi-ii": [], "ham-d": []}


def test_no_confidence_level_is_invented() -> None:
    assert all(t.confidence is None for m in LIBRARY.measures for t in m.thresholds)


def test_score_entry_instruments_have_no_topics() -> None:
    entries = [m for m in LIBRARY.measures if m.licence is LicenceClass.SCORE_ENTRY]
    assert [(m.id, m.topics) for m in entries] == [("bdi-ii", ()), ("ham-d", ())]


def test_topics_are_short() -> None:
    texts = [t for m in LIBRARY.measures for topic in m.topics for t in (topic.english,)]
    assert max(len(text.split()) for text in texts) <= 4


def test_every_group_of_facts_has_a_source() -> None:
    assert all(
        m.sources and all(citation for _, citation, _ in m.sources) for m in LIBRARY.measures
    )


def test_loinc_of_gad7_item_2() -> None:
    assert GAD7.loinc.answer_exceptions == ((2, 2, "LA18938-3"),)


def test_phq9_has_one_loinc_code_for_each_item() -> None:
    assert (len(PHQ9.loinc.items), PHQ9.loinc.items[0]) == (9, "44250-9")


def _without(name: str) -> Callable[[Plain], None]:
    def spoil(data: Plain) -> None:
        del data[name]

    return spoil


def _set(name: str, value: object) -> Callable[[Plain], None]:
    return lambda data: data.update({name: value})


@pytest.mark.parametrize(
    ("spoil", "code"),
    [
        (_without("title"), "measures.field_missing"),
        (_set("colour", "red"), "measures.field_unknown"),
        (_set("id", "PHQ 9"), "measures.field_wrong"),
        (_set("items", "9"), "measures.field_wrong"),
        (_set("items", True), "measures.field_wrong"),
        (_set("items", 8), "measures.field_wrong"),
        (_set("format", 2), "measures.field_wrong"),
        (_set("direction", "sideways"), "measures.field_wrong"),
        (_set("bands", [{"label": "mild", "low": 1, "high": 27}]), "measures.field_wrong"),
        (_set("bands", [{"label": "mild", "low": 0, "high": 26}]), "measures.field_wrong"),
        (_set("topics", [{"id": "a", "en": "b"}]), "measures.field_wrong"),
        (_set("reverse", [10]), "measures.field_wrong"),
        (_set("reverse", [1, 1]), "measures.field_wrong"),
        (_set("risk_items", [{"item": 12, "positive_from": 1}]), "measures.field_wrong"),
        (_set("title", "x" * 3000), "measures.field_wrong"),
        (_set("sources", [{"about": "a", "citation": "b", "mark": "GK"}]), "measures.field_wrong"),
    ],
)
def test_a_fault_is_named(spoil: Callable[[Plain], None], code: str) -> None:
    data = _plain()
    spoil(data)
    assert _code(json.dumps(data)) == code


@pytest.mark.parametrize("text", ["", "{", "NaN", '{"id": 1, "id": 2}', "[" * 100_000])
def test_what_is_no_definition_is_refused(text: str) -> None:
    assert _code(text) == "measures.file_unreadable"


def test_a_huge_file_is_refused() -> None:
    assert _code(" " * 300_000) == "measures.file_too_large"


def test_the_field_is_named_with_its_place() -> None:
    data = _plain()
    data["cutoffs"] = [{"value": 99, "scale": "raw", "source": {}}]
    with pytest.raises(Problem) as caught:
        load_measure(json.dumps(data), "x.json")
    assert caught.value.holes["field"] == "cutoffs[1].value"


def test_the_same_measure_twice_is_refused() -> None:
    text = json.dumps(_plain())
    with pytest.raises(Problem) as caught:
        load_library({"a.json": text, "b.json": text})
    assert caught.value.text.code == "measures.twice"
