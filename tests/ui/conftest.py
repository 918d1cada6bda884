# SPDX-License-Identifier: Apache-2.0
"""A theme for tests of the look; for tests of screens, a real vault and a desk over it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop.services.vault import OpenVault
from desktop.system.clock import FixedClock
from desktop.system.resources import resource_folder
from desktop.ui.theme.fonts import load_core_fonts, load_other_fonts
from desktop.ui.theme.look import Look, put_look
from desktop.ui.theme.manager import Mode, ThemeManager
from tests.support.builders import an_open_vault
from tests.support.listening import Listening, a_desk


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[ThemeManager]:
    """Light, 100 %, without motion."""
    load_core_fonts(resource_folder() / "fonts")
    load_other_fonts(resource_folder() / "fonts")
    manager = ThemeManager(qapp, mode=Mode.LIGHT, reduced_motion=True)
    yield manager
    manager.set_mode(Mode.LIGHT)
    manager.set_text_percent(100)
    manager.deleteLater()
    put_look(Look(reduced_motion=True))


@pytest.fixture
def vault(tmp_path: Path, clock: FixedClock) -> Iterator[OpenVault]:
    """Empty, under the standing clock."""
    opened = an_open_vault(tmp_path / "vault", clock)
    yield opened
    opened.close()


@pytest.fixture
def desk(qapp: QApplication, theme: ThemeManager, vault: OpenVault) -> Iterator[Listening]:
    """In English; remembers what screens asked for."""
    del theme
    with a_desk(vault, Listening) as made:
        yield made
    qapp.processEvents()
