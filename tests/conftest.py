# SPDX-License-Identifier: Apache-2.0
"""What every test gets: no display, no home folder, a clock, and no leftovers allowed."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from desktop.system.clock import FixedClock

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

os.environ["QT_QPA_PLATFORM"] = "offscreen"


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """The arguments of the one QApplication: a name without a path in it."""
    return ["teduh"]


@pytest.fixture
def clock() -> FixedClock:
    """Sunday 22 November 2026, 08.00 in Jakarta; it stands still until moved."""
    return FixedClock(datetime(2026, 11, 22, 1, 0, tzinfo=UTC), "Asia/Jakarta")


@pytest.fixture(scope="session")
def shared(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Path:
    """A folder that all workers of this run have."""
    own = tmp_path_factory.getbasetemp()
    return own if worker_id == "master" else own.parent


@pytest.fixture(autouse=True)
def _own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TEDUH_HOME", str(tmp_path / "home"))


@pytest.fixture(autouse=True)
def _no_leftovers() -> Iterator[None]:
    before = set(threading.enumerate())
    yield
    threads = [thread.name for thread in set(threading.enumerate()) - before if thread.is_alive()]
    windows = _open_windows()
    names = [f"{type(window).__name__} {window.windowTitle()!r}" for window in windows]
    for window in windows:
        window.close()  # or it would fail the next test too
    assert not names, f"windows left open: {names}"
    assert not threads, f"threads left running: {threads}"


def _open_windows() -> list[QWidget]:
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets is None or widgets.QApplication.instance() is None:
        return []
    return [window for window in widgets.QApplication.topLevelWidgets() if window.isVisible()]
