# SPDX-License-Identifier: Apache-2.0
"""`teduh change MEASURE PRE POST`: two raw totals compared, as JSON, without a vault."""

from __future__ import annotations

from desktop.cli.call import Call
from desktop.cli.score import number
from desktop.domain.measures.change import Change, change
from desktop.domain.measures.scoring import checked_total
from desktop.services.measure_library import measure_library


def run(call: Call) -> int:
    """Print difference (raw), reliable, crossed_cutoff and sources."""
    measure = measure_library().get(call.arguments[0].lower())
    pre, post = (checked_total(measure, number(word)) for word in call.arguments[1:])
    call.show(_plain(change(measure, pre, post)))
    return 0


def _plain(found: Change) -> dict[str, object]:
    verdict = found.verdict.value if found.verdict else None
    plain: dict[str, object] = {
        "measure": found.measure.id,
        "difference": found.post - found.pre,
        "reliable": found.reliable.value if found.reliable else None,
        "crossed_cutoff": found.crossed_cutoff,
        "sources": [source.citation for source in found.sources],
        "threshold": found.threshold.kind.value if found.threshold else None,
        "verdict": verdict,
    }
    if found.measure.percent_factor:
        plain["difference_percent"] = found.difference
    return plain
