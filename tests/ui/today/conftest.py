# SPDX-License-Identifier: Apache-2.0
"""A desk over a real vault, and the screen of the day."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import shiboken6

from desktop.ui.base.desk import Desk
from desktop.ui.today.today_screen import TodayScreen


@pytest.fixture
def screen(desk: Desk) -> Iterator[TodayScreen]:
    """Today at 1072 × 800; a test goes there first."""
    made = TodayScreen(desk)
    made.resize(1072, 800)
    made.show()
    yield made
    made.close()
    shiboken6.delete(made)
