# SPDX-License-Identifier: Apache-2.0
"""How often a client fills in a measure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from desktop.domain.ids import ClientId, MeasureId, MeasureScheduleId

EVERY_DAYS = (1, 730)
"""From daily to once in two years."""


@dataclass(frozen=True, slots=True)
class MeasureSchedule:
    """One measure of one client, every so many days; `due_on` is the next day it is wanted.

    First wanted on `starts_on`; after each form filled in since then, `every_days` later.
    """

    id: MeasureScheduleId
    uuid: str
    client_id: ClientId
    measure_id: MeasureId
    every_days: int
    starts_on: date
    due_on: date
    created_at: datetime
