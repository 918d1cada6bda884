# SPDX-License-Identifier: Apache-2.0
"""`teduh score MEASURE v1 v2 …`: one form as JSON, without a vault."""

from __future__ import annotations

from desktop.cli.call import Call
from desktop.cli.grammar import printable
from desktop.domain.measures.model import Measure
from desktop.domain.measures.result import as_json
from desktop.domain.measures.scoring import score, score_total
from desktop.domain.problems import Problem
from desktop.domain.problems.cli import NOT_A_NUMBER
from desktop.domain.problems.measures import ANSWER_NOT_A_NUMBER
from desktop.services.measure_library import measure_library

_DIGITS = 9
UNANSWERED = "-"


def run(call: Call) -> int:
    """Print total (raw), subscales, band, risk, missing and complete."""
    measure = measure_library().get(call.arguments[0].lower())
    words = call.arguments[1:]
    if measure.item_count == 0 and len(words) == 1:
        result = as_json(score_total(measure, number(words[0])))
    else:
        answers = [_answer(measure, item, word) for item, word in enumerate(words, start=1)]
        result = as_json(score(measure, answers))
    call.show(result)
    return 0


def _answer(measure: Measure, item: int, word: str) -> int | None:
    if word == UNANSWERED:
        return None
    digits = word.removeprefix("-")
    if not (digits.isascii() and digits.isdigit() and len(digits) <= _DIGITS):
        low, high = measure.answer_low, measure.answer_high
        raise Problem(ANSWER_NOT_A_NUMBER, item=item, low=low, high=high)
    return int(word)


def number(word: str) -> float:
    """A total as typed, with point or comma."""
    plain = word.replace(",", ".", 1)
    digits = plain.removeprefix("-").replace(".", "", 1)
    if not (digits.isascii() and digits.isdigit() and len(digits) <= _DIGITS):
        raise Problem(NOT_A_NUMBER, value=printable(word))
    return float(plain)
