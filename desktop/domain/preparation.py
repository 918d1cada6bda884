# SPDX-License-Identifier: Apache-2.0
"""What to know of a client before a session, from the records alone."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from desktop.domain.audience import note_sections
from desktop.domain.ids import MeasureId
from desktop.domain.task import Task
from desktop.domain.thread import OpenThread

_PLANS = ("rencana", "plan", "tindak lanjut", "follow-up")


@dataclass(frozen=True, slots=True)
class LastScore:
    """The newest complete score, raw, with the first of the same measure (None: the only one)."""

    measure: MeasureId
    total: float
    filled_on: date
    first_total: float | None
    first_on: date | None


@dataclass(frozen=True, slots=True)
class ClientAlerts:
    """What is open about a client; threads alone alert nobody.

    Drafts are those of other sessions than the one at hand.
    """

    open_risks: int
    unsigned: int
    unsigned_since: date | None
    measures_due: tuple[tuple[MeasureId, date], ...]
    threads: tuple[OpenThread, ...] = ()

    def any(self) -> bool:
        """Whether anything is open."""
        return bool(self.open_risks or self.unsigned or self.measures_due)


@dataclass(frozen=True, slots=True)
class Preparation:
    """`last_words` and `plan` are from the last note written, "" for none.

    `tasks` are the client's own: those still open, and those done since the session before.
    """

    score: LastScore | None
    last_words: str
    tasks: tuple[Task, ...]
    alerts: ClientAlerts
    plan: str
    goals: tuple[str, ...]


def plan_of(body: str) -> str:
    """What stands under the heading of the plan of a note, "" where there is none."""
    parts = (one.body for one in note_sections(body) if one.heading.casefold() in _PLANS)
    return "\n".join(parts).strip()
