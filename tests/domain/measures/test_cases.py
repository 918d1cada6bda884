# SPDX-License-Identifier: Apache-2.0
"""The shared worked examples: every one that these instruments and statistics can answer."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from desktop.domain.measures.groups import classify, talking_therapies
from desktop.domain.measures.result import as_json
from desktop.domain.measures.scoring import score
from desktop.domain.measures.statistics import (
    Group,
    cutoff_a,
    cutoff_b,
    cutoff_c,
    difference_error,
    effect_size,
    gas_t,
    prorate_mean,
    rci,
    reliable_change,
    standard_error,
)
from tests.support.measure_samples import LIBRARY, shared

Given = dict[str, Any]
EXPECTED_CASES = {"rci": 1, "cutoff": 1, "classify_change": 2, "prorate_mean": 2, "gas_t": 6}
EXPECTED_CASES |= {"nhs_tt": 3, "effect_size": 2, "score": 4}
OURS = {"PHQ-9", "GAD-7", "WHO-5", "BDI-II", "HAM-D"}


def _rci(given: Given) -> Given:
    sd, reliability = given["sd"], given["rel"]
    return {
        "SE": standard_error(sd, reliability),
        "Sdiff": difference_error(sd, reliability),
        "RC": reliable_change(given["pre"], given["post"], sd, reliability),
        "rci95_raw_z1.959964": rci(sd, reliability),
    }


def _cutoff(given: Given) -> Given:
    clinical = Group(given["m_clin"], given["sd_clin"])
    functional = Group(given["m_func"], given["sd_func"])
    worse_up = not given["higher_is_better"]
    return {
        "a": cutoff_a(clinical, higher_is_worse=worse_up),
        "b": cutoff_b(functional, higher_is_worse=worse_up),
        "c": cutoff_c(clinical, functional),
    }


def _classify(given: Given) -> Given:
    counts = classify(given["change_improvement_positive"], given["rci"])
    return {
        "rci": given["rci"],
        "det": counts.deteriorated,
        "none": counts.unchanged,
        "imp": counts.improved,
    }


def _talking(given: Given) -> Given:
    found = talking_therapies(tuple(given["phq9"]), tuple(given["gad7"]))
    return {
        name: getattr(found, name)
        for name in (
            "caseness_start",
            "recovered",
            "reliable_improvement",
            "reliable_recovery",
            "reliable_deterioration",
        )
    }


def _score(given: Given) -> Given:
    measure = LIBRARY.get(given["instrument"].lower())
    plain = as_json(score(measure, given["items"]))
    symptoms = plain.get("symptoms", {})
    assert isinstance(symptoms, dict)
    total = plain["total"]
    assert isinstance(total, int)
    return {
        "total": total,
        "raw": total,
        "percent": plain.get("percent"),
        "below_cutoff": total <= measure.cutoffs[0].raw,
        # The case has the published word; the glossary shows it as minimal.
        "severity": {"minimal": "none"}.get(str(plain["band"]), plain["band"]),
        "risk": bool(plain["risk"]),
        "n_core": symptoms.get("core"),
        "n_other": symptoms.get("other"),
        "mds": symptoms.get("mds"),
        "ods": symptoms.get("ods"),
    }


ANSWERS: dict[str, Callable[[Given], Given]] = {
    "rci": _rci,
    "cutoff": _cutoff,
    "classify_change": _classify,
    "prorate_mean": lambda g: {"score": prorate_mean(g["items"], g["max_missing"])},
    "gas_t": lambda g: {"T": gas_t(g["x"], g["w"], g["rho"])},
    "nhs_tt": _talking,
    "effect_size": lambda g: {"d_pre": effect_size(g["m_pre"], g["m_post"], g["sd_pre"])},
    "score": _score,
}


def _cases(kind: str) -> list[Given]:
    cases: list[Given] = json.loads(shared("measure_cases.json").read_text("utf-8"))
    return [
        case
        for case in cases
        if case["kind"] == kind and case["input"].get("instrument", "PHQ-9") in OURS
    ]


def _near(expected: object) -> object:
    return pytest.approx(expected, rel=1e-6) if isinstance(expected, float) else expected


@pytest.mark.parametrize("kind", sorted(ANSWERS))
def test_worked_examples(kind: str) -> None:
    cases = _cases(kind)
    assert len(cases) == EXPECTED_CASES[kind]
    for case in cases:
        found = ANSWERS[kind](case["input"])
        for name, expected in case["expected"].items():
            assert found[name] == _near(expected), (case["id"], name)
