# SPDX-License-Identifier: Apache-2.0
"""How a client is named on paper."""

from __future__ import annotations

from desktop.domain.client import Client
from desktop.domain.report_options import IdentityLevel

_LEAST_INITIALS = 2


def shown_as(client: Client, level: IdentityLevel) -> str:
    """The name, initials such as "A. L.", or the code; single names have no initials."""
    if level is IdentityLevel.NAME:
        return client.name
    return (initials(client.full_name) if level is IdentityLevel.INITIALS else "") or client.code


def initials(full_name: str) -> str:
    """Initials without titles (Dr., M.Psi.); "" for a single name, which they would give away."""
    names = [word for word in full_name.split(",")[0].split() if not _is_title(word)]
    letters = [word[0].upper() for word in names if word[0].isalpha()]
    return " ".join(f"{letter}." for letter in letters) if len(letters) >= _LEAST_INITIALS else ""


def _is_title(word: str) -> bool:
    """Ends in a full stop and is longer than an initial."""
    return word.endswith(".") and len(word) > len("A.")
