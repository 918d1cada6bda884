# SPDX-License-Identifier: Apache-2.0
"""Where the therapist is, as plain data: for back and forward, and for returning after a lock."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from enum import StrEnum


class Area(StrEnum):
    """The places of the navigation, and the full-page ones reached from them."""

    TODAY = "today"
    CLIENTS = "clients"
    CALENDAR = "calendar"
    NOTES = "notes"
    MEASURES = "measures"
    REPORTS = "reports"
    BACKUP = "backup"
    SETTINGS = "settings"
    NOTE = "note"
    MEASURE_ENTRY = "measure_entry"
    CHART = "chart"
    IMPORT_CLIENTS = "import_clients"
    SUPERVISION = "supervision"
    REFLECTION = "reflection"
    PREPARATION = "preparation"


PLACE = "place"
"""Where the therapist was, among the states of a vault."""

NEW_CLIENT, NEW_NOTE = "new_client", "new_note"
"""Tabs of Area.CLIENTS that begin something there; never a place one is at."""

WAITING = "waiting"
"""A tab of Area.CALENDAR that leads to the waiting list; never a place one is at."""


@dataclass(frozen=True, slots=True)
class Place:
    """An area, and the record that is open in it.

    `client`, `session` and `record` are row ids, 0 for none; `tab` names a tab of the area;
    `measure` a measure id. Ids only: a place never carries a name or a text.
    """

    area: Area
    client: int = 0
    tab: str = ""
    session: int = 0
    record: int = 0
    measure: str = ""

    def to_text(self) -> str:
        """JSON for the vault's desk state."""
        return json.dumps(asdict(self))


def place_from_text(text: str) -> Place | None:
    """The place that `to_text` wrote, or None when it cannot be read (an older program's, say)."""
    try:
        values = json.loads(text)
        return Place(**{**values, "area": Area(values["area"])})
    except (ValueError, TypeError, KeyError):
        return None
