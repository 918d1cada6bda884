# SPDX-License-Identifier: Apache-2.0
"""How often a client fills in a measure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from desktop.domain.ids import ClientId, MeasureId, MeasureScheduleId


@dataclass(frozen=True, slots=True)
class MeasureSchedule:
    """One measure of one client, every so many days; `due_on` is the next day it is wanted."""

    id: MeasureScheduleId
    uuid: str
    client_id: ClientId
    measure_id: MeasureId
    every_days: int
    starts_on: date
    due_on: date
    created_at: datetime
