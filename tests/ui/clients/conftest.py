# SPDX-License-Identifier: Apache-2.0
"""A desk over a real vault, and the screen of the clients."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtWidgets import QApplication

from desktop.domain.i18n import Language
from desktop.domain.ids import ClientId
from desktop.services.vault import OpenVault
from desktop.system.clock import FixedClock
from desktop.system.live_settings import LiveSettings
from desktop.system.settings import SettingsFile
from desktop.ui.base.desk import Desk, Notice
from desktop.ui.base.prompts import ScriptedPrompts
from desktop.ui.base.tasks import Tasks
from desktop.ui.clients.clients_screen import ClientsScreen
from desktop.ui.clients.details_tab import DETAILS_TAB
from desktop.ui.clients.overview_tab import OVERVIEW_TAB
from desktop.ui.theme.manager import ThemeManager
from tests.support.builders import an_open_vault


@pytest.fixture
def vault(tmp_path: Path, clock: FixedClock) -> Iterator[OpenVault]:
    """Empty, under the standing clock."""
    opened = an_open_vault(tmp_path / "vault", clock)
    yield opened
    opened.close()


@pytest.fixture
def desk(
    qapp: QApplication, theme: ThemeManager, vault: OpenVault, tmp_path: Path
) -> Iterator[Desk]:
    """In English, so that tests read like the program's sources."""
    del theme
    live = LiveSettings(SettingsFile(tmp_path / "settings.json"))
    live.change(language=Language.ENGLISH)
    tasks = Tasks()
    made = Desk(vault, tasks, ScriptedPrompts(), live)
    yield made
    tasks.close()
    qapp.processEvents()


@pytest.fixture
def notices(desk: Desk) -> list[Notice]:
    """Every toast asked for."""
    told: list[Notice] = []
    desk.notice_requested.connect(told.append)
    return told


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

    made = ClientsScreen(desk, (OVERVIEW_TAB, DETAILS_TAB), new_note)
    made.resize(1100, 800)
    made.show()
    yield made
    made.close()
    shiboken6.delete(made)
