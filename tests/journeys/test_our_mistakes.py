# SPDX-License-Identifier: Apache-2.0
"""A mistake of ours: one kind sentence, a report without client data, and the work goes on."""

from __future__ import annotations

import faulthandler
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer

from desktop.domain.i18n import Language
from desktop.domain.problems import Problem
from desktop.domain.problems.storage import DISK_FULL
from desktop.ui.common.dialog import Dialog
from desktop.ui.window.crash_watch import CrashWatch
from tests.journeys.rig import Rig

pytestmark = pytest.mark.parametrize("rig", [Language.INDONESIAN], indirect=True)
NAME = "Ayu Lestari"


@pytest.fixture(autouse=True)
def _own_hooks(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    enabled = faulthandler.is_enabled()
    yield
    if enabled:
        faulthandler.enable()


def watched(rig: Rig) -> Path:
    """A desk whose mistakes are looked after; where the reports go."""
    window = rig.at_the_desk()
    logs = rig.home / "logs"
    CrashWatch(window, logs, rig.clock)
    return logs


def mistake() -> None:
    """As a slot of ours would make it, with a name in its locals and its message."""
    name = NAME
    raise RuntimeError(f"cannot show {name}")


def test_a_mistake_in_a_slot_is_told_once_and_reported(rig: Rig) -> None:
    logs = watched(rig)
    for _ in range(3):
        QTimer.singleShot(0, mistake)
    rig.until(lambda: rig.all(Dialog, rig.window))
    assert len(rig.all(Dialog, rig.window)) == 1
    reports = list(logs.glob("crash-*.txt"))
    assert reports
    rig.press("ProblemDoor", "Close")
    assert not rig.all(Dialog, rig.window)


def test_nothing_of_a_client_is_in_report_and_log(rig: Rig) -> None:
    logs = watched(rig)
    QTimer.singleShot(0, mistake)
    rig.until(lambda: rig.all(Dialog, rig.window))
    for path in logs.iterdir():
        assert NAME not in path.read_text()
    assert "program.crash" in (logs / "teduh.log").read_text()
    rig.press("ProblemDoor", "Close")


def test_a_mistake_in_the_worker_is_told_in_the_window(rig: Rig) -> None:
    watched(rig)
    thread = threading.Thread(target=mistake)
    thread.start()
    thread.join()
    rig.until(lambda: rig.all(Dialog, rig.window))
    rig.press("ProblemDoor", "Close")


def test_a_problem_nobody_expected_is_told_as_what_it_is(rig: Rig) -> None:
    watched(rig)

    def refuse() -> None:
        raise Problem(DISK_FULL)

    QTimer.singleShot(0, refuse)
    rig.until(lambda: rig.all(Dialog, rig.window))
    said = rig.say("Problem", "Free some space, then save again.")
    assert said in rig.all(Dialog, rig.window)[0].accessibleDescription()
    rig.press("ProblemDoor", "Close")
