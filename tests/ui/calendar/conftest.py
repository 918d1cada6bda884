# SPDX-License-Identifier: Apache-2.0
"""The calendar over a real vault."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import shiboken6

from desktop.ui.base.desk import Desk
from desktop.ui.base.place import Area, Place
from desktop.ui.calendar.calendar_screen import CalendarScreen

AGENDA = Place(Area.CALENDAR, tab="agenda")


@pytest.fixture
def screen(desk: Desk) -> Iterator[CalendarScreen]:
    """The calendar at 1072 × 800; a test goes there first."""
    made = CalendarScreen(desk)
    made.resize(1072, 800)
    made.show()
    yield made
    made.close()
    shiboken6.delete(made)
