# SPDX-License-Identifier: Apache-2.0
"""What stands in the form of Reports, as text for the vault's own desk state."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields

KEY = "reports_form"


@dataclass(frozen=True, slots=True)
class KeptForm:
    """Values and words as they stand in the form; `summary` is None while it is the suggestion.

    `without` and `without_headings` are the parts taken off the paper. Dates are
    ISO, or as they were typed.
    """

    client: int
    session: int
    paper: str
    reader: str
    identity: str
    language: str
    basis: str
    recipient: str
    purpose: str
    consent: str
    since: str
    until: str
    summary: str | None
    plan: str
    without: tuple[str, ...]
    without_headings: tuple[str, ...]

    def to_text(self) -> str:
        """JSON."""
        return json.dumps(asdict(self))


def kept_from(text: str) -> KeptForm | None:
    """What `to_text` wrote; None for anything else."""
    try:
        found = json.loads(text)
        words = {name: str(found[name]) for name in _WORDS}
        return KeptForm(
            client=int(found["client"]),
            session=int(found["session"]),
            summary=None if found["summary"] is None else str(found["summary"]),
            without=tuple(str(each) for each in found["without"]),
            without_headings=tuple(str(each) for each in found["without_headings"]),
            **words,
        )
    except (ValueError, TypeError, KeyError):
        return None


_WORDS = tuple(field.name for field in fields(KeptForm) if field.type == "str")
