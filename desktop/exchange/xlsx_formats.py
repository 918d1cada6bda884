# SPDX-License-Identifier: Apache-2.0
"""Numbers of a spreadsheet as they are seen in it: dates, codes with leading zeros, figures."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from datetime import date, timedelta

_NOT_SHOWN = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]|[_*].')
_DATE_LETTERS = re.compile(r"[dmyhs]", re.IGNORECASE)
_ZEROS = re.compile(r"[0\-\s().+/]*0{2}[0\-\s().+/]*")
_DATES = frozenset({*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)})
_LAST_DAY = 2_958_466
_LEAP_1900 = 60
_EXACT = 2**53


@dataclass(frozen=True, slots=True)
class Format:
    """How a column shows its numbers: as a date, or with this pattern of zeros ("" for neither)."""

    dated: bool = False
    zeros: str = ""


GENERAL = Format()


def format_of(number: int, code: str) -> Format:
    """The format with a built-in number or with a code of its own."""
    if not code:
        return Format(dated=number in _DATES)
    first = code.split(";", 1)[0][:200]
    shown = _NOT_SHOWN.sub("", first)
    if _DATE_LETTERS.search(shown) and "general" not in shown.casefold():
        return Format(dated=True)
    plain = first.replace('"', "").replace("\\", "")
    decimal = re.search(r"0\.0", plain) is not None and plain.count(".") == 1
    return Format(zeros=plain if _ZEROS.fullmatch(plain) and not decimal else "")


def shown(text: str, style: Format, *, from_1904: bool = False) -> str:
    """A stored number as the therapist sees it; text that is no number stays as it is."""
    try:
        number = float(text)
    except ValueError:
        return text
    if not math.isfinite(number):
        return text
    if style.dated and 0 <= number < _LAST_DAY:
        return _moment(number, from_1904=from_1904)
    if number != int(number) or abs(number) >= 1e21:
        return repr(number)
    whole = text if text.isdecimal() and text.isascii() else str(int(number))
    return _filled(whole, style.zeros) if style.zeros and number >= 0 else whole


def digits_lost(text: str) -> bool:
    """Whether a stored number has more figures than spreadsheet programs keep (15)."""
    try:
        number = abs(float(text))
    except ValueError:
        return False
    if number < 1e15 or not math.isfinite(number):
        return False
    return number > _EXACT or int(number) % 10 == 0


def _moment(number: float, *, from_1904: bool) -> str:
    """ISO date, with the time where there is one; a bare time of day as 14:30."""
    seconds = round(number * 86_400)
    if 0 < seconds < 86_400:
        return f"{seconds // 3600:02d}:{seconds % 3600 // 60:02d}"
    days, rest = divmod(seconds, 86_400)
    start = date(1904, 1, 1) if from_1904 else date(1899, 12, 30)
    shift = 1 if not from_1904 and days < _LEAP_1900 else 0
    day = (start + timedelta(days=days + shift)).isoformat()
    return f"{day} {rest // 3600:02d}:{rest % 3600 // 60:02d}" if rest else day


def _filled(whole: str, pattern: str) -> str:
    """The figures put into the zeros of a pattern from the right: 812 in 00-000 is 00-812."""
    figures, out = list(whole), []
    for sign in reversed(pattern):
        if sign != "0":
            out.append(sign)
        else:
            out.append(figures.pop() if figures else "0")
    return "".join(figures) + "".join(reversed(out))
