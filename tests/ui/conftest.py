# SPDX-License-Identifier: Apache-2.0
"""Fonts and a theme for tests of the look."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from desktop.system.resources import resource_folder
from desktop.ui.theme.fonts import load_core_fonts, load_other_fonts
from desktop.ui.theme.look import Look, put_look
from desktop.ui.theme.manager import Mode, ThemeManager


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
