# SPDX-License-Identifier: Apache-2.0
# not text: sample content, invented and shown in Indonesian only
"""A week with entries in every state. All people are invented."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

from PySide6.QtCore import QObject
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop.domain.calendar import CalendarEntry, EntryState
from desktop.domain.episode import Service
from desktop.domain.ids import AppointmentId, ClientId
from desktop.domain.session import Modality
from desktop.system.clock import Clock, FixedClock
from desktop.system.live_settings import LiveSettings
from desktop.system.settings import Settings
from desktop.ui.base.desk import Desk
from desktop.ui.calendar.week_grid import WeekGrid
from desktop.ui.calendar.week_head import WeekHead
from desktop.ui.common.layout import column
from desktop.ui.gallery.states import page, section

_MONDAY, _NOW = date(2026, 11, 23), datetime(2026, 11, 24, 6, 10, tzinfo=UTC)
_STATE = EntryState
_SAMPLES: tuple[tuple[int, str, int, str, EntryState, Modality], ...] = (
    (0, "09.00", 50, "Ayu Lestari", _STATE.DONE, Modality.IN_PERSON),
    (0, "11.00", 50, "Bagas Pratama", _STATE.ABSENT, Modality.IN_PERSON),
    (1, "10.00", 50, "Laras Ayuningtyas", _STATE.OPEN, Modality.VIDEO),
    (1, "14.00", 90, "Yohana Tobing", _STATE.PLANNED, Modality.IN_PERSON),
    (1, "14.30", 50, "Slamet", _STATE.PLANNED, Modality.PHONE),
    (3, "08.00", 50, "Rini Wulandari", _STATE.CANCELLED, Modality.VIDEO),
    (4, "16.00", 25, "Made Wirawan", _STATE.PLANNED, Modality.HOME_VISIT),
)


class SampleDesk(Desk):
    """A desk without a vault, for parts that only ask for the time, the language and names."""

    def __init__(self) -> None:
        QObject.__init__(self)  # all that Desk itself would add is a vault and its workers
        self.settings = LiveSettings(settings=Settings())
        self.initials = {}
        self._standing = FixedClock(_NOW)

    @property
    def clock(self) -> Clock:
        """It stands still, so that a picture is the same on every day."""
        return self._standing


def weeks() -> QWidget:
    """The week grid with its head; the second with the keyboard in it."""
    focused = _Week(_MONDAY + timedelta(days=1), 2)
    focused.grid.choose_day(_MONDAY + timedelta(days=2))
    focused.grid.choose_time(9 * 60)
    focused.grid.ring_shown = True
    return page(section("Pekan", _Week(_MONDAY, 7)), section("Dua hari, dengan fokus", focused))


class _Week(QWidget):
    """Head and grid, as the calendar stands them over one another."""

    def __init__(self, first: date, days: int) -> None:
        super().__init__()
        self._desk = SampleDesk()
        self._desk.setParent(self)
        self.head, self.grid = WeekHead(self._desk), WeekGrid(self._desk)
        self.setLayout(column(self.head, self.grid, gap=0))
        self.head.show_days(first, days)
        clock = self._desk.clock
        self.grid.show_days(first, days, [_entry(clock, *sample) for sample in _SAMPLES])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Each day of the head stands over its column."""
        super().resizeEvent(event)
        self.head.inset, self.head.room = self.grid.gutter, self.width()


def _entry(
    clock: Clock, day: int, at: str, minutes: int, name: str, state: EntryState, how: Modality
) -> CalendarEntry:
    hour, minute = map(int, at.split("."))
    wall = datetime.combine(_MONDAY + timedelta(days=day), time(hour, minute))
    start = FixedClock(wall).now()
    return CalendarEntry(
        starts_at=start,
        ends_at=start + timedelta(minutes=minutes),
        zone=clock.zone_name(),
        client_id=ClientId(1 + len(name)),
        client_name=name,
        service=Service.COUNSELLING,
        modality=how,
        platform="",
        place="",
        state=state,
        session_id=None,
        appointment_id=AppointmentId(day * 100 + hour),
    )
