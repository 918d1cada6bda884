# SPDX-License-Identifier: Apache-2.0
"""A desk over a real vault, and the screen of the clients."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import shiboken6

from desktop.domain.ids import ClientId
from desktop.ui.base.desk import Desk
from desktop.ui.clients.clients_screen import ClientsScreen
from desktop.ui.clients.details_tab import DETAILS_TAB
from desktop.ui.clients.overview_tab import overview_tab
from desktop.ui.measures.score_card import ScoreCard


@pytest.fixture
def noted() -> list[ClientId]:
    """Clients for whom a note was started."""
    return []


@pytest.fixture
def screen(desk: Desk, noted: list[ClientId]) -> Iterator[ClientsScreen]:
    """The clients, shown at 1100 × 800; a test goes to a place first."""

    def new_note(at: Desk, client: ClientId) -> None:
        assert at is desk
        noted.append(client)

    made = ClientsScreen(desk, (overview_tab(ScoreCard), DETAILS_TAB), new_note)
    made.resize(1100, 800)
    made.show()
    yield made
    made.close()
    shiboken6.delete(made)
