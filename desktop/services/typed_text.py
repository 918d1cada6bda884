# SPDX-License-Identifier: Apache-2.0
"""What people type, made fit to keep: blanks at the ends removed, broken characters replaced."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Any, TypeVar
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from desktop.domain.problems import Problem
from desktop.domain.problems.care import PHONE_UNREADABLE, ZONE_UNKNOWN
from desktop.domain.typed import phone_stored

T = TypeVar("T")


def tidy_text(text: str) -> str:
    """Blanks at both ends removed; half a surrogate pair, which no file can hold, replaced."""
    return text.strip().encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def tidy(draft: T) -> T:
    """Every text field of a dataclass tidied; enums and the rest as they are."""
    record: Any = draft
    values = {field.name: getattr(record, field.name) for field in fields(record)}
    texts = {name: tidy_text(value) for name, value in values.items() if type(value) is str}
    changed: T = replace(record, **texts)
    return changed


def phone(typed: str) -> str:
    """As it is stored (+62…), "" for none. Raises Problem where it cannot be understood."""
    if not typed:
        return ""
    stored = phone_stored(typed)
    if stored is None:
        raise Problem(PHONE_UNREADABLE, typed=typed[:40])
    return stored


def require_zone(name: str) -> None:
    """Raise Problem unless `name` is a time zone this computer knows."""
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise Problem(ZONE_UNKNOWN, zone=name[:40]) from None
