# SPDX-License-Identifier: Apache-2.0
"""Numbers and days of a spreadsheet as they are seen in it: codes with leading zeros, figures."""

from __future__ import annotations

import math
import re
from datetime import date, datetime, time, timedelta
from functools import lru_cache

_ZEROS = re.compile(r"[0\-\s().+/]*0{2}[0\-\s().+/]*")
_EXACT = 2**53
_HALF_A_SECOND = timedelta(milliseconds=500)


def number_shown(number: float, code: str) -> str:
    """A stored number as the therapist sees it under a number format."""
    if not math.isfinite(number) or number != int(number) or abs(number) >= 1e21:
        return repr(number)
    whole, zeros = str(int(number)), zeros_of(code)
    return _filled(whole, zeros) if zeros and number >= 0 else whole


@lru_cache(maxsize=64)
def zeros_of(code: str) -> str:
    """The pattern of zeros in a number format, such as 00-000; "" in one that has none."""
    plain = code.split(";", 1)[0][:200].replace('"', "").replace("\\", "")
    decimal = re.search(r"0\.0", plain) is not None and plain.count(".") == 1
    return plain if _ZEROS.fullmatch(plain) and not decimal else ""


def digits_lost(value: object) -> bool:
    """Whether a stored number has more figures than spreadsheet programs keep (15)."""
    if not isinstance(value, int | float) or not math.isfinite(value):
        return False
    return abs(value) >= 1e15 and (abs(value) > _EXACT or int(value) % 10 == 0)


def moment_shown(moment: date | time | timedelta) -> str:
    """ISO date, with the time where there is one; a time of day as 14:30, a duration as 36:00."""
    if isinstance(moment, timedelta):
        minutes = round(moment.total_seconds()) // 60
        return f"{minutes // 60}:{minutes % 60:02d}"
    if isinstance(moment, time):
        return f"{moment:%H:%M}"
    if isinstance(moment, datetime):
        moment += _HALF_A_SECOND
        return f"{moment:%Y-%m-%d}" if moment.time() < time(0, 0, 1) else f"{moment:%Y-%m-%d %H:%M}"
    return moment.isoformat()


def _filled(whole: str, pattern: str) -> str:
    """The figures put into the zeros of a pattern from the right: 812 in 00-000 is 00-812."""
    figures, out = list(whole), []
    for sign in reversed(pattern):
        if sign != "0":
            out.append(sign)
        else:
            out.append(figures.pop() if figures else "0")
    return "".join(figures) + "".join(reversed(out))
