# SPDX-License-Identifier: Apache-2.0
"""Dates, times, numbers, money and phones as people write them, per language.

Pure: wall-clock times come in already local, "today" is an argument. English is British English.
"""

from __future__ import annotations

from datetime import date, datetime, time
from decimal import ROUND_HALF_UP, Decimal

from dateutil.relativedelta import relativedelta

from desktop.domain.i18n import Language

_MONTHS = {
    Language.INDONESIAN: (
        *("Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli"),
        *("Agustus", "September", "Oktober", "November", "Desember"),
    ),
    Language.ENGLISH: (
        *("January", "February", "March", "April", "May", "June", "July"),
        *("August", "September", "October", "November", "December"),
    ),
}
_DAYS = {
    Language.INDONESIAN: ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"),
    Language.ENGLISH: (
        *("Monday", "Tuesday", "Wednesday", "Thursday", "Friday"),
        *("Saturday", "Sunday"),
    ),
}
_DAYS_NEAR = {
    Language.INDONESIAN: {-1: "kemarin", 0: "hari ini", 1: "besok"},
    Language.ENGLISH: {-1: "yesterday", 0: "today", 1: "tomorrow"},
}
_ZONES = {
    "Asia/Jakarta": "WIB",
    "Asia/Pontianak": "WIB",
    "Asia/Makassar": "WITA",
    "Asia/Jayapura": "WIT",
}
_POINT = {Language.INDONESIAN: ",", Language.ENGLISH: "."}
_GROUP = {Language.INDONESIAN: ".", Language.ENGLISH: ","}
_MINUS = "−"
_SIZE_UNITS = ("kB", "MB", "GB", "TB")


def month_name(month: int, language: Language) -> str:
    """Name of month 1-12."""
    return _MONTHS[language][month - 1]


def weekday_name(weekday: int, language: Language, *, short: bool = False) -> str:
    """Name of weekday 0 (Monday) to 6."""
    name = _DAYS[language][weekday]
    return name[:3] if short else name


def month_year(day: date, language: Language) -> str:
    """November 2026."""
    return f"{month_name(day.month, language)} {day.year}"


def date_long(day: date, language: Language) -> str:
    """22 November 2026."""
    return f"{day.day} {month_year(day, language)}"


def date_short(day: date, language: Language) -> str:
    """22 Nov 2026."""
    return f"{day.day} {month_name(day.month, language)[:3]} {day.year}"


def date_near(day: date, today: date, language: Language) -> str:
    """22 Nov; with its year only where that is another one."""
    if day.year != today.year:
        return date_short(day, language)
    return f"{day.day} {month_name(day.month, language)[:3]}"


def short_name(name: str) -> str:
    """Maria S.; a name of one word stays, and so does an initial."""
    first, blank, last = name.rpartition(" ")
    return f"{first} {last[0]}." if blank and len(last) > 2 else name


def weekday_date(day: date, language: Language, *, long: bool = False) -> str:
    """Sel, 24 Nov 2026, or long: Selasa, 24 November 2026."""
    name = weekday_name(day.weekday(), language, short=not long)
    return f"{name}, {date_long(day, language) if long else date_short(day, language)}"


def date_range(first: date, last: date, language: Language) -> str:
    """23–29 November 2026; 30 November – 6 Desember 2026; with both years where they differ."""
    if first == last:
        return weekday_date(first, language, long=True)
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{date_long(last, language)}"
    if first.year == last.year:
        return f"{first.day} {month_name(first.month, language)} – {date_long(last, language)}"
    return f"{date_long(first, language)} – {date_long(last, language)}"


def clock_time(moment: time | datetime, language: Language) -> str:
    """14.30 in Indonesian, 14:30 in English."""
    between = "." if language is Language.INDONESIAN else ":"
    return f"{moment.hour:02}{between}{moment.minute:02}"


def time_with_zone(moment: datetime, language: Language, zone: str) -> str:
    """14.30 WIB, or 14:30 (WIB); `zone` is an IANA name and `moment` wall-clock time in it."""
    abbreviation = _ZONES.get(zone, zone)
    shown = abbreviation if language is Language.INDONESIAN else f"({abbreviation})"
    return f"{clock_time(moment, language)} {shown}"


def time_range(start: datetime, end: datetime, language: Language) -> str:
    """14.30–15.20."""
    return f"{clock_time(start, language)}–{clock_time(end, language)}"


def date_time(moment: datetime, language: Language) -> str:
    """22 Nov 2026 14.10."""
    return f"{date_short(moment.date(), language)} {clock_time(moment, language)}"


def relative_day(day: date, today: date, language: Language) -> str:
    """Hari ini, kemarin, besok (in lower case), otherwise 22 Nov 2026."""
    near = _DAYS_NEAR[language].get((day - today).days)
    return near or date_short(day, language)


def relative_moment(moment: datetime, today: date, language: Language) -> str:
    """Hari ini 08.15 (in lower case); `moment` is local wall-clock time."""
    return f"{relative_day(moment.date(), today, language)} {clock_time(moment, language)}"


def whole(value: int, language: Language) -> str:
    """1.250 in Indonesian, 1,250 in English."""
    digits = f"{abs(value):,}".replace(",", _GROUP[language])
    return f"{_MINUS}{digits}" if value < 0 else digits


def decimal(value: float | Decimal, language: Language, places: int | None = None) -> str:
    """3,5 or 3.5; `places` fixes the digits after the point, halves away from zero."""
    exact = Decimal(str(value))
    if places is not None:
        exact = exact.quantize(Decimal(1).scaleb(-places), rounding=ROUND_HALF_UP)
    before, _, after = f"{abs(exact):f}".partition(".")
    after = after if places is not None else after.rstrip("0")
    sign = _MINUS if exact < 0 else ""
    shown = sign + whole(int(before), language)
    return f"{shown}{_POINT[language]}{after}" if after else shown


def signed(value: float | Decimal, language: Language, places: int | None = None) -> str:
    """+4, −12, 0: a change with its sign."""
    return f"+{decimal(value, language, places)}" if value > 0 else decimal(value, language, places)


def percent(share: float, language: Language, places: int = 0) -> str:
    """0.85 as 85% (both languages write it without a space here)."""
    return f"{decimal(share * 100, language, places)}%"


def rupiah(amount: int, language: Language, *, on_receipt: bool = False) -> str:
    """Rp350.000 (Rp350.000,00 on receipts), or IDR 350,000; `amount` in whole rupiah."""
    cents = f"{_POINT[language]}00" if on_receipt else ""
    unit = "Rp" if language is Language.INDONESIAN else "IDR "
    sign = _MINUS if amount < 0 else ""
    return f"{sign}{unit}{whole(abs(amount), language)}{cents}"


def duration(minutes: int, language: Language) -> str:
    """90 menit; from two hours on 2 jam 30 menit (90 min, 2 h 30 min)."""
    hour, minute = ("jam", "menit") if language is Language.INDONESIAN else ("h", "min")
    if minutes < 120:
        return f"{minutes} {minute}"
    hours, rest = divmod(minutes, 60)
    return f"{hours} {hour} {rest} {minute}" if rest else f"{hours} {hour}"


def file_size(size: int, language: Language) -> str:
    """246 MB; thousands, not 1024s, one digit after the point below ten."""
    if size < 1000:
        return f"{size} byte" if size == 1 or language is Language.INDONESIAN else f"{size} bytes"
    amount, units = Decimal(size) / 1000, list(_SIZE_UNITS)
    while amount >= Decimal("999.5") and len(units) > 1:
        amount /= 1000
        units.pop(0)
    return f"{decimal(amount, language, 1 if amount < Decimal('9.95') else 0)} {units[0]}"


def age(born: date, on: date, language: Language) -> str:
    """34 tahun; below 18 with months, as norms for children need: 7 tahun 3 bulan."""
    lived = relativedelta(on, born)
    years, months = _counted(lived.years, "y", language), _counted(lived.months, "m", language)
    if lived.years >= 18 or (lived.years and not lived.months):
        return years
    return f"{years} {months}" if lived.years else months


def _counted(count: int, unit: str, language: Language) -> str:
    if language is Language.INDONESIAN:
        return f"{count} {'tahun' if unit == 'y' else 'bulan'}"
    word = "year" if unit == "y" else "month"
    return f"{count} {word}" if count == 1 else f"{count} {word}s"
