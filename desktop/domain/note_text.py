# SPDX-License-Identifier: Apache-2.0
"""Whether a text can be kept exactly: valid Unicode, and not larger than a note takes."""

from __future__ import annotations

from desktop.domain.note import SECTION_LIMIT
from desktop.domain.problems import Problem
from desktop.domain.problems.notes import TEXT_BROKEN, TEXT_TOO_LONG

_KILO = 1000


def exact_bytes(text: str) -> bytes:
    """The text as UTF-8; a lone surrogate is a Problem that says where (counted from 1)."""
    try:
        return text.encode()
    except UnicodeEncodeError as error:
        raise Problem(TEXT_BROKEN, position=error.start + 1) from None


def check_section(text: str) -> None:
    """Refuse a text that a note cannot take or keep exactly."""
    # As one types: plain letters are as many bytes as they are characters.
    size = len(text) if text.isascii() else len(exact_bytes(text))
    if size > SECTION_LIMIT:
        limit = SECTION_LIMIT // _KILO
        raise Problem(TEXT_TOO_LONG, size=max(limit + 1, round(size / _KILO)), limit=limit)
