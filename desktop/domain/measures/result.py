# SPDX-License-Identifier: Apache-2.0
"""A scoring result as plain JSON values, for the command line and open formats."""

from __future__ import annotations

from desktop.domain.measures.scoring import Incomplete, Score


def as_json(result: Score | Incomplete) -> dict[str, object]:
    """total (raw), percent where read so, subscales, band, risk, missing, complete.

    `risk` lists positive risk items; `risk_state` tells none from unknown.
    """
    if isinstance(result, Incomplete):
        return {
            "measure": result.measure.id,
            "complete": False,
            "total": None,
            "subscales": {},
            "band": None,
            "risk": list(result.risk_items),
            "risk_state": result.risk.value,
            "missing": list(result.missing),
        }
    plain: dict[str, object] = {
        "measure": result.measure.id,
        "complete": True,
        "total": result.total,
        "subscales": dict(result.subscales),
        "band": result.band.label.value if result.band else None,
        "risk": list(result.risk_items),
        "risk_state": result.risk.value,
        "missing": [],
    }
    if result.measure.percent_factor:
        plain["percent"] = result.reported
    if result.symptoms:
        counted = {"core": result.symptoms.core, "other": result.symptoms.other}
        plain["symptoms"] = counted | dict(result.symptoms.syndromes)
    return plain
