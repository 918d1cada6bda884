# SPDX-License-Identifier: Apache-2.0
"""A client's name as it may be seen by whoever looks over the shoulder."""

from __future__ import annotations

from desktop.domain.report_identity import initials

COVERED = "••••"
"""Stands for what has no shorter form: a phone number, the name of a mother."""


def masked_name(name: str, code: str, *, anonymous: bool = False) -> str:
    """Initials such as "A. L."; the code for a single name or an alias, and never more than that.

    A word of one character in a script without capitals is a whole name, so that is no initial.
    """
    if anonymous or any(len(word) == 1 and word.lower() == word.upper() for word in name.split()):
        return code or COVERED
    return initials(name) or code or COVERED


def masked_person(name: str) -> str:
    """Initials of somebody around a client, who has no code."""
    return masked_name(name, COVERED) if name else ""


def covered(value: str) -> str:
    """`COVERED` where something is noted, "" where nothing is."""
    return COVERED if value else ""
