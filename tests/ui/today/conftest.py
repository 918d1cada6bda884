# SPDX-License-Identifier: Apache-2.0
"""A desk over a real vault, and the screen of the day."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtWidgets import QApplication

from desktop.domain.i18n import Language
from desktop.services.vault import OpenVault
from desktop.system.clock import FixedClock
from desktop.system.live_settings import LiveSettings
from desktop.system.settings import SettingsFile
from desktop.ui.base.desk import Desk, Notice
from desktop.ui.base.place import Place
from desktop.ui.base.prompts import ScriptedPrompts
from desktop.ui.base.tasks import Tasks
from desktop.ui.theme.manager import ThemeManager
from desktop.ui.today.today_screen import TodayScreen
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
def places(desk: Desk) -> list[Place]:
    """Every place asked for."""
    asked: list[Place] = []
    desk.place_requested.connect(asked.append)
    return asked


@pytest.fixture
def screen(desk: Desk) -> Iterator[TodayScreen]:
    """Today at 1072 × 800; a test goes there first."""
    made = TodayScreen(desk)
    made.resize(1072, 800)
    made.show()
    yield made
    made.close()
    shiboken6.delete(made)
