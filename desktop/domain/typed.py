# SPDX-License-Identifier: Apache-2.0
"""What people type, read forgivingly: phones and numbers. None where it cannot be understood."""

from __future__ import annotations

import re
from decimal import Decimal

from desktop.domain.i18n import Language

_PHONE_NOISE = re.compile(r"[\s().\-–/]")
_PHONE = re.compile(r"\+[1-9]\d{6,14}")
_SHORT_AREAS = ("21", "22", "24", "31", "61")  # Jakarta, Bandung, Semarang, Surabaya, Medan


def phone_stored(typed: str) -> str | None:
    """0812-3456-7890, 62812… or +62 812… as +6281234567890; other countries need their +."""
    digits = _PHONE_NOISE.sub("", typed)
    if digits.startswith("00"):
        digits = "+" + digits[2:]
    elif digits.startswith("0"):
        digits = "+62" + digits[1:]
    elif digits.startswith(("62", "8")):
        digits = "+62" + digits.removeprefix("62")
    digits = digits.replace("+620", "+62", 1)
    return digits if _PHONE.fullmatch(digits) else None


def phone_shown(stored: str) -> str:
    """+6281234567890 as 0812-3456-7890, +62217654321 as 021-7654321; foreign ones unchanged."""
    if not stored.startswith("+62"):
        return stored
    local = stored[3:]
    if local.startswith("8"):
        return "-".join(part for part in ("0" + local[:3], local[3:7], local[7:]) if part)
    area = 2 if local.startswith(_SHORT_AREAS) else 3
    return f"0{local[:area]}-{local[area:]}"


def decimal_typed(typed: str, language: Language) -> Decimal | None:
    """3,5 or 3.5; groups of three after the language's own mark are thousands (1.250)."""
    text = typed.strip().replace("−", "-").replace(" ", "")
    group, point = (r"\.", ",") if language is Language.INDONESIAN else (",", r"\.")
    if re.fullmatch(rf"[+-]?\d{{1,3}}({group}\d{{3}})+({point}\d+)?", text):
        text = re.sub(group, "", text)
    text = text.replace(",", ".")
    return Decimal(text) if re.fullmatch(r"[+-]?\d+(\.\d+)?", text, re.ASCII) else None
