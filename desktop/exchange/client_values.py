# SPDX-License-Identifier: Apache-2.0
"""Cells of a list of clients as values: what people write in either language, read forgivingly."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from datetime import date
from typing import TypeVar

from desktop.domain.client import ClientStatus, FormOfAddress, Sex
from desktop.domain.dates_typed import parse_date
from desktop.domain.episode import Service
from desktop.domain.imports import is_empty, sex_of
from desktop.domain.typed import phone_stored

T = TypeVar("T")
NIK_DIGITS = 16
BPJS_DIGITS = 13
_OLDEST = 1900
_NOISE = re.compile(r"[^a-z0-9]+")
_QUOTED = re.compile(r"'(?=\s*[=+\-@|%])")
_EMAIL = re.compile(r"[^@\s,;<>]+@[^@\s,;<>.]+(\.[^@\s,;<>.]+)+")
_SPLIT_PHONES = re.compile(r"\s*(?:/|,|;|\n|\batau\b|\bor\b|&|\|)\s*")
_SCIENTIFIC = re.compile(r"\d(?:[.,]\d+)?E\+?\d{1,2}", re.IGNORECASE)
_BARE_LOCAL = re.compile(r"[2-79]\d{7,10}")
_TWO_NUMBERS = re.compile(r"(\d{1,2})([/\-. ])(\d{1,2})\2(\d{4}|\d{2})(?:[ T]\d{1,2}[:.]\d{2}.*)?")
_ISO = re.compile(r"\d{4}-\d{2}-\d{2}")
_CLOCK = re.compile(r"[ T]\d{1,2}[:.]\d{2}(?:[:.]\d{2})?.*$")
_TAGS = re.compile(r"[,;|\n]")
_STATUSES = {
    ClientStatus.ACTIVE: "aktif active berjalan ongoing current rutin",
    ClientStatus.WAITING: "tunggu menunggu daftartunggu waiting waitlist waitinglist antre antri",
    ClientStatus.PAUSED: "jeda paused pause cuti onhold hold ditunda istirahat",
    ClientStatus.CLOSED: "selesai closed tutup ditutup tutupkasus nonaktif tidakaktif inactive done"
    " finished discharged terminasi terminated berakhir ended alumni arsip archived",
    ClientStatus.INQUIRY: "permintaan permintaanbaru inquiry enquiry newenquiry newinquiry baru",
}
_FORMS = {
    FormOfAddress.BAPAK: "bapak bpk pak tn tuan mr bapakmr",
    FormOfAddress.IBU: "ibu bu ny nyonya mrs ms ibumrsms",
    FormOfAddress.SAUDARA: "saudara sdr",
    FormOfAddress.SAUDARI: "saudari sdri nn nona miss",
    FormOfAddress.KAK: "kak kakak mas mbak",
    FormOfAddress.ANANDA: "ananda an anak adik dik",
}
_SERVICES = {
    Service.CONSULTATION: "konsultasi consultation konsul",
    Service.COUNSELLING: "konseling counselling counseling konselingindividu individual individu",
    Service.PSYCHOTHERAPY: "psikoterapi psychotherapy terapi therapy",
    Service.THERAPEUTIC_WORK: "kegiatanterapeutik therapeuticwork terapiokupasi terapibermain",
    Service.GROUP: "kelompok group konselingkelompok terapikelompok grouptherapy",
    Service.COUPLE: "pasangan couple konselingpasangan terapipasangan couples coupletherapy",
    Service.FAMILY: "keluarga family konselingkeluarga terapikeluarga familytherapy",
    Service.PSYCHOEDUCATION: "psikoedukasi psychoeducation",
}
_SEXES = {
    Sex.FEMALE: "pr prp cewek cewe girl wanitadewasa ibu",
    Sex.MALE: "lk laki lakilaki laki2 cowok cowo boy",
    Sex.OTHER: "lain nonbiner nonbinary",
}


def plain(text: str) -> str:
    """Small letters and figures only, for comparing headings and choices."""
    bare = unicodedata.normalize("NFKD", text[:200]).casefold()
    return _NOISE.sub("", bare)


def one_line(cell: str) -> str:
    """A cell as a single line: control characters gone, "" where it says nothing."""
    text = " ".join(several_lines(cell).split())
    return "" if is_empty(text) else text


def several_lines(cell: str) -> str:
    """A cell that may have lines; a ' that keeps a spreadsheet from computing is taken off."""
    text = cell.replace("\r\n", "\n").replace("\r", "\n").strip()
    if _QUOTED.match(text):
        text = text[1:]
    text = "".join(c for c in text if c in "\n\t" or unicodedata.category(c) not in ("Cc", "Cf"))
    return "" if is_empty(text) else text.strip()


def sex(text: str) -> Sex | None:
    """L, P, laki-laki, perempuan, male, female …"""
    return sex_of(text) or _look_up(_SEXES, text) or _by_value(Sex, text)


def status(text: str) -> ClientStatus | None:
    """Aktif, tunggu, jeda, selesai, and their English words."""
    return _look_up(_STATUSES, text) or _by_value(ClientStatus, text)


def form_of_address(text: str) -> FormOfAddress | None:
    """Bapak, Ny., Sdri. …"""
    return _look_up(_FORMS, text) or _by_value(FormOfAddress, text)


def service(text: str) -> Service | None:
    """Konseling, psikoterapi …"""
    return _look_up(_SERVICES, text) or _by_value(Service, text)


def phones(text: str) -> list[str] | None:
    """The numbers in a cell as they are stored; None where one cannot be read.

    A number that lost its leading 0 in a spreadsheet gets it back.
    """
    whole = _phone(text)
    if whole:
        return [whole]
    found = [_phone(part) for part in _SPLIT_PHONES.split(text) if part.strip()]
    read = [one for one in found if one]
    return list(dict.fromkeys(read)) if found and len(read) == len(found) else None


def _phone(text: str) -> str | None:
    bare = re.sub(r"[\s().\-–]", "", text)
    bare = bare.removesuffix(",0")
    return phone_stored("0" + bare if _BARE_LOCAL.fullmatch(bare) and bare[:2] != "62" else text)


def email(text: str) -> str | None:
    """An address, without mailto: and brackets; None where it is none."""
    found = text.casefold().removeprefix("mailto:").strip(" <>;,")
    return found if _EMAIL.fullmatch(found) and len(found) <= 254 else None


def figures(text: str) -> str:
    """Only the figures of a number written in groups."""
    return re.sub(r"[\s.\-']", "", text)


def is_rounded(text: str) -> bool:
    """Whether a spreadsheet wrote a long number as 3,20123E+15: its figures are gone."""
    return _SCIENTIFIC.fullmatch(text.strip()) is not None


def tags(text: str) -> tuple[str, ...]:
    """The tags in a cell."""
    return tuple(tag for part in _TAGS.split(text) if (tag := " ".join(part.split())))


def day(text: str, today: date, *, month_first: bool) -> date | None:
    """A date; `month_first` reads 3/4/2001 as 4 March. The time of day is left off."""
    numbers = _TWO_NUMBERS.fullmatch(text)
    if numbers and month_first:
        text = f"{numbers[3]}/{numbers[1]}/{numbers[4]}"
    elif numbers is None or _CLOCK.search(text):
        text = _CLOCK.sub("", text)
    read = parse_date(text, today, past=True)
    return read if read is not None and read.year >= _OLDEST else None


def is_day(text: str) -> bool:
    """Whether a cell is a date in figures."""
    return _TWO_NUMBERS.fullmatch(text) is not None or _ISO.fullmatch(text) is not None


def month_comes_first(cells: Iterable[str]) -> bool | None:
    """Whether the dates of a column have the month before the day; None where none tells."""
    first = second = 0
    for cell in cells:
        match = _TWO_NUMBERS.fullmatch(cell)
        if match:
            first += int(match[1]) > 12
            second += int(match[3]) > 12
    return None if first == second else second > first


def has_open_order(cells: Iterable[str]) -> bool:
    """Whether any date of a column would be another day the other way round."""
    matches = (_TWO_NUMBERS.fullmatch(cell) for cell in cells)
    return any(m and m[1] != m[3] and int(m[1]) <= 12 and int(m[3]) <= 12 for m in matches)


def _look_up(words: dict[T, str], text: str) -> T | None:
    wanted = plain(text)
    return next((value for value, names in words.items() if wanted in names.split()), None)


def _by_value(kind: Iterable[T], text: str) -> T | None:
    wanted = plain(text)
    return next((one for one in kind if plain(str(one)) == wanted), None)
