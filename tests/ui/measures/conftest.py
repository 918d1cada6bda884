# SPDX-License-Identifier: Apache-2.0
"""A client with scores, and a desk that remembers what screens asked for."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop.domain.administration import Administration, AdministrationDraft
from desktop.domain.i18n import Language
from desktop.domain.ids import ClientId, MeasureId
from desktop.services.administrations import record
from desktop.services.vault import OpenVault
from desktop.system.clock import FixedClock
from desktop.system.live_settings import LiveSettings
from desktop.system.settings import SettingsFile
from desktop.ui.base.prompts import ScriptedPrompts
from desktop.ui.base.tasks import Tasks
from desktop.ui.theme.manager import ThemeManager
from tests.support.builders import a_client, an_episode, an_open_vault
from tests.support.listening import PHQ, Fill, Listening


@pytest.fixture
def vault(tmp_path: Path, clock: FixedClock) -> Iterator[OpenVault]:
    """A real, open vault."""
    opened = an_open_vault(tmp_path / "vault", clock)
    yield opened
    opened.close()


@pytest.fixture
def desk(
    qapp: QApplication, theme: ThemeManager, vault: OpenVault, tmp_path: Path
) -> Iterator[Listening]:
    """A desk in English with no file to offer."""
    del theme
    live = LiveSettings(SettingsFile(tmp_path / "settings.json"))
    live.change(language=Language.ENGLISH)
    made = Listening(vault, Tasks(qapp), ScriptedPrompts(), live, qapp)
    made.listen()
    yield made
    made.tasks.close()


@pytest.fixture
def ayu(vault: OpenVault) -> ClientId:
    """A client with an open episode."""
    client = a_client(vault)
    an_episode(vault, client)
    return client


@pytest.fixture
def fill(vault: OpenVault, ayu: ClientId) -> Fill:
    """Record a form: `fill(day, total)` or `fill(day, answers=…)`."""

    def made(
        day: date, total: float | None = None, measure: MeasureId = PHQ, **typed: object
    ) -> Administration:
        values = {"total_only": total, **typed}
        draft = AdministrationDraft(measure, day, **values)  # type: ignore[arg-type]  # a test's own values
        return record(vault, ayu, draft)[0]

    return made
