# SPDX-License-Identifier: Apache-2.0
"""The rig, once in each language."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.domain.i18n import Language
from desktop.ui.theme.manager import ThemeManager
from tests.journeys.rig import Rig, the_catalogue
from tests.ui.conftest import theme as theme


@pytest.fixture(params=list(Language), ids=str)
def rig(
    request: pytest.FixtureRequest, qtbot: QtBot, theme: ThemeManager, tmp_path: Path
) -> Iterator[Rig]:
    """A therapist at an empty computer."""
    made = Rig(qtbot, theme, tmp_path / "home", request.param)
    yield made
    if made.window is not None:
        made.quit()
    the_catalogue().speak(Language.ENGLISH)
